// The search as pages know it: a port whose questions go to a worker, started with the first of them.
import type { SearchAnswer, SearchOptions, SearchPort, Suggestion } from '../port.ts';
import type { SearchQuery } from '../query.ts';
import type { EngineSources, FromWorker, ToWorker } from './messages.ts';
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
  readonly suggest: (text: string, limit: number) => Promise<readonly Suggestion[]>;
  readonly startWorker: () => WorkerLike;
}

/** A worker that could not be started, fell over, or had nothing to answer from. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** Gives the answer, or throws what came instead of one. */
type Outcome = () => SearchAnswer;

export function workerPort({ sources, suggest, startWorker }: ClientOptions): SearchPort {
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
    fresh.addEventListener('message', ({ data }) => settle(data.id, data.kind === 'answer' ? () => unpackAnswer(data.answer) : failure(data.reason)));
    fresh.addEventListener('error', () => {
      // Whatever it was asked will not be answered; the next question starts another.
      fresh.terminate();
      worker = undefined;
      for (const id of [...waiting.keys()]) settle(id, failure('the worker failed'));
    });
    fresh.postMessage({ kind: 'open', sources });
    worker = fresh;
    return fresh;
  }

  async function search(query: SearchQuery, { today, signal }: SearchOptions): Promise<SearchAnswer> {
    signal?.throwIfAborted();
    last += 1;
    const id = last;
    const callOff = (): void => {
      worker?.postMessage({ kind: 'call-off', id });
      settle(id, failure('called off'));
    };
    signal?.addEventListener('abort', callOff, { once: true });
    try {
      const outcome = await new Promise<Outcome>((resolve) => {
        waiting.set(id, resolve);
        started().postMessage({ kind: 'ask', id, query, today });
      });
      signal?.throwIfAborted();
      return outcome();
    } finally {
      waiting.delete(id);
      signal?.removeEventListener('abort', callOff);
    }
  }

  return {
    search,
    suggest: async (text, limit, { signal }) => {
      const found = await suggest(text, limit);
      signal?.throwIfAborted();
      return found;
    },
  };
}

function failure(reason: string): Outcome {
  return () => {
    throw new EngineError(reason);
  };
}
