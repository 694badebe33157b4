// Words that mean the same, from content/taxonomy/synonyms.json, found in a typed query. What is found are alternatives for a stretch
// of the query: an engine looks for them too and ranks what they find below what the typed words find.
import type { Synonym } from '../../schemas/search-words.ts';
import { telexWord } from './telex.ts';
import { couldBe, foldWord, isMarked, plainWords, type Word } from './words.ts';

/** Other words for `length` words of the query from `start` on. */
export interface Expansion {
  readonly start: number;
  readonly length: number;
  /** Each alternative as its own words, as written. */
  readonly alternatives: readonly (readonly string[])[];
}

interface Entry {
  readonly from: readonly string[];
  readonly to: readonly (readonly string[])[];
  readonly except: readonly (readonly string[])[];
}

export interface SynonymTable {
  /** Entries by their first word, folded; the longest phrases first. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
}

/** What each phrase may also be looked for as, in the words of the file. */
export function synonymsByPhrase(synonyms: readonly Synonym[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { words, means } of synonyms) {
    for (const word of words) {
      const others = found.get(word) ?? new Set<string>();
      for (const other of means ?? words) if (other !== word) others.add(other);
      found.set(word, others);
    }
  }
  return new Map([...found].map(([word, others]) => [word, [...others]]));
}

export function buildSynonyms(synonyms: readonly Synonym[]): SynonymTable {
  const entries = synonyms.flatMap(({ words, means, except = [] }) =>
    words.map((word): Entry => ({
      from: plainWords(word),
      to: (means ?? words).filter((other) => other !== word).map(plainWords),
      except: except.map(plainWords),
    })),
  );
  const byFirst = Map.groupBy(entries, ({ from }) => foldWord(from[0] ?? ''));
  return { byFirst: new Map([...byFirst].map(([first, own]) => [first, own.toSorted((a, b) => b.from.length - a.from.length)])) };
}

/**
 * The alternatives for a query, each stretch of it once, the longest phrase first ("đậu phộng" before "đậu").
 * A single word of a query typed with marks must be the very word: "lạc" has alternatives, the "lác" of "chiếu lác" has others.
 */
export function expandWords(words: readonly Word[], { byFirst }: SynonymTable): Expansion[] {
  const hasMarks = words.some(({ written }) => isMarked(written));
  const expansions: Expansion[] = [];
  for (let start = 0; start < words.length; ) {
    const own = byFirst.get(words[start]?.folded ?? '')?.filter((entry) => isAt(words, start, entry, hasMarks)) ?? [];
    const length = own[0]?.from.length ?? 1;
    const alternatives = own.filter(({ from }) => from.length === length).flatMap(({ to }) => to);
    if (alternatives.length > 0) expansions.push({ start, length, alternatives: distinct(alternatives) });
    start += length;
  }
  return expansions;
}

function isAt(words: readonly Word[], start: number, { from, except }: Entry, hasMarks: boolean): boolean {
  const isExact = hasMarks && from.length === 1;
  const same = (typed: string, written: string): boolean => (isExact ? telexWord(typed) === telexWord(written) : couldBe(typed, written));
  if (!standsAt(words, start, from, same)) return false;
  // The phrase that means something else may begin before the word ("chà bông" for "bông").
  return !except.some((phrase) => phrase.some((_, before) => standsAt(words, start - before, phrase, couldBe) && before + from.length <= phrase.length));
}

function standsAt(words: readonly Word[], start: number, phrase: readonly string[], same: (typed: string, written: string) => boolean): boolean {
  return start >= 0 && phrase.every((written, index) => same(words[start + index]?.written ?? '', written));
}

function distinct(phrases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}
