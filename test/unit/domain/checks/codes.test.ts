// GTINs and official codes: right, and of one product.
import { describe, expect, test } from 'vitest';
import { aProduct, aRecognition, build, linesOf, problemsOf } from '../../../support/builders.ts';

const GTIN = '9506000134352'; // GS1's own example number
const DEMO = '9520000000011';

describe('a GTIN', () => {
  test('with a wrong check digit', () => {
    expect(linesOf(problemsOf({ 'products/a.json': aProduct({ gtin: '9506000134353' }) }))).toEqual([
      'products/a.json gtin: chữ số kiểm tra cuối cùng phải là 2, không phải 3 → đối chiếu lại từng số với bao bì',
    ]);
  });

  test('of two products, also when one is written in fourteen digits', () => {
    expect(linesOf(problemsOf({ 'products/a.json': aProduct({ gtin: GTIN }), 'products/b.json': aProduct({ gtin: `0${GTIN}` }) }))).toEqual([
      'products/b.json gtin: trùng GTIN với products/a.json (gtin) → mỗi mã vạch chỉ của một sản phẩm; đối chiếu với bao bì',
    ]);
  });

  test('of a product and of the one that was merged into it', () => {
    const lifecycle = { kind: 'merged', on: '2026-01-01', into: 'a', reason: 'Trùng.' } as const;
    expect(problemsOf({ 'products/a.json': aProduct({ gtin: GTIN }), 'products/b.json': aProduct({ gtin: GTIN, lifecycle }) })).toEqual([]);
  });

  test('of a case that is the number of a product', () => {
    const supplySheet = { asOf: '2026-01-01', gtinCase: GTIN, sources: ['s1'] };
    expect(problemsOf({ 'products/a.json': aProduct({ gtin: GTIN, supplySheet }) }).map(({ field }) => field)).toEqual(['supplySheet.gtinCase']);
  });

  test('of the demonstration prefix on a real product', () => {
    expect(linesOf(problemsOf({ 'products/a.json': aProduct({ gtin: DEMO }) }))).toEqual([
      'products/a.json gtin: GTIN đầu 952 chỉ dành cho dữ liệu minh hoạ → ghi mã thật do GS1 cấp, hoặc bỏ trường này',
    ]);
  });

  test('of another prefix on a demonstration', () => {
    expect(problemsOf({ 'products/a.json': aProduct({ gtin: DEMO, demonstration: true }) })).toEqual([]);
    expect(linesOf(problemsOf({ 'products/a.json': aProduct({ gtin: GTIN, demonstration: true }) }))).toEqual([
      'products/a.json gtin: hồ sơ minh hoạ chỉ được mang GTIN đầu 952 → đổi sang mã đầu 952: mã khác có thể là của hàng thật',
    ]);
  });

  test('of eleven digits', () => {
    expect(linesOf(problemsOf({ 'products/a.json': aProduct({ gtin: '95060001343' }) }))).toEqual([
      'products/a.json gtin: không đúng độ dài GTIN → viết 8, 12, 13 hoặc 14 chữ số',
    ]);
  });
});

describe('an official code', () => {
  const coded = (officialCode: string) => aProduct({ recognitions: [aRecognition({ officialCode })] });

  test('of two products, zeros in front of the sequence aside', () => {
    expect(linesOf(problemsOf({ 'products/a.json': coded('64-625-23638-3-2022'), 'products/b.json': coded('64-625-23638-03-2022') }))).toEqual([
      'products/b.json recognitions[0].officialCode: trùng mã sản phẩm OCOP với products/a.json → mỗi mã chỉ của một sản phẩm; đối chiếu với quyết định, hoặc nhập hai hồ sơ làm một',
    ]);
  });

  test('kept by a product through its recognitions', () => {
    const recognition = aRecognition({ officialCode: '64-625-23638-3-2022' });
    expect(problemsOf({ 'products/a.json': aProduct({ recognitions: [recognition, recognition] }) })).toEqual([]);
  });

  test('whose units do not exist is a warning', () => {
    const { ok, warnings } = build({ 'products/a.json': coded('99-625-23638-3-2022') });
    expect(ok).toBe(true);
    expect(warnings.map(({ field }) => field)).toContain('recognitions[0].officialCode');
  });

  test('of another shape', () => {
    expect(problemsOf({ 'products/a.json': coded('64/625') }).map(({ message }) => message)).toEqual(['không đúng dạng mã sản phẩm OCOP']);
  });
});
