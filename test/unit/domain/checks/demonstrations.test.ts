// Nothing invented hangs on anything real.
import { expect, test } from 'vitest';
import { aLot, aProducer, aProduct, aSalesPoint, linesOf, problemsOf } from '../../../support/builders.ts';

const REMEDY = 'hai bên phải cùng là minh hoạ (demonstration: true) hoặc cùng là thật';

test('a demonstration of a real producer', () => {
  expect(linesOf(problemsOf({ 'products/a.json': aProduct({ demonstration: true, producer: 'x' }), 'producers/x.json': aProducer() }))).toEqual([
    `products/a.json producer: hồ sơ minh hoạ trỏ tới hồ sơ thật → ${REMEDY}`,
  ]);
});

test('a real product of an invented producer, at a real shop an invented product', () => {
  expect(
    linesOf(
      problemsOf({
        'products/a.json': aProduct({ producer: 'x' }),
        'producers/x.json': aProducer({ demonstration: true }),
        'products/b.json': aProduct({ demonstration: true }),
        'sales-points/c.json': aSalesPoint({ carries: [{ text: 'Trà', products: ['b'], sources: ['s1'] }] }),
      }),
    ),
  ).toEqual([
    `products/a.json producer: hồ sơ thật trỏ tới hồ sơ minh hoạ → ${REMEDY}`,
    `sales-points/c.json carries[0].products[0]: hồ sơ thật trỏ tới hồ sơ minh hoạ → ${REMEDY}`,
  ]);
});

test('an invented lot of a real product', () => {
  expect(linesOf(problemsOf({ 'products/a.json': aProduct(), 'lots/a/L1.json': aLot({ demonstration: true }) }))).toEqual([
    `lots/a/L1.json demonstration: hồ sơ minh hoạ trỏ tới hồ sơ thật → ${REMEDY}`,
  ]);
  expect(problemsOf({ 'products/a.json': aProduct({ demonstration: true }), 'lots/a/L1.json': aLot({ demonstration: true }) })).toEqual([]);
});
