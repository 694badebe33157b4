// Which engine answers, and what is loaded for it.
import { expect, test } from 'vitest';
import { namesBeyond, writeProducts, writeWords } from '#search/embedded/search-file.ts';
import { writeServerWords } from '#search/meilisearch/words-file.ts';
import { aQuery } from '#search/query.ts';
import { engineOf } from '#search/worker/engine.ts';
import type { EngineSources } from '#search/worker/messages.ts';
import { registerOf } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { throughJson } from '../../../support/embedded.ts';

const { documents, lexicon, names, baseUrl } = registerOf({ 'mat-ong': { name: 'Mật ong' } });
const FILES: Readonly<Record<string, unknown>> = {
  '/sp.json': throughJson(writeProducts(documents)),
  '/tv.json': throughJson(writeWords(lexicon, namesBeyond(documents, names))),
  '/may-chu.json': throughJson(writeServerWords({ data: lexicon, names })),
};
const SOURCES: EngineSources = { products: '/sp.json', words: '/tv.json', baseUrl };
/** Nothing listens there. */
const NOWHERE = { host: 'http://127.0.0.1:9', indexUid: 'ocop', release: 'r1', words: '/may-chu.json' } as const;

function engine(sources: EngineSources) {
  const loaded: string[] = [];
  const { search } = engineOf(sources, {
    load: async (address) => {
      loaded.push(address);
      return FILES[address];
    },
    pause: async () => undefined,
    clock: { now: () => 0, after: () => () => undefined },
  });
  return { loaded, ask: () => search(aQuery({ text: 'mat ong' }), { today: TODAY }) };
}

test('without a server the files of the site answer', async () => {
  const { ask, loaded } = engine(SOURCES);
  expect(loaded).toEqual([]);
  expect(await ask()).toMatchObject({ engine: 'embedded', total: 1 });
  expect(loaded).toEqual(['/sp.json', '/tv.json']);
});

test('a server is asked first, with the words that are made for it; where it is not, the files answer and say so', async () => {
  const { ask, loaded } = engine({ ...SOURCES, server: NOWHERE });
  expect(await ask()).toMatchObject({ engine: 'embedded', total: 1, note: 'server-unreachable' });
  expect(loaded).toEqual(['/may-chu.json', '/sp.json', '/tv.json']);
});

test('words that cannot be had are no reason not to answer, nor to blame the server', async () => {
  const { ask } = engine({ ...SOURCES, server: { ...NOWHERE, words: '/khong-co.json' } });
  const answer = await ask();
  expect(answer).toMatchObject({ engine: 'embedded', total: 1 });
  expect(answer).not.toHaveProperty('note');
});
