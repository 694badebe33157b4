// Words that mean the same, from content/taxonomy/synonyms.json, found in a typed query. What is found are alternatives for a stretch
// of the query: an engine looks for them too and ranks what they find below what the typed words find.
import type { Synonym } from '../../schemas/search-words.ts';
import { telexWord } from './telex.ts';
import { couldBe, foldWord, isMarked, plainWords, type Word } from './words.ts';

/** Other words for `length` words of the query from `start` on. */
export interface Expansion {
  readonly start: number;
  readonly length: number;
  /**
   * The stretch as the list of synonyms writes it, where it is several words: one thing, which a text has only where they stand next to
   * each other. "Rượu cần" is none of Cần Thơ.
   */
  readonly own: readonly Phrase[];
  /** Each alternative as its own words, as written. */
  readonly alternatives: readonly Phrase[];
  /** By alternative: phrases in which its words mean something else. A text that has them only there has not the thing. */
  readonly except: readonly (readonly Phrase[])[];
}

type Phrase = readonly string[];

interface Entry {
  readonly from: Phrase;
  readonly to: readonly Phrase[];
  readonly except: readonly Phrase[];
}

export interface SynonymTable {
  /** Entries by their first word, folded; the longest phrases first. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly exceptions: Exceptions;
}

/** Phrases in which a phrase means something else, by its words parted by spaces: "trà bồng" and others by "trà". */
export type Exceptions = ReadonlyMap<string, readonly Phrase[]>;

export function exceptionsByPhrase(synonyms: readonly Synonym[]): Exceptions {
  const all = new Map<string, Phrase[]>();
  for (const { words, means = [], except = [] } of synonyms) {
    for (const key of [...words, ...means].map((text) => plainWords(text).join(' '))) all.set(key, [...(all.get(key) ?? []), ...except.map(plainWords)]);
  }
  return new Map([...all].map(([key, phrases]) => [key, distinct(phrases).filter((phrase) => ` ${phrase.join(' ')} `.includes(` ${key} `))]));
}

/**
 * Whether the words of a text have a phrase, next to each other, somewhere that is not inside one of the exceptions.
 * @example hasPhrase(['nhang', 'quế', 'trà', 'bồng'], ['trà'], [['trà', 'bồng']]) // false
 */
export function hasPhrase(words: readonly string[], phrase: Phrase, except: readonly Phrase[]): boolean {
  const isAt = (start: number, own: Phrase): boolean => start >= 0 && own.every((word, index) => words[start + index] === word);
  return words.some((_, start) => isAt(start, phrase) && !except.some((own) => own.some((_word, before) => before + phrase.length <= own.length && isAt(start - before, own))));
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
  return { exceptions: exceptionsByPhrase(synonyms), byFirst: new Map([...byFirst].map(([first, own]) => [first, own.toSorted((a, b) => b.from.length - a.from.length)])) };
}

/**
 * The alternatives for a query, each stretch of it once, the longest phrase first ("đậu phộng" before "đậu").
 * A single word of a query typed with marks must be the very word: "lạc" has alternatives, the "lác" of "chiếu lác" has others.
 */
export function expandWords(words: readonly Word[], { byFirst, exceptions }: SynonymTable): Expansion[] {
  const hasMarks = words.some(({ written }) => isMarked(written));
  const expansions: Expansion[] = [];
  for (let start = 0; start < words.length; ) {
    const own = byFirst.get(words[start]?.folded ?? '')?.filter((entry) => isAt(words, start, entry, hasMarks)) ?? [];
    const length = own[0]?.from.length ?? 1;
    const alternatives = distinct(own.filter(({ from }) => from.length === length).flatMap(({ to }) => to));
    const phrases = distinct(own.flatMap(({ from }) => (length > 1 && from.length === length ? [from] : [])));
    if (alternatives.length > 0) expansions.push({ start, length, own: phrases, alternatives, except: alternatives.map((phrase) => exceptions.get(phrase.join(' ')) ?? []) });
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

function standsAt(words: readonly Word[], start: number, phrase: Phrase, same: (typed: string, written: string) => boolean): boolean {
  return start >= 0 && phrase.every((written, index) => same(words[start + index]?.written ?? '', written));
}

function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}
