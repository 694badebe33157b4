// A search engine that asks a server and, when that is down, slow, wrong or out of date, answers from the embedded engine with a note why.
// While the server is out, readers do not wait for it: their questions go to the embedded engine at once, and now and then one of them is
// put to the server too, to hear whether it is back. Clock and engines are parameters.
import { ServerFailure, type FailureReason } from './meilisearch/failure.ts';
import type { SearchAnswer, SearchEngine, SearchOptions } from './port.ts';
import type { SearchQuery } from './query.ts';

/** Longer than this nobody waits for an answer that the page can give itself. */
export const PATIENCE_MS = 1500;
/** Longer than this what is needed to ask the server is not waited for: it is a file of a few hundred kB from the site itself. */
export const PREPARE_PATIENCE_MS = 10_000;
/** From a failure of the server until it is tried again. */
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
  /**
   * Loads what is needed before it can ask the server; the time that takes is not the server's, nor is a failure: where it rejects or takes
   * too long the embedded engine answers without a word of the server.
   */
  readonly prepare?: () => Promise<unknown>;
}

/** Why the server did not answer; undefined where it was not asked, for want of what is needed to ask it. */
type Reason = FailureReason | undefined;

interface Outage {
  readonly reason: Reason;
  /** When the server, or what is needed to ask it, last failed. */
  readonly failedAt: number;
}

/** What is needed to ask the server could not be had. */
class NotPrepared extends Error {
  override readonly name = 'NotPrepared';
}

export function withFallback({ server, embedded, clock, prepare }: FallbackOptions): SearchEngine {
  let outage: Outage | undefined;
  let isTrying = false;
  // Questions are numbered: what becomes of one says nothing more once a later one has told.
  let lastAsked = 0;
  let lastTold = 0;

  /** What is loaded, or a `NotPrepared`, or the signal's reason. */
  async function prepared(options: SearchOptions): Promise<void> {
    if (prepare === undefined) return;
    const late = new NotPrepared(`not loaded in ${PREPARE_PATIENCE_MS} ms`);
    await inTime({ clock, ms: PREPARE_PATIENCE_MS, late }, options, async () => {
      await prepare().catch((cause: unknown) => {
        throw new NotPrepared('not loaded', { cause });
      });
    });
  }

  /** Asks the server with a limit of time; a failure begins or prolongs an outage, an answer ends it. */
  async function askServer(query: SearchQuery, options: SearchOptions): Promise<SearchAnswer> {
    lastAsked += 1;
    const number = lastAsked;
    const tell = (told: Outage | undefined): void => {
      if (number < lastTold) return;
      lastTold = number;
      outage = told;
    };
    try {
      await prepared(options);
      const late = new ServerFailure('server-slow', `no answer in ${PATIENCE_MS} ms`);
      const answer = await inTime({ clock, ms: PATIENCE_MS, late }, options, (timed) => server.search(query, timed));
      tell(undefined);
      return answer;
    } catch (error) {
      options.signal?.throwIfAborted();
      // What is not known of the server now stands as it was last heard.
      tell({ reason: error instanceof NotPrepared ? outage?.reason : reasonOf(error), failedAt: clock.now() });
      throw error;
    }
  }

  async function askEmbedded(query: SearchQuery, options: SearchOptions, note: Reason): Promise<SearchAnswer> {
    const answer = await embedded.search(query, options);
    return note === undefined ? answer : { ...answer, note };
  }

  /** Puts a question that is answered elsewhere to the server, one at a time; whatever comes of it is told by `outage`. */
  async function tryServer(query: SearchQuery, { today }: SearchOptions): Promise<void> {
    isTrying = true;
    await askServer(query, { today }).catch(() => undefined);
    isTrying = false;
  }

  async function askDuring({ reason, failedAt }: Outage, query: SearchQuery, options: SearchOptions): Promise<SearchAnswer> {
    if (!isTrying && clock.now() - failedAt >= RETRY_MS) void tryServer(query, options);
    try {
      return await askEmbedded(query, options, reason);
    } catch (error) {
      options.signal?.throwIfAborted();
      // Nobody but the server is left to answer: then it is worth the wait.
      return await askServer(query, options).catch(() => {
        options.signal?.throwIfAborted();
        throw error;
      });
    }
  }

  return {
    search: async (query, options) => {
      options.signal?.throwIfAborted();
      if (outage !== undefined) return askDuring(outage, query, options);
      try {
        return await askServer(query, options);
      } catch (error) {
        options.signal?.throwIfAborted();
        return await askEmbedded(query, options, reasonOf(error));
      }
    },
  };
}

function reasonOf(error: unknown): Reason {
  if (error instanceof NotPrepared) return undefined;
  return error instanceof ServerFailure ? error.reason : 'server-wrong';
}

interface Limit {
  readonly clock: Clock;
  readonly ms: number;
  /** What it rejects with when the time is over. */
  readonly late: Error;
}

/** Rejects with `late` after `ms`, and calls the question off then; a question called off by the asker ends so, too. */
async function inTime<T>({ clock, ms, late }: Limit, { signal, ...options }: SearchOptions, ask: (options: SearchOptions) => Promise<T>): Promise<T> {
  // One signal for both reasons: not every browser in use joins signals by itself.
  const stopped = new AbortController();
  const stop = (): void => stopped.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  const callOff = clock.after(ms, () => stopped.abort(late));
  try {
    return await unlessAborted(ask({ ...options, signal: stopped.signal }), stopped.signal);
  } finally {
    callOff();
    signal?.removeEventListener('abort', stop);
  }
}

/** Settles as the promise does, or rejects with the signal's reason as soon as that is aborted. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const reason: unknown = signal.reason;
      reject(reason instanceof Error ? reason : new DOMException('called off', 'AbortError'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
