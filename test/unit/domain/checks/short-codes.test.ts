// Short codes: one for each product, right, its own, and none of the list forgotten.
import { describe, expect, test } from 'vitest';
import { newShortCode } from '#domain/short-code.ts';
import { aProduct, linesOf, problemsOf } from '../../../support/builders.ts';

const codeOf = (id: string): string => newShortCode(id, () => false);
const A = codeOf('a');
const B = codeOf('b');
const withdrawn = { kind: 'withdrawn', on: '2026-01-01', reason: 'Chủ thể ngừng làm' } as const;
const found = (records: Readonly<Record<string, unknown>>): string[] => linesOf(problemsOf(records));

test('a product with its listed code is right', () => {
  expect(found({ 'products/a.json': aProduct({ code: A }), 'codes.json': { codes: { [A]: 'a' } } })).toEqual([]);
});

describe('a product', () => {
  test.each([
    ['of the register', {}],
    ['that was withdrawn', { lifecycle: withdrawn }],
    ['made up for demonstration', { demonstration: true as const }],
  ])('%s needs a code', (_, changes) => {
    expect(found({ 'products/a.json': aProduct({ ...changes, code: undefined }) })).toEqual(['products/a.json code: chưa có mã ngắn cho địa chỉ in ra → chạy "npm run codes"']);
  });

  test('with a wrong character in its code', () => {
    const wrong = `${A.slice(0, 6)}${A.endsWith('2') ? '3' : '2'}`;
    expect(found({ 'products/a.json': aProduct({ code: wrong }), 'codes.json': { codes: {} } })).toEqual([
      'products/a.json code: ký tự kiểm tra của mã ngắn không khớp: có chỗ gõ sai → ghi lại đúng mã đã cấp, tìm theo tên hồ sơ trong content/codes.json',
    ]);
  });

  test.each(['ABCDEFG', 'K7MX4P', 'k7mx4p3', ''])('with what is no code: %j', (code) => {
    expect(found({ 'products/a.json': aProduct({ code }), 'codes.json': { codes: {} } })).toEqual([
      'products/a.json code: không đúng dạng mã ngắn → bỏ trường này rồi chạy "npm run codes" để được cấp mã',
    ]);
  });

  test('with the code of another', () => {
    expect(found({ 'products/a.json': aProduct({ code: A }), 'products/b.json': aProduct({ name: 'Khác', code: A }), 'codes.json': { codes: { [A]: 'a' } } })).toEqual([
      'products/b.json code: trùng mã ngắn với products/a.json → một mã chỉ của một sản phẩm; bỏ trường này ở hồ sơ mới hơn rồi chạy "npm run codes"',
      'products/b.json code: mã ngắn này đã cấp cho products/a.json → bỏ trường này rồi chạy "npm run codes" để được cấp mã khác',
    ]);
  });

  test('with a code that was never given', () => {
    expect(found({ 'products/a.json': aProduct({ code: A }), 'codes.json': { codes: {} } })).toEqual([
      'products/a.json code: mã ngắn không có trong danh sách các mã đã cấp → chạy "npm run codes" để ghi vào codes.json, hoặc bỏ trường này để được cấp mã khác',
    ]);
  });

  test('with a code and no list at all', () => {
    expect(found({ 'products/a.json': JSON.stringify(aProduct({ code: A })) })).toEqual([expect.stringMatching(/^products\/a\.json code: mã ngắn không có trong danh sách/u)]);
  });

  test('that was renamed keeps the code listed under its former id', () => {
    expect(found({ 'products/a.json': aProduct({ code: B, formerIds: ['b'] }), 'codes.json': { codes: { [B]: 'b' } } })).toEqual([]);
  });
});

describe('the list', () => {
  test('keeps the code of a product that was withdrawn', () => {
    expect(found({ 'products/a.json': aProduct({ code: A, lifecycle: withdrawn }), 'codes.json': { codes: { [A]: 'a' } } })).toEqual([]);
  });

  test('names a product that is no longer there', () => {
    expect(found({ 'products/a.json': aProduct({ code: A }), 'codes.json': { codes: { [A]: 'a', [B]: 'b' } } })).toEqual([
      `codes.json codes.${B}: sản phẩm của mã này không còn trong danh mục → mã đã in ra thì phải còn dẫn tới nơi: lấy lại hồ sơ và ghi lifecycle (rút, nhập), hoặc ghi mã cũ vào formerIds của hồ sơ mới`,
    ]);
  });

  test('names a product that carries another code now', () => {
    expect(found({ 'products/a.json': aProduct({ code: A }), 'codes.json': { codes: { [A]: 'a', [B]: 'a' } } })).toEqual([
      `codes.json codes.${B}: products/a.json không còn mang mã này → trả lại mã này cho hồ sơ: mã đã cấp không bao giờ đổi`,
    ]);
  });

  test('names a product that lost its code', () => {
    expect(found({ 'products/a.json': aProduct({ code: undefined }), 'codes.json': { codes: { [A]: 'a' } } })).toEqual([
      'products/a.json code: chưa có mã ngắn cho địa chỉ in ra → chạy "npm run codes"',
      `codes.json codes.${A}: products/a.json không còn mang mã này → chạy "npm run codes"`,
    ]);
  });

  test('does not repeat that a record is broken', () => {
    expect(found({ 'products/a.json': { ...aProduct({ code: A }), name: 5 } })).toEqual(['products/a.json name: phải là chữ → đặt trong dấu ngoặc kép']);
  });

  test('with a wrong code', () => {
    expect(found({ 'codes.json': { codes: { '2222223': 'a' } } })).toEqual(['codes.json codes.2222223: ký tự kiểm tra của mã ngắn không khớp → lấy lại tệp này từ bản trước; không sửa mã bằng tay']);
  });

  test('with what is neither code nor id', () => {
    expect(problemsOf({ 'codes.json': { codes: { abc: 'a' } } })).toMatchObject([{ file: 'codes.json', field: 'codes.abc' }]);
    expect(problemsOf({ 'codes.json': { codes: { [A]: 'A B' } } })).toMatchObject([{ file: 'codes.json', field: `codes.${A}` }]);
  });
});
