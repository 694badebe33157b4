// What the engine asks a server for a search, and what it leaves: the server here only says how many documents have the words.
import type { FederatedMultiSearchParams, MultiSearchParams } from 'meilisearch';
import { describe, expect, it } from 'vitest';
import type { Wanted } from '#search/ask.ts';
import { meilisearchFinder } from '#search/meilisearch/engine.ts';
import { requestsFor } from '#search/meilisearch/request.ts';
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

const BOTH = { whole: true, begun: true };

describe('a search of a server', () => {
  it('ranks what has the words whole where something is called so', async () => {
    const one = wanted('trà sen');
    expect(await asked(one, 1, 2, 9)).toEqual(['count', requestsFor(one, false, INDEX).results.queries]);
  });

  it('ranks what has the last word begun where nothing is', async () => {
    const one = wanted('trà se');
    expect(await asked(one, 0, 2, 9)).toEqual(['count', requestsFor(one, true, INDEX, BOTH).results.queries]);
  });

  it('ranks nothing whole where nothing has the words whole, and nothing begun where nothing more has it', async () => {
    const one = wanted('trà se');
    const [[, begun], [, whole], [, all]] = await Promise.all([asked(one, 0, 0, 9), asked(one, 0, 2, 2), asked(one, 0, 2, 9)]);
    expect(begun).toEqual(requestsFor(one, true, INDEX, { whole: false, begun: true }).results.queries);
    expect(whole).toEqual(requestsFor(one, true, INDEX, { whole: true, begun: false }).results.queries);
    for (const fewer of [begun, whole]) expect(fewer?.length).toBeLessThan(all?.length ?? 0);
  });

  it('ranks what has the last word whole where it is meant so', async () => {
    const one = wanted('trà se', false);
    expect(await asked(one, 0, 2, 0)).toEqual(['count', requestsFor(one, false, INDEX).results.queries]);
  });

  it('asks for nothing that nothing has', async () => {
    expect(await asked(wanted('trà xyz'), 0, 0, 0)).toEqual(['count']);
  });

  it.each(['', 't'])('need not ask first how many have "%s"', async (text) => {
    const one = wanted(text);
    expect(await asked(one, 0, 0, 0)).toEqual([requestsFor(one, text !== '', INDEX).results.queries]);
  });
});
