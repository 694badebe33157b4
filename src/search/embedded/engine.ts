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
  /** Makes a part of what queries need, so that they need not wait; true when nothing is left to make. */
  readonly warm: () => boolean;
  /** What to ask before anybody does: a browser makes quick what has run a few times. */
  readonly practice: readonly string[];
}

/** Names that are typed in practice, and how far. */
const PRACTICE_NAMES = 3;
const PRACTICE_LETTERS = [1, 2, 4, 8] as const;

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
    warm: () => finder.warm() && language.warm(),
    practice: practiceOn(data.records.own.map(({ name }) => name)),
  };
}

/** Beginnings of names from all over the register, as somebody types them. Without figures: those would load what reads codes. */
function practiceOn(names: readonly string[]): string[] {
  const plain = names.filter((name) => !/\d/.test(name));
  const step = Math.max(1, Math.floor(plain.length / PRACTICE_NAMES));
  return plain.filter((_, index) => index % step === 0).slice(0, PRACTICE_NAMES).flatMap((name) => PRACTICE_LETTERS.map((letters) => name.slice(0, letters)));
}
