// Ids are for ever and for one record.
import { expect, test } from 'vitest';
import { aLot, aProducer, aProduct, linesOf, problemsOf } from '../../../support/builders.ts';

test('two ids that differ in case only', () => {
  expect(linesOf(problemsOf({ 'products/tra.json': aProduct(), 'products/Tra.json': aProduct() }))).toEqual([
    'products/Tra.json : tên tệp không đúng dạng mã hồ sơ → chỉ dùng a–z, 0–9 và gạch nối ở giữa',
    'products/Tra.json : trùng mã với products/tra.json khi không phân biệt chữ hoa, chữ thường → đổi tên một tệp, trước khi mã được in ra',
  ]);
});

test('two lots of a product whose codes differ in case only; of two products they are two', () => {
  const products = { 'products/tra.json': aProduct(), 'products/che.json': aProduct({ name: 'Chè' }) };
  const twice = linesOf(problemsOf({ ...products, 'lots/tra/L08A.json': aLot(), 'lots/tra/l08a.json': aLot() }));
  expect(twice).toEqual(['lots/tra/l08a.json : trùng mã với lots/tra/L08A.json khi không phân biệt chữ hoa, chữ thường → đổi tên một tệp, trước khi mã được in ra']);
  expect(problemsOf({ ...products, 'lots/tra/L08A.json': aLot(), 'lots/che/l08a.json': aLot() })).toEqual([]);
});

test('one id in two collections is two ids', () => {
  expect(problemsOf({ 'products/tra.json': aProduct(), 'producers/tra.json': aProducer() })).toEqual([]);
});

test('a former id that is the id of a record', () => {
  expect(linesOf(problemsOf({ 'products/tra.json': aProduct({ formerIds: ['che'] }), 'products/che.json': aProduct() }))).toEqual([
    'products/tra.json formerIds[0]: mã cũ này đang là mã của products/che.json → một mã chỉ thuộc một hồ sơ; bỏ mã này ra khỏi formerIds',
  ]);
  expect(problemsOf({ 'products/tra.json': aProduct({ formerIds: ['tra'] }) }).map(({ message }) => message)).toEqual(['mã cũ lại là chính mã này']);
});

test('a former id of two records', () => {
  expect(linesOf(problemsOf({ 'products/a.json': aProduct({ formerIds: ['che'] }), 'products/b.json': aProduct({ formerIds: ['x', 'che'] }) }))).toEqual([
    'products/b.json formerIds[1]: mã cũ này cũng được ghi ở products/a.json → một mã chỉ thuộc một hồ sơ; giữ ở một nơi',
  ]);
});
