// The Meilisearch engine: finds documents on a server. It asks first how many have the words, which is quick, and ranks those alone. What
// comes before and after is the same for every engine (ask.ts).
import { ask, type Finder, type Found, type Language, type Wanted } from '../ask.ts';
import type { SearchDocument } from '../../projections/search-document.ts';
import type { SearchEngine, SearchHit } from '../port.ts';
import { alwaysBegins, type Filled } from './conditions.ts';
import { matchedIn } from './matched.ts';
import { codeRequests, countRequest, firstFewRequest, type Requests, requestsFor } from './request.ts';
import { type Counted, documentsIn, nothingFound, readCounts, readResponses, type Responses } from './response.ts';
import type { SearchServer } from './server.ts';

/** An index of a server, and what it should hold. */
export interface ServedIndex {
  readonly server: SearchServer;
  readonly indexUid: string;
  /** Of the register that the page was built from (release.ts); an index of another one is out of date. */
  readonly release: string;
}

export interface MeilisearchOptions extends ServedIndex {
  readonly language: Language;
}

export interface ServerFinder extends Finder {
  /** The product with a short code, if it passes the filters. */
  readonly findCode: (code: string, wanted: Wanted) => Promise<Found>;
}

export function meilisearchFinder({ server, indexUid, release }: ServedIndex): ServerFinder {
  interface Answered extends Responses {
    readonly requests: Requests;
  }

  /** @param isNothing nothing is found, and need not be looked for */
  async function answered(requests: Requests, signal: AbortSignal | undefined, isNothing = false): Promise<Answered> {
    const [results, aside] = await Promise.all([isNothing ? nothingFound(indexUid) : server.multiSearch(requests.results, signal), server.multiSearch(requests.aside, signal)]);
    return { results, aside, requests };
  }

  function found(wanted: Wanted, mayBegin: boolean, { requests, ...bodies }: Answered): Found {
    const { documents, ...rest } = readResponses(bodies, { requests, indexUid, release, filters: wanted.filters, today: wanted.today });
    return { ...rest, hits: hitsOf(documents, wanted, mayBegin) };
  }

  const counted = async (wanted: readonly Wanted[]): Promise<readonly Counted[]> => readCounts(await server.multiSearch(countRequest(wanted, indexUid), wanted[0]?.signal), wanted.length);

  /** To rank takes long: what nothing has need not be, nor both what has the words whole and what has the last one begun. */
  async function filledOf(wanted: Wanted): Promise<(Filled & { readonly mayBegin: boolean }) | undefined> {
    const isPlain = wanted.words.length === 0 || (wanted.words.length === 1 && alwaysBegins(wanted));
    const [count] = isPlain ? [] : await counted([wanted]);
    if (count === undefined) return undefined;
    return { whole: count.wholes > 0, begun: count.total > count.wholes, mayBegin: wanted.isLastBegun && !count.isNamed };
  }

  return {
    find: async (wanted) => {
      const filled = await filledOf(wanted);
      const mayBegin = filled?.mayBegin ?? wanted.words.length > 0;
      const isNothing = filled !== undefined && !filled.whole && !filled.begun;
      return found(wanted, mayBegin, await answered(requestsFor(wanted, mayBegin, indexUid, filled), wanted.signal, isNothing));
    },
    firstFew: async (wanted) => hitsOf(documentsIn(await server.multiSearch(firstFewRequest(wanted, indexUid), wanted.signal)), wanted, wanted.isLastBegun),
    count: async (wanted) => (await counted(wanted)).map(({ total }) => total),
    findCode: async (code, wanted) => found(wanted, false, await answered(codeRequests(code, wanted, indexUid), wanted.signal)),
  };
}

function hitsOf(documents: readonly SearchDocument[], wanted: Wanted, mayBegin: boolean): SearchHit[] {
  return documents.map((document) => ({ document, ...(wanted.words.length === 0 ? {} : { matched: matchedIn(document, wanted, mayBegin) }) }));
}

export function meilisearchEngine({ language, ...served }: MeilisearchOptions): SearchEngine {
  const finder = meilisearchFinder(served);
  return {
    search: async (query, options) => {
      const answer = await ask('meilisearch', finder, language, query, options);
      const { code } = answer.understood;
      if (code?.kind !== 'short-code') return answer;
      return { ...answer, ...(await finder.findCode(code.code, { ...query, ...options, words: [], expansions: [], isLastBegun: false })) };
    },
  };
}
