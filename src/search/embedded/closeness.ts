// How near a name comes to the words of a query: "tỏi Lý Sơn" is rather Tỏi Lý Sơn than Tỏi đen Lý Sơn, and "tỏi đen" rather Tỏi đen
// than Cao tỏi đen, though all have the words. It parts equal matches that are in force, or that are not; never one from the other.
import { telexWord } from '../text/telex.ts';
import { foldWord, plainWords } from '../text/words.ts';

/** The name begins with the words; has them in a row; has them scattered. */
export const CLOSENESS = { begins: 0, inRow: 1, scattered: 2 } as const;
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS];

/** Names cut into words once, when they are first looked at. */
export class Names {
  readonly #nameOf: (product: number) => string;
  readonly #words = new Map<number, readonly string[]>();
  readonly #spelled = new Map<number, readonly string[]>();

  constructor(nameOf: (product: number) => string) {
    this.#nameOf = nameOf;
  }

  /** @param wanted folded words; the last may be the beginning of one */
  closeness(product: number, wanted: readonly string[]): Closeness {
    const words = this.#wordsOf(product);
    if (standsAt(words, 0, wanted)) return CLOSENESS.begins;
    return words.some((_, start) => standsAt(words, start, wanted)) ? CLOSENESS.inRow : CLOSENESS.scattered;
  }

  /** The place of the first of the forms that the name has; behind all of them where it has none. @param forms by `telexWord` */
  formOf(product: number, forms: readonly string[]): number {
    if (forms.length === 0) return 0;
    const words = this.#spelled.get(product) ?? plainWords(this.#nameOf(product)).map(telexWord);
    this.#spelled.set(product, words);
    const at = forms.findIndex((form) => words.includes(form));
    return at === -1 ? forms.length : at;
  }

  #wordsOf(product: number): readonly string[] {
    const known = this.#words.get(product) ?? plainWords(this.#nameOf(product)).map(foldWord);
    this.#words.set(product, known);
    return known;
  }
}

function standsAt(words: readonly string[], start: number, wanted: readonly string[]): boolean {
  const last = wanted.length - 1;
  return wanted.every((word, index) => (index === last ? words[start + index]?.startsWith(word) === true : words[start + index] === word));
}
