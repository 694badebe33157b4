// How near a name comes to the words of a query: "tỏi Lý Sơn" is rather Tỏi Lý Sơn than Tỏi đen Lý Sơn, and "tỏi đen" rather Tỏi đen
// than Cao tỏi đen, though all have the words. It parts equal matches that are in force, or that are not; never one from the other.
import { telexWord } from '../text/telex.ts';
import { lineOf, plainWords, rememberingFold } from '../text/words.ts';
import { partByPart } from './part-by-part.ts';

/** The name begins with the words; has them in a row; has them scattered. */
export const CLOSENESS = { begins: 0, inRow: 1, scattered: 2 } as const;
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS];

/** Names cut into words once, when they are first looked at or a part at a time before. */
export class Names {
  readonly #names: readonly string[];
  readonly #fold = rememberingFold();
  /** Each name's folded words. */
  readonly #lines: (string | undefined)[];
  readonly #spelled = new Map<number, readonly string[]>();
  /** Cuts some names that nobody has looked at yet; true when none is left. */
  readonly further: () => boolean;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#lines = new Array<string | undefined>(names.length).fill(undefined);
    this.further = partByPart(names, (_, product) => void this.#lineOf(product)).further;
  }

  /** @param wanted a line of folded words; the last may be the beginning of one */
  closeness(product: number, wanted: string): Closeness {
    const line = this.#lineOf(product);
    if (line.startsWith(wanted)) return CLOSENESS.begins;
    return line.includes(wanted) ? CLOSENESS.inRow : CLOSENESS.scattered;
  }

  /** The place of the first of the forms that the name has; behind all of them where it has none. @param forms by `telexWord` */
  formOf(product: number, forms: readonly string[]): number {
    if (forms.length === 0) return 0;
    const words = this.#spelled.get(product) ?? plainWords(this.#names[product] ?? '').map(telexWord);
    this.#spelled.set(product, words);
    const at = forms.findIndex((form) => words.includes(form));
    return at === -1 ? forms.length : at;
  }

  #lineOf(product: number): string {
    return (this.#lines[product] ??= lineOf(plainWords(this.#names[product] ?? '').map(this.#fold)));
  }
}
