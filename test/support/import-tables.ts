// Tables for tests of the importers: one sound row, of which a test changes one thing; and importing it, in memory or into a folder.
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { stringify } from './csv-text.ts';
import { readPlaces } from '../../src/catalogue/read-places.ts';
import type { Draft, Importer, Row } from '../../src/domain/import/contract.ts';
import { emptyDraft, type ImportResult, runImport } from '../../src/domain/import/run.ts';
import { NO_SETTLEMENTS, type Settlements } from '../../src/domain/import/settlements.ts';
import { product } from '../../src/schemas/product.ts';
import { producer } from '../../src/schemas/producer.ts';

export const CHECKED_ON = '2026-11-21';

const places = readPlaces(resolve('content/places'));
if (!places.ok) throw new Error('content/places is broken');
export const placeIndex = places.index;

export type Cells = Readonly<Record<string, string>>;

/** A sound row of products.csv. */
export function productCells(changes: Cells = {}): Cells {
  return {
    name: 'Trà thử nghiệm',
    producer: 'Hợp tác xã Thử Nghiệm',
    producer_kind: 'cooperative',
    commune: '',
    district: 'Đức Trọng',
    province_at_certification: 'Lâm Đồng',
    product_group: 'food',
    stars: '4',
    score: '',
    recognised_year: '2024',
    decision_number: '',
    decision_date: '',
    source: 'https://baolamdong.vn/bai-viet-ve-mot-san-pham-thu-nghiem-1.html',
    note: '[recognised]',
    ...changes,
  };
}

/** A sound row of producers.csv. */
export function producerCells(changes: Cells = {}): Cells {
  return { name: 'Hợp tác xã Thử Nghiệm', kind: 'cooperative', address: '', commune: '', district: 'Đức Trọng', province: 'Lâm Đồng', phone: '', website: '', source: 'https://baolamdong.vn/mot-bai-viet-thu-1.html', ...changes };
}

/** A CSV table of rows with the same columns. */
export function csvOf(rows: readonly Cells[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

export function rowsOf(cells: readonly Cells[]): Row[] {
  return cells.map((one, at) => ({ line: at + 2, cells: one }));
}

export function settledBy(changes: Partial<Settlements>): Settlements {
  return { ...NO_SETTLEMENTS, hosts: [{ host: 'baolamdong.vn', trust: 'press', name: 'Báo Lâm Đồng' }], ...changes };
}

/** Imports rows in memory, into the records given. */
export function importRows(importer: Importer, cells: readonly Cells[], options: { readonly settlements?: Settlements; readonly content?: Draft } = {}): ImportResult {
  const context = { file: 'bang.csv', checkedOn: CHECKED_ON, places: placeIndex, settlements: options.settlements ?? settledBy({}) };
  return runImport(importer, rowsOf(cells), options.content ?? emptyDraft(), context);
}

/** The draft after an import's files were written. */
export function draftAfter(content: Draft, result: ImportResult): Draft {
  const products = new Map(content.products);
  const producers = new Map(content.producers);
  for (const { path, text } of result.files) {
    const id = path.replace(/^[^/]+\/|\.json$/gu, '');
    if (path.startsWith('products/')) products.set(id, product.parse(JSON.parse(text)));
    if (path.startsWith('producers/')) producers.set(id, producer.parse(JSON.parse(text)));
  }
  return { ...content, products, producers };
}

/** A new content folder with the fixtures' site.json and nothing else; places and lists come from the project. */
export function newContentFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-import-'));
  cpSync(resolve('content/site.json'), join(folder, 'site.json'));
  return folder;
}

/** Every file of a folder with its text, sorted: two equal snapshots are two equal folders. */
export function snapshot(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [relative(folder, path), readFileSync(path, 'utf8')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
