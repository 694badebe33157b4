import { describe, expect, test } from 'vitest';
import { account, accountText, countOutcomes, withTable } from '../../../../src/domain/import/account.ts';
import { readmeWithTotals } from '../../../../src/domain/import/account-readme.ts';
import type { RowAccount } from '../../../../src/domain/import/contract.ts';

const row = (line: number, outcome: RowAccount['outcome']): RowAccount => ({ line, outcome, records: [] });
const table = (rows: readonly RowAccount[]) => ({ file: 'products.csv', kind: 'products', checkedOn: '2026-11-21', rows });

describe('the account of a table', () => {
  test('keeps what a row became first when a later run changes nothing', () => {
    const first = withTable({ tables: {} }, table([row(2, 'created'), row(3, 'left-aside')]));
    const second = withTable(first, { ...table([row(2, 'unchanged'), row(3, 'unchanged')]), checkedOn: '2026-12-01' });
    expect(second).toEqual(first);
  });

  test('tells of a row anew when it does something else', () => {
    const first = withTable({ tables: {} }, table([row(2, 'left-aside')]));
    expect(withTable(first, table([row(2, 'created')])).tables['products.csv']?.rows).toEqual([{ line: 2, outcome: 'created', records: [] }]);
  });

  test('is JSON with one row a line', () => {
    const value = withTable({ tables: {} }, table([row(2, 'created'), row(3, 'merged')]));
    expect(account.parse(JSON.parse(accountText(value)))).toEqual(value);
    expect(accountText(value).split('\n').filter((line) => line.includes('"line"'))).toHaveLength(2);
  });

  test('counts every row once, by its weightiest line', () => {
    const counts = countOutcomes([row(2, 'unchanged'), row(2, 'created'), row(3, 'left-aside'), row(4, 'merged')]);
    expect(counts).toEqual({ created: 1, extended: 0, merged: 1, unchanged: 0, 'left-aside': 1, error: 0 });
  });
});

describe('the account in words', () => {
  const value = withTable({ tables: {} }, table([row(2, 'created'), { ...row(3, 'left-aside'), reason: 'không rõ "Trà"' }, { ...row(4, 'left-aside'), reason: 'không rõ "Miến"' }]));

  test('adds up, and groups what was left aside by reason', () => {
    const text = readmeWithTotals(undefined, value);
    expect(text).toContain('| products.csv | products | 3 | 1 | 0 | 0 | 0 | 2 |');
    expect(text).toContain('  - 2 dòng: không rõ "…"');
  });

  test('keeps what people wrote around it', () => {
    const first = readmeWithTotals('# Lần nhập đầu\n\nLời dẫn.\n', { tables: {} });
    const second = readmeWithTotals(`${first}\nLời cuối.\n`, value);
    expect(second).toMatch(/^# Lần nhập đầu\n\nLời dẫn\.\n[\s\S]*\| products\.csv [\s\S]*\nLời cuối\.\n$/u);
    expect(readmeWithTotals(second, value)).toBe(second);
  });
});
