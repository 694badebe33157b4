// The ten data of TT 02/2024/TT-BKHCN: what counts as there, and the figure that counts only what is asked.
import { describe, expect, test } from 'vitest';
import { type TenData, type TenDatum, tenDataOf } from '#domain/lots/ten-data.ts';
import { wayOf } from '#domain/lots/way.ts';
import { parseGtin } from '#domain/gtin.ts';
import type { LotRecord } from '#schemas/lot.ts';
import { aStep, lotOf, lotsOf, ofLot } from '../../../support/lots.ts';
import { aPlace, aProduct, aProducer, type ProductChange, without } from '../../../support/resolved.ts';

const IMAGE = { file: 'tra.jpg', alt: 'Gói trà', credit: 'HTX', licence: 'Được phép' };
const STEP = aStep('pack', { at: '2026-08-07', locationCode: 'VT-01' });
const FULL: Partial<LotRecord> = { image: IMAGE, producedOn: '2026-08-05', brand: 'Mây', expiresOn: '2028-08-05', standards: ['TCCS 01'], steps: [STEP] };

function tenOf(record: Partial<LotRecord>, product: ProductChange = {}, others: Record<string, Partial<LotRecord>> = {}): TenData {
  const lot = lotOf(lotsOf({ 'a/L': record, ...others }, { a: product }), 'a/L');
  return tenDataOf(lot, wayOf(lot));
}

const datum = (ten: TenData, key: TenDatum) => ten.data.find((each) => each.key === key);
const stateOf = (ten: TenData, key: TenDatum) => datum(ten, key)?.state;

test("the ten have the circular's numbers and a full lot has them all", () => {
  const ten = tenOf(FULL);
  expect(ten.data.map(({ number, key }) => `${number} ${key}`)).toEqual([
    '1 name',
    '2 image',
    '3 maker',
    '4 address',
    '5 steps',
    '6 time',
    '7 traceCode',
    '8 brand',
    '9 shelfLife',
    '10 standards',
  ]);
  expect(ten.data.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'present'));
  expect(ten.complete).toEqual({ present: 10, asked: 10 });
});

test('what is asked "nếu có" is not counted when it is not declared', () => {
  const { brand: _brand, expiresOn: _expiresOn, ...rest } = FULL;
  expect([stateOf(tenOf(rest), 'brand'), stateOf(tenOf(rest), 'shelfLife')]).toEqual(['if-any', 'if-any']);
  expect(tenOf(rest).complete).toEqual({ present: 8, asked: 8 });
});

test('a bare lot has its name, its maker and a code', () => {
  const ten = tenOf({});
  expect(ten.data.filter(({ state }) => state === 'missing').map(({ key }) => key)).toEqual(['image', 'steps', 'time', 'standards']);
  expect(ten.complete).toEqual({ present: 4, asked: 8 });
});

describe('the maker', () => {
  const masked = aProducer({ name: 'Chủ thể không hiện tên', record: { masked: { on: '2026-01-01', reason: 'x' } } });

  test('is missing when no producer is known, and when it asked not to be named', () => {
    const orphan = without(aProduct({ id: 'a' }), 'producer');
    const lot = { ...lotOf(lotsOf({ 'a/L': {} }), 'a/L'), product: orphan };
    expect(stateOf(tenDataOf(lot, wayOf(lot)), 'maker')).toBe('missing');
    expect(stateOf(tenDataOf(lot, wayOf(lot)), 'address')).toBe('missing');
    expect(stateOf(tenOf({}, { producer: masked }), 'maker')).toBe('missing');
  });

  test('is the trader when one is declared, with its address', () => {
    const ten = tenOf({ trader: { name: 'Công ty Bán', address: 'Số 1' } }, { producer: masked });
    expect(datum(ten, 'maker')?.parts).toEqual([{ as: 'text', value: 'Công ty Bán' }]);
    expect(datum(ten, 'address')?.parts).toEqual([{ as: 'text', value: 'Số 1' }]);
  });

  test('has part of an address when only the province is known', () => {
    const { commune: _commune, ...place } = aPlace({ words: {} });
    expect(stateOf(tenOf({}, { producer: aProducer({ place }) }), 'address')).toBe('partial');
    expect(stateOf(tenOf({}, { producer: aProducer({ place: { candidates: [], words: {} } }) }), 'address')).toBe('missing');
  });
});

describe('the steps', () => {
  test('are there in part when one lacks its time or its location code', () => {
    const ten = tenOf({ steps: [STEP, aStep('ship', { at: '2026-08-08' }), aStep('sell', { locationCode: 'VT-02' })] });
    expect(datum(ten, 'steps')).toMatchObject({ state: 'partial', parts: [{ as: 'steps', recorded: 3, withTime: 2, withLocationCode: 2, complete: 1 }] });
    expect(ten.complete.present).toBe(tenOf({ steps: [STEP] }).complete.present - 1);
  });

  test('are those of the whole way', () => {
    const ten = tenOf(
      { steps: [aStep('pack', { at: '2026-08-07', locationCode: 'VT-01', inputs: [ofLot('N')] })] },
      {},
      { 'a/N': { steps: [aStep('harvest')] } },
    );
    expect(datum(ten, 'steps')?.parts).toMatchObject([{ recorded: 2, complete: 1 }]);
  });
});

test('the time is that of production or packing, else of the first step', () => {
  expect(datum(tenOf({ producedOn: '2026-08', packedOn: '2026-08-07' }), 'time')?.parts).toEqual([
    { as: 'date', of: 'produced', value: '2026-08' },
    { as: 'date', of: 'packed', value: '2026-08-07' },
  ]);
  expect(datum(tenOf({ steps: [aStep('ship'), STEP] }), 'time')?.parts).toEqual([{ as: 'date', of: 'first-step', value: '2026-08-07' }]);
});

describe('the trace code', () => {
  const parsed = parseGtin('9520000000011');
  const withGtin: ProductChange = parsed.ok ? { code: 'K7MX4P3', gtin: parsed.gtin } : {};
  const codes = (record: Partial<LotRecord>, product: ProductChange) =>
    datum(tenOf(record, product), 'traceCode')?.parts.map((part) => 'value' in part && part.value);

  test.each<[string, Partial<LotRecord>, ProductChange, string[]]>([
    ['as declared', { traceCode: 'TX-1' }, withGtin, ['TX-1']],
    ['else GTIN and lot', {}, withGtin, ['09520000000011', 'L']],
    ["else the catalogue's code and lot", {}, { code: 'K7MX4P3' }, ['K7MX4P3', 'L']],
    ['for raw goods without the GTIN of the finished ones', { what: 'Búp tươi' }, withGtin, ['K7MX4P3', 'L']],
  ])('is %s', (_what, record, product, expected) => {
    expect(codes(record, product)).toEqual(expected);
  });
});

test("a product's picture and shelf life hold for its lots, not for raw goods", () => {
  const product: ProductChange = { record: { images: [IMAGE], label: { shelfLife: [{ text: '24 tháng', sources: ['s1'] }] } } };
  expect([stateOf(tenOf({}, product), 'image'), stateOf(tenOf({}, product), 'shelfLife')]).toEqual(['present', 'present']);
  expect([stateOf(tenOf({ what: 'Búp tươi' }, product), 'image'), stateOf(tenOf({ what: 'Búp tươi' }, product), 'shelfLife')]).toEqual(['missing', 'if-any']);
});
