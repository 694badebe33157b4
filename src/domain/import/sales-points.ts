// Imports sales_points.csv: points of sale, past fairs (events), floors and chains without a place (channels).
import type { Draft, ImportContext, Importer, Row, RowAccount } from './contract.ts';
import { type SettledSales, settledSales } from './sales-points-settlements.ts';
import { saidByRow } from './sales-points-said.ts';
import { pathOf, salesShelf, type Shelf } from './sales-points-shelf.ts';
import { type RowKind, rowKind } from './sales-points-values.ts';
import { readSources } from './sources.ts';

export const salesPointsImporter: Importer = {
  kind: 'sales-points',
  required: ['name', 'kind', 'province', 'source'],
  optional: ['address', 'commune', 'district', 'operator', 'product_count', 'producer_count', 'note'],
  run(rows: readonly Row[], draft: Draft, context: ImportContext): RowAccount[] {
    const sales = settledSales(context.settlements);
    const shelf = salesShelf(draft, context.places);
    // Chains first: a supermarket further up the table may belong to one further down.
    const isChain = (row: Row) => kindOf(row, sales)?.makes === 'channel';
    const accounts = [...rows.filter(isChain), ...rows.filter((row) => !isChain(row))].map((row) => readRow(row, shelf, sales, context));
    return accounts.toSorted((a, b) => a.line - b.line);
  },
};

function readRow(row: Row, shelf: Shelf, sales: SettledSales, context: ImportContext): RowAccount {
  const cell = (column: string) => row.cells[column] ?? '';
  const wrong = (column: string, reason: string, remedy: string): RowAccount => ({ line: row.line, outcome: 'error', records: [], column, value: cell(column), reason, remedy });
  const name = cell('name');
  if (name === '') return wrong('name', 'không có tên', 'ghi tên điểm bán');
  const settled = sales.point(name);
  if (settled.treatAs === 'figure') {
    const where = settled.report === undefined ? '' : `, đã ghi ở content/reports/${settled.report}`;
    return { line: row.line, outcome: 'left-aside', records: settled.report === undefined ? [] : [`reports/${settled.report}`], column: 'name', value: name, reason: `là con số của một nơi, không phải một điểm${where}` };
  }
  if (settled.treatAs === 'aside') return { line: row.line, outcome: 'left-aside', records: [], column: 'name', value: name, reason: settled.why ?? 'để ngoài theo quyết định tay' };
  const kind = kindOf(row, sales);
  if (kind === undefined) return wrong('kind', 'loại điểm bán lạ', 'dùng ocop_shop, showroom, supermarket, supermarket corner, rest stop, market, fair hoặc online_floor');
  for (const column of ['product_count', 'producer_count']) if (!/^\d*$/u.test(cell(column))) return wrong(column, 'không phải số nguyên', 'chỉ ghi số; chữ "hơn", "gần" để ở note');
  const read = readSources(cell('source'), { checkedOn: context.checkedOn }, context.settlements);
  if (!read.ok) return { line: row.line, outcome: 'error', records: [], column: 'source', value: read.value, reason: read.problem, remedy: read.remedy };

  const before = shelf.find(name);
  const province = settled.province ?? (cell('province') === '' ? undefined : cell('province'));
  const spot = before ?? shelf.make(name, kind, { evidence: settled.evidence ?? 'point', province });
  const said = saidByRow(row, settled, sales, { isChannel: spot.makes === 'channel' });
  const chain = kind.makes === 'point' ? chainId(name, kind.kind, shelf, sales) : undefined;
  const put = shelf.put(spot, { ...said, chain }, read.sources, { oldProvince: settled.province });
  if (!put.ok) return wrong('name', put.problem, 'sửa ô có giá trị đó');
  const outcome = before === undefined ? 'created' : put.changed ? 'extended' : 'unchanged';
  return { line: row.line, outcome, records: [pathOf(spot)], ...(put.refused.length === 0 ? {} : { reason: put.refused.join('; ') }) };
}

/** The row's kind, settled by hand first; a supermarket without any place is a chain. */
function kindOf(row: Row, sales: SettledSales): RowKind | undefined {
  const settled = sales.point(row.cells['name'] ?? '');
  if (settled.treatAs === 'event') return { makes: 'event' };
  const kind = rowKind(settled.kind ?? row.cells['kind'] ?? '');
  const hasPlace = ['address', 'commune', 'district', 'province'].some((column) => (row.cells[column] ?? '') !== '');
  return kind?.makes === 'point' && kind.kind === 'supermarket' && !hasPlace ? { makes: 'channel', kind: 'retail-chain' } : kind;
}

/** The channel of a supermarket whose name bears its chain's. */
export function chainId(name: string, kind: string, shelf: Shelf, sales: SettledSales): string | undefined {
  if (kind !== 'supermarket' && kind !== 'supermarket-corner') return undefined;
  const chain = sales.chainOf(name);
  const spot = chain === undefined ? undefined : shelf.find(chain);
  return spot?.makes === 'channel' ? spot.id : undefined;
}
