import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#projections/sourcing/csv-text.ts';

const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('=1+1', '+84', '-5', '@x', '"', ',', '\n', '\r\n', 'a"b', '', '\t', '＝1', ' =x'));
const table = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe('a table as CSV', () => {
  it('is what csv-stringify writes, mark, escapes and all', () => {
    fc.assert(fc.property(table, (rows) => {
      expect(csvText(rows)).toBe(stringify(rows, { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }));
    }), { numRuns: 500 });
  });

  it('is read back as it was, but for what a spreadsheet would have run', () => {
    const rows = [['Tên', 'Giá'], ['Mít "sấy", dẻo', '=1+1'], ['dòng\nhai', '']];
    expect(parse(csvText(rows), { bom: true })).toEqual([['Tên', 'Giá'], ['Mít "sấy", dẻo', "'=1+1"], ['dòng\nhai', '']]);
  });
});
