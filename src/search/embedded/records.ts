// All search documents as columns. What many products share (producer, place, group, certificate, papers) stands once, in a table of its
// own, and each product refers to it: the file stays small, and a facet is counted by table rows instead of by products.
import { newShortCode } from '../../domain/short-code.ts';
import type { SearchDocument } from '../../projections/search-document.ts';
import { byName, type Column, decimal, flag, list, type NextText, number, oneOf, optional, readReferences, repeated, rows, type RowOf, small, text, writeReferences } from './columns.ts';
import { idEnd, idFrom } from './ids.ts';

const word = repeated(text);
const PRODUCER_KINDS = ['cooperative', 'cooperative-group', 'company', 'private-enterprise', 'household', 'association', 'unknown'] as const satisfies readonly SearchDocument['producerKind'][];
const STANDING_KINDS = ['certified', 'revoked', 'unverified', 'proposed'] as const satisfies readonly SearchDocument['standingKind'][];

/** What is a product's own. */
const OWN = {
  name: text,
  nameEn: optional(text),
  aliases: list(text),
  nameOrder: number,
  image: optional(text),
  idEnd: text,
  /** Only where it is not the one that follows from the id. */
  code: optional(text),
} as const;

const SHARED = {
  producer: { producer: optional(text), producerId: optional(text), producerKind: optional(oneOf(PRODUCER_KINDS)), producerAliases: list(text) },
  place: {
    commune: optional(text),
    local: optional(word),
    province: optional(word),
    provinceName: optional(word),
    formerProvince: optional(word),
    formerly: optional(word),
    formerDistricts: list(word),
    places: list(word),
  },
  group: { groups: list(word), groupNames: list(word), alcohol: optional(oneOf([true])) },
  kind: { kind: text },
  standing: {
    standing: text,
    stars: optional(oneOf([3, 4, 5])),
    standingKind: oneOf(STANDING_KINDS),
    begins: number,
    endsEarliest: number,
    endsLatest: number,
    graceUntil: number,
    sortKey: decimal,
  },
  decided: { years: list(number), decidedOn: number },
  papers: { papers: byName(word, number) },
  supply: {
    capacitySteps: list(word),
    orderSteps: list(word),
    channels: list(word),
    months: list(small),
    vatInvoice: optional(flag),
    samples: optional(flag),
    declared: small,
    capacity: optional(text),
    minimumOrder: optional(text),
    leadTimeDays: optional(number),
  },
  flags: { hasLots: flag, hasSupplySheet: flag, demonstration: optional(oneOf([true])) },
} as const;

export type TableName = keyof typeof SHARED;

/** Rows of a table, and which row each product has. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly of: Uint32Array;
}

type Tables = { readonly [T in TableName]: Table<RowOf<(typeof SHARED)[T]>> };

/** All products, in the order of the file: that of their names. Every product is called by its place in it. */
export interface Records extends Tables {
  readonly count: number;
  readonly own: readonly RowOf<typeof OWN>[];
}

/** The documents as texts of a file. */
export function writeRecords(documents: readonly SearchDocument[], into: string[]): void {
  const inOrder = documents.toSorted((a, b) => a.nameOrder - b.nameOrder);
  into.push(String(inOrder.length));
  rows(OWN).write(inOrder.map(ownOf), into);
  const write = <T>(column: Column<T>, of: (document: SearchDocument) => T): void => writeReferences(inOrder.map(of), column, into);
  write(rows(SHARED.producer), ({ producer, producerId, producerKind, producerAliases }) => ({ ...present({ producer, producerId, producerKind }), producerAliases }));
  write(rows(SHARED.place), ({ commune, local, province, provinceName, formerProvince, formerly, formerDistricts, places }) => ({
    ...present({ commune, local, province, provinceName, formerProvince, formerly }),
    formerDistricts,
    places,
  }));
  write(rows(SHARED.group), ({ groups, groupNames, alcohol }) => ({ groups, groupNames, ...present({ alcohol }) }));
  write(rows(SHARED.kind), ({ kind }) => ({ kind }));
  write(rows(SHARED.standing), ({ standing, stars, standingKind, begins, endsEarliest, endsLatest, graceUntil, sortKey }) => ({
    standing,
    ...present({ stars }),
    standingKind,
    begins,
    endsEarliest,
    endsLatest,
    graceUntil,
    sortKey,
  }));
  write(rows(SHARED.decided), ({ years, decidedOn }) => ({ years, decidedOn }));
  write(rows(SHARED.papers), ({ papers }) => ({ papers }));
  write(rows(SHARED.supply), ({ capacitySteps, orderSteps, channels, months, vatInvoice, samples, declared, capacity, minimumOrder, leadTimeDays }) => ({
    ...{ capacitySteps, orderSteps, channels, months, declared },
    ...present({ vatInvoice, samples, capacity, minimumOrder, leadTimeDays }),
  }));
  write(rows(SHARED.flags), ({ hasLots, hasSupplySheet, demonstration }) => ({ hasLots, hasSupplySheet, ...present({ demonstration }) }));
}

/** The inverse of `writeRecords`. Throws on a file that is none. */
export function readRecords(next: NextText): Records {
  const count = Number(next());
  const own = rows(OWN).read(count, next);
  const table = <T>(column: Column<T>): Table<T> => {
    const { of, distinct } = readReferences(count, column, next);
    return { rows: distinct, of: Uint32Array.from(of) };
  };
  // In the order in which they were written.
  const producer = table(rows(SHARED.producer));
  const place = table(rows(SHARED.place));
  const group = table(rows(SHARED.group));
  const kind = table(rows(SHARED.kind));
  const standing = table(rows(SHARED.standing));
  const decided = table(rows(SHARED.decided));
  const papers = table(rows(SHARED.papers));
  const supply = table(rows(SHARED.supply));
  const flags = table(rows(SHARED.flags));
  return { count, own, producer, place, group, kind, standing, decided, papers, supply, flags };
}

/** The row that a product has of a table. */
export function rowOf<T>({ rows: all, of }: Table<T>, product: number): T {
  const row = all[of[product] ?? -1];
  if (row === undefined) throw new RangeError(`no product ${product}`);
  return row;
}

/** A product's document, put together again. */
export function documentAt(records: Records, product: number): SearchDocument {
  const own = records.own[product];
  if (own === undefined) throw new RangeError(`no product ${product}`);
  const id = idFrom(own.idEnd, own.name);
  return { ...sharedAt(records, product), id, code: own.code ?? firstCode(id) };
}

/** The same without what is made from its id. */
export function sharedAt(records: Records, product: number): Omit<SearchDocument, 'id' | 'code'> {
  const own = records.own[product];
  if (own === undefined) throw new RangeError(`no product ${product}`);
  const { idEnd: _, code: __, ...texts } = own;
  return {
    ...texts,
    ...rowOf(records.producer, product),
    ...rowOf(records.place, product),
    ...rowOf(records.group, product),
    ...rowOf(records.kind, product),
    ...rowOf(records.standing, product),
    ...rowOf(records.decided, product),
    ...rowOf(records.papers, product),
    ...rowOf(records.supply, product),
    ...rowOf(records.flags, product),
  };
}

/** The product with a short code; undefined when none has it. */
export function productByCode(records: Records, wanted: string): number | undefined {
  const found = records.own.findIndex((own) => (own.code ?? firstCode(idFrom(own.idEnd, own.name))) === wanted);
  return found === -1 ? undefined : found;
}

function ownOf({ id, code, name, nameEn, aliases, nameOrder, image }: SearchDocument): RowOf<typeof OWN> {
  return { name, ...present({ nameEn, image }), aliases, nameOrder, idEnd: idEnd(id, name), ...(code === firstCode(id) ? {} : { code }) };
}

/** The code that an id has unless that was taken. */
function firstCode(id: string): string {
  return newShortCode(id, () => false);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys whose value is undefined. */
function present<T extends Readonly<Record<string, unknown>>>(values: T): Present<T> {
  const isPresent = (all: object): all is Present<T> => Object.values(all).every((value) => value !== undefined);
  const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return isPresent(kept) ? kept : {};
}
