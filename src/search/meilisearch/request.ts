// A search as requests to the server: one for the page of results with the counts of every facet that is not chosen, one aside for the
// release of the index and the counts of the chosen facets. Pure: nothing is sent here.
import type { FederatedMultiSearchParams, MultiSearchParams, MultiSearchQuery } from 'meilisearch';
import { FIRST_FEW, type Wanted } from '../ask.ts';
import { FACET_KEYS, type FacetKey, facetOf } from '../facets.ts';
import { PAGE_LENGTH } from '../port.ts';
import { alwaysBegins, closeness, type Conditions, conditionsFor, type Filled, nameHas } from './conditions.ts';
import { EVERYWHERE } from './documents.ts';
import { both, equals, facetsFilter, type Filter, NONE, not, statesFilter } from './filter.ts';

export interface Requests {
  readonly results: FederatedMultiSearchParams;
  /** Asks for the release, then for the counts of each of `counted`. */
  readonly aside: MultiSearchParams;
  /** The chosen facets, in the order of their counts. */
  readonly counted: readonly FacetKey[];
}

/** What states are computed from, in every answer; every document has one. */
export const STANDING_FIELD = 'standing';
export const RELEASE_FIELD = 'release';
export const CODE_FIELD = 'code';
export const SORT_KEY_UPWARDS = 'sortKeyUpwards';

/**
 * @param mayBegin whether words that begin like the last one will do, too
 * @param filled what is known of what is found, so that nothing is ranked by what it does not meet
 */
export function requestsFor(wanted: Wanted, mayBegin: boolean, indexUid: string, filled?: Filled): Requests {
  return requestsBy(conditionsFor(wanted, mayBegin, filled), wanted, indexUid);
}

/** For the product with a short code, whatever its words. */
export function codeRequests(code: string, wanted: Wanted, indexUid: string): Requests {
  const filter = equals(CODE_FIELD, code);
  return requestsBy({ steps: [{ filter, isInName: false }], found: filter }, wanted, indexUid);
}

/** What is found, and in which order. */
type Ranked = Pick<Conditions, 'steps' | 'found'>;

function requestsBy(conditions: Ranked, wanted: Wanted, indexUid: string): Requests {
  const { filters, today, page } = wanted;
  const counted = FACET_KEYS.filter((key) => (filters[key]?.length ?? 0) > 0);
  const free = FACET_KEYS.filter((key) => !counted.includes(key));
  return {
    results: {
      federation: { limit: PAGE_LENGTH, offset: (page - 1) * PAGE_LENGTH, facetsByIndex: { [indexUid]: [...new Set([STANDING_FIELD, ...free.map(countedField)])] } },
      queries: rankedQueries(wanted, conditions, indexUid),
    },
    aside: {
      queries: [
        { indexUid, q: '', limit: 0, facets: [RELEASE_FIELD] },
        ...counted.map((key) => ({ ...query(both([conditions.found, facetsFilter(filters, today, key)]), indexUid), limit: 0, facets: [countedField(key)] })),
      ],
    },
    counted,
  };
}

/**
 * For the best few, and nothing counted. Words that begin like the last one are looked for in any case: what has all words whole stands
 * before what has one begun in the same place.
 */
export function firstFewRequest(wanted: Wanted, indexUid: string): FederatedMultiSearchParams {
  return { federation: { limit: FIRST_FEW, offset: 0 }, queries: rankedQueries(wanted, conditionsFor(wanted, wanted.isLastBegun), indexUid) };
}

/** How many queries a search has in `countRequest`. */
export const QUERIES_A_COUNT = 3;

/** Asks how many documents several searches find: of each what is called so, what has the words whole, and what has the last one begun. */
export function countRequest(wanted: readonly Wanted[], indexUid: string): MultiSearchParams {
  const queries = wanted.flatMap((one) => {
    const facets = facetsFilter(one.filters, one.today);
    const { named, whole, found } = conditionsFor(one, one.isLastBegun);
    return [one.isLastBegun && !alwaysBegins(one) ? named : NONE, both([whole, facets]), one.isLastBegun ? both([found, facets]) : NONE];
  });
  return { queries: queries.map((filter) => ({ ...query(filter, indexUid), limit: 0 })) };
}

/** The field whose values are counted for a facet. */
export function countedField(key: FacetKey): string {
  return key === 'state' ? STANDING_FIELD : (facetOf(key).fields[0] ?? key);
}

interface Tier {
  readonly filter: Filter;
  readonly sort?: string[];
}

/** Queries in the order of their weight; results of one weight follow the ranking rules: the sort asked for, `sortKey`, `nameOrder`. */
function rankedQueries(wanted: Wanted, conditions: Ranked, indexUid: string): FederatedMultiSearchParams['queries'] {
  const facets = facetsFilter(wanted.filters, wanted.today);
  const tiers = tiersOf(wanted, conditions);
  return tiers.map(({ filter, ...how }, tier) => ({ ...query(both([filter, facets]), indexUid), ...how, federationOptions: { weight: (tiers.length - tier) / tiers.length } }));
}

function tiersOf({ words, sort, today, forms = [] }: Wanted, { steps, found }: Ranked): readonly Tier[] {
  const inForce = statesFilter(['in-force'], today);
  switch (sort) {
    case 'khop': {
      // Forms of a word and nearness part what is in force, then what is not; never one from the other.
      const near = words.length === 0 ? [] : closeness(words);
      const inName = [[inForce], []].flatMap((state) => [...forms.map((form) => [nameHas(form)]), []].flatMap((form) => [...near.map((one) => [...state, ...form, one]), [...state, ...form]]));
      return steps.flatMap(({ filter, isInName }) => (isInName ? inName : [[]]).map((more) => ({ filter: both([filter, ...more]) })));
    }
    case 'moi':
      return [{ filter: found, sort: ['decidedOn:desc'] }];
    case 'ten':
      return [{ filter: found, sort: ['nameOrder:asc'] }];
    case 'khai-du':
      return [{ filter: found, sort: ['declared:desc'] }];
    case 'sao':
    case 'sap-het': {
      // A lapsed star is not a star, and what has lapsed is not about to: those in force come first in both.
      const [first, rest] = sort === 'sao' ? ['stars:desc', 'stars:desc'] : ['endsEarliest:asc', `${SORT_KEY_UPWARDS}:asc`];
      return [
        { filter: both([found, inForce]), sort: [first] },
        { filter: both([found, not(inForce)]), sort: [rest] },
      ];
    }
  }
}

/** A text is searched for, the same in all documents, so that results are ranked; which ones they are is the filter's matter. */
function query(filter: Filter, indexUid: string): MultiSearchQuery {
  return { indexUid, q: `"${EVERYWHERE}"`, matchingStrategy: 'all', filter: filter.map((clause) => [...clause]) };
}
