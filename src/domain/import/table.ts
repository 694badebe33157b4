// Reads a CSV table: separators, quotes, columns, and every cell looked at. All problems come back, or all rows.
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Row } from './contract.ts';
import { cellProblem } from './table-cells.ts';
import { decodeTable, type TableProblem } from './table-text.ts';

export type Table =
  | { readonly ok: true; readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** Another office's column names: theirs to ours; null = a column that is not wanted. */
export type ColumnMap = Readonly<Record<string, string | null>>;

const recordWithInfo = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads the header alone, for guessing what kind of table it is; undefined when it cannot be read. */
export function readColumns(bytes: Uint8Array, map: ColumnMap = {}): readonly string[] | undefined {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return undefined;
  const raw = split(decoded.text);
  return raw.ok ? raw.rows[0]?.cells.map((cell) => mapped(cell.trim(), map) ?? '').filter((column) => column !== '') : undefined;
}

/** Reads a table and checks its columns against those that a kind knows. */
export function readTable(bytes: Uint8Array, known: { readonly required: readonly string[]; readonly optional: readonly string[] }, map: ColumnMap = {}): Table {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const raw = split(decoded.text);
  if (!raw.ok) return { ok: false, problems: [raw.problem] };
  const [header, ...body] = raw.rows;
  if (header === undefined) return { ok: false, problems: [{ problem: 'không có dòng tên cột', remedy: 'dòng đầu phải là tên các cột' }] };
  const columns = header.cells.map((cell) => mapped(cell.trim(), map));
  const problems = [...columnProblems(header.cells, columns, known), ...(body.length === 0 ? [{ problem: 'chỉ có dòng tên cột, không có dữ liệu', remedy: 'thêm các dòng dữ liệu' }] : [])];
  if (problems.length > 0) return { ok: false, problems };
  const rows: Row[] = [];
  for (const { line, cells } of body) {
    const found = rowProblems(line, cells, columns);
    problems.push(...found);
    if (found.length === 0) rows.push({ line, cells: Object.fromEntries(columns.flatMap((column, at) => (column === null ? [] : [[column, (cells[at] ?? '').trim()]]))) });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, columns: columns.filter((column) => column !== null), rows, notes: decoded.notes };
}

function split(text: string): { readonly ok: true; readonly rows: readonly RawRow[] } | { readonly ok: false; readonly problem: TableProblem } {
  const firstLine = /^[^\r\n]*/u.exec(text.replace(/^\uFEFF/u, ''))?.[0] ?? '';
  if (firstLine.includes('\t') && !/[,;]/u.test(firstLine)) return { ok: false, problem: { line: 1, problem: 'các cột cách nhau bằng dấu tab', remedy: 'lưu lại thành CSV, cách bằng dấu phẩy hoặc chấm phẩy' } };
  const delimiter = count(firstLine, ';') > count(firstLine, ',') ? ';' : ',';
  try {
    const records = recordWithInfo.parse(parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: false }));
    const rows: RawRow[] = [];
    let line = 1;
    for (const { record, info } of records) {
      // A blank line, or one of separators only (left below a table by spreadsheets), is no row.
      if (record.some((cell) => cell.trim() !== '')) rows.push({ line, cells: record });
      line = info.lines + 1;
    }
    return { ok: true, rows };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, problem: quoteProblem(error, text) };
    throw error;
  }
}

function quoteProblem(error: CsvError, text: string): TableProblem {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return { line: lineOfOpenQuote(text), problem: 'có dấu ngoặc kép mở mà không đóng', remedy: 'thêm dấu " ở cuối ô, hoặc viết "" cho một dấu ngoặc kép trong ô' };
  }
  const lines = z.object({ lines: z.number() }).safeParse({ lines: error['lines'] });
  const line = lines.success ? { line: lines.data.lines } : {};
  return { ...line, problem: `dấu ngoặc kép đặt sai chỗ (${error.code})`, remedy: 'bọc cả ô trong "…", và viết "" cho một dấu ngoặc kép trong ô' };
}

/** Line of the quote that is open at the end of the text: every quote opens or closes, a doubled one does both. */
function lineOfOpenQuote(text: string): number {
  return text.slice(0, text.lastIndexOf('"')).split(/\r\n|\n|\r/u).length;
}

function columnProblems(header: readonly string[], columns: readonly (string | null)[], known: { readonly required: readonly string[]; readonly optional: readonly string[] }): TableProblem[] {
  const all = [...known.required, ...known.optional];
  const problems: TableProblem[] = [];
  columns.forEach((column, at) => {
    if (column === null) return;
    if (column === '') problems.push({ line: 1, column: `cột thứ ${at + 1}`, problem: 'cột không có tên', remedy: 'đặt tên cột, hoặc xóa cột' });
    else if (!all.includes(column)) problems.push({ line: 1, column: header[at]?.trim() ?? column, problem: 'cột lạ', remedy: `đổi tên thành một trong: ${all.join(', ')}; hoặc dùng --map` });
    else if (columns.indexOf(column) !== at) problems.push({ line: 1, column, problem: 'cột có hai lần', remedy: 'xóa hoặc đổi tên một cột' });
  });
  for (const column of known.required) if (!columns.includes(column)) problems.push({ line: 1, column, problem: 'thiếu cột', remedy: 'thêm cột này (để ô trống nếu chưa biết); hoặc dùng --map' });
  return problems;
}

function rowProblems(line: number, cells: readonly string[], columns: readonly (string | null)[]): TableProblem[] {
  if (cells.length !== columns.length) {
    return [{ line, value: cells.join(' | '), problem: `có ${cells.length} ô, phải là ${columns.length}`, remedy: 'bọc ô có dấu phẩy trong "…"; kiểm tra ô thừa hoặc thiếu' }];
  }
  return columns.flatMap((column, at) => {
    const found = column === null ? undefined : cellProblem(cells[at] ?? '');
    return found === undefined || column === null ? [] : [{ line, column, value: cells[at] ?? '', ...found }];
  });
}

function mapped(column: string, map: ColumnMap): string | null {
  return Object.hasOwn(map, column) ? (map[column] ?? null) : column;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
