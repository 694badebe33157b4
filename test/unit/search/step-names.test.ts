import { describe, expect, it } from 'vitest';
import { CAPACITY_NAMES, ORDER_NAMES } from '#search/step-names.ts';
import { facetOf } from '#search/facets.ts';

describe('names of steps', () => {
  it('are there for every value of the two facets', () => {
    expect([...CAPACITY_NAMES.keys()]).toEqual(facetOf('capacity').values);
    expect([...ORDER_NAMES.keys()]).toEqual(facetOf('minimumOrder').values);
  });

  it.each([
    ['tu-300-kg', 'Từ 300 kg mỗi tháng'],
    ['tu-1000-kg', 'Từ 1 tấn mỗi tháng'],
    ['tu-5000-lit', 'Từ 5.000 lít mỗi tháng'],
    ['tu-100-don-vi', 'Từ 100 gói, chai, hộp … mỗi tháng'],
  ])('of capacities: %s is %s', (value, name) => {
    expect(CAPACITY_NAMES.get(value)).toBe(name);
  });

  it('of least orders say what is ordered', () => {
    expect([ORDER_NAMES.get('den-100-kg'), ORDER_NAMES.get('den-5-thung')]).toEqual(['Đặt không quá 100 kg', 'Đặt không quá 5 thùng']);
  });
});
