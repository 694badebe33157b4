import { describe, expect, test } from 'vitest';
import { paperKind, priceText } from '../../../../src/domain/import/facts-papers.ts';
import { factCells, tellFacts } from '../../../support/import-facts.ts';

const paper = (value: string, note = '') => tellFacts([factCells({ field: 'document', value, note })]);
const price = (value: string, changes = {}) => tellFacts([factCells({ field: 'price', value, ...changes })]);

describe('a paper', () => {
  test.each([
    ['VietGAP', 'vietgap'],
    ['Hữu cơ USDA', 'huu-co'],
    ['Nhãn hiệu tập thể "Trà Thử"', 'nhan-hieu-tap-the'],
    ['ISO 22000', 'iso-22000'],
    ['Bằng độc quyền giải pháp hữu ích', 'sang-che'],
    ['Giấy khen', 'khac'],
  ])('has a kind by its title: %s', (title, kind) => {
    expect(paperKind(title)).toBe(kind);
  });

  test('is read with number, issuer, date and scope in any order', () => {
    expect(paper('Nhãn hiệu tập thể "Trà Thử" | 10 ha | Cục Sở hữu trí tuệ | 2019-05-06').product?.documents).toEqual([
      { kind: 'nhan-hieu-tap-the', title: 'Nhãn hiệu tập thể "Trà Thử"', scope: '10 ha', issuer: 'Cục Sở hữu trí tuệ', issuedOn: '2019-05-06', sources: ['s2'] },
    ]);
  });

  test.each([
    ['VietGAP', 'bảo hộ chung của huyện; chưa thấy quyền sử dụng riêng'],
    ['Chỉ dẫn địa lý "Thử" | Cục Sở hữu trí tuệ | 2019-05-06', ''],
  ])('of a whole area is told as of the area, not held by the product: %s', (value, note) => {
    const { product } = paper(value, note);
    expect(product?.documents).toBeUndefined();
    expect(product?.story?.resource?.[0]?.about).toBe('region');
  });

  test('that nobody has is left aside', () => {
    expect(paper('Trồng theo hướng VietGAP').accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'nguồn nói làm theo tiêu chuẩn, không nói có giấy chứng nhận' });
  });
});

describe('a price', () => {
  test.each([
    ['2500000', 'VND/kg, giá niêm yết năm 2018', '2.500.000 đồng/kg, giá niêm yết năm 2018'],
    ['35.000–150.000 VND/cái', '', '35.000–150.000 đồng/cái'],
  ])('is written as Vietnamese write it: %s', (value, remark, text) => {
    expect(priceText(value, remark)).toBe(text);
  });

  test('stands with the day of its source', () => {
    expect(price('35.000 VND/gói').product?.prices).toEqual([{ text: '35.000 đồng/gói', asOf: '2024-05-06', sources: ['s2'] }]);
  });

  test('without a day is kept, and no day is made up', () => {
    expect(price('35.000 VND/gói', { source_date: '' }).product?.prices?.[0]).not.toHaveProperty('asOf');
  });

  test.each(['10.000 VND/kg búp tươi; giá thu mua', 'Cao gấp 2–3 lần'])('of something else is left aside: %s', (value) => {
    expect(price(value).accounts[0]?.outcome).toBe('left-aside');
  });
});

describe('a channel', () => {
  test('is an offer as of its source', () => {
    expect(tellFacts([factCells({ field: 'channel', value: 'Siêu thị Thử' })]).product?.offers).toEqual([{ text: 'Siêu thị Thử', asOf: '2024-05-06', sources: ['s2'] }]);
  });
});
