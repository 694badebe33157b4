// One import from bytes to files: read, check every row, run the importer, check the whole catalogue as it would be, write or not.
import { join } from 'node:path';
import { account as accountSchema, accountText, type Account, withTable } from '../../src/domain/import/account.ts';
import { readmeWithTotals } from '../../src/domain/import/account-readme.ts';
import type { Draft, Importer, RowAccount } from '../../src/domain/import/contract.ts';
import { isSameRecord } from '../../src/domain/import/same.ts';
import { type RecordFile, runImport } from '../../src/domain/import/run.ts';
import { NO_SETTLEMENTS, settlements as settlementsSchema, type Settlements } from '../../src/domain/import/settlements.ts';
import { type ColumnMap, readColumns, readTable } from '../../src/domain/import/table.ts';
import type { TableProblem } from '../../src/domain/import/table-text.ts';
import { readContentFolder } from '../../src/catalogue/read.ts';
import { buildCatalogue, type RawContent } from '../../src/domain/catalogue.ts';
import { readContent } from '../../src/domain/catalogue-records.ts';
import type { RawFile } from '../../src/domain/catalogue-shape.ts';
import type { Day } from '../../src/domain/day.ts';
import { formatProblems, type Problem } from '../../src/domain/problems.ts';
import { type CodeList, codeListText, CODES_FILE } from '../../src/domain/short-code-list.ts';
import { type Disk, realDisk } from './disk.ts';
import { kindsFor } from './importers.ts';
import { finishImport, type FileToWrite, writeAll } from './write-all.ts';

export interface ImportOptions {
  /** Name of the table's file, without folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly contentDir: string;
  /** Where the account of this import stands, inside the content folder. */
  readonly accountDir: string;
  readonly checkedOn: Day;
  readonly importers: readonly Importer[];
  readonly kind?: string;
  readonly map?: ColumnMap;
  /** Text of the settlements file, and its path for messages. */
  readonly settlements?: RawFile;
  readonly isDryRun?: boolean;
  readonly disk?: Disk;
}

export type ImportOutcome =
  | { readonly ok: true; readonly kind: string; readonly accounts: readonly RowAccount[]; readonly files: readonly RecordFile[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[]; readonly report?: string };

/** Imports one table. Whatever is wrong, nothing is written. */
export function importTable(options: ImportOptions): ImportOutcome {
  const disk = options.disk ?? realDisk;
  finishImport(options.contentDir, disk);
  const importer = importerFor(options);
  if ('problems' in importer) return { ok: false, problems: importer.problems };
  const table = readTable(options.bytes, importer, options.map);
  if (!table.ok) return { ok: false, problems: table.problems };
  const settled = readSettlements(options.settlements);
  if (!settled.ok) return { ok: false, problems: [], report: settled.report };
  const folder = readContentFolder(options.contentDir);
  if (!folder.ok) return { ok: false, problems: [], report: formatProblems(folder.problems) };
  const content = readDraft(folder.raw);
  if ('problems' in content) return { ok: false, problems: [], report: `Hồ sơ đang có lỗi; sửa trước khi nhập:\n${formatProblems(content.problems)}` };

  const { codes, ...draft } = content;
  const result = runImport(importer, table.rows, draft, { file: options.file, checkedOn: options.checkedOn, places: folder.raw.places, settlements: settled.settlements, codes });
  const errors = result.accounts.filter((row) => row.outcome === 'error');
  if (errors.length > 0) return { ok: false, problems: errors.map(problemOf) };
  const codeList = result.codeList === undefined ? [] : [{ path: CODES_FILE, text: codeListText(result.codeList) }];
  const broken = newProblems(folder.raw, [...result.files, ...codeList], options.checkedOn);
  if (broken.length > 0) return { ok: false, problems: [], report: `Nhập xong thì danh mục sẽ có lỗi:\n${formatProblems(broken)}` };

  const account = accountFiles(options, importer.kind, result.accounts, disk);
  if (options.isDryRun !== true) writeAll(options.contentDir, [...result.files, ...codeList, ...account], disk);
  return { ok: true, kind: importer.kind, accounts: result.accounts, files: result.files, notes: table.notes };
}

function importerFor(options: ImportOptions): Importer | { readonly problems: readonly TableProblem[] } {
  if (options.kind !== undefined) {
    const found = options.importers.find(({ kind }) => kind === options.kind);
    const kinds = options.importers.map(({ kind }) => kind).join(', ');
    return found ?? { problems: [{ value: options.kind, problem: 'không có loại bảng này', remedy: `dùng --kind với một trong: ${kinds}` }] };
  }
  const columns = readColumns(options.bytes, options.map) ?? [];
  const [only, ...others] = kindsFor(columns, options.importers);
  if (only !== undefined && others.length === 0) return only;
  // Unreadable bytes have their own message, which any kind's reading gives.
  const [first] = options.importers;
  const unread = first === undefined ? undefined : readTable(options.bytes, first, options.map);
  if (unread !== undefined && !unread.ok && columns.length === 0) return { problems: unread.problems };
  return { problems: [{ line: 1, value: columns.join(', '), problem: 'không đoán được đây là bảng gì từ tên các cột', remedy: `thêm --kind ${options.importers.map(({ kind }) => kind).join('|')}` }] };
}

function readSettlements(file: RawFile | undefined): { readonly ok: true; readonly settlements: Settlements } | { readonly ok: false; readonly report: string } {
  if (file === undefined) return { ok: true, settlements: NO_SETTLEMENTS };
  try {
    const parsed = settlementsSchema.safeParse(JSON.parse(file.text));
    if (parsed.success) return { ok: true, settlements: parsed.data };
    return { ok: false, report: parsed.error.issues.map((issue) => `${file.path} · ${issue.path.map(String).join('.')}: ${issue.message}`).join('\n') };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, report: `${file.path}: không phải JSON (${error.message})` };
    throw error;
  }
}

function readDraft(raw: RawContent): (Draft & { readonly codes: CodeList }) | { readonly problems: readonly Problem[] } {
  const { records, single, problems } = readContent(raw.files);
  // A missing site.json or list is the check's matter; a broken record, or list of codes, could be overwritten here.
  const broken = problems.filter(({ file }) => file === CODES_FILE || file in records || Object.keys(records).some((folder) => file.startsWith(`${folder}/`)));
  if (broken.length > 0) return { problems: broken };
  return {
    products: new Map(records.products),
    producers: new Map(records.producers),
    decisions: new Map(records.decisions),
    salesPoints: new Map(records['sales-points']),
    channels: new Map(records.channels),
    events: new Map(records.events),
    codes: new Map(Object.entries(single.codes?.codes ?? {})),
  };
}

/** What would be wrong with the catalogue after the import and is not wrong now. */
function newProblems(raw: RawContent, files: readonly RawFile[], today: Day): readonly Problem[] {
  if (files.length === 0) return [];
  const changed = new Map(files.map(({ path, text }) => [path, text]));
  const after = buildCatalogue({ ...raw, files: [...raw.files.filter(({ path }) => !changed.has(path)), ...files] }, { today });
  if (after.ok) return [];
  const before = buildCatalogue(raw, { today });
  const known = before.ok ? [] : before.problems;
  return after.problems.filter((one) => !known.some((other) => isSameRecord(one, other)));
}

/** The account, row by row and in words; nothing when this run adds nothing to it. */
function accountFiles(options: ImportOptions, kind: string, rows: readonly RowAccount[], disk: Disk): FileToWrite[] {
  const [path, readme] = [`${options.accountDir}/account.json`, `${options.accountDir}/README.md`];
  const read = (name: string) => (disk.exists(join(options.contentDir, name)) ? disk.read(join(options.contentDir, name)) : undefined);
  const known = read(path);
  const before: Account = known === undefined ? { tables: {} } : accountSchema.parse(JSON.parse(known));
  const after = withTable(before, { file: options.file, kind, checkedOn: options.checkedOn, rows });
  if (isSameRecord(before, after)) return [];
  return [{ path, text: accountText(after) }, { path: readme, text: readmeWithTotals(read(readme), after) }];
}

function problemOf({ line, column, value, reason, remedy }: RowAccount): TableProblem {
  return { line, ...(column === undefined ? {} : { column }), ...(value === undefined ? {} : { value }), problem: reason ?? 'lỗi', remedy: remedy ?? '' };
}
