// Codes of places: of the right list, and agreeing with each other.
import { describe, expect, test } from 'vitest';
import { aDecision, aProduct, aReport, linesOf, problemsOf } from '../../../support/builders.ts';
import type { Place } from '#schemas/place.ts';

const placed = (place: Place) => problemsOf({ 'products/a.json': aProduct({ place }) });
const fields = (place: Place) => placed(place).map(({ field, message }) => [field, message]);

describe('a place of today', () => {
  test('in a province that is not one', () => {
    expect(linesOf(placed({ now: { province: '62', basis: 'hand' } }))).toEqual([
      'products/a.json place.now.province: không có tỉnh nào hiện nay mang mã này → xem danh mục hiện nay trong content/places',
    ]);
  });

  test('in a commune of another province', () => {
    expect(fields({ now: { province: '82', commune: '23638', basis: 'hand' } })).toEqual([
      ['place.now.commune', 'xã Kbang thuộc Gia Lai (52), không thuộc tỉnh 82'],
    ]);
  });

  test('in a commune that is not one', () => {
    expect(fields({ now: { province: '52', commune: '99999', basis: 'hand' } })).toEqual([
      ['place.now.commune', 'không có xã, phường nào hiện nay mang mã này'],
    ]);
  });

  test('with candidates of another province, and with candidates beside a commune', () => {
    expect(fields({ now: { province: '82', candidates: ['29992', '23638'], basis: 'resolved' } })).toEqual([
      ['place.now.candidates[1]', 'xã Kbang thuộc Gia Lai (52), không thuộc tỉnh 82'],
    ]);
    expect(fields({ now: { province: '82', commune: '29992', candidates: ['29992', '30154'], basis: 'resolved' } })).toEqual([
      ['place.now.candidates', 'đã có commune thì không còn xã nào để chọn'],
    ]);
  });

  test('with one candidate only', () => {
    expect(fields({ now: { province: '82', candidates: ['29992'], basis: 'resolved' } })).toEqual([['place.now.candidates', 'chưa đủ hai xã']]);
  });
});

describe('a place of then', () => {
  test.each([
    ['provinceCode', { provinceCode: '99' }, 'không có tỉnh cũ nào mang mã này'],
    ['districtCode', { districtCode: '999' }, 'không có huyện cũ nào mang mã này'],
    ['communeCode', { communeCode: '99999' }, 'không có xã cũ nào mang mã này'],
    ['districtCode', { provinceCode: '62', districtCode: '625' }, 'huyện KBang thuộc tỉnh cũ 64, không thuộc 62'],
    ['communeCode', { districtCode: '610', communeCode: '23638' }, 'xã KBang thuộc huyện cũ 625, không thuộc 610'],
  ])('with a wrong %s %o', (field, then, message) => {
    expect(fields({ then })).toEqual([[`place.then.${field}`, message]]);
  });

  test('lies in the province of today that took its province in', () => {
    expect(fields({ then: { provinceCode: '62' }, now: { province: '52', basis: 'hand' } })).toEqual([
      ['place.now.province', 'tỉnh cũ Kon Tum nay thuộc tỉnh mã 51'],
    ]);
    expect(fields({ then: { provinceCode: '62' }, now: { province: '51', basis: 'hand' } })).toEqual([]);
  });
});

test('provinces of decisions and reports exist', () => {
  const records = {
    'decisions/a.json': aDecision({ formerProvince: '99' }),
    'reports/a.json': aReport({ area: { province: '62' } }),
    'reports/b.json': aReport({ area: {} }),
  };
  expect(problemsOf(records).map(({ file, field }) => `${file} ${field}`)).toEqual([
    'decisions/a.json formerProvince',
    'reports/a.json area.province',
    'reports/b.json area',
  ]);
});
