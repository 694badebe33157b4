// Indexes texts with MiniSearch while the site is built, and writes what the worker needs of its index: which texts have which word. Lengths
// and frequencies stay behind: they only weigh scores, which nothing here is ordered by.
import MiniSearch from 'minisearch';
import { text } from './columns.ts';
import { packNumbers } from './numbers.ts';
import { tokenize, wordOf, writtenTerm } from './terms.ts';

interface IndexedText {
  /** Its place in `Texts.all`. */
  readonly id: number;
  readonly text: string;
}

/** Indexes texts and writes the index as texts of a file. */
export function writeWordIndex(texts: readonly string[], into: string[]): void {
  const index = new MiniSearch<IndexedText>({ fields: ['text'], tokenize, processTerm: (word) => writtenTerm(word) });
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
