// The list of sales points: rows, their order, and what they can be narrowed by.
import { describe, expect, it } from 'vitest';
import type { Group, SalesPoint } from '#domain/model.ts';
import { closedRows, listedPoints, salesOptions, salesParts, salesRow } from '#projections/sales-list.ts';
import { aFormerProvince, aGroup, aProduct, aProvince } from '../../support/resolved.ts';
import { aSalesPoint, type SalesPointChange } from '../../support/sales.ts';

const tea: Group = aGroup({ code: 'I.5.a', slug: 'che-tuoi', name: 'Chè tươi' });
const honey: Group = aGroup({ code: 'I.2.b', slug: 'mat-ong', name: 'Mật ong' });
const groups = [tea, honey];
const kontum = aFormerProvince({ code: '62', name: 'Kon Tum', slug: 'kon-tum', nowIn: '51' });
const quangngai = aProvince({ code: '51', name: 'Quảng Ngãi', slug: 'quang-ngai', mergedFrom: [kontum, aFormerProvince({ code: '51', name: 'Quảng Ngãi', slug: 'quang-ngai', nowIn: '51' })] });
const place = (change: Partial<SalesPoint['place']> = {}) => ({ candidates: [], words: { address: '9 Lê Lợi' }, province: quangngai, formerProvince: kontum, ...change });
const row = (change: SalesPointChange = {}) => salesRow(aSalesPoint(change), groups);
const said = (text: string, products?: string[]) => ({ text, sources: ['s1'], ...(products === undefined ? {} : { products }) });

describe('salesRow', () => {
  it('prints the place of today beside an address that does not name its province', () => {
    expect(row({ place: place() })).toMatchObject({ address: '9 Lê Lợi', placeNow: 'Tỉnh Quảng Ngãi' });
    expect(row({ place: place({ words: { address: '9 Lê Lợi, tỉnh quảng ngãi' } }) })).not.toHaveProperty('placeNow');
  });

  it('marks province now and before, kind, groups of all levels and products', () => {
    const product = aProduct({ group: tea });
    const { marks } = row({ place: place(), carries: [product], record: { kind: 'market', carries: [said('Trà Mây', [product.id]), said('mật ong rừng')] } });
    expect(marks).toEqual({ tinh: ['quang-ngai'], 'tinh-cu': ['kon-tum'], loai: ['cho'], ban: ['thuc-pham', 'mat-ong', 'che-tuoi', 'tra-may'] });
  });

  it('marks nothing where nothing is known', () => {
    expect(row({ place: { candidates: [], words: {} } })).toMatchObject({ marks: { tinh: [], 'tinh-cu': [], ban: [] }, goods: [] });
  });

  it('sends nobody to a closed place', () => {
    const phone = { number: '+84912345678', sources: ['s1'] };
    expect(row({ record: { phone } })).toMatchObject({ isClosed: false, phone: { href: 'tel:+84912345678' } });
    const closed = row({ record: { phone, closed: { text: 'Đã đóng.', sources: ['s1'] } } });
    expect(closed.isClosed).toBe(true);
    expect(closed).not.toHaveProperty('phone');
    expect(closed).not.toHaveProperty('mapHref');
  });
});

describe('salesParts', () => {
  const named = (name: string, change: SalesPointChange = {}) => aSalesPoint({ id: name, ...change, record: { ...change.record, name } });

  it('lists open points by province in Vietnamese order, the unknown one last', () => {
    const danang = aProvince({ code: '48', name: 'Đà Nẵng', slug: 'da-nang' });
    const points = [named('a'), named('b', { place: place() }), named('c', { place: place({ province: danang }) }), named('d', { place: place(), record: { closed: { text: 'x', sources: ['s1'] } } })];
    expect(salesParts(points, groups).map(({ province, rows }) => [province?.name, rows.map(({ name }) => name)])).toEqual([['Đà Nẵng', ['c']], ['Quảng Ngãi', ['b']], [undefined, ['a']]]);
    expect(closedRows(points, groups).map(({ name }) => name)).toEqual(['d']);
  });

  it('puts points of a chain after the others, those without an address after those with one, then goes by kind', () => {
    const points = [named('chain', { record: { evidence: 'chain' } }), named('nowhere', { place: { candidates: [], words: {} } }), named('market', { record: { kind: 'market' } }), named('shop')];
    expect(salesParts(points, groups)[0]?.rows.map(({ name }) => name)).toEqual(['shop', 'market', 'nowhere', 'chain']);
  });

  it('leaves out what left the register', () => {
    const points = [named('gone', { record: { lifecycle: { kind: 'withdrawn', on: '2026-01-01', reason: 'Trùng.' } } })];
    expect(salesParts(points, groups)).toEqual([]);
    expect(listedPoints(points)).toEqual([]);
  });
});

describe('salesOptions', () => {
  it('counts each value once a point, and has no value that no open point has', () => {
    const points = [
      aSalesPoint({ place: place(), record: { carries: [said('mật ong, mật ong bạc hà')] } }),
      aSalesPoint({ place: place({ formerProvince: aFormerProvince({ code: '51', name: 'Quảng Ngãi', slug: 'quang-ngai', nowIn: '51' }) }), record: { kind: 'market' } }),
      aSalesPoint({ record: { kind: 'rest-stop', closed: { text: 'x', sources: ['s1'] } } }),
    ];
    const options = salesOptions(points, groups);
    expect(options.provinces.map(({ of, count, former }) => [of.slug, count, former.map((old) => `${old.of.slug} ${old.count}`)])).toEqual([['quang-ngai', 2, ['kon-tum 1', 'quang-ngai 1']]]);
    expect(options.kinds.map(({ of, count }) => [of, count])).toEqual([['ocop-shop', 1], ['market', 1]]);
    expect(options.groups.map(({ of, count }) => [of.slug, count])).toEqual([['thuc-pham', 1], ['mat-ong', 1]]);
    expect(options.told).toBe(1);
  });

  it('names no former area of a province that was not merged', () => {
    const hanoi = aFormerProvince({ code: '01', slug: 'ha-noi', nowIn: '01' });
    const point = aSalesPoint({ place: place({ province: aProvince({ code: '01', slug: 'ha-noi', mergedFrom: [hanoi] }), formerProvince: hanoi }) });
    expect(salesOptions([point], groups).provinces[0]?.former).toEqual([]);
  });
});
