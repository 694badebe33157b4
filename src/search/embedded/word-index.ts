// The index of texts: MiniSearch's, built with the site and sent as packed lists. Only words as written travel; which texts have a
// folded word follows from them, so the worker adds those while it loads.
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { couldBe, isMarked, rememberingFold } from '../text/words.ts';
import { type NextText, text } from './columns.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { foldedTerm, tokenize, wordOf, writtenTerm } from './terms.ts';

export interface WordIndex {
  readonly index: MiniSearch<IndexedText>;
  /** Written terms by their folded one: how the register writes "dua". */
  readonly writtenAs: ReadonlyMap<string, readonly string[]>;
}

interface IndexedText {
  /** Its place in `Texts.all`. */
  readonly id: number;
  readonly text: string;
}

const OPTIONS = { fields: ['text'], tokenize, processTerm: (word: string) => writtenTerm(word) };

/** Indexes texts and writes the index as texts of a file. */
export function writeWordIndex(texts: readonly string[], into: string[]): void {
  const index = new MiniSearch<IndexedText>(OPTIONS);
  index.addAll(texts.map((one, id) => ({ id, text: one })));
  const postings = index
    .toJSON()
    .index.map(([term, fields]) => [term, Object.keys(fields['0'] ?? {}).map(Number)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  into.push(String(postings.length));
  text.write(postings.map(([term]) => wordOf(term)), into);
  into.push(packNumbers(postings.map(([, own]) => own.length)));
  into.push(packNumbers(postings.flatMap(([, own]) => own.sort((a, b) => a - b).map((id, at) => id - (own[at - 1] ?? 0)))));
}

/** The inverse, with the folded terms added. @param count how many texts there are */
export function readWordIndex(count: number, next: NextText): WordIndex {
  const words = text.read(Number(next()), next);
  const lengths = unpackNumbers(next());
  const steps = unpackNumbers(next());
  const fold = rememberingFold();
  const byWritten = new Map<string, readonly number[]>();
  const writtenAs = new Map<string, string[]>();
  let from = 0;
  for (const [at, word] of words.entries()) {
    const to = from + (lengths[at] ?? 0);
    let id = 0;
    const term = writtenTerm(word);
    byWritten.set(term, steps.slice(from, to).map((step) => (id += step)));
    const folded = fold(word);
    const forms = writtenAs.get(folded);
    if (forms === undefined) writtenAs.set(folded, [term]);
    else forms.push(term);
    from = to;
  }
  const folded = [...writtenAs].map(([term, forms]) => [term, forms.flatMap((form) => byWritten.get(form) ?? [])] as const);
  const all = [...byWritten, ...folded.filter(([term]) => term !== '')];
  return { index: MiniSearch.loadJS<IndexedText>(plainIndex(all, count), OPTIONS), writtenAs };
}

/** As MiniSearch serialises itself. Lengths and frequencies only weigh its scores, which nothing here is ordered by. */
function plainIndex(postings: readonly (readonly [string, readonly number[]])[], count: number): AsPlainObject {
  const ids = Array.from({ length: count }, (_, id) => [String(id), id] as const);
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(ids),
    fieldIds: { text: 0 },
    fieldLength: Object.fromEntries(ids.map(([id]) => [id, [1]])),
    averageFieldLength: [1],
    storedFields: {},
    dirtCount: 0,
    index: postings.map(([term, own]) => [term, { 0: Object.fromEntries(own.map((id) => [id, 1])) }]),
    serializationVersion: 2,
  };
}

/** How well a text has a typed word: as written; with marks that the typed one lacks; with other marks. */
export type Fit = 0 | 1 | 2;

/** The texts that have a word, each with the best fit, told to `see`. */
export function eachTextWith({ index, writtenAs }: WordIndex, written: string, see: (text: number, fit: Fit) => void): void {
  const folded = foldedTerm(written);
  const exact = writtenTerm(written);
  const isPlain = !isMarked(written);
  const near = isPlain ? [] : (writtenAs.get(folded) ?? []).filter((term) => term !== exact && couldBe(written, wordOf(term)));
  const terms = [exact, ...near, folded];
  for (const { id, terms: found } of index.search(written, { ...AS_IS, processTerm: () => terms })) {
    const fit = found.includes(exact) ? 0 : isPlain || found.some((term) => near.includes(term)) ? 1 : 2;
    see(Number(id), fit);
  }
}

/** The texts that have a word beginning like this one. */
export function eachTextBeginning({ index }: WordIndex, start: string, isWanted: (term: string) => boolean, see: (text: number) => void): void {
  for (const { id, terms } of index.search(start, { ...AS_IS, processTerm: (term) => term, prefix: true })) {
    if (terms.some(isWanted)) see(Number(id));
  }
}

/** The texts that have all these written terms. */
export function textsWithAll({ index }: WordIndex, terms: readonly string[]): number[] {
  return index.search({ combineWith: 'AND', queries: [...terms] }, { ...AS_IS, processTerm: (term) => term }).map(({ id }) => Number(id));
}

const AS_IS = { tokenize: (typed: string) => [typed], prefix: false, fuzzy: false, combineWith: 'OR' } as const;
