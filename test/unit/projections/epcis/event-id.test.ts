// The hash id of an event: the same as two other implementations give, the same for the same event, another for any change.
import { describe, expect, test } from 'vitest';
import { eventId, preHashText } from '#projections/epcis/event-id.ts';
import type { EpcisEvent, UnnamedEvent } from '#projections/epcis/types.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { TODAY } from '../../../support/builders.ts';
import { documentOf, otherHashId } from '../../../support/epcis.ts';

const NAMESPACE = 'https://ocop.example/api/v1/epcis/terms.json#';
const event = {
  type: 'ObjectEvent',
  eventTime: '2026-08-01T10:00:00+07:00',
  eventTimeZoneOffset: '+07:00',
  action: 'ADD',
  quantityList: [{ epcClass: 'https://ocop.example/01/09520000000011/10/N0801', quantity: 250, uom: 'KGM' }],
  bizStep: 'commissioning',
  disposition: 'active',
  readPoint: { id: 'https://id.gs1.org/414/9520001900013' },
  bizLocation: { id: 'https://id.gs1.org/414/9520001900013' },
  'ocop:title': 'Thu hái măng',
  'ocop:evidence': [{ 'ocop:text': 'Sổ', 'ocop:kind': 'nhật ký' }],
} as const satisfies UnnamedEvent;

/** Without what the other implementation misreads: it takes any words in which JavaScript finds a date for a time. */
function standardPart(whole: EpcisEvent): UnnamedEvent {
  const { type, eventTime, eventTimeZoneOffset, bizStep, disposition, readPoint, bizLocation } = whole;
  const common = {
    eventTime,
    eventTimeZoneOffset,
    ...(bizStep === undefined ? {} : { bizStep }),
    ...(disposition === undefined ? {} : { disposition }),
    ...(readPoint && { readPoint }),
    ...(bizLocation && { bizLocation }),
  };
  if (type === 'ObjectEvent') return { type, action: whole.action, quantityList: whole.quantityList, ...common };
  return { type, inputQuantityList: whole.inputQuantityList, outputQuantityList: whole.outputQuantityList, ...common };
}

describe('the hash id of an event', () => {
  test('is made of the text that the reference implementation (epcis-event-hash-generator 1.9.3) makes of it', () => {
    expect(preHashText(event, NAMESPACE)).toBe(
      'eventType=ObjectEventeventTime=2026-08-01T03:00:00.000ZeventTimeZoneOffset=+07:00' +
        'quantityListquantityElementepcClass=https://id.gs1.org/01/09520000000011/10/N0801quantity=250uom=KGM' +
        'action=ADDbizStep=https://ref.gs1.org/cbv/BizStep-commissioningdisposition=https://ref.gs1.org/cbv/Disp-active' +
        'readPointid=https://id.gs1.org/414/9520001900013bizLocationid=https://id.gs1.org/414/9520001900013' +
        `{${NAMESPACE}}evidence{${NAMESPACE}}kind=nhật ký{${NAMESPACE}}text=Sổ{${NAMESPACE}}title=Thu hái măng`,
    );
  });

  test('is that of another implementation, terms of our own included', async () => {
    // Two papers: the other implementation takes a list of one for its only member.
    const evidence = [{ 'ocop:text': 'Sổ', 'ocop:kind': 'nhật ký' }, { 'ocop:text': 'Phiếu', 'ocop:kind': 'hoá đơn' }];
    expect(await eventId({ ...event, 'ocop:evidence': evidence }, NAMESPACE)).toBe(otherHashId({ ...event, 'ocop:evidence': evidence }, { ocop: NAMESPACE }));
  });

  test('is that of another implementation for all fixtures', async () => {
    const catalogue = loadCatalogue('test/fixtures/content', TODAY);
    const documents = await Promise.all([...catalogue.lots.keys()].map((id) => documentOf(catalogue, id)));
    const events = documents.flatMap(({ epcisBody }) => epcisBody.eventList.map(standardPart));
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['ObjectEvent', 'TransformationEvent']));
    expect(await Promise.all(events.map((one) => eventId(one, NAMESPACE)))).toEqual(events.map((one) => otherHashId(one, {})));
  });

  test('does not depend on the order of fields and lists, nor on the domain of a Digital Link', async () => {
    const more = { epcClass: 'https://ocop.example/t/K7MX4P3/N1' };
    const { type, 'ocop:title': title, ...rest } = event;
    const inOrder: UnnamedEvent = { ...event, quantityList: [...event.quantityList, more] };
    const mixed: UnnamedEvent = { 'ocop:title': title, ...rest, type, quantityList: [more, { epcClass: 'https://khac.example/x/01/09520000000011/10/N0801', uom: 'KGM', quantity: 250 }] };
    expect(await eventId(mixed, NAMESPACE)).toBe(await eventId(inOrder, NAMESPACE));
  });

  test.each([
    [{ eventTime: '2026-08-01T10:00:01+07:00' }],
    [{ eventTimeZoneOffset: '+08:00' }],
    [{ action: 'OBSERVE' as const }],
    [{ quantityList: [{ epcClass: 'https://ocop.example/01/09520000000011/10/N0801', quantity: 25, uom: 'KGM' }] }],
    [{ disposition: 'recalled' }],
    [{ bizStep: 'receiving' }],
    [{ readPoint: { id: 'https://id.gs1.org/414/9520001900020' } }],
    [{ bizLocation: { id: 'https://id.gs1.org/414/9520001900020' } }],
    [{ 'ocop:title': 'Thu hái' }],
    [{ 'ocop:evidence': [{ 'ocop:text': 'Sổ', 'ocop:kind': 'ảnh' }] }],
  ])('is another when %o', async (change) => {
    expect(await eventId({ ...event, ...change }, NAMESPACE)).not.toBe(await eventId(event, NAMESPACE));
  });
});
