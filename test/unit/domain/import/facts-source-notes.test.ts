import { expect, test } from 'vitest';
import { sourceRemark } from '../../../../src/domain/import/facts-source-notes.ts';

test.each([
  ['bài khoảng 2025-10 (suy từ nội dung)', 'Bài không ghi ngày, vào khoảng 10/2025'],
  ['bài khoảng 2020 (suy từ nội dung)', 'Bài không ghi ngày, vào khoảng 2020'],
  ['năm suy từ mã bài', 'Bài không ghi ngày; thời điểm ước theo nội dung'],
  ['trang chép báo, độ tin thấp', 'Trang chép báo'],
  ['độ tin thấp: blog', 'Blog'],
  ['nguồn độ tin thấp', undefined],
  ['độ tin thấp', undefined],
  ['bản tiếng Anh của báo Thử', 'Bản tiếng Anh của báo Thử'],
])('"%s" is told as %s', (part, told) => {
  expect(sourceRemark(part)).toBe(told);
});
