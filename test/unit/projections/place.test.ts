// A place in words: today's unit first, the former name where it is another, the source's words untouched.
import { describe, expect, it } from 'vitest';
import { communeName, placeLine, placeNowText, placeThenText, provinceName } from '#projections/place.ts';
import { communesIn, provinceIndex } from '#projections/places.ts';
import { aCommune, aFormerProvince, aPlace, aProduct, aProvince } from '../../support/resolved.ts';

describe('placeLine', () => {
  it('is the commune and province of today with the former province\'s name', () => {
    expect(placeLine(aPlace())).toEqual({ local: 'Xã Quảng Trực', province: 'Lâm Đồng', formerly: 'Đắk Nông' });
  });

  it('does not repeat a name that stayed', () => {
    expect(placeLine(aPlace({ formerProvince: aFormerProvince({ name: 'Lâm Đồng' }) }))).toEqual({ local: 'Xã Quảng Trực', province: 'Lâm Đồng' });
  });

  it('falls back on the source\'s words, the commune before the district', () => {
    expect(placeLine({ candidates: [], words: { commune: 'xã Quảng Trực', district: 'huyện Tuy Đức', province: 'tỉnh Đắk Nông' } })).toEqual({ local: 'xã Quảng Trực', province: 'tỉnh Đắk Nông' });
    expect(placeLine({ candidates: [], words: { district: 'huyện Tuy Đức' } })).toEqual({ local: 'huyện Tuy Đức' });
  });

  it('is empty when nothing is known', () => {
    expect(placeLine({ candidates: [], words: {} })).toEqual({});
  });
});

describe('placeNowText', () => {
  it('ends with the kind of the province', () => {
    expect(placeNowText(aPlace())).toBe('Xã Quảng Trực, tỉnh Lâm Đồng');
    expect(placeNowText({ province: aProvince({ name: 'Hà Nội', kind: 'city' }), candidates: [], words: {} })).toBe('Thành phố Hà Nội');
  });

  it('says nothing of a place whose unit of today is not known', () => {
    expect(placeNowText({ candidates: [], words: { province: 'tỉnh Đắk Nông' } })).toBeUndefined();
  });
});

describe('placeThenText', () => {
  it('is the whole address where the source gives one, else its units from the smallest up', () => {
    expect(placeThenText(aPlace({ words: { address: 'Thôn 3, xã Quảng Trực', province: 'tỉnh Đắk Nông' } }))).toBe('Thôn 3, xã Quảng Trực');
    expect(placeThenText(aPlace())).toBe('xã Quảng Trực, huyện Tuy Đức, tỉnh Đắk Nông');
    expect(placeThenText(aPlace({ words: {} }))).toBeUndefined();
  });
});

describe('names of units', () => {
  it('carry their kind', () => {
    expect(['ward', 'commune', 'special-zone'].map((kind) => communeName(aCommune({ kind: kind === 'ward' || kind === 'commune' ? kind : 'special-zone', name: 'Lý Sơn' })))).toEqual(['Phường Lý Sơn', 'Xã Lý Sơn', 'Đặc khu Lý Sơn']);
    expect(provinceName(aProvince({ kind: 'city', name: 'Huế' }))).toBe('thành phố Huế');
  });
});

describe('places as lists', () => {
  it('count the products of each commune, in Vietnamese order', () => {
    const [dak, da] = [aCommune({ code: '2', name: 'Đắk Wil' }), aCommune({ code: '1', name: 'Dạ Lam' })];
    const products = [dak, da, dak].map((commune) => aProduct({ place: aPlace({ commune }) }));
    expect(communesIn(products).map(({ commune, count }) => [commune.name, count])).toEqual([['Dạ Lam', 1], ['Đắk Wil', 2]]);
  });

  it('show all provinces, those without products too, with the former names that they took in', () => {
    const merged = aProvince({ mergedFrom: [aFormerProvince(), aFormerProvince({ name: 'Lâm Đồng' })] });
    const index = provinceIndex([merged, aProvince({ code: '01', name: 'Hà Nội' })], [aProduct({ place: aPlace({ province: merged }) })]);
    expect(index.map(({ province, absorbed, count }) => [province.name, absorbed, count])).toEqual([['Hà Nội', [], 0], ['Lâm Đồng', ['Đắk Nông'], 1]]);
  });
});
