// A search as an address and back: ?q=…&tinh=…&sao=4&trang=2. Whatever an address holds, reading it never fails:
// what is not known is dropped and named, so that the page can say so.
import { addressValue, FACET_KEYS, type FacetKey, facetOf, type Filters } from './facets.ts';

/** `khop` relevance · `moi` newest decision · `sao` stars · `ten` Vietnamese order of names · `sap-het` soonest to lapse · `khai-du` fullest supply sheet. */
export const SORTS = ['khop', 'moi', 'sao', 'ten', 'sap-het', 'khai-du'] as const;
export type SortKey = (typeof SORTS)[number];

export interface SearchQuery {
  /** As typed, NFC, without control characters, at most `LONGEST_TEXT` characters. */
  readonly text: string;
  readonly filters: Filters;
  readonly sort: SortKey;
  /** From 1. */
  readonly page: number;
}

/** A parameter of the address that says nothing known; `value` cut to what a message can show. */
export interface Dropped {
  readonly param: string;
  readonly value: string;
}

export interface ReadQuery {
  readonly query: SearchQuery;
  readonly dropped: readonly Dropped[];
}

/** Values of the register by facet: slugs of provinces and groups, codes of communes, kinds of papers, years. */
export type KnownValues = Readonly<Partial<Record<FacetKey, ReadonlySet<string>>>>;

/** Longer than anything meant as a search. */
export const LONGEST_TEXT = 200;
/** More values of one facet, or lines about dropped ones, than anybody chooses by hand. */
export const MOST_VALUES = 50;
const MOST_DROPPED = 20;
export const MOST_PAGES = 10_000;

const TEXT = 'q';
const SORT = 'sap-xep';
const PAGE = 'trang';
/** Parameters that others read on the same page (islands/sourcing), and those that shared links grow by themselves. */
const FOREIGN = /^(?:utm_.*|fbclid|gclid|zarsrc|gidzl|minh-hoa|chon|so|xem)$/u;

const KEY_OF_PARAM: ReadonlyMap<string, FacetKey> = new Map(FACET_KEYS.map((key) => [facetOf(key).param, key]));
const EMPTY: SearchQuery = { text: '', filters: {}, sort: 'khop', page: 1 };

/** A query for everything, with changes. */
export function aQuery(change: Partial<SearchQuery> = {}): SearchQuery {
  return { ...EMPTY, ...change };
}

/**
 * Reads the parameters of an address. Values of facets with a closed list are checked against it, the others against `known`
 * where that has them and by their shape where it has not.
 */
export function readQuery(params: URLSearchParams, known: KnownValues = {}): ReadQuery {
  const filters = new Map<FacetKey, Set<string>>();
  const dropped: Dropped[] = [];
  const drop = (param: string, value: string): void => {
    if (dropped.length < MOST_DROPPED) dropped.push({ param: shown(param), value: shown(value) });
  };
  let query = EMPTY;
  for (const [param, raw] of params) {
    const key = KEY_OF_PARAM.get(param);
    if (key !== undefined) {
      const value = readValue(key, raw, known);
      const chosen = filters.get(key) ?? new Set();
      if (value === undefined || chosen.size >= MOST_VALUES) drop(param, raw);
      else filters.set(key, chosen.add(value));
    } else if (param === TEXT) query = { ...query, text: readText(raw) };
    else if (param === SORT) {
      const sort = SORTS.find((one) => one === raw);
      if (sort === undefined) drop(param, raw);
      else query = { ...query, sort };
    } else if (param === PAGE) {
      const page = readPage(raw);
      if (page === undefined) drop(param, raw);
      else query = { ...query, page };
    } else if (!FOREIGN.test(param)) drop(param, raw);
  }
  return { query: { ...query, filters: inOrder(filters) }, dropped };
}

/** The address of a query, in one order whatever the order of choosing: equal queries have equal addresses. */
export function writeQuery({ text, filters, sort, page }: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (text !== '') params.append(TEXT, text);
  for (const key of FACET_KEYS) {
    for (const value of filters[key] ?? []) params.append(facetOf(key).param, addressValue(key, value));
  }
  if (sort !== 'khop') params.append(SORT, sort);
  if (page > 1) params.append(PAGE, String(page));
  return params;
}

/** The same search with a value of a facet chosen, or given up when it was; back on the first page. */
export function toggled(query: SearchQuery, key: FacetKey, value: string): SearchQuery {
  const chosen = query.filters[key] ?? [];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const all = new Map(FACET_KEYS.map((one) => [one, new Set(one === key ? values : query.filters[one])] as const));
  return { ...query, filters: inOrder(all), page: 1 };
}

/** Facets in the table's order, values sorted: one form for one choice. */
function inOrder(filters: ReadonlyMap<FacetKey, ReadonlySet<string>>): Filters {
  return Object.fromEntries(FACET_KEYS.flatMap((key) => (filters.get(key)?.size ? [[key, [...(filters.get(key) ?? [])].sort()]] : [])));
}

/** What people write for "yes" in an address. */
const SET: ReadonlySet<string> = new Set(['1', 'co', 'true']);

/** Values have the shape of slugs and codes; nothing else ever reaches a filter. */
const VALUE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

function readValue(key: FacetKey, raw: string, known: KnownValues): string | undefined {
  if (raw.length > 80 || !VALUE.test(raw)) return undefined;
  const { kind, values } = facetOf(key);
  if (kind === 'flag') return SET.has(raw) ? '1' : undefined;
  const value = values?.find((one) => addressValue(key, one) === raw) ?? raw;
  const isKnown = values?.includes(value) ?? known[key]?.has(value) ?? true;
  return isKnown ? value : undefined;
}

/** Lone surrogates would not survive an address, control characters say nothing; cut between characters. */
function readText(raw: string): string {
  const text = raw.slice(0, 4 * LONGEST_TEXT).toWellFormed().normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD\s]+/gu, ' ').trim();
  return [...text].slice(0, LONGEST_TEXT).join('').trim();
}

function readPage(raw: string): number | undefined {
  if (!/^-?\d+(?:e\d{1,3})?$/iu.test(raw)) return undefined;
  return Math.min(Math.max(Math.trunc(Number(raw)), 1), MOST_PAGES);
}

function shown(text: string): string {
  const clean = text.slice(0, 200).toWellFormed().replace(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length > 60 ? `${[...clean].slice(0, 60).join('')}…` : clean;
}
