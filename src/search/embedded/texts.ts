// What products are found by: every name, alias, producer, place and group once, and the products that each stands for. Both the build
// and the worker make this list from the same records, so that a text keeps its number.
import type { Records, Table } from './records.ts';

/** Where a text stands, in the order of their weight in results. */
export const FIELDS = ['name', 'alias', 'producer', 'place', 'group'] as const;

export interface Texts {
  readonly all: readonly string[];
  /** Index in `FIELDS` by text. */
  readonly fieldOf: Uint8Array;
  /** The products of a text, by their places in the records. */
  readonly productsOf: (text: number) => Uint32Array;
}

export function textsOf(records: Records): Texts {
  const all: string[] = [];
  const fields: number[] = [];
  const products: Uint32Array[] = [];
  const put = (field: number, found: ReadonlyMap<string, Iterable<number>>): void => {
    for (const [text, own] of found) {
      all.push(text);
      fields.push(field);
      products.push(Uint32Array.from(own));
    }
  };
  put(0, gather(records.own, ({ name }) => [name], (index) => [index]));
  put(1, gather(records.own, ({ nameEn, aliases }) => (nameEn === undefined ? aliases : [...aliases, nameEn]), (index) => [index]));
  const { producer, place, group } = records;
  put(2, gather(producer.rows, (row) => (row.producer === undefined ? [] : [row.producer, ...row.producerAliases]), productsByRow(producer)));
  put(3, gather(place.rows, ({ places }) => places, productsByRow(place)));
  put(4, gather(group.rows, ({ groupNames }) => groupNames, productsByRow(group)));
  return { all, fieldOf: Uint8Array.from(fields), productsOf: (text) => products[text] ?? NONE };
}

const NONE = new Uint32Array(0);

/** Products by text, from rows that each have some texts and some products. A product may come twice; nothing counts them. */
function gather<Row>(rows: readonly Row[], textsIn: (row: Row) => readonly string[], productsIn: (index: number) => Iterable<number>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    for (const text of textsIn(row)) {
      const own = found.get(text) ?? [];
      for (const product of productsIn(index)) own.push(product);
      found.set(text, own);
    }
  }
  return found;
}

/** The products of each row of a table. */
export function productsByRow({ rows, of }: Table<unknown>): (row: number) => Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  for (const row of of) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows.length; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(of.length);
  for (const [product, row] of of.entries()) {
    const to = next[row] ?? 0;
    sorted[to] = product;
    next[row] = to + 1;
  }
  return (row) => sorted.subarray(starts[row], starts[row + 1]);
}
