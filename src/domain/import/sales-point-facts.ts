// Imports sales-point-facts.csv: one fact a row about points of sales_points.csv and about new ones (field `new` gives their kind).
import type { Draft, ImportContext, Importer, Row, RowAccount } from './contract.ts';
import { createMatcher, type Matcher } from './matching.ts';
import { placeKey } from './names.ts';
import { chainId } from './sales-points.ts';
import { readFact } from './sales-point-facts-read.ts';
import { type SettledSales, settledSales } from './sales-points-settlements.ts';
import { pathOf, salesShelf, type Shelf, type Spot } from './sales-points-shelf.ts';
import { type RowKind, rowKind } from './sales-points-values.ts';
import { readSources } from './sources.ts';

interface Work {
  readonly rows: readonly Row[];
  readonly shelf: Shelf;
  readonly sales: SettledSales;
  readonly matcher: Matcher;
  readonly context: ImportContext;
}

export const salesPointFactsImporter: Importer = {
  kind: 'sales-point-facts',
  required: ['name', 'province', 'field', 'value', 'source'],
  optional: ['source_date', 'note'],
  run(rows: readonly Row[], draft: Draft, context: ImportContext): RowAccount[] {
    const work = { rows, shelf: salesShelf(draft, context.places), sales: settledSales(context.settlements), matcher: createMatcher(draft, context.settlements), context };
    const isNew = (row: Row) => row.cells['field'] === 'new';
    const accounts = [...rows.filter(isNew).map((row) => makeNew(row, work)), ...rows.filter((row) => !isNew(row)).map((row) => addFact(row, work))];
    return accounts.toSorted((a, b) => a.line - b.line);
  },
};

function makeNew(row: Row, work: Work): RowAccount {
  const { shelf, sales } = work;
  const name = row.cells['name'] ?? '';
  const set = settledAside(row, sales);
  if (set !== undefined) return set;
  const settled = sales.point(name);
  const remark = sales.say(row.cells['note'] ?? '');
  const evidence = settled.evidence ?? (remark.includes('chưa xác nhận từng cửa hàng') ? 'chain' : 'point');
  const kind = newKind(settled.treatAs === 'event' ? 'fair' : (settled.kind ?? row.cells['value'] ?? ''), evidence);
  if (name === '' || kind === undefined) {
    return { line: row.line, outcome: 'error', records: [], column: name === '' ? 'name' : 'value', value: row.cells['value'] ?? '', reason: name === '' ? 'không có tên' : 'loại điểm bán lạ', remedy: 'dùng ocop_shop, showroom, supermarket, supermarket corner, rest stop, market, fair hoặc e-commerce floor' };
  }
  const before = shelf.find(name);
  const province = provinceWords(row);
  const spot = before ?? shelf.make(name, kind, { evidence, province: settled.province ?? province });
  const chain = kind.makes === 'point' ? chainId(name, kind.kind, shelf, sales) : undefined;
  const said = {
    aliases: settled.aliases,
    place: spot.makes === 'channel' ? undefined : { province },
    openedOn: settled.startsOn ?? settled.openedOn,
    endsOn: settled.endsOn,
    asOf: spot.makes === 'event' ? undefined : (settled.asOf ?? emptyToUndefined(row.cells['source_date'])),
    chain,
    notes: [settled.note ?? remark].filter((text) => text !== ''),
  };
  return put(row, spot, said, work, before === undefined ? 'created' : 'unchanged');
}

/** "supermarket corner" of a chain of which nothing is known but the chain is a supermarket, not a corner. */
function newKind(text: string, evidence: 'point' | 'chain'): RowKind | undefined {
  const kind = rowKind(text);
  return kind?.makes === 'point' && kind.kind === 'supermarket-corner' && evidence === 'chain' ? { makes: 'point', kind: 'supermarket' } : kind;
}

function addFact(row: Row, work: Work): RowAccount {
  const { shelf, sales } = work;
  const name = row.cells['name'] ?? '';
  const set = settledAside(row, sales);
  if (set !== undefined) return set;
  const spot = shelf.find(name);
  const aside = (column: string, reason: string): RowAccount => ({ line: row.line, outcome: 'left-aside', records: [], column, value: row.cells[column] ?? '', reason });
  if (spot === undefined) return aside('name', 'không có điểm bán, sự kiện hay kênh nào tên này, và bảng không có dòng "new" cho nó');
  const known = shelf.provinceOf(spot);
  const province = provinceWords(row);
  if (known !== undefined && province !== undefined && placeKey(known) !== placeKey(province)) return aside('province', `hồ sơ cùng tên ở ${known}`);
  const field = row.cells['field'] ?? '';
  if (sales.point(name).omit?.includes(field) === true) {
    // The value is not the point's own, but the remark on it still is for the reader.
    const reason = sales.point(name).why ?? 'không phải của riêng nơi này; nói ở ghi chú';
    const remark = sales.say(row.cells['note'] ?? '');
    return remark === '' ? aside('field', reason) : { ...put(row, spot, { notes: [remark] }, work, 'unchanged'), column: 'field', value: field, reason };
  }
  const read = readFact(row, { rows: work.rows, sales, matcher: work.matcher, spot, province: known ?? province });
  if (read.kind === 'error') return { line: row.line, outcome: 'error', records: [], column: read.column, value: row.cells[read.column] ?? '', reason: read.reason, remedy: read.remedy };
  if (read.kind === 'aside') return aside('value', read.reason);
  return put(row, spot, read.said, work, 'unchanged');
}

function put(row: Row, spot: Spot, said: Parameters<Shelf['put']>[1], work: Work, otherwise: 'created' | 'unchanged'): RowAccount {
  const { shelf, context, sales } = work;
  const publishedOn = emptyToUndefined(row.cells['source_date']);
  const read = readSources(row.cells['source'] ?? '', { checkedOn: context.checkedOn, ...(publishedOn === undefined ? {} : { publishedOn }) }, context.settlements);
  if (!read.ok) return { line: row.line, outcome: 'error', records: [], column: 'source', value: read.value, reason: read.problem, remedy: read.remedy };
  const done = shelf.put(spot, said, read.sources, { oldProvince: sales.point(row.cells['name'] ?? '').province });
  if (!done.ok) return { line: row.line, outcome: 'error', records: [], column: 'value', value: row.cells['value'] ?? '', reason: done.problem, remedy: 'sửa ô có giá trị đó' };
  const reason = done.refused.length === 0 ? {} : { reason: done.refused.join('; ') };
  const changed = otherwise === 'created' ? 'created' : done.changed ? 'extended' : 'unchanged';
  return { line: row.line, outcome: changed, records: [pathOf(spot)], ...reason };
}

function settledAside(row: Row, sales: SettledSales): RowAccount | undefined {
  const settled = sales.point(row.cells['name'] ?? '');
  const records = settled.report === undefined ? [] : [`reports/${settled.report}`];
  const base = { line: row.line, outcome: 'left-aside', records, column: 'name', value: row.cells['name'] ?? '' } as const;
  if (settled.treatAs === 'figure') return { ...base, reason: `là con số của một nơi, không phải một điểm${settled.report === undefined ? '' : `, đã ghi ở content/reports/${settled.report}`}` };
  return settled.treatAs === 'aside' ? { ...base, reason: settled.why ?? 'để ngoài theo quyết định tay' } : undefined;
}

/** The province's words; "toàn quốc" is no province. */
function provinceWords(row: Row): string | undefined {
  const text = row.cells['province'] ?? '';
  return text === '' || placeKey(text) === 'toan quoc' ? undefined : text;
}

function emptyToUndefined(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
