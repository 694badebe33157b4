// The register's own words: every syllable and every pair of neighbours, with how often they stand and how they are written.
// Built from texts on the spot (engine or test); nothing of it travels.
import { foldWords, plainWords, rememberingFold } from './words.ts';

/** How often something stands in the register, its most frequent spelling with marks, and all of them. */
export interface Seen {
  readonly count: number;
  readonly written: string;
  readonly forms: readonly string[];
}

export interface Vocabulary {
  /** By folded syllable. */
  readonly syllables: ReadonlyMap<string, Seen>;
  /** By folded syllables parted by a space. */
  readonly pairs: ReadonlyMap<string, Seen>;
  /** Pairs that the name of a place begins with: it may stand after anything. */
  readonly placeStarts: ReadonlySet<string>;
  /** By their letters without the space: "hatsen" for "hat sen". */
  readonly joined: ReadonlyMap<string, string>;
  /** Syllables by length, for looking near a mistyped one. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** A text and how much it weighs: a name that stands in ten products weighs ten. */
export type CountedText = string | readonly [text: string, times: number];

/** Counts the syllables and pairs of texts: names, aliases, producers, places, groups. @param places those of them that are names of places */
export function buildVocabulary(texts: Iterable<CountedText>, places: readonly string[] = []): Vocabulary {
  const counting = countWords(places);
  for (const text of texts) counting.add(text);
  return counting.vocabulary();
}

/** `buildVocabulary` text by text, for whoever has other things to do in between. */
export function countWords(places: readonly string[] = []): { readonly add: (text: CountedText) => void; readonly vocabulary: () => Vocabulary } {
  const syllables = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, number>>();
  const foldWord = rememberingFold();
  return {
    add: (counted) => {
      const [text, times] = typeof counted === 'string' ? [counted, 1] : counted;
      const words = plainWords(text).map((written) => [foldWord(written), written] as const);
      for (const [index, [folded, written]] of words.entries()) {
        if (folded === '') continue;
        add(syllables, folded, written, times);
        const next = words[index + 1];
        if (next !== undefined && next[0] !== '') add(pairs, `${folded} ${next[0]}`, `${written} ${next[1]}`, times);
      }
    },
    vocabulary: () => {
      const seenPairs = seen(pairs);
      return { syllables: seen(syllables), pairs: seenPairs, placeStarts: startsOf(places), joined: joinedOf(seenPairs), byLength: Map.groupBy(syllables.keys(), ({ length }) => length) };
    },
  };
}

function startsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (plainWords(name).length < 2 ? [] : [foldWords(name).slice(0, 2).join(' ')])));
}

/** Of pairs that run together alike the most frequent, of those the last. */
function joinedOf(pairs: ReadonlyMap<string, Seen>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [pair, { count }] of pairs) {
    const letters = pair.replace(' ', '');
    const known = joined.get(letters);
    if (known === undefined || count >= (pairs.get(known)?.count ?? 0)) joined.set(letters, pair);
  }
  return joined;
}

function add(counts: Map<string, Map<string, number>>, key: string, written: string, times: number): void {
  const forms = counts.get(key) ?? new Map<string, number>();
  forms.set(written, (forms.get(written) ?? 0) + times);
  counts.set(key, forms);
}

function seen(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Seen> {
  return new Map([...counts].map(([key, forms]) => [key, mostWritten(forms)]));
}

/** The spelling that stands most often; the first in order of code points where several do. */
function mostWritten(forms: ReadonlyMap<string, number>): Seen {
  let best: readonly [string, number] = ['', 0];
  let count = 0;
  for (const [written, times] of forms) {
    count += times;
    if (times > best[1] || (times === best[1] && written < best[0])) best = [written, times];
  }
  return { count, written: best[0], forms: [...forms.keys()] };
}
