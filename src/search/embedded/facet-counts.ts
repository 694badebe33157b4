// Facets counted exactly and at once: a value belongs to a row of a table, not to a product, so counting products by rows and rows by
// values is enough. Disjunctive: a product that only one facet refuses still counts for that facet.
import type { Day } from '../../domain/day.ts';
import { byFacet, FACET_KEYS, type FacetKey, facetOf, type Filters, type SharedFields } from '../facets.ts';
import type { FacetCount } from '../port.ts';
import { type Records, sharedAt, type Table, type TableName } from './records.ts';

/** The table that says a facet's values. */
const TABLE_OF: Readonly<Record<FacetKey, TableName>> = {
  province: 'place',
  formerProvince: 'place',
  formerDistrict: 'place',
  commune: 'place',
  group: 'group',
  stars: 'standing',
  state: 'standing',
  producerKind: 'producer',
  documents: 'papers',
  year: 'decided',
  hasLots: 'flags',
  hasSupplySheet: 'flags',
  capacity: 'supply',
  minimumOrder: 'supply',
  channels: 'supply',
  months: 'supply',
  vatInvoice: 'supply',
  samples: 'supply',
};

/** A facet's values by table row, on a day. */
export interface FacetColumn {
  readonly key: FacetKey;
  readonly of: Uint32Array;
  readonly values: readonly (readonly string[])[];
}

/** All facets on a day; the values come from the one table of facets, asked of one product a row. */
export function facetColumns(records: Records, today: Day): FacetColumn[] {
  const examples = new Map<TableName, readonly SharedFields[]>();
  return FACET_KEYS.map((key) => {
    const name = TABLE_OF[key];
    const { of, rows }: Table<unknown> = records[name];
    const own = examples.get(name) ?? firstProducts(of, rows.length).map((product) => sharedAt(records, product));
    examples.set(name, own);
    return { key, of, values: own.map((example) => facetOf(key).valuesOf(example, today)) };
  });
}

/** A product of each row. */
function firstProducts(of: Uint32Array, rows: number): number[] {
  const first = new Array<number>(rows).fill(0);
  for (let product = of.length - 1; product >= 0; product -= 1) first[of[product] ?? 0] = product;
  return first;
}

export interface Narrowed {
  /** The products that pass every filter, in the order given. */
  readonly products: readonly number[];
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>;
}

interface Chosen {
  readonly index: number;
  readonly of: Uint32Array;
  /** 1 by row that has a chosen value. */
  readonly passes: Uint8Array;
}

function chosenOf(filters: Filters, columns: readonly FacetColumn[]): Chosen[] {
  return columns.flatMap((column, index) => {
    const wanted = filters[column.key] ?? [];
    return wanted.length === 0 ? [] : [{ index, of: column.of, passes: Uint8Array.from(column.values, (own) => (own.some((value) => wanted.includes(value)) ? 1 : 0)) }];
  });
}

/** How many of the products pass every filter. */
export function countPassing(products: readonly number[], filters: Filters, columns: readonly FacetColumn[]): number {
  const chosen = chosenOf(filters, columns);
  return chosen.length === 0 ? products.length : products.filter((product) => chosen.every(({ of, passes }) => passes[of[product] ?? 0] === 1)).length;
}

export function narrow(products: readonly number[], filters: Filters, columns: readonly FacetColumn[]): Narrowed {
  const chosen = chosenOf(filters, columns);
  const perRow = columns.map(({ values }) => new Uint32Array(values.length));
  const count = (index: number, product: number): void => {
    const rows = perRow[index];
    const row = columns[index]?.of[product];
    if (rows !== undefined && row !== undefined) rows[row] = (rows[row] ?? 0) + 1;
  };
  const passing: number[] = [];
  for (const product of products) {
    let refusals = 0;
    let refusedBy = 0;
    for (const { index, of, passes } of chosen) {
      if (passes[of[product] ?? 0] === 1) continue;
      refusals += 1;
      refusedBy = index;
      if (refusals > 1) break;
    }
    if (refusals === 1) count(refusedBy, product);
    if (refusals > 0) continue;
    passing.push(product);
    for (let index = 0; index < columns.length; index += 1) count(index, product);
  }
  return { products: passing, facets: byFacet((key) => countsOf(columns.find((column) => column.key === key), perRow, columns, filters[key] ?? [])) };
}

function countsOf(column: FacetColumn | undefined, perRow: readonly Uint32Array[], columns: readonly FacetColumn[], chosen: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  if (column === undefined) return [];
  const rows = perRow[columns.indexOf(column)] ?? [];
  for (const [row, own] of column.values.entries()) {
    const products = rows[row] ?? 0;
    if (products > 0) for (const value of own) counts.set(value, (counts.get(value) ?? 0) + products);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
