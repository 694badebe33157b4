import { describe, expect, it } from 'vitest';
import type { SearchEngine, SearchOptions } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { answering } from '#search/worker/answering.ts';
import type { EngineSources, FromWorker, ToWorker } from '#search/worker/messages.ts';
import { TODAY } from '../../../support/builders.ts';
import { anAnswer, slowPort } from '../../../support/search-island.ts';

const SOURCES: EngineSources = { products: '/sp.json', words: '/tv.json', baseUrl: 'https://ocop.example' };
const ask = (id: number, text = ''): ToWorker => ({ kind: 'ask', id, query: aQuery({ text }), today: TODAY });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A worker that is heard without a browser. */
function worker(engine: SearchEngine) {
  const said: FromWorker[] = [];
  const opened: EngineSources[] = [];
  const tell = answering({
    open: (sources) => {
      opened.push(sources);
      return engine;
    },
    suggest: async (text, limit) => [{ kind: 'product', text: `${text} ${limit}`, href: '/' }],
    say: (message) => void said.push(message),
  });
  return { tell, said, opened };
}

describe('the search worker', () => {
  it('opens an engine with what it is told to answer from, and gives every question its own answer', async () => {
    const { port, asked } = slowPort();
    const { tell, said, opened } = worker(port);
    tell({ kind: 'open', sources: SOURCES });
    tell(ask(1, 'mat'));
    tell(ask(2, 'ong'));
    asked[1]?.answer(anAnswer({ total: 2 }));
    asked[0]?.answer(anAnswer({ total: 7 }));
    await settled();
    expect(opened).toEqual([SOURCES]);
    expect(said.map((message) => [message.id, message.kind === 'answer' ? message.answer.total : message.kind])).toEqual([
      [2, 2],
      [1, 7],
    ]);
  });

  it('suggests without an engine', async () => {
    const { tell, said } = worker(slowPort().port);
    tell({ kind: 'suggest', id: 3, text: 'mat', limit: 2 });
    await settled();
    expect(said).toEqual([{ kind: 'suggestions', id: 3, suggestions: [{ kind: 'product', text: 'mat 2', href: '/' }] }]);
  });

  it('suggests after the first results: their files come first', async () => {
    const { port, asked } = slowPort();
    const { tell, said } = worker(port);
    tell({ kind: 'open', sources: SOURCES });
    tell(ask(1, 'm'));
    tell({ kind: 'suggest', id: 2, text: 'm', limit: 2 });
    tell({ kind: 'suggest', id: 3, text: 'ma', limit: 2 });
    tell({ kind: 'call-off', id: 2 });
    await settled();
    expect(said).toEqual([]);
    asked[0]?.answer();
    await settled();
    expect(said.map(({ kind, id }) => [kind, id])).toEqual([
      ['answer', 1],
      ['suggestions', 3],
    ]);
  });

  it('calls the engine off, and says nothing to a question that was called off', async () => {
    const { port, asked } = slowPort();
    const { tell, said } = worker(port);
    tell({ kind: 'open', sources: SOURCES });
    tell(ask(1));
    tell({ kind: 'call-off', id: 1 });
    expect(asked[0]?.signal?.aborted).toBe(true);
    asked[0]?.answer();
    await settled();
    expect(said).toEqual([]);
    tell({ kind: 'call-off', id: 99 });
  });

  it('says why no answer can be had, and asks again with the next question', async () => {
    const reasons = ['offline', undefined];
    const engine: SearchEngine = {
      search: async (_: unknown, { today }: SearchOptions) => {
        const reason = reasons.shift();
        if (reason !== undefined) throw new Error(reason);
        return anAnswer({ total: Number(today.slice(0, 4)) });
      },
    };
    const { tell, said } = worker(engine);
    tell(ask(1));
    await settled();
    tell({ kind: 'open', sources: SOURCES });
    tell(ask(2));
    tell(ask(3));
    await settled();
    expect(said).toMatchObject([
      { kind: 'failed', id: 1, reason: 'asked before it was said what to answer from' },
      { kind: 'failed', id: 2, reason: 'offline' },
      { kind: 'answer', id: 3, answer: { total: 2026 } },
    ]);
  });
});
