import { describe, expect, test } from 'vitest';
import { isSale, offerKind } from '../../../../src/domain/import/facts-offers.ts';
import { factCells, tellFacts } from '../../../support/import-facts.ts';

test.each([
  ['Siêu thị Thử, hướng tới xuất khẩu', 'shop'],
  ['Shopee', 'shop'],
  ['Chợ Thử, phường Một', 'shop'],
  ['Bán cho khách tham quan nông trại', 'shop'],
  ['Gần 50 đại lý khắp cả nước; xuất khẩu', 'shop'],
  ['Xuất khẩu Pháp, Nhật Bản', 'market'],
  ['Khách Mỹ mua trọn 2 tấn đưa về New York', 'market'],
  ['Bán ở Hà Nội và miền Nam', 'market'],
  ['Hội chợ Mùa Thu 2025', 'market'],
  ['Trưng bày tại Festival Tôm', 'market'],
])('%s is a %s', (text, kind) => {
  expect(offerKind(text)).toBe(kind);
});

test.each(['Tỉnh đăng ký quảng bá tại thị trường Mỹ (10/2024)', 'Đủ tiêu chuẩn xuất khẩu sang Anh', 'Đơn hàng xuất 10 tấn sang Đài Loan (dự kiến, 7/2023)'])('%s is no sale', (text) => {
  expect(isSale(text)).toBe(false);
});

describe('a channel of the facts table', () => {
  test('that is a market is marked, a shop is not', () => {
    const { product } = tellFacts([factCells({ field: 'channel', value: 'Xuất khẩu Lào' }), factCells({ field: 'channel', value: 'Siêu thị Thử' })]);
    expect(product?.offers?.map(({ kind, text }) => [kind, text])).toEqual([['market', 'Xuất khẩu Lào'], [undefined, 'Siêu thị Thử']]);
  });

  test('that is only a plan is left aside', () => {
    const { product, accounts } = tellFacts([factCells({ field: 'channel', value: 'Tỉnh đăng ký quảng bá tại Lào' })]);
    expect(product?.offers).toBeUndefined();
    expect(accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'mới là kế hoạch, đăng ký hay điều kiện, chưa phải nơi bán' });
  });
});
