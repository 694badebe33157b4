// Where each product has a word: the best of its places, and how well. Answers for words are kept, for while somebody types all words
// but the last stay the same.
import { hasPhrase } from '../text/synonyms.ts';
import { isMarked } from '../text/words.ts';
import { foldedTerm, tokenize, toneOf, writtenStart, writtenTerm } from './terms.ts';
import { FIELDS, type Texts } from './texts.ts';
import type { WordIndex } from './word-index.ts';

/** By product. */
export interface WordMatch {
  /** `MISSING`, or three times the field's index in `FIELDS` plus how well it fits there (0 as written, 1 as far as typed, 2 with other marks). */
  readonly level: Uint8Array;
  /** The best fit in any field. */
  readonly fit: Uint8Array;
  /** Those that have it, each once. */
  readonly products: readonly number[];
}

export const MISSING = 255;
/** Whether a product has words that stand for others: in its names, where they say what it is, or elsewhere. 0 when it has not. */
export const INSTEAD = { elsewhere: 1, inNames: 2 } as const;
const FITS = 3;
export const OTHER_MARKS = 2;

const ALIAS = FIELDS.indexOf('alias');
/** Words kept with their matches; each takes two bytes a product. */
const MOST_KEPT = 48;

const PRODUCER = FIELDS.indexOf('producer');
const PLACE = FIELDS.indexOf('place');

export class WordMatches {
  readonly #index: WordIndex;
  readonly #texts: Texts;
  readonly #count: number;
  readonly #words = new Map<string, WordMatch>();
  readonly #phrases = new Map<string, Uint8Array>();

  constructor(index: WordIndex, texts: Texts, count: number) {
    this.#index = index;
    this.#texts = texts;
    this.#count = count;
  }

  /** The products that have the whole word, with or without its marks. */
  whole(written: string): WordMatch {
    return kept(this.#words, written, () => this.#gather((see) => this.#index.eachTextWith(written, see)));
  }

  /** The products that have a word beginning so. Marks that were typed must be there; a tone not yet typed may come. */
  beginning(written: string): WordMatch {
    return kept(this.#words, `${written}…`, () =>
      this.#gather((see) => {
        const tone = toneOf(written);
        const start = isMarked(written) ? writtenStart(written) : foldedTerm(written);
        this.#index.eachTextBeginning(start, (term) => tone === '' || toneOf(term) === tone, (text) => see(text, 1));
      }),
    );
  }

  /**
   * The products that have these words as written, next to each other: `INSTEAD` by product. Words that stand for others are not looked
   * for in places (ngô for bắp is no Ngô Quyền), nor is a single one for a single one in producers (lạc for đậu is no Lạc Sơn).
   * @param except phrases in which the words mean something else
   */
  phrase(words: readonly string[], isForSingle: boolean, except: readonly (readonly string[])[] = []): Uint8Array {
    const isInProducer = !isForSingle || words.length > 1;
    return kept(this.#phrases, `${words.join(' ')} ${isInProducer}`, () => {
      const found = new Uint8Array(this.#count);
      const terms = words.map(writtenTerm);
      const others = except.map((phrase) => phrase.map(writtenTerm));
      for (const text of this.#index.textsWithAll(terms)) {
        const field = this.#texts.fieldOf[text];
        if (field === PLACE || (field === PRODUCER && !isInProducer)) continue;
        if (terms.length + except.length > 1 && !hasPhrase(tokenize(this.#texts.all[text] ?? '').map(writtenTerm), terms, others)) continue;
        const own = field !== undefined && field <= ALIAS ? INSTEAD.inNames : INSTEAD.elsewhere;
        for (const product of this.#texts.productsOf(text)) found[product] = Math.max(found[product] ?? 0, own);
      }
      return found;
    });
  }

  /** The products that have these words next to each other in any of their texts: 1 by product. */
  inRow(words: readonly string[]): Uint8Array {
    return kept(this.#phrases, `${words.join(' ')} in row`, () => {
      const found = new Uint8Array(this.#count);
      const terms = words.map(writtenTerm);
      for (const text of this.#index.textsWithAll(terms)) {
        if (!hasPhrase(tokenize(this.#texts.all[text] ?? '').map(writtenTerm), terms, [])) continue;
        for (const product of this.#texts.productsOf(text)) found[product] = 1;
      }
      return found;
    });
  }

  /** The products that have two words written as one; undefined when no text has. */
  joined(pair: readonly string[]): WordMatch | undefined {
    const word = pair.join('');
    return pair.length < 2 || !this.#index.has(foldedTerm(word)) ? undefined : this.whole(word);
  }

  #gather(search: (see: (text: number, fit: number) => void) => void): WordMatch {
    const level = new Uint8Array(this.#count).fill(MISSING);
    const fits = new Uint8Array(this.#count).fill(MISSING);
    const products: number[] = [];
    search((text, fit) => {
      const field = this.#texts.fieldOf[text] ?? 0;
      // Who types marks means them: other marks are forgiven in names alone ("vừng" is no Vũng Tàu).
      if (fit === OTHER_MARKS && field > ALIAS) return;
      const own = field * FITS + fit;
      for (const product of this.#texts.productsOf(text)) {
        if (level[product] === MISSING) products.push(product);
        if (own < (level[product] ?? 0)) level[product] = own;
        if (fit < (fits[product] ?? 0)) fits[product] = fit;
      }
    });
    return { level, fit: fits, products };
  }
}

/** The field of a level. */
export function fieldOf(level: number): number {
  return Math.floor(level / FITS);
}

/** Whether a level says: in the name, as written. */
export function isExactInName(level: number): boolean {
  return level === 0;
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const known = all.get(key) ?? make();
  // The one used last stands last; the first goes.
  all.delete(key);
  all.set(key, known);
  const [oldest] = all.keys();
  if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest);
  return known;
}
