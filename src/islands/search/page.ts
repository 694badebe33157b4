// The page that a search stands on: the list of products, or sourcing. Where its address is, which orders it offers, which facets lead.
import { createContext, useContext } from 'react';
import { readView } from '../../projections/sourcing/shared-list.ts';
import { FACET_KEYS, type FacetKey, facetOf, type SearchPageKey } from '../../search/facets.ts';
import type { SearchQuery, SortKey } from '../../search/query.ts';
import { urls } from '../../urls.ts';

export interface SearchPage {
  readonly key: SearchPageKey;
  /** The page's address with a query as search/query writes it. */
  readonly hrefOf: (query: string) => string;
  readonly sorts: readonly SortKey[];
  /** The order where nothing was typed that could match and no order was chosen. */
  readonly plainSort: SortKey;
  /** Facets that stand before the others, which follow the table. */
  readonly first: readonly FacetKey[];
  /** Demonstrations are searched too: always by the engine that was built with the site, never the server's. */
  readonly demonstrations: boolean;
  /** Whether an address asks for a search, and not for something else that the page shows. */
  readonly isSearch: (params: URLSearchParams) => boolean;
}

/** Where the list at rest stands: the path that this page was printed for, be it that of a further page of the list. */
const OWN_PATH = typeof location === 'undefined' ? undefined : location.pathname;

/** Whether the list at rest is asked for, and not the one that stands on this page: it was gone to from another page of the list. */
export function isOfAnotherPage({ pathname, search }: Pick<Location, 'pathname' | 'search'>, own = OWN_PATH): boolean {
  return search === '' && pathname !== own;
}

/** What a list answers first stands first: which state, how many stars. */
export const LIST_PAGE: SearchPage = {
  key: 'list',
  hrefOf: (query) => (query === '' ? (OWN_PATH ?? urls.productsBy('')) : urls.productsBy(query)),
  sorts: ['khop', 'moi', 'sao', 'ten', 'sap-het'],
  plainSort: 'khop',
  first: ['state', 'stars'],
  demonstrations: false,
  isSearch: () => true,
};

/** A buyer asks who can deliver before asking where from. */
export function sourcingPage(demonstrations: boolean): SearchPage {
  return {
    key: 'sourcing',
    // Demonstrations stand on no static list.
    hrefOf: (query) => (query === '' && !demonstrations ? (OWN_PATH ?? urls.sourcing()) : urls.sourcing(query, demonstrations)),
    sorts: ['khop', 'khai-du', 'sao', 'ten', 'sap-het'],
    plainSort: 'khai-du',
    first: ['hasSupplySheet', 'capacity', 'minimumOrder', 'documents', 'vatInvoice', 'samples', 'channels', 'months', 'state', 'stars'],
    demonstrations,
    isSearch: (params) => readView(params).kind === 'search',
  };
}

/** Facets that have a control on a page, in its order. */
export function facetsOn({ key, first }: SearchPage): readonly FacetKey[] {
  const here = FACET_KEYS.filter((facet) => (facetOf(facet).page ?? key) === key);
  return [...first, ...here.filter((facet) => !first.includes(facet))];
}

/** What an engine is asked for: the page's own order stands where none was chosen and no word can match better than another. */
export function askedOn({ plainSort }: SearchPage, query: SearchQuery): SearchQuery {
  return query.sort === 'khop' && query.text === '' ? { ...query, sort: plainSort } : query;
}

export const PageContext = createContext(LIST_PAGE);

export function usePage(): SearchPage {
  return useContext(PageContext);
}
