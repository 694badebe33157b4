// From the words of a certificate to the units of today: nothing guessed, split places stay candidates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlaceWords, resolvePlace } from '#domain/places-resolve.ts';
import { buildPlaceIndex } from '#domain/places.ts';
import { placeNow } from '#schemas/place.ts';
import { aPlaceData } from '../../support/place-data.ts';

const data = aPlaceData();
const index = buildPlaceIndex(data);
const resolve = (words: PlaceWords) => resolvePlace(words, index);

describe('a commune in its district', () => {
  it('becomes the commune of today', () => {
    expect(resolve({ province: 'Gia Lai', district: 'Kbang', commune: 'Tơ Tung' })).toEqual({
      then: { provinceCode: '64', districtCode: '625', communeCode: '23665' },
      now: { province: '52', commune: '23668', basis: 'resolved' },
      outcome: 'commune',
      why: 'theo bảng chuyển đổi',
    });
  });

  it.each(['Đắk Glei', 'Đăk Glei', 'Dak Glei', 'thị trấn Đắk Glei', 'Đắk Glei (thị trấn)'])('is found written %s', (commune) => {
    expect(resolve({ province: 'Kon Tum', district: 'Đăk Glei', commune }).now?.commune).toBe('23341');
  });

  it.each(['Kbang', "K'Bang", 'KBang', 'K Bang'])('is found written %s', (commune) => {
    expect(resolve({ province: 'Gia Lai', district: "K'bang", commune }).then.communeCode).toBe('23638');
  });

  it('stays a list of candidates when it was split, the likeliest first', () => {
    expect(resolve({ province: 'Hà Nội', district: 'Gia Lâm', commune: 'Bát Tràng' })).toMatchObject({
      now: { province: '01', candidates: ['00577', '00145', '00565'], basis: 'resolved' },
      outcome: 'candidates',
      why: 'xã cũ bị chia cho nhiều xã nay; chọn bằng tay',
    });
  });

  it('is found by the name of a commune that it had taken in', () => {
    expect(resolve({ province: 'Hà Nội', district: 'Gia Lâm', commune: 'Đông Dư' }).then.communeCode).toBe('00583');
  });

  it('is found in the district that it had left before the last list', () => {
    expect(resolve({ province: 'Bắc Giang', district: 'Lục Ngạn', commune: 'Quý Sơn' })).toMatchObject({
      then: { provinceCode: '24', districtCode: '224', communeCode: '07576' },
      now: { commune: '07612' },
    });
  });

  it('may be a unit of today written with its old district', () => {
    expect(resolve({ province: 'Bắc Giang', district: 'Lục Ngạn', commune: 'Nam Dương' })).toMatchObject({
      outcome: 'commune',
      now: { commune: '07603' },
      why: '"Nam Dương" là tên đơn vị hiện nay, trong vùng "Lục Ngạn" cũ',
    });
  });

  it('tells two districts of one name apart by the commune', () => {
    expect(resolve({ province: 'Đồng Tháp', district: 'Hồng Ngự', commune: 'Long Khánh' }).then.districtCode).toBe('870');
    expect(resolve({ province: 'Đồng Tháp', district: 'TP Hồng Ngự', commune: 'Tân Hội' }).then.districtCode).toBe('868');
  });

  it('is the island when its district had no communes', () => {
    expect(resolve({ province: 'Quảng Ngãi', district: 'Lý Sơn', commune: 'An Hải' })).toMatchObject({ outcome: 'commune', now: { commune: '21548' } });
  });

  it('is left as words when its district has none of that name, and tells where the name does occur', () => {
    expect(resolve({ province: 'Đồng Tháp', district: 'Tháp Mười', commune: 'Long Khánh' })).toEqual({
      then: { provinceCode: '87', districtCode: '872' },
      now: { province: '82', basis: 'resolved' },
      outcome: 'district-only',
      why: 'không có "Long Khánh" trong "Tháp Mười"; tên này có ở Hồng Ngự',
    });
  });
});

describe('a commune without district', () => {
  it('is resolved when the name stands for one place', () => {
    expect(resolve({ province: 'Kon Tum', commune: 'Măng Đen' })).toMatchObject({ outcome: 'commune', now: { province: '51', commune: '23473' } });
  });

  it('stays candidates when two districts had one of that name', () => {
    expect(resolve({ province: 'Đồng Tháp', commune: 'Tân Hội' })).toMatchObject({
      then: { provinceCode: '87' },
      now: { candidates: ['29978', '30055'] },
      why: 'nhiều xã cũ cùng tên; chọn xã nay bằng tay',
    });
  });

  it('stays candidates when the name then and the name today are two places', () => {
    expect(resolve({ province: 'Lâm Đồng', commune: 'Lạc Dương' })).toMatchObject({ outcome: 'candidates', now: { candidates: ['24848', '24846'] } });
  });

  it('is one of today when written after the districts ended, one of then when before', () => {
    expect(resolve({ province: 'Lâm Đồng', commune: 'Lạc Dương', on: '2025-07-01' }).now?.commune).toBe('24848');
    expect(resolve({ province: 'Lâm Đồng', commune: 'Lạc Dương', on: '2025-06-30' }).now?.commune).toBe('24846');
  });

  it('is told by its kind, in the column or in the address', () => {
    expect(resolve({ province: 'Lâm Đồng', commune: 'xã Lạc Dương' }).now?.commune).toBe('24848');
    expect(resolve({ province: 'Lâm Đồng', commune: 'Lạc Dương', address: 'Thôn 2, thị trấn Lạc Dương' }).now?.commune).toBe('24846');
  });

  it('never becomes a commune of today outside the former province', () => {
    expect(resolve({ province: 'Quảng Ngãi', commune: 'Măng Đen' })).toMatchObject({ outcome: 'province-only', why: 'không có xã nào tên "Măng Đen" ở Quảng Ngãi, cũ hay nay' });
  });
});

describe('what the source says of today', () => {
  it('settles a split commune', () => {
    expect(resolve({ province: 'Hà Nội', district: 'Gia Lâm', commune: 'Bát Tràng', communeNow: 'phường Long Biên' })).toMatchObject({
      then: { communeCode: '00583' },
      now: { province: '01', commune: '00145', basis: 'stated' },
      why: 'nguồn ghi nay là "phường Long Biên"',
    });
  });

  it('wins over the table of conversion, and the difference is told', () => {
    expect(resolve({ province: 'Gia Lai', district: 'Kbang', commune: 'Tơ Tung', communeNow: 'Xã Kbang, tỉnh Gia Lai' })).toMatchObject({
      now: { commune: '23638', basis: 'stated' },
      why: 'nguồn ghi nay là "Xã Kbang, tỉnh Gia Lai", khác bảng chuyển đổi (theo bảng chuyển đổi); theo nguồn',
    });
  });

  it('is taken from an address that names the merged province', () => {
    expect(resolve({ province: 'Kon Tum', address: 'Thôn 3, xã Đăk Pék, tỉnh Quảng Ngãi' }).now).toEqual({ province: '51', commune: '23341', basis: 'stated' });
  });
});

describe('less than a commune', () => {
  it('keeps to the province when only a district is named', () => {
    expect(resolve({ province: 'Đồng Tháp', district: 'Tháp Mười' })).toEqual({
      then: { provinceCode: '87', districtCode: '872' },
      now: { province: '82', basis: 'resolved' },
      outcome: 'district-only',
      why: 'nguồn chỉ ghi đến huyện, nay chia cho nhiều xã',
    });
  });

  it('keeps to the province when only that is named', () => {
    expect(resolve({ province: 'TP.HCM' })).toMatchObject({ then: { provinceCode: '79' }, now: { province: '79' }, outcome: 'province-only' });
  });

  it('fills in from the address what the columns leave empty', () => {
    expect(resolve({ address: 'ấp 1, thị trấn Mỹ An, huyện Tháp Mười, tỉnh Đồng Tháp' }).now?.commune).toBe('30037');
  });

  it('is unresolved without a province, or with one that never was', () => {
    expect(resolve({ commune: 'Tơ Tung' })).toEqual({ then: {}, outcome: 'unresolved', why: 'không có tên tỉnh' });
    expect(resolve({ province: 'Tơ Tung' })).toEqual({ then: {}, outcome: 'unresolved', why: 'không có tỉnh nào tên "Tơ Tung" trong danh mục 63 tỉnh trước 01/07/2025' });
  });
});

describe('whatever the words', () => {
  const word = fc.option(fc.constantFrom(...data.formerCommunes, ...data.formerDistricts, ...data.formerProvinces, ...data.communes).map((unit) => unit.name), { nil: undefined });
  const words = fc.record({ province: word, district: word, commune: word, communeNow: word }).map((record): PlaceWords => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));

  it('what comes out fits the record, lies in the province and agrees with its outcome', () => {
    fc.assert(
      fc.property(words, (asked) => {
        const { now, outcome, then } = resolve(asked);
        expect(outcome === 'unresolved').toBe(now === undefined);
        if (now === undefined) return;
        expect(placeNow.safeParse(now).success).toBe(true);
        expect(outcome === 'commune').toBe(now.commune !== undefined);
        expect(outcome === 'candidates').toBe(now.candidates !== undefined);
        expect(index.formerProvinceByCode.get(then.provinceCode ?? '')?.nowIn).toBe(now.province);
        for (const code of [now.commune ?? [], now.candidates ?? []].flat()) expect(index.communeByCode.get(code)?.province.code).toBe(now.province);
      }),
    );
  });
});
