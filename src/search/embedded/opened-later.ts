// The embedded engine, opened with the first question: answers one question at a time, and leaves out those that were called off while
// they waited.
import type { SearchAnswer, SearchEngine, SearchOptions } from '../port.ts';
import { aQuery, type SearchQuery } from '../query.ts';
import { type EmbeddedEngine, openEngine } from './engine.ts';
import { SearchFileError } from './search-file-error.ts';
import type { Files } from './site-files.ts';

export interface FileAddresses {
  readonly products: string;
  readonly words: string;
  /** The site's origin, as labels have it. */
  readonly baseUrl: string;
}

/** Rejects with why the files cannot be had; the next question tries again. */
export function openedLater({ products, words, baseUrl }: FileAddresses, { load, pause }: Files): SearchEngine {
  let opening: Promise<EmbeddedEngine> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let warming: Promise<void> | undefined;
  let asked = 0;

  async function open(isFresh: boolean): Promise<EmbeddedEngine> {
    const [ofProducts, ofWords] = await Promise.all([load(products, isFresh), load(words, isFresh)]);
    return openEngine({ products: ofProducts, words: ofWords, baseUrl });
  }

  /** A cache may hold files of an older program: then they are fetched anew, once. */
  function opened(): Promise<EmbeddedEngine> {
    opening ??= open(false)
      .catch((error: unknown) => {
        if (error instanceof SearchFileError) return open(true);
        throw error;
      })
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  }

  async function answer(query: SearchQuery, options: SearchOptions): Promise<SearchAnswer> {
    const engine = await opened();
    await pause();
    options.signal?.throwIfAborted();
    return engine.search(query, options);
  }

  /** What later questions would wait for is done once somebody has an answer, a part at a time: further questions come in between. */
  async function warm({ today }: SearchOptions): Promise<void> {
    const engine = await opened();
    for (const text of engine.practice) {
      await pause();
      // Further questions are practice of their own.
      if (asked > 1) break;
      await engine.search(aQuery({ text }), { today });
    }
    do await pause();
    while (!engine.warm());
  }

  return {
    search: (query, options) => {
      asked += 1;
      const answered = turn.then(() => answer(query, options));
      turn = answered.catch(() => undefined);
      warming ??= answered.then(() => warm(options)).catch(() => {
        warming = undefined;
      });
      return answered;
    },
  };
}
