// A search engine that asks a server and, when that is down, slow, wrong or out of date, answers from the embedded engine with a note why.
// While the server is out, readers do not wait for it: their questions go to the embedded engine at once, and now and then one of them is
// put to the server too, to hear whether it is back. Clock and engines are parameters.
import { ServerFailure, type FailureReason } from './meilisearch/failure.ts';
import type { SearchAnswer, SearchEngine, SearchOptions } from './port.ts';
import type { SearchQuery } from './query.ts';

/** Longer than this nobody waits for an answer that the page can give itself. */
export const PATIENCE_MS = 1500;
/** Between two questions to a server that is out. */
export const RETRY_MS = 5000;

export interface Clock {
  /** Milliseconds of some clock that only runs forwards. */
  readonly now: () => number;
  /** Calls back after some time; the returned function calls it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export interface FallbackOptions {
  readonly server: SearchEngine;
  readonly embedded: SearchEngine;
  readonly clock: Clock;
  /** Loads what is needed before it can ask the server; the time that takes is not the server's. */
  readonly prepare?: () => Promise<unknown>;
}

interface Outage {
  readonly reason: FailureReason;
  /** When the server was last asked. */
  readonly askedAt: number;
}

export function withFallback({ server, embedded, clock, prepare }: FallbackOptions): SearchEngine {
  let outage: Outage | undefined;

  /** Asks the server with a limit of time; a failure begins or prolongs an outage, an answer ends it. */
  async function fromServer(query: SearchQuery, options: SearchOptions): Promise<SearchAnswer> {
    const askedAt = clock.now();
    try {
      await prepare?.();
      options.signal?.throwIfAborted();
      const answer = await inTime(clock, options, (timed) => server.search(query, timed));
      outage = undefined;
      return answer;
    } catch (error) {
      if (options.signal?.aborted === true) throw options.signal.reason;
      outage = { reason: error instanceof ServerFailure ? error.reason : 'server-wrong', askedAt };
      throw error;
    }
  }

  const fromEmbedded = async (query: SearchQuery, options: SearchOptions, note: FailureReason): Promise<SearchAnswer> => ({ ...(await embedded.search(query, options)), note });

  return {
    search: async (query, options) => {
      options.signal?.throwIfAborted();
      if (outage !== undefined) {
        const { reason, askedAt } = outage;
        if (clock.now() - askedAt >= RETRY_MS) {
          outage = { reason, askedAt: clock.now() };
          // Whatever comes of it is told by `outage`; this question has its answer already.
          fromServer(query, { today: options.today }).catch(() => undefined);
        }
        return fromEmbedded(query, options, reason);
      }
      try {
        return await fromServer(query, options);
      } catch (error) {
        if (options.signal?.aborted === true) throw options.signal.reason;
        return fromEmbedded(query, options, error instanceof ServerFailure ? error.reason : 'server-wrong');
      }
    },
  };
}

/** Rejects with "slow" after `PATIENCE_MS`, and calls the question off then; a question called off by the asker ends so, too. */
function inTime<T>(clock: Clock, { signal, ...options }: SearchOptions, ask: (options: SearchOptions) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const stop = (reason: Error): void => {
      controller.abort(reason);
      reject(reason);
    };
    // The caller tells its own reason where it was the one to call it off.
    const callOff = (): void => stop(new DOMException('called off', 'AbortError'));
    signal?.addEventListener('abort', callOff, { once: true });
    const callBack = clock.after(PATIENCE_MS, () => stop(new ServerFailure('server-slow', `no answer in ${PATIENCE_MS} ms`)));
    ask({ ...options, signal: controller.signal })
      .then(resolve, reject)
      .finally(() => {
        callBack();
        signal?.removeEventListener('abort', callOff);
      });
  });
}
