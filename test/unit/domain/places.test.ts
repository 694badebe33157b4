// The index of units: relations, slugs, the two key spaces; names as people write them; units in words.
import { describe, expect, it } from 'vitest';
import { addressUnits } from '#domain/places-address.ts';
import { placeProblems } from '#domain/places-check.ts';
import { nameKeys, unitName } from '#domain/places-names.ts';
import { buildPlaceIndex } from '#domain/places.ts';
import { aPlaceData } from '../../support/place-data.ts';

const index = buildPlaceIndex(aPlaceData());

describe('buildPlaceIndex', () => {
  it('keeps the list of today and the list before July 2025 apart, for codes were reused', () => {
    expect(index.provinceByCode.get('82')?.name).toBe('Đồng Tháp');
    expect(index.formerProvinceByCode.get('82')?.name).toBe('Tiền Giang');
  });

  it('gives a province the former provinces that it was made of, in code order', () => {
    expect(index.provinceByCode.get('52')?.mergedFrom.map((unit) => unit.name)).toEqual(['Bình Định', 'Gia Lai']);
  });

  it('makes a commune its folded name for an address, with the code only where two in one province collide', () => {
    const slug = (code: string) => index.communeByCode.get(code)?.slug;
    expect([slug('23668'), slug('24846'), slug('28261'), slug('30076')]).toEqual(['to-tung', 'lang-biang-da-lat', 'my-tho-28261', 'my-tho-30076']);
  });

  it('knows which former province a commune of today lies in', () => {
    expect(index.formerProvinceOfCommune.get('23473')).toBe('62');
  });

  it('lists the communes of a province of today', () => {
    expect(index.communesByProvince.get('01')?.map((unit) => unit.name)).toEqual(['Long Biên', 'Gia Lâm', 'Bát Tràng']);
  });

  it('refuses broken files with one report of everything that dangles', () => {
    const data = aPlaceData();
    const broken = aPlaceData({
      communes: [...data.communes, { code: '99999', name: 'Lạc', kind: 'commune', province: '98' }, { code: '00145', name: 'Long Biên', kind: 'ward', province: '01' }],
      formerCommunes: [...data.formerCommunes, { code: '99998', name: 'Mất', kind: 'commune', district: '999', nowIn: '11111' }],
    });
    expect(placeProblems(broken).map(({ file, code, field, value }) => [file, code, field, value])).toEqual([
      ['communes.json', '00145', 'code', '00145'],
      ['communes.json', '99999', 'province', '98'],
      ['communes-before.json', '99998', 'district', '999'],
      ['communes-before.json', '99998', 'nowIn', '11111'],
    ]);
    expect(() => buildPlaceIndex(broken)).toThrow('content/places có 4 lỗi:\n- communes.json · 00145 · code: "00145" – mã này đã có ở dòng khác');
  });
});

describe('unitName', () => {
  it.each([
    ['TP Sa Đéc', { name: 'Sa Đéc', kind: 'city' }],
    ['TP.HCM', { name: 'HCM', kind: 'city' }],
    ['Thị xã Gò Công', { name: 'Gò Công', kind: 'town' }],
    ['thị trấn Đức An', { name: 'Đức An', kind: 'township' }],
    ['Mường Tè (thị trấn)', { name: 'Mường Tè', kind: 'township' }],
    ['Bình Phước (phường)', { name: 'Bình Phước', kind: 'ward' }],
    ['Lý Sơn (đặc khu)', { name: 'Lý Sơn', kind: 'special-zone' }],
    ['Phường 9', { name: '9', kind: 'ward' }],
    ['P.9', { name: '9', kind: 'ward' }],
    ['Q10', { name: '10', kind: 'urban-district' }],
    ['Phương Độ', { name: 'Phương Độ' }],
    ['Tây Hồ  (cũ)', { name: 'Tây Hồ' }],
  ])('reads %s', (text, expected) => {
    expect(unitName(text)).toEqual(expected);
  });
});

describe('nameKeys', () => {
  it('takes the place of the tone as no difference, but the tone as one', () => {
    expect(nameKeys('Hòa An')[0]).toBe(nameKeys('Hoà An')[0]);
    expect(nameKeys('Mỹ Tho')[0]).not.toBe(nameKeys('Mỹ Thọ')[0]);
  });

  it.each([
    ['Đắk Glei', 'Đăk Glei', 1],
    ["K'Bang", 'Kbang', 0],
    ['Mỹ Quí', 'Mỹ Quý', 2],
    ['Bắc Cạn', 'Bắc Kạn', 2],
    ['Phường 03', 'Phường 3', 0],
  ] as const)('%s is %s at level %i', (one, other, level) => {
    expect(nameKeys(unitName(one).name)[level]).toBe(nameKeys(unitName(other).name)[level]);
  });
});

describe('addressUnits', () => {
  const isProvinceCity = (name: string) => name === 'Hà Nội';

  it('reads a whole address of before', () => {
    expect(addressUnits('37 Nguyễn Văn Trỗi, phường Nghĩa Trung, thành phố Gia Nghĩa, tỉnh Đắk Nông', isProvinceCity)).toEqual({
      commune: 'phường Nghĩa Trung',
      district: 'thành phố Gia Nghĩa',
      province: 'tỉnh Đắk Nông',
    });
  });

  it('takes a city at the end for the province when it is one, else for a district', () => {
    expect(addressUnits('phường Láng, TP Hà Nội', isProvinceCity)).toEqual({ commune: 'phường Láng', province: 'TP Hà Nội' });
    expect(addressUnits('Phường 9, TP Cà Mau', isProvinceCity)).toEqual({ commune: 'Phường 9', district: 'TP Cà Mau' });
  });

  it('takes nothing without its kind word, so that no street becomes a commune', () => {
    expect(addressUnits('168 đường Hồng Tiến, Long Biên', isProvinceCity)).toEqual({});
  });
});
