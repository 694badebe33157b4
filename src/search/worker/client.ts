// The search as pages know it: a port whose questions go to a worker, started with the first of them.
import type { SearchPort } from '../port.ts';
import type { Ask, AskSuggestions, EngineSources, FromWorker, ToWorker } from './messages.ts';
import { unpackAnswer } from './packed-answer.ts';

/** What is used of a worker. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

export interface ClientOptions {
  readonly sources: EngineSources;
  readonly startWorker: () => WorkerLike;
}

/** A worker that could not be started, fell over, or had nothing to answer from. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** What came of a question; of one that nothing will come of, why. */
type Outcome = FromWorker | { readonly kind: 'failed'; readonly reason: string };
type Question = Omit<Ask, 'id'> | Omit<AskSuggestions, 'id'>;

export function workerPort({ sources, startWorker }: ClientOptions): SearchPort {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let worker: WorkerLike | undefined;
  let last = 0;

  function settle(id: number, outcome: Outcome): void {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  }

  function started(): WorkerLike {
    if (worker !== undefined) return worker;
    const fresh = startWorker();
    fresh.addEventListener('message', ({ data }) => settle(data.id, data));
    fresh.addEventListener('error', () => {
      // Whatever it was asked will not be answered; the next question starts another.
      fresh.terminate();
      worker = undefined;
      for (const id of [...waiting.keys()]) settle(id, { kind: 'failed', reason: 'the worker failed' });
    });
    fresh.postMessage({ kind: 'open', sources });
    worker = fresh;
    return fresh;
  }

  async function ask(question: Question, signal: AbortSignal | undefined): Promise<Outcome> {
    signal?.throwIfAborted();
    last += 1;
    const id = last;
    const callOff = (): void => {
      worker?.postMessage({ kind: 'call-off', id });
      settle(id, { kind: 'failed', reason: 'called off' });
    };
    signal?.addEventListener('abort', callOff, { once: true });
    try {
      const outcome = await new Promise<Outcome>((resolve) => {
        waiting.set(id, resolve);
        started().postMessage({ ...question, id });
      });
      signal?.throwIfAborted();
      return outcome;
    } finally {
      waiting.delete(id);
      signal?.removeEventListener('abort', callOff);
    }
  }

  return {
    search: async (query, { today, signal }) => {
      const outcome = await ask({ kind: 'ask', query, today }, signal);
      if (outcome.kind !== 'answer') throw failure(outcome);
      return unpackAnswer(outcome.answer);
    },
    suggest: async (text, limit, { signal }) => {
      const outcome = await ask({ kind: 'suggest', text, limit }, signal);
      if (outcome.kind !== 'suggestions') throw failure(outcome);
      return outcome.suggestions;
    },
  };
}

function failure(outcome: Outcome): EngineError {
  return new EngineError(outcome.kind === 'failed' ? outcome.reason : 'an answer to another question');
}
