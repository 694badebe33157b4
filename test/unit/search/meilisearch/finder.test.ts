// What the engine asks a server for a search, and what it leaves: the server here only says how many documents have the words.
import type { FederatedMultiSearchParams, MultiSearchParams } from 'meilisearch';
import { describe, expect, it } from 'vitest';
import type { Wanted } from '#search/ask.ts';
import { meilisearchFinder } from '#search/meilisearch/engine.ts';
import { requestsFor, unrankedRequests } from '#search/meilisearch/request.ts';
import { wordsOf } from '#search/text/words.ts';
import { TODAY } from '../../../support/builders.ts';

const INDEX = 'ocop';
const RELEASE = 'r1';

function wanted(text: string, isLastBegun = true): Wanted {
  return { words: wordsOf(text), isLastBegun, expansions: [], filters: {}, sort: 'khop', page: 1, today: TODAY };
}

/** Finds, and keeps what was asked: `count` for numbers alone, or the ranked queries. */
async function asked(one: Wanted, named: number, wholes: number, begun: number): Promise<readonly ('count' | FederatedMultiSearchParams['queries'])[]> {
  const requests: ('count' | FederatedMultiSearchParams['queries'])[] = [];
  const answer = (params: FederatedMultiSearchParams | MultiSearchParams): unknown => {
    if ('federation' in params) {
      requests.push(params.queries);
      return { hits: [], facetsByIndex: { [INDEX]: { distribution: { standing: {} } } } };
    }
    if (params.queries[0]?.facets !== undefined) return { results: [{ facetDistribution: { release: { [RELEASE]: 9 } } }] };
    requests.push('count');
    return { results: [named, wholes, begun].map((estimatedTotalHits) => ({ hits: [], estimatedTotalHits })) };
  };
  await meilisearchFinder({ server: { multiSearch: async (params) => answer(params) }, indexUid: INDEX, release: RELEASE }).find(one);
  return requests;
}

describe('a search of a server', () => {
  it('ranks what has the words whole where something is called so', async () => {
    const one = wanted('trà sen');
    expect(await asked(one, 1, 2, 9)).toEqual(['count', requestsFor(one, false, INDEX).results.queries]);
  });

  it('ranks what has the last word begun where nothing is', async () => {
    const one = wanted('trà se');
    expect(await asked(one, 0, 2, 9)).toEqual(['count', requestsFor(one, true, INDEX).results.queries]);
    expect(await asked(wanted('trà se', false), 0, 0, 2)).toEqual(['count', requestsFor(one, false, INDEX).results.queries]);
  });

  it('ranks nothing where nothing has the words', async () => {
    const one = wanted('trà xyz');
    const [, queries] = await asked(one, 0, 0, 0);
    expect(queries).toEqual(unrankedRequests(one, true, INDEX).results.queries);
    expect(queries).toHaveLength(1);
  });

  it.each(['', 't'])('need not ask first how many have "%s"', async (text) => {
    const one = wanted(text);
    expect(await asked(one, 0, 0, 0)).toEqual([requestsFor(one, text !== '', INDEX).results.queries]);
  });
});
