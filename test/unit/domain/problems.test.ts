// The report that a clerk reads.
import { expect, test } from 'vitest';
import { fieldPath, formatProblems, printValue, problem } from '#domain/problems.ts';

test('is grouped by file, files in order', () => {
  const report = formatProblems([
    problem('products/b.json', 'name', 5, 'phải là chữ', 'đặt trong dấu ngoặc kép'),
    problem('products/a.json', '', undefined, 'tệp trống', 'ghi hồ sơ vào tệp'),
    problem('products/b.json', 'recognitions[0].stars', 6, 'không phải hạng sao', 'chỉ ghi 3, 4 hoặc 5'),
  ]);
  expect(report).toMatchInlineSnapshot(`
    "products/a.json
      tệp trống → ghi hồ sơ vào tệp

    products/b.json
      name: 5
        phải là chữ → đặt trong dấu ngoặc kép
      recognitions[0].stars: 6
        không phải hạng sao → chỉ ghi 3, 4 hoặc 5"
  `);
});

test('shows invisible characters as escapes and long values cut', () => {
  expect(printValue('a\u200F\u202Eb\u00A0')).toBe('"a\\u200f\\u202eb\u00A0"');
  expect(printValue('a'.repeat(500))).toBe(`"${'a'.repeat(79)}… (502 ký tự)`);
  expect(printValue(undefined)).toBe('');
  expect(printValue({ a: [1] })).toBe('{"a":[1]}');
});

test('writes paths as people do', () => {
  expect(fieldPath(['recognitions', 0, 'date', 'value'])).toBe('recognitions[0].date.value');
  expect(fieldPath([0, 'code'])).toBe('[0].code');
  expect(fieldPath([])).toBe('');
});
