// The settings of an index, written from the facets' table: what is searched, filtered, sorted and shown, and how results are ranked.
import type { Settings } from 'meilisearch';
import { FILTERABLE_FIELDS } from '../facets.ts';
import { EVERYWHERE_FIELD, INSTEAD_FIELD, NAME_FIELD, SHOWN_FIELDS, TAILS_FIELD, WORD_FIELDS } from './documents.ts';
import { CODE_FIELD, RELEASE_FIELD, SORT_KEY_UPWARDS, STANDING_FIELD } from './request.ts';

/** Above any register: the server's own limit of 1,000 would hide products and cut counts. */
const MOST_RESULTS = 1_000_000;
/** Above the number of values of any facet; the server's own limit is 100, fewer than there are communes. */
const MOST_VALUES = 100_000;

/** Fields of words are only asked for what they hold: no order, no search among their values. */
const WORDS_ONLY = { facetSearch: false, filter: { equality: true, comparison: false } } as const;

export function indexSettings(): Settings {
  return {
    searchableAttributes: [EVERYWHERE_FIELD],
    displayedAttributes: [...SHOWN_FIELDS],
    filterableAttributes: [...FILTERABLE_FIELDS, STANDING_FIELD, RELEASE_FIELD, CODE_FIELD, { attributePatterns: [...WORD_FIELDS, INSTEAD_FIELD, NAME_FIELD, TAILS_FIELD], features: WORDS_ONLY }],
    sortableAttributes: ['decidedOn', 'stars', 'nameOrder', 'endsEarliest', 'declared', SORT_KEY_UPWARDS],
    // "typo" says the same of every document: it is there because weights of federated queries count where a rule of relevance stands,
    // and only from its place in the list on.
    rankingRules: ['words', 'typo', 'sort', 'sortKey:desc', 'nameOrder:asc'],
    // Words, slips in them and synonyms are ours to compare, by the rules of Vietnamese writing (tokens.ts, conditions.ts).
    typoTolerance: { enabled: false },
    synonyms: {},
    stopWords: [],
    proximityPrecision: 'byAttribute',
    facetSearch: false,
    pagination: { maxTotalHits: MOST_RESULTS },
    faceting: { maxValuesPerFacet: MOST_VALUES },
  };
}
