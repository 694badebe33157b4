// The supply sheet: every field told in words with its unit, every field that is not told named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vi } from '#i18n/vi.ts';
import { Footnotes } from '#projections/notes.ts';
import { SUPPLY_KEYS } from '#projections/supply-keys.ts';
import { supplyView } from '#projections/supply-sheet.ts';
import type { ProductRecord } from '#schemas/product.ts';
import { supplySheet } from '#schemas/supply-sheet.ts';
import { aProduct } from '../../support/resolved.ts';

type Sheet = NonNullable<ProductRecord['supplySheet']>;
const view = (sheet: Partial<Sheet>) => supplyView(aProduct({ record: { supplySheet: { asOf: '2026-11-01', sources: ['s1'], ...sheet } } }), new Footnotes());
const textOf = (sheet: Partial<Sheet>) => view(sheet)?.rows.map(({ text }) => text);

describe('supplyView', () => {
  it('is none for a product without a sheet', () => {
    expect(supplyView(aProduct(), new Footnotes())).toBeUndefined();
  });

  it('names every field of an empty sheet as missing, with its day and source', () => {
    expect(view({})).toEqual({ asOf: '2026-11-01', rows: [], missing: [...SUPPLY_KEYS], refs: [1] });
  });

  it('has a row and a heading for every field that the schema has', () => {
    const fields = Object.keys(supplySheet.shape).filter((field) => field !== 'asOf' && field !== 'sources');
    expect(fields.toSorted()).toEqual([...SUPPLY_KEYS].toSorted());
    expect(Object.keys(vi.supply.heads).toSorted()).toEqual(fields.toSorted());
  });

  it('tells amounts and counts with their units', () => {
    expect(textOf({ capacityPerMonth: { value: 1200.5, unit: 'kg' } })).toEqual(['1.200,5 kg']);
    expect(textOf({ leadTimeDays: 7 })).toEqual(['7 ngày']);
    expect(textOf({ unitsPerCase: 0 })).toEqual(['0 đơn vị']);
  });

  it('tells a no as a no, not as something missing', () => {
    expect(view({ vatInvoice: false })).toMatchObject({ rows: [{ key: 'vatInvoice', text: 'không xuất được' }] });
    expect(view({ vatInvoice: false })?.missing).not.toContain('vatInvoice');
  });

  it('counts an empty list as missing', () => {
    expect(view({ packSizes: [] })?.missing).toContain('packSizes');
    expect(textOf({ packSizes: ['200 g', '500 g'] })).toEqual(['200 g; 500 g']);
  });

  it.each([
    [[7, 8, 9, 10], 'tháng 7–10'],
    [[3], 'tháng 3'],
    [[1, 2], 'tháng 1, 2'],
    [[12, 1, 11, 2], 'tháng 11–2'],
    [[1, 2, 3, 10, 11, 12, 6], 'tháng 6, 10–3'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'quanh năm'],
    [[5, 5, 4], 'tháng 4, 5'],
  ])('joins the months %j to "%s"', (seasonMonths, text) => {
    expect(textOf({ seasonMonths })).toEqual([text]);
  });

  it('tells exactly the months declared, whichever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 11 }), (months) => {
        const [text = ''] = textOf({ seasonMonths: months }) ?? [];
        const told = text.replace('tháng ', '').split(', ').flatMap((run) => {
          const [first = 0, last = first] = run.split('–').map(Number);
          return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, step) => ((first - 1 + step) % 12) + 1);
        });
        expect(told.toSorted((a, b) => a - b)).toEqual(months.toSorted((a, b) => a - b));
      }),
    );
  });
});
