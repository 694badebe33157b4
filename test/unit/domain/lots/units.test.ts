// Amounts in comparable measures.
import { expect, test } from 'vitest';
import { isMore, measureOf, printMeasure } from '#domain/lots/units.ts';

test.each([
  [{ value: 1.5, unit: 'tấn' }, 'mass', 1500],
  [{ value: 2, unit: 'tạ' }, 'mass', 200],
  [{ value: 250, unit: 'G' }, 'mass', 0.25],
  [{ value: 330, unit: 'ml' }, 'volume', 0.33],
  [{ value: 2, unit: 'Lít' }, 'volume', 2],
  [{ value: 480, unit: 'Hộp' }, 'hộp', 480],
  [{ value: 1, unit: 'constructor' }, 'constructor', 1],
])('%j', (amount, dimension, value) => {
  const measure = measureOf(amount);
  expect(measure.dimension).toBe(dimension);
  expect(measure.value).toBeCloseTo(value, 12);
});

test('sums of decimals are not more than what they sum up to', () => {
  expect(isMore(0.1 + 0.2, 0.3)).toBe(false);
  expect(isMore(0.301, 0.3)).toBe(true);
});

test('a measure prints without the noise of floating point', () => {
  expect([printMeasure('mass', 0.1 + 0.2), printMeasure('volume', 2), printMeasure('hộp', 480)]).toEqual(['0.3 kg', '2 lít', '480 hộp']);
});
