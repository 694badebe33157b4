// Units as people write them become codes of UN/ECE Recommendation 20, or stay words.
import { describe, expect, test } from 'vitest';
import { quantityOf } from '#projections/epcis/units.ts';

describe('quantityOf', () => {
  test.each([
    [260, 'kg', { quantity: 260, uom: 'KGM' }],
    [0.5, 'Kg', { quantity: 0.5, uom: 'KGM' }],
    [250, 'g', { quantity: 250, uom: 'GRM' }],
    [2, 'tạ', { quantity: 2, uom: 'DTN' }],
    [1.5, 'tấn', { quantity: 1.5, uom: 'TNE' }],
    [3, 'lít', { quantity: 3, uom: 'LTR' }],
    [330, 'ml', { quantity: 330, uom: 'MLT' }],
    [3, 'lạng', { quantity: 0.3, uom: 'KGM' }],
    [7, 'yến', { quantity: 70, uom: 'KGM' }],
    [480, 'hộp', { quantity: 480 }],
    [12, 'Chai', { quantity: 12 }],
  ])('%d %s', (value, unit, expected) => {
    expect(quantityOf({ value, unit })).toEqual(expected);
  });

  test.each([[12, 'sọt'], [1, 'mẻ'], [2.5, 'hộp'], [1, 'constructor']])('%d %s has no honest number', (value, unit) => {
    expect(quantityOf({ value, unit })).toBeUndefined();
  });
});
