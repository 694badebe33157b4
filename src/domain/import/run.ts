// Runs one importer over a table: rows in, the changed records out, or every error and nothing. Pure: files are the script's.
import type { z } from 'zod';
import { decision } from '../../schemas/decision.ts';
import { producer } from '../../schemas/producer.ts';
import { product } from '../../schemas/product.ts';
import { channel, event, salesPoint } from '../../schemas/sales.ts';
import { type CodeList, giveCodes } from '../short-code-list.ts';
import type { Draft, ImportContext, Importer, Row, RowAccount } from './contract.ts';
import { linkDecisions } from './link.ts';
import { isSameRecord } from './same.ts';
import { foldUndated } from './steps-undated.ts';

/** Folder of content/ and schema of every collection that an import may change. */
const COLLECTIONS = [
  { key: 'products', folder: 'products', schema: product, schemaFile: 'product' },
  { key: 'producers', folder: 'producers', schema: producer, schemaFile: 'producer' },
  { key: 'decisions', folder: 'decisions', schema: decision, schemaFile: 'decision' },
  { key: 'salesPoints', folder: 'sales-points', schema: salesPoint, schemaFile: 'sales-point' },
  { key: 'channels', folder: 'channels', schema: channel, schemaFile: 'channel' },
  { key: 'events', folder: 'events', schema: event, schemaFile: 'event' },
] as const satisfies readonly { key: keyof Draft; folder: string; schema: z.ZodType; schemaFile: string }[];

/** A record file to write: path inside content/ and its whole text. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

export interface ImportResult {
  readonly accounts: readonly RowAccount[];
  /** Empty when any row is at fault. */
  readonly files: readonly RecordFile[];
  /** The new list of short codes, when the import gave any. */
  readonly codeList?: CodeList;
}

export function emptyDraft(): Draft {
  return { products: new Map(), producers: new Map(), decisions: new Map(), salesPoints: new Map(), channels: new Map(), events: new Map() };
}

/** Imports rows into a copy of `content`, checks what came out, and tells what to write. */
export function runImport(importer: Importer, rows: readonly Row[], content: Draft, context: ImportContext): ImportResult {
  const draft: Draft = {
    products: new Map(content.products),
    producers: new Map(content.producers),
    decisions: new Map(content.decisions),
    salesPoints: new Map(content.salesPoints),
    channels: new Map(content.channels),
    events: new Map(content.events),
  };
  const accounts = importer.run(rows, draft, context);
  if (accounts.some((account) => account.outcome === 'error')) return { accounts, files: [] };
  linkDecisions(draft);
  foldUndated(draft);
  const codeList = giveCodesTo(draft, content, context.codes);
  const files: RecordFile[] = [];
  const problems: RowAccount[] = [];
  for (const { key, folder, schema, schemaFile } of COLLECTIONS) {
    for (const [id, made] of draft[key]) {
      const before = content[key].get(id);
      // Editors find the schema by this line; importers need not think of it.
      const record = { ...made, $schema: `../.schema/${schemaFile}.json` };
      if (before === made || isSameRecord(before, record)) continue;
      const checked = schema.safeParse(record);
      if (checked.success) files.push({ path: `${folder}/${id}.json`, text: recordText(checked.data), isNew: before === undefined });
      else problems.push(...checked.error.issues.map((issue) => problemOf(issue, `${folder}/${id}`, accounts)));
    }
  }
  if (problems.length > 0) return { accounts: [...accounts, ...problems], files: [] };
  return {
    accounts: accounts.map((row) => settledOutcome(row, files)),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(codeList === undefined ? {} : { codeList }),
  };
}

/** Gives the products of this import that have no code theirs; undefined when that changes nothing. */
function giveCodesTo(draft: Draft, content: Draft, codes: CodeList | undefined): CodeList | undefined {
  if (codes === undefined) return undefined;
  const touched = new Map([...draft.products].filter(([id, record]) => content.products.get(id) !== record));
  const { given, list } = giveCodes(touched, new Map([...codesOf(content), ...codes]));
  for (const [id, code] of given) {
    const record = draft.products.get(id);
    if (record !== undefined) draft.products.set(id, { ...record, code });
  }
  return given.size === 0 ? undefined : list;
}

/** Codes in use, listed or not. */
function codesOf({ products }: Draft): CodeList {
  return new Map([...products].flatMap(([id, { code }]) => (code === undefined ? [] : [[code, id] as const])));
}

/** A row that went round and came back (undone and done again by a later row of the table) changed nothing in the end. */
function settledOutcome(row: RowAccount, files: readonly RecordFile[]): RowAccount {
  const isChange = row.outcome === 'created' || row.outcome === 'extended' || row.outcome === 'merged';
  if (!isChange || row.records.some((record) => files.some(({ path }) => path === `${record}.json`))) return row;
  return { ...row, outcome: 'unchanged' };
}

/** The text of a record's file: keys in the schema's order (as zod answers them), two spaces, a final newline. */
export function recordText(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A record that breaks its schema, told at the row that made it. */
function problemOf(issue: z.core.$ZodIssue, record: string, accounts: readonly RowAccount[]): RowAccount {
  const line = accounts.find((account) => account.records.includes(record))?.line ?? 1;
  const field = issue.path.map(String).join('.');
  return { line, outcome: 'error', records: [record], column: field, reason: `hồ sơ sẽ không hợp lệ: ${issue.message}`, remedy: 'sửa ô tương ứng trong bảng' };
}
