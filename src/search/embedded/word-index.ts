// The index of texts as the worker reads it (write-word-index.ts): the texts of each word as written, unpacked when somebody asks for the
// word, so that a national register is open at once. Which texts have a folded word follows from how the register writes it.
import { couldBe, isMarked, rememberingFold } from '../text/words.ts';
import { type NextText, text } from './columns.ts';
import { unpackNumbers } from './numbers.ts';
import { foldedTerm, wordOf, writtenTerm } from './terms.ts';

/** How well a text has a typed word: as written; with marks that the typed one lacks; with other marks. */
export type Fit = 0 | 1 | 2;

export class WordIndex {
  /** Written terms by their folded one: how the register writes "dua". */
  readonly #writtenAs = new Map<string, string[]>();
  /** Place of each written term in the file. */
  readonly #placeOf = new Map<string, number>();
  /** In order of code units, where those that begin alike stand together. */
  readonly #written: readonly string[];
  #folded: readonly string[] | undefined;
  /** Where the texts of each term begin in `#steps`: each as its distance from the one before. */
  readonly #starts: Uint32Array;
  readonly #steps: readonly number[];

  constructor(words: readonly string[], lengths: readonly number[], steps: readonly number[]) {
    const fold = rememberingFold();
    this.#written = words.map(writtenTerm);
    this.#steps = steps;
    this.#starts = new Uint32Array(words.length + 1);
    for (const [place, word] of words.entries()) {
      const term = this.#written[place] ?? '';
      this.#placeOf.set(term, place);
      this.#starts[place + 1] = (this.#starts[place] ?? 0) + (lengths[place] ?? 0);
      const folded = fold(word);
      const forms = this.#writtenAs.get(folded);
      if (forms === undefined) this.#writtenAs.set(folded, [term]);
      else forms.push(term);
    }
  }

  /** Whether some text has the folded word. */
  has(folded: string): boolean {
    return this.#writtenAs.has(folded);
  }

  /** The texts that have a word, told to `see` with how well; one that has it in two ways is told twice. */
  eachTextWith(written: string, see: (text: number, fit: Fit) => void): void {
    const exact = writtenTerm(written);
    const isPlain = !isMarked(written);
    for (const term of this.#formsOf(foldedTerm(written))) {
      const fit = term === exact ? 0 : isPlain || couldBe(written, wordOf(term)) ? 1 : 2;
      for (const id of this.#texts(term)) see(id, fit);
    }
  }

  /** The texts that have a word whose term, written or folded, begins so. */
  eachTextBeginning(start: string, isWanted: (term: string) => boolean, see: (text: number) => void): void {
    const terms = startingWith(this.#written, start);
    const forms = terms.length > 0 ? terms : startingWith(this.#foldedTerms(), start).flatMap((folded) => this.#formsOf(folded));
    for (const term of forms) if (isWanted(term)) for (const id of this.#texts(term)) see(id);
  }

  /** The texts that have all these written terms. */
  textsWithAll(terms: readonly string[]): number[] {
    const [first = [], ...others] = terms.map((term) => this.#texts(term)).sort((a, b) => a.length - b.length);
    const sets = others.map((own) => new Set(own));
    return first.filter((id) => sets.every((own) => own.has(id)));
  }

  #formsOf(folded: string): readonly string[] {
    return this.#writtenAs.get(folded) ?? [];
  }

  #foldedTerms(): readonly string[] {
    return (this.#folded ??= [...this.#writtenAs.keys()].filter((term) => term !== '').sort());
  }

  #texts(term: string): readonly number[] {
    const place = this.#placeOf.get(term);
    if (place === undefined) return [];
    let id = 0;
    return this.#steps.slice(this.#starts[place], this.#starts[place + 1]).map((step) => (id += step));
  }
}

/** The inverse of `writeWordIndex`. */
export function readWordIndex(next: NextText): WordIndex {
  const words = text.read(Number(next()), next);
  return new WordIndex(words, unpackNumbers(next()), unpackNumbers(next()));
}

/** Those of a sorted list that begin so. */
function startingWith(sorted: readonly string[], start: string): readonly string[] {
  let from = 0;
  for (let to = sorted.length; from < to; ) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < start) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (sorted[end]?.startsWith(start) === true) end += 1;
  return sorted.slice(from, end);
}
