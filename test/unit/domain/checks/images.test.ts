// Pictures that a record names are there.
import { expect, test } from 'vitest';
import { aProduct, linesOf, problemsOf } from '../../../support/builders.ts';

const records = { 'products/a.json': aProduct({ images: [{ file: 'tra.jpg', alt: 'Gói trà', credit: 'Chủ thể', licence: 'Được phép dùng' }] }) };

test('or the record is wrong', () => {
  expect(linesOf(problemsOf(records))).toEqual([
    'products/a.json images[0].file: không có tệp ảnh này trong content/images → chép ảnh vào content/images đúng tên, hoặc bỏ ảnh khỏi hồ sơ',
  ]);
  expect(problemsOf(records, { images: new Set(['tra.jpg']) })).toEqual([]);
});
