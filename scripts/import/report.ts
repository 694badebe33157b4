// What an import prints: every row that does something, or every error with file, row, column, value and remedy.
import { countOutcomes } from '../../src/domain/import/account.ts';
import type { RowAccount } from '../../src/domain/import/contract.ts';
import type { TableProblem } from '../../src/domain/import/table-text.ts';

const LONGEST_VALUE = 60;

const WORDS = { created: 'tạo', extended: 'bổ sung', merged: 'nhập vào', unchanged: 'không đổi', 'left-aside': 'để ngoài', error: 'lỗi' } as const;

/** @example 'products.csv · dòng 7 · cột stars · "6": hạng sao chỉ là 3, 4 hoặc 5 → viết một chữ số' */
export function problemLine(file: string, { line, column, value, problem, remedy }: TableProblem): string {
  const where = [file, ...(line === undefined ? [] : [`dòng ${line}`]), ...(column === undefined ? [] : [`cột ${column}`]), ...(value === undefined || value === '' ? [] : [`"${shorten(value)}"`])];
  return `${where.join(' · ')}: ${problem}${remedy === '' ? '' : ` → ${remedy}`}`;
}

export function rowLine({ line, outcome, records, column, value, reason, remedy }: RowAccount): string {
  const what = records.length === 0 ? WORDS[outcome] : `${WORDS[outcome]} ${records.join(', ')}`;
  const cell = column === undefined ? '' : ` · cột ${column}${value === undefined ? '' : ` "${shorten(value)}"`}`;
  return `dòng ${line}: ${what}${cell}${reason === undefined ? '' : ` (${reason})`}${remedy === undefined ? '' : ` → ${remedy}`}`;
}

/** The last lines: rows by outcome, and the files. They add up to the rows of the table. */
export function summary(accounts: readonly RowAccount[], files: readonly { readonly isNew: boolean }[], isDryRun: boolean): string {
  const counts = countOutcomes(accounts);
  const rows = new Set(accounts.map(({ line }) => line)).size;
  const created = files.filter(({ isNew }) => isNew).length;
  return [
    `${rows} dòng: ${counts.created} tạo mới, ${counts.extended} bổ sung, ${counts.merged} nhập vào hồ sơ đã có, ${counts.unchanged} không đổi, ${counts['left-aside']} để ngoài`,
    `${isDryRun ? 'Sẽ ghi' : 'Đã ghi'} ${files.length} hồ sơ (${created} mới, ${files.length - created} sửa)${isDryRun ? '; chạy thử, chưa ghi gì' : ''}`,
  ].join('\n');
}

/** A value on one line, at most 60 characters, control characters made visible. */
export function shorten(value: string): string {
  const flat = value.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '�').trim();
  return flat.length > LONGEST_VALUE ? `${flat.slice(0, LONGEST_VALUE)}…` : flat;
}
