// The embedded engine: a query and a day in, an answer out, from two files that were built with the site.
import { ask } from '../ask.ts';
import type { SearchAnswer, SearchOptions } from '../port.ts';
import type { SearchQuery } from '../query.ts';
import { EmbeddedFinder } from './finder.ts';
import { languageOf } from './language.ts';
import { readProducts, readWords } from './search-file.ts';

export interface EngineFiles {
  /** The parsed files of urls.searchProducts and urls.searchWords. */
  readonly products: unknown;
  readonly words: unknown;
  /** The site's origin, as labels have it. */
  readonly baseUrl: string;
}

export interface EmbeddedEngine {
  /** Whatever the query; rejects only where what reads a code in it cannot be loaded. */
  readonly search: (query: SearchQuery, options: SearchOptions) => Promise<SearchAnswer>;
  /** Makes a part of what only some queries need, so that they need not wait; true when nothing is left to make. */
  readonly warm: () => boolean;
}

/** Throws a `SearchFileError` for files that are none or of another version. */
export function openEngine({ products, words, baseUrl }: EngineFiles): EmbeddedEngine {
  const data = readProducts(products);
  const { data: lexicon, names } = readWords(words);
  const finder = new EmbeddedFinder(data);
  const language = languageOf({ ...data, lexicon, names, baseUrl });
  return {
    search: async (query, options) => {
      const answer = await ask('embedded', finder, language, query, options);
      const { code } = answer.understood;
      return code?.kind === 'short-code' ? { ...answer, ...finder.byCode(code.code, { ...query, ...options }) } : answer;
    },
    warm: language.warm,
  };
}
