// Where a reader is, by the register's own borders, and what is near.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinceMap } from '#schemas/map.ts';
import { byDistance, kmBetween, whereabouts } from '#projections/sales-near.ts';

const borders = provinceMap.parse(JSON.parse(readFileSync('content/places/provinces-light.topo.json', 'utf8')));
const at = (lat: number, lon: number, accuracy = 20) => whereabouts(borders, { lat, lon, accuracy });
const slugs = (lat: number, lon: number, accuracy?: number) => at(lat, lon, accuracy).provinces.map(({ slug }) => slug);

describe('whereabouts', () => {
  it.each([
    ['Hồ Gươm', 21.0287, 105.8523, 'ha-noi'],
    ['Bến Thành', 10.7725, 106.698, 'ho-chi-minh'],
    ['Pleiku', 13.98, 108.0, 'gia-lai'],
    ['Kon Tum, now in another province', 14.3548, 108.0022, 'quang-ngai'],
    ['Sa Đéc', 10.29, 105.758, 'dong-thap'],
    ['Móng Cái', 21.53, 107.97, 'quang-ninh'],
    ['Mũi Cà Mau', 8.62, 104.72, 'ca-mau'],
    ['Phú Quốc', 10.22, 103.96, 'an-giang'],
    ['Côn Đảo', 8.69, 106.61, 'ho-chi-minh'],
    ['Lý Sơn', 15.38, 109.12, 'quang-ngai'],
    ['Phú Quý', 10.53, 108.94, 'lam-dong'],
    ['Cồn Cỏ', 17.16, 107.34, 'quang-tri'],
    ['Bạch Long Vĩ', 20.13, 107.73, 'hai-phong'],
    ['Phú Lâm, Hoàng Sa', 16.83, 112.33, 'da-nang'],
    ['Trường Sa Lớn', 8.645, 111.92, 'khanh-hoa'],
    ['Song Tử Tây', 11.43, 114.33, 'khanh-hoa'],
  ])('%s lies in one province', (_, lat, lon, slug) => {
    expect(at(lat, lon)).toMatchObject({ kind: 'inside', provinces: [{ slug }] });
  });

  it.each([
    ['Cát Bà, which the borders leave out', 20.727, 107.05, 'hai-phong'],
    ['Cô Tô, which the borders leave out', 20.97, 107.76, 'quang-ninh'],
    ['Thổ Chu, which the borders leave out', 9.3, 103.49, 'an-giang'],
    ['off the beach of Nha Trang', 12.24, 109.25, 'khanh-hoa'],
  ])('%s belongs to the nearest province, told to be outside', (_, lat, lon, slug) => {
    expect(at(lat, lon)).toMatchObject({ kind: 'outside', provinces: [{ slug }] });
  });

  it.each([
    ['the bridge of Mỹ Thuận', 10.2775, 105.908, ['vinh-long', 'dong-thap']],
    ['the pass of Hải Vân', 16.197, 108.13, ['hue', 'da-nang']],
  ])('%s may be in either province', (_, lat, lon, both) => {
    expect(at(lat, lon).kind).toBe('border');
    expect(slugs(lat, lon)).toEqual(both);
  });

  it.each([['Viêng Chăn', 17.97, 102.6], ['Phnôm Pênh', 11.56, 104.92], ['Nam Ninh', 22.8, 108.3], ['the open sea', 13, 112], ['the other side of the earth', -20, -70]])('%s is in no province', (_, lat, lon) => {
    expect(at(lat, lon)).toEqual({ kind: 'abroad', provinces: [] });
  });

  it('names more provinces the less exactly the device knows where it is, but not the whole country', () => {
    const [exact, rough, useless] = [slugs(21.0287, 105.8523, 20), slugs(21.0287, 105.8523, 15_000), slugs(21.0287, 105.8523, 5_000_000)];
    expect(exact).toEqual(['ha-noi']);
    expect(rough[0]).toBe('ha-noi');
    expect(rough.length).toBeGreaterThan(1);
    expect(useless.length).toBeLessThan(8);
  });

  it('answers for any position on earth', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 0, max: 1e7, noNaN: true }), (lat, lon, accuracy) => {
        const { kind, provinces } = at(lat, lon, accuracy);
        expect(provinces.length === 0).toBe(kind === 'abroad');
        expect(new Set(provinces.map(({ slug }) => slug)).size).toBe(provinces.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('kmBetween', () => {
  it('is the distance as the crow flies', () => {
    expect(kmBetween({ lat: 21.0287, lon: 105.8523 }, { lat: 10.7725, lon: 106.698 })).toBeCloseTo(1144, 0);
    expect(kmBetween({ lat: 10.46, lon: 105.64 }, { lat: 10.46, lon: 105.67 })).toBeCloseTo(3.28, 2);
  });

  it('is the same both ways, and nothing to where one is', () => {
    const place = fc.record({ lat: fc.double({ min: 8, max: 24, noNaN: true }), lon: fc.double({ min: 102, max: 118, noNaN: true }) });
    fc.assert(fc.property(place, place, (a, b) => {
      expect(kmBetween(a, b)).toBeCloseTo(kmBetween(b, a), 6);
      expect(kmBetween(a, a)).toBeCloseTo(0, 6);
    }));
  });
});

describe('byDistance', () => {
  const row = (id: string, province: string | undefined, place?: readonly [number, number]) => ({ id, province, at: place });
  const position = { lat: 14, lon: 108, accuracy: 20 };

  it('puts the own province apart, nearest first, and what cannot be measured last', () => {
    const rows = [row('unmeasured', 'gia-lai'), row('far', 'gia-lai', [13, 109]), row('other', 'quang-ngai', [14.01, 108]), row('near', 'gia-lai', [14.1, 108]), row('nowhere', undefined)];
    const { own, others } = byDistance(rows, position, new Set(['gia-lai']));
    expect(own.map((one) => one.row.id)).toEqual(['near', 'far', 'unmeasured']);
    expect(own.map(({ km }) => (km === undefined ? undefined : Math.round(km)))).toEqual([11, 155, undefined]);
    expect(others.map((one) => one.row.id)).toEqual(['other', 'nowhere']);
  });

  it('keeps the given order where nothing can be measured', () => {
    const { others } = byDistance([row('b', 'x'), row('a', 'x')], position, new Set());
    expect(others.map((one) => one.row.id)).toEqual(['b', 'a']);
  });
});
