// What pages know of an engine, and all that they know: ask, and be told. Embedded and Meilisearch both stand behind it,
// and one suite of tests says what any engine must answer.
import type { Day } from '../domain/day.ts';
import type { CountedAs } from '../domain/standing.ts';
import type { SearchDocument } from '../projections/search-document.ts';
import type { FacetKey } from './facets.ts';
import type { SearchQuery } from './query.ts';
import type { Understood } from './understand/types.ts';

/** Entries on one page, as on every static list. */
export const PAGE_LENGTH = 36;

export type EngineName = 'embedded' | 'meilisearch';

export interface SearchOptions {
  /** The reader's day: states are of this day. */
  readonly today: Day;
  /** Aborted when a newer question makes the answer useless; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** One product of the answer, with all that an entry and a dense row of sourcing show of it. */
export interface SearchHit {
  readonly document: SearchDocument;
  /** Where the words were found, the strongest place first in the order of results; absent without words. */
  readonly matched?: MatchedIn;
}

/**
 * The order of results, strongest first: words in the name exactly as typed (with their marks), in the name folded, by another of
 * the product's names, by the producer, by the place, by the group; by a synonym; then `sortKey` descending, then `nameOrder`.
 */
export const MATCHED_IN = ['name-exact', 'name', 'alias', 'producer', 'place', 'group', 'synonym'] as const;
export type MatchedIn = (typeof MATCHED_IN)[number];

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly engine: EngineName;
  /** What the text was taken for: chips, intent, code. */
  readonly understood: Understood;
  readonly total: number;
  /** The total apart: in force; lapsed; not verified or proposed. */
  readonly counts: Readonly<Record<CountedAs, number>>;
  /** The page asked for; empty when there is no such page. */
  readonly hits: readonly SearchHit[];
  /** Disjunctive: each facet is counted as though nothing of it were chosen. Values with 0 only where they are chosen. */
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>;
  /** What the text may have meant: offered as a question, or searched at once when nothing was found (`isSearched`). */
  readonly didYouMean?: { readonly text: string; readonly isSearched: boolean };
  /** No product has all the words: these have most of them, and lack at least one. */
  readonly nearest?: { readonly missing: readonly string[] };
  /** Why the answer is not from the engine that the site is set to. */
  readonly note?: 'server-unreachable' | 'server-slow' | 'server-wrong' | 'server-outdated';
}

export type SuggestionKind = 'product' | 'producer' | 'province' | 'former-province' | 'commune' | 'group' | 'sales-point';

export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** A line below: the producer, where, how many. */
  readonly detail?: string;
  readonly href: string;
}

export interface SearchEngine {
  /** Rejects only when aborted or when no engine can answer; a fallback answers with a `note`. */
  readonly search: (query: SearchQuery, options: SearchOptions) => Promise<SearchAnswer>;
}

export interface SearchPort extends SearchEngine {
  /** What begins like the text, the likeliest first; at most `limit`. */
  readonly suggest: (text: string, limit: number, options: SearchOptions) => Promise<readonly Suggestion[]>;
}
