import { describe, expect, it } from 'vitest';
import { EngineError, type WorkerLike, workerPort } from '#search/worker/client.ts';
import type { EngineSources, FromWorker, ToWorker } from '#search/worker/messages.ts';
import { packAnswer } from '#search/worker/packed-answer.ts';
import type { SearchAnswer, Suggestion } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { registerOf } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { embeddedEngine } from '../../../support/embedded.ts';

const SOURCES: EngineSources = { products: '/sp.json', words: '/tv.json', baseUrl: 'https://ocop.example' };
const engine = embeddedEngine(registerOf({ 'mat-ong': { name: 'Mật ong' } }));
const answerTo = (text: string): Promise<SearchAnswer> => engine.search(aQuery({ text }), { today: TODAY });

/** A worker that answers when the test says so. */
class HeldWorker implements WorkerLike {
  readonly heard: ToWorker[] = [];
  isEnded = false;
  readonly #listeners: ((event: { readonly data: FromWorker }) => void)[] = [];
  readonly #failures: (() => void)[] = [];

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  addEventListener(type: 'message' | 'error', listener: (event: { readonly data: FromWorker }) => void): void {
    if (type === 'message') this.#listeners.push(listener);
    else this.#failures.push(() => listener({ data: { kind: 'failed', id: 0, reason: '' } }));
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: FromWorker): void {
    for (const listen of this.#listeners) listen({ data });
  }

  fall(): void {
    for (const fail of this.#failures) fail();
  }
}

function client() {
  const workers: HeldWorker[] = [];
  const startWorker = (): WorkerLike => {
    const worker = new HeldWorker();
    workers.push(worker);
    return worker;
  };
  return { port: workerPort({ sources: SOURCES, startWorker }), workers };
}

const search = (port: ReturnType<typeof client>['port'], text: string, signal?: AbortSignal) => port.search(aQuery({ text }), { today: TODAY, ...(signal === undefined ? {} : { signal }) });

describe('the search behind its worker', () => {
  it('starts no worker before the first question, and tells it what to answer from', () => {
    const { port, workers } = client();
    expect(workers).toHaveLength(0);
    void search(port, 'a');
    void search(port, 'b');
    expect(workers).toHaveLength(1);
    expect(workers[0]?.heard).toEqual([
      { kind: 'open', sources: SOURCES },
      { kind: 'ask', id: 1, query: aQuery({ text: 'a' }), today: TODAY },
      { kind: 'ask', id: 2, query: aQuery({ text: 'b' }), today: TODAY },
    ]);
  });

  it('gives every question its own answer, in whatever order they come', async () => {
    const { port, workers } = client();
    const [first, second] = [search(port, 'mật'), search(port, 'ong')];
    workers[0]?.say({ kind: 'answer', id: 2, answer: packAnswer(await answerTo('ong')) });
    workers[0]?.say({ kind: 'answer', id: 1, answer: packAnswer(await answerTo('mật')) });
    expect([(await first).understood.read, (await second).understood.read]).toEqual(['mật', 'ong']);
  });

  it('rejects with the reason of a question that is called off, tells the worker, and does not mind a late answer', async () => {
    const { port, workers } = client();
    const controller = new AbortController();
    const asked = search(port, 'mật', controller.signal);
    const reason = new Error('a newer question');
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
    expect(workers[0]?.heard.at(-1)).toEqual({ kind: 'call-off', id: 1 });
    workers[0]?.say({ kind: 'answer', id: 1, answer: packAnswer(await answerTo('mật')) });
  });

  it('asks nothing when called off before', async () => {
    const { port, workers } = client();
    await expect(search(port, 'mật', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(workers).toHaveLength(0);
  });

  it('rejects when the worker cannot answer, and asks the same one again', async () => {
    const { port, workers } = client();
    const asked = search(port, 'mật');
    workers[0]?.say({ kind: 'failed', id: 1, reason: 'offline' });
    await expect(asked).rejects.toThrow(new EngineError('offline'));
    void search(port, 'ong');
    expect(workers).toHaveLength(1);
  });

  it('rejects all that is open when the worker falls over, ends it, and starts another for the next question', async () => {
    const { port, workers } = client();
    const open = Promise.allSettled([search(port, 'mật'), search(port, 'ong')]);
    workers[0]?.fall();
    expect((await open).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(workers[0]?.isEnded).toBe(true);
    void search(port, 'a');
    expect(workers).toHaveLength(2);
  });

  it('has the worker suggest, too', async () => {
    const suggestion: Suggestion = { kind: 'product', text: 'Mật ong', href: '/san-pham/mat-ong/' };
    const { port, workers } = client();
    const found = port.suggest('mat', 8, { today: TODAY });
    expect(workers[0]?.heard.at(-1)).toEqual({ kind: 'suggest', id: 1, text: 'mat', limit: 8 });
    workers[0]?.say({ kind: 'suggestions', id: 1, suggestions: [suggestion] });
    expect(await found).toEqual([suggestion]);
    await expect(port.suggest('mat', 8, { today: TODAY, signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
  });

  it('takes no answer to another question', async () => {
    const { port, workers } = client();
    const found = port.suggest('mat', 8, { today: TODAY });
    workers[0]?.say({ kind: 'answer', id: 1, answer: packAnswer(await answerTo('mật')) });
    await expect(found).rejects.toThrow(EngineError);
  });
});
