// Finds the record that a row speaks of, by names as people write them. Never guesses: several candidates are an answer.
import type { Draft } from './contract.ts';
import { nameKey, placeKey, producerKey } from './names.ts';
import type { Settlements } from './settlements.ts';

export type Match = { readonly kind: 'one'; readonly id: string } | { readonly kind: 'none' } | { readonly kind: 'several'; readonly ids: readonly string[] };

export interface ProductQuery {
  readonly name: string;
  /** Words of a source; absent when the row has no producer. */
  readonly producer?: string;
  /** Province at certification, in words (one of the 63). */
  readonly province?: string;
  readonly district?: string;
  readonly commune?: string;
}

export interface Matcher {
  /** The product that a row means: settled by hand first, then name (or alias) with producer, else with place. */
  product(query: ProductQuery): Match;
  /** The producer of that name; the province decides between namesakes. */
  producer(query: { readonly name: string; readonly province?: string }): Match;
  /** Tells the matcher of a record made or renamed since it was built. */
  noteProduct(id: string): void;
  noteProducer(id: string): void;
}

/** A matcher over a draft: it keeps an index of names, so that thousands of rows stay cheap. */
export function createMatcher(draft: Pick<Draft, 'products' | 'producers'>, settled: Settlements): Matcher {
  const products = new Map<string, Set<string>>();
  const producers = new Map<string, Set<string>>();
  const noteProduct = (id: string) => {
    const record = draft.products.get(id);
    if (record !== undefined && record.lifecycle === undefined) for (const text of [record.name, ...(record.aliases ?? [])]) put(products, nameKey(text), id);
  };
  const noteProducer = (id: string) => {
    const record = draft.producers.get(id);
    if (record !== undefined && record.lifecycle === undefined) for (const text of [record.name, ...(record.aliases ?? [])]) put(producers, producerKey(text), id);
  };
  for (const id of draft.products.keys()) noteProduct(id);
  for (const id of draft.producers.keys()) noteProducer(id);

  const producer: Matcher['producer'] = ({ name, province }) => {
    const kept = settledProducerName(name, settled, province);
    const ids = [...(producers.get(producerKey(kept)) ?? [])];
    if (province === undefined || ids.length === 0) return answer(ids);
    const there = ids.filter((id) => sameProvince(draft.producers.get(id)?.place?.then?.province, province));
    return answer(there);
  };

  const product: Matcher['product'] = (query) => {
    const byHand = settled.matches.find((item) => isRow(item, query));
    if (byHand !== undefined) return byHand.product === null || !draft.products.has(byHand.product) ? { kind: 'none' } : { kind: 'one', id: byHand.product };
    const kept = settledProduct(query, settled);
    const named = [...(products.get(nameKey(kept.name)) ?? [])].filter((id) => !isApart(kept, id));
    const inProvince = kept.province === undefined ? named : named.filter((id) => sameProvince(draft.products.get(id)?.place?.then?.province, kept.province));
    if (kept.producer === undefined) return answer(byOwnName(narrowByPlace(inProvince, kept), kept.name));
    const makers = makersOf(kept.producer, producers, settled);
    return answer(byOwnName(inProvince.filter((id) => makers.has(draft.products.get(id)?.producer ?? '')), kept.name));
  };

  /** Whether a hand settled that this record is another product than the one asked for. */
  function isApart(query: ProductQuery, id: string): boolean {
    const record = draft.products.get(id);
    if (record === undefined) return false;
    const maker = draft.producers.get(record.producer ?? '')?.name;
    const known = { name: record.name, ...(maker === undefined ? {} : { producer: maker }) };
    return settled.apart.some(({ one, other }) => (isExactly(one, known) && isExactly(other, query)) || (isExactly(other, known) && isExactly(one, query)));
  }

  /** Where one product's name is another's alias, the name means its owner. */
  function byOwnName(ids: readonly string[], name: string): readonly string[] {
    const owners = ids.filter((id) => nameKey(draft.products.get(id)?.name ?? '') === nameKey(name));
    return owners.length > 0 ? owners : ids;
  }

  /** District and commune only narrow: a record that does not know its district is not excluded by one. */
  function narrowByPlace(ids: readonly string[], query: ProductQuery): string[] {
    const fits = (id: string) => {
      const then = draft.products.get(id)?.place?.then;
      return agrees(then?.district, query.district) && agrees(then?.commune, query.commune);
    };
    return ids.filter(fits);
  }

  return { product, producer, noteProduct, noteProducer };
}

function makersOf(name: string, producers: ReadonlyMap<string, ReadonlySet<string>>, settled: Settlements): ReadonlySet<string> {
  return producers.get(producerKey(settledProducerName(name, settled))) ?? new Set();
}

/** The name under which a firm of several names is kept; a settlement that names a province holds in that one only. */
export function settledProducerName(name: string, settled: Settlements, province?: string): string {
  const key = producerKey(name);
  const holds = (kept: string | undefined) => kept === undefined || province === undefined || placeKey(kept) === placeKey(province);
  return settled.producers.find((item) => holds(item.keep.province) && item.also.some((other) => producerKey(other) === key))?.keep.name ?? name;
}

/** The name, producer and place under which a product of several names is kept. */
export function settledProduct(query: ProductQuery, settled: Settlements): ProductQuery {
  const item = settled.products.find((one) => one.also.some((other) => isRow(other, query)));
  if (item === undefined) return query;
  const producer = item.keep.producer ?? query.producer;
  const province = item.keep.province ?? query.province;
  // The place of the row stays out: the record that is kept may know it otherwise.
  return { name: item.keep.name, ...(producer === undefined ? {} : { producer }), ...(province === undefined ? {} : { province }) };
}

interface RowKey {
  readonly name: string;
  readonly producer?: string | undefined;
  readonly province?: string | undefined;
}

/** Whether a key written by hand means this row: what the key leaves out is not compared. */
export function isRow(key: RowKey, row: RowKey): boolean {
  return (
    nameKey(key.name) === nameKey(row.name) &&
    (key.producer === undefined || (row.producer !== undefined && producerKey(key.producer) === producerKey(row.producer))) &&
    (key.province === undefined || row.province === undefined || placeKey(key.province) === placeKey(row.province))
  );
}

/** As `isRow`, but a key without producer means a row without one. */
function isExactly(key: RowKey, row: RowKey): boolean {
  return (key.producer === undefined) === (row.producer === undefined) && isRow(key, row);
}

function sameProvince(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && placeKey(a) === placeKey(b);
}

function agrees(known: string | undefined, asked: string | undefined): boolean {
  return known === undefined || asked === undefined || placeKey(known) === placeKey(asked);
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set<string>();
  ids.add(id);
  index.set(key, ids);
}

function answer(ids: readonly string[]): Match {
  const [first, ...more] = ids;
  if (first === undefined) return { kind: 'none' };
  return more.length === 0 ? { kind: 'one', id: first } : { kind: 'several', ids: ids.toSorted() };
}
