// Each kind of step as the event that EPCIS and its vocabulary (CBV 2.0) have for it; what the record does not know is never filled in.
import { describe, expect, test } from 'vitest';
import { aStep, eventsOf, TEA, told } from '../../../support/epcis.ts';

const LOT = `${TEA}/L1`;
const own = (name: string) => `https://ocop.example/api/v1/epcis/class/tra.L1.${encodeURIComponent(name)}`;
const lotGoods = { what: 'Trà hộp', lot: 'L1', amount: { value: 480, unit: 'hộp' } };
const leaves = { what: 'Búp chè tươi', lot: 'N03', amount: { value: 260, unit: 'kg' } };

describe('which event a step is', () => {
  test('a harvest adds what it names: the first use of that lot number', async () => {
    const [event] = await eventsOf(aStep({ kind: 'harvest', outputs: [leaves] }));
    expect(event).toMatchObject({ type: 'ObjectEvent', action: 'ADD', bizStep: 'commissioning', disposition: 'active', quantityList: [{ epcClass: own('n03'), quantity: 260, uom: 'KGM' }] });
  });

  test('a second harvest into the same lot uses its number again', async () => {
    const events = await eventsOf(aStep({ kind: 'harvest', outputs: [leaves] }), aStep({ kind: 'harvest', at: '2026-08-06T07:30+07:00', outputs: [leaves] }));
    expect(events.map(({ bizStep, disposition }) => [bizStep, disposition])).toEqual([['commissioning', 'active'], ['creating_class_instance', undefined]]);
  });

  test('a process that says what became what is a transformation, without action', async () => {
    const [event] = await eventsOf(aStep({ inputs: [leaves], outputs: [{ what: 'Chè khô', amount: { value: 50, unit: 'kg' } }] }));
    expect(event).toMatchObject({
      type: 'TransformationEvent',
      bizStep: 'creating_class_instance',
      inputQuantityList: [{ epcClass: own('n03'), quantity: 260, uom: 'KGM' }],
      outputQuantityList: [{ epcClass: own('chè-khô'), quantity: 50, uom: 'KGM' }],
    });
    expect(event).not.toHaveProperty('action');
    expect(event).not.toHaveProperty('disposition');
  });

  test('a process that names no output makes the lot, in an amount that nobody told', async () => {
    expect((await eventsOf(aStep({ inputs: [leaves] })))[0]).toMatchObject({ type: 'TransformationEvent', outputQuantityList: [{ epcClass: LOT }] });
  });

  test('packing into another article is a transformation; packing that names only what comes out adds it; of the same goods it is seen', async () => {
    const pack = async (changes: Parameters<typeof aStep>[0]) => (await eventsOf(aStep({ kind: 'pack', ...changes })))[0];
    expect(await pack({ inputs: [leaves], outputs: [lotGoods] })).toMatchObject({ type: 'TransformationEvent', bizStep: 'packing' });
    expect(await pack({ outputs: [lotGoods] })).toMatchObject({ type: 'ObjectEvent', action: 'ADD', bizStep: 'packing', quantityList: [{ epcClass: LOT, quantity: 480 }] });
    expect(await pack({ inputs: [lotGoods], outputs: [lotGoods] })).toMatchObject({ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'packing' });
  });

  test.each([
    ['receive', 'receiving', undefined],
    ['test', 'inspecting', undefined],
    ['ship', 'shipping', 'in_transit'],
    ['sell', 'stocking', 'sellable_accessible'],
  ] as const)('%s is %s, seen and not added', async (kind, bizStep, disposition) => {
    const [event] = await eventsOf(aStep({ kind, inputs: [lotGoods] }));
    expect(event).toMatchObject({ type: 'ObjectEvent', action: 'OBSERVE', bizStep, quantityList: [{ epcClass: LOT, quantity: 480 }] });
    expect(event?.disposition).toBe(disposition);
  });

  test('no test is told as passed: the record has no result', async () => {
    const document = await told([aStep({ kind: 'test', evidence: [{ kind: 'test-report', text: 'Phiếu số 12, đạt' }] })]);
    expect(JSON.stringify(document)).not.toMatch(/conformant/);
  });

  test('goods told to be of a product, and of no lot, go by its short code: nobody said that they are the packed article', async () => {
    const [event] = await eventsOf(aStep({ kind: 'receive', inputs: [{ what: 'Trà', product: 'tra' }] }));
    expect(event).toMatchObject({ quantityList: [{ epcClass: TEA }] });
  });

  test('a step that names no goods is about the lot, unless the lot is only made later', async () => {
    const [before, , after] = await eventsOf(
      aStep({ kind: 'harvest', at: '2026-08-01T06:00+07:00' }),
      aStep({ kind: 'pack', inputs: [leaves], outputs: [lotGoods] }),
      aStep({ kind: 'ship', at: '2026-08-09T06:00+07:00' }),
    );
    expect(before).toMatchObject({ quantityList: [{ epcClass: own('hàng-của-công-đoạn-1') }] });
    expect(after).toMatchObject({ quantityList: [{ epcClass: LOT }] });
  });
});

describe('when', () => {
  test('what makes or tests is told when it ends, what moves when it begins; both are kept as recorded', async () => {
    const span = { at: '2026-08-05T07:30+07:00', until: '2026-08-06T17:00+07:00' };
    const [ship, process] = await eventsOf(aStep({ ...span, kind: 'process' }), aStep({ ...span, kind: 'ship' }));
    expect([process?.eventTime, ship?.eventTime]).toEqual(['2026-08-06T17:00:00+07:00', '2026-08-05T07:30:00+07:00']);
    expect(process).toMatchObject({ 'ocop:begun': span.at, 'ocop:ended': span.until, eventTimeZoneOffset: '+07:00' });
  });

  test('an hour that nobody recorded is marked', async () => {
    const [day, instant] = await eventsOf(aStep({ at: '2026-08-04' }), aStep());
    expect(day).toMatchObject({ eventTime: '2026-08-04T12:00:00+07:00', 'ocop:precision': 'day' });
    expect(instant).not.toHaveProperty('ocop:precision');
  });

  test.each([[{ at: '2026-08' }, { 'ocop:begun': '2026-08' }], [{ at: undefined }, {}]])('a step without a day is no event, and is told apart: %o', async ({ at }, begun) => {
    const { at: _, ...undated } = aStep({ title: 'Sao', who: 'HTX' });
    const document = await told([at === undefined ? undated : { ...undated, at }]);
    expect(document.epcisBody.eventList).toEqual([]);
    expect(document['ocop:stepsWithoutDay']).toEqual([{ 'ocop:lot': LOT, 'ocop:step': 'chế biến', 'ocop:title': 'Sao', 'ocop:performedBy': 'HTX', ...begun }]);
  });
});

describe('where, who and by what evidence', () => {
  test('a GLN is a Digital Link; another code is a name of ours; none is left out', async () => {
    const where = async (locationCode?: string) => (await eventsOf(aStep(locationCode === undefined ? {} : { locationCode })))[0]?.readPoint;
    expect(await where('8938501000125')).toEqual({ id: 'https://id.gs1.org/414/8938501000125' });
    expect(await where('VN-GLOR 12/3')).toEqual({ id: 'https://ocop.example/api/v1/epcis/loc/VN-GLOR%2012%2F3' });
    expect(await where()).toBeUndefined();
  });

  test.each([['harvest', true], ['receive', true], ['process', true], ['pack', true], ['sell', true], ['ship', false], ['test', false]] as const)(
    'after %s the goods are where it was: %s',
    async (kind, stays) => {
      const [event] = await eventsOf(aStep({ kind, locationCode: '8938501000125' }));
      expect(event?.bizLocation !== undefined).toBe(stays);
    },
  );

  test('an amount in a unit without a code stays in words', async () => {
    const [event] = await eventsOf(aStep({ kind: 'receive', inputs: [{ what: 'Búp chè', amount: { value: 12, unit: 'sọt' } }] }));
    expect(event).toMatchObject({ quantityList: [{ epcClass: own('búp-chè') }], 'ocop:otherAmounts': ['Búp chè: 12 sọt'] });
  });

  test('what EPCIS has no field for stands in terms of our own', async () => {
    const [event] = await eventsOf(aStep({ title: 'Sao', who: 'HTX', note: 'Mẻ một', evidence: [{ kind: 'log', text: 'Sổ 3', url: 'https://so.example/3' }] }));
    expect(event).toMatchObject({
      'ocop:title': 'Sao',
      'ocop:performedBy': 'HTX',
      'ocop:note': 'Mẻ một',
      'ocop:evidence': [{ 'ocop:kind': 'nhật ký', 'ocop:text': 'Sổ 3', 'ocop:address': 'https://so.example/3' }],
    });
  });
});
