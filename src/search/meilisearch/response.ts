// What the server answered, as the page knows answers. Nothing of it is believed before its shape was looked at: a proxy's error page, another
// version of the server or a foreign index are `server-wrong`, an index of another release of the register is `server-outdated`.
import type { Day } from '../../domain/day.ts';
import { type CountedAs, countedAs, type State, stateOn } from '../../domain/standing.ts';
import { decodeStanding } from '../../projections/look-up-entry.ts';
import { dayNumber } from '../../projections/day-number.ts';
import type { SearchDocument } from '../../projections/search-document.ts';
import { byFacet, type FacetKey, facetOf, type Filters } from '../facets.ts';
import { type FacetCount, PAGE_LENGTH } from '../port.ts';
import { isStanding, readDocument } from './documents.ts';
import { ServerFailure } from './failure.ts';
import { countedField, QUERIES_A_COUNT, RELEASE_FIELD, type Requests, STANDING_FIELD } from './request.ts';

/** The bodies of the answers to `Requests`, in their order. */
export interface Responses {
  readonly results: unknown;
  readonly aside: unknown;
}

/** What was found, the documents still without what matched. */
export interface FoundDocuments {
  readonly documents: readonly SearchDocument[];
  readonly total: number;
  readonly counts: Readonly<Record<CountedAs, number>>;
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>;
}

export interface Asked {
  readonly requests: Requests;
  readonly indexUid: string;
  /** Of the register that the page was built from. */
  readonly release: string;
  readonly filters: Filters;
  readonly today: Day;
}

/** Documents by value, by field. */
type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The answer to a search for what is known not to be there. */
export function nothingFound(indexUid: string): unknown {
  return { hits: [], facetsByIndex: { [indexUid]: { distribution: {} } } };
}

/** @throws {ServerFailure} when the answers are not what was asked for */
export function readResponses({ results, aside }: Responses, { requests, indexUid, release, filters, today }: Asked): FoundDocuments {
  const [releases, ...others] = listOf(fieldOf(aside, 'results'));
  checkRelease(distributionIn(releases), release);
  const main = distributionOf(fieldOf(fieldOf(fieldOf(results, 'facetsByIndex'), indexUid), 'distribution'));
  const apart = others.map(distributionIn);
  if (apart.length < requests.counted.length) refuse('counts are missing');
  const distributionFor = (key: FacetKey): Distribution => apart[requests.counted.indexOf(key)] ?? main;

  const byStanding = Object.entries(main[STANDING_FIELD] ?? {});
  const byCount: Record<CountedAs, number> = { inForce: 0, lapsed: 0, unverified: 0 };
  for (const [standing, count] of byStanding) byCount[countedAs(stateIn(standing, today))] += count;
  const total = byStanding.reduce((sum, [, count]) => sum + count, 0);
  const documents = documentsIn(results);
  if (documents.length > Math.min(total, PAGE_LENGTH)) refuse('more hits than were asked for or counted');
  return {
    documents,
    total,
    counts: byCount,
    facets: byFacet((key) => inOrder(facetCounts(key, distributionFor(key), today), filters[key] ?? [])),
  };
}

/** The documents of an answer of ranked hits, as that to `firstFewRequest`. @throws {ServerFailure} when it is none */
export function documentsIn(body: unknown): readonly SearchDocument[] {
  return listOf(fieldOf(body, 'hits')).map((hit) => readDocument(hit) ?? refuse('a hit is no search document'));
}

/** How many documents a search finds. */
export interface Counted {
  /** Beginnings of the last word are counted where nothing is called so. */
  readonly total: number;
  /** With all words whole. */
  readonly wholes: number;
  /** Whether anything in the index is called so, with the words whole and the marks typed. */
  readonly isNamed: boolean;
}

/** The answer to `countRequest` for so many searches. */
export function readCounts(body: unknown, searches: number): readonly Counted[] {
  const totals = listOf(fieldOf(body, 'results')).map(totalIn);
  if (totals.length !== searches * QUERIES_A_COUNT) refuse('counts are missing');
  return Array.from({ length: searches }, (_, index) => {
    const [named = 0, wholes = 0, begun = 0] = totals.slice(index * QUERIES_A_COUNT);
    return { total: named > 0 ? wholes : Math.max(wholes, begun), wholes, isNamed: named > 0 };
  });
}

/** Exact below `maxTotalHits`, which is above any register. */
function totalIn(result: unknown): number {
  return numberOf(fieldOf(result, 'estimatedTotalHits'));
}

/** An index that holds several releases was caught half way, and answers for none. An empty one has no release at all. */
function checkRelease(distribution: Distribution | undefined, release: string): void {
  const releases = Object.keys(distribution?.[RELEASE_FIELD] ?? {});
  if (releases.length !== 1 || releases[0] !== release) throw new ServerFailure('server-outdated', `the index holds ${releases.join(', ') || 'nothing'}, the page ${release}`);
}

/** The counts of a facet's values from those of what is stored: states from standings, papers from their last days. */
export function facetCounts(key: FacetKey, distribution: Distribution, today: Day): FacetCount[] {
  const field = countedField(key);
  const stored = Object.entries(distribution[field] ?? {});
  switch (facetOf(key).kind) {
    case 'state':
      return summed(stored.flatMap(([standing, count]) => statesOf(standing, today).map((state) => [state, count] as const)));
    case 'dated':
      return summed(
        Object.entries(distribution).flatMap(([name, days]) =>
          name.startsWith(`${field}.`) ? Object.entries(days).flatMap(([day, count]) => (Number(day) >= dayNumber(today) ? [[name.slice(field.length + 1), count] as const] : [])) : [],
        ),
      );
    case 'flag':
      return summed(stored.flatMap(([value, count]) => (value === 'true' ? [['1', count] as const] : [])));
    case 'value':
    case 'tree':
      return summed(stored);
  }
}

/** "In force" takes in what is about to expire, as the facets' table has it. */
function statesOf(standing: string, today: Day): readonly string[] {
  const state = stateIn(standing, today);
  return state === 'expiring' ? ['in-force', state] : [state];
}

function stateIn(standing: string, today: Day): State {
  return isStanding(standing) ? stateOn(decodeStanding(standing), today) : refuse('a standing cannot be read');
}

function summed(counts: readonly (readonly [value: string, count: number])[]): FacetCount[] {
  const sums = new Map<string, number>();
  for (const [value, count] of counts) if (count > 0) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].map(([value, count]) => ({ value, count }));
}

/** The most first; chosen values that nothing has stand there with 0. */
function inOrder(counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((one) => one.value === value)).map((value) => ({ value, count: 0 }));
  return [...counts, ...missing].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function distributionIn(result: unknown): Distribution {
  return distributionOf(fieldOf(result, 'facetDistribution'));
}

function distributionOf(value: unknown): Distribution {
  return Object.fromEntries(entriesOf(value).map(([field, counts]) => [field, Object.fromEntries(entriesOf(counts).map(([name, count]) => [name, numberOf(count)]))]));
}

function fieldOf(value: unknown, field: string): unknown {
  return entriesOf(value).find(([name]) => name === field)?.[1];
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('an object is missing');
  return Object.entries(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) refuse('a list is missing');
  return value;
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse('a count is missing');
  return value;
}

function refuse(what: string): never {
  throw new ServerFailure('server-wrong', what);
}
