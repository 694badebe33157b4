// Words written without the spaces between them: "hatsensay" parted by the register's syllables and the pairs that stand in it.
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Fewer letters than this are hardly three syllables. */
const LEAST_LETTERS = 7;
const LONGEST_SYLLABLE = 7;
/** A syllable so long, or one with a number, says by itself that it was meant: the K'Bang of "maccakbang", the ST25 of "gaost25". */
const TELLING = 5;
const NUMBER = /\d/u;

interface Parting {
  readonly syllables: readonly string[];
  /** Pairs that the register has nowhere. One may be: what is sold and where it is from. */
  readonly unseen: number;
  /** How often its pairs stand in the register, weighed so that two seldom ones are more than a frequent one. */
  readonly often: number;
}

/**
 * The syllables that a long unknown word was run together from; undefined when they would be a guess. Two that stand together in the
 * register are `Vocabulary.joined`'s; three or more need a pair that stands there for each of them.
 * @example partsOf({ written: 'hatsensay', folded: 'hatsensay' }, vocabulary) // hat sen say
 */
export function partsOf({ written, folded }: Word, vocabulary: Vocabulary): readonly Word[] | undefined {
  if (folded.length < LEAST_LETTERS || vocabulary.syllables.has(folded)) return undefined;
  const { syllables } = bestParting(folded, vocabulary) ?? { syllables: [] };
  if (syllables.length < 2) return undefined;
  let at = 0;
  return syllables.map((syllable) => {
    const own = written.length === folded.length ? written.slice(at, at + syllable.length) : syllable;
    at += syllable.length;
    return { written: own, folded: syllable };
  });
}

/** For each end and last syllable the best parting up to there. */
function bestParting(folded: string, vocabulary: Vocabulary): Parting | undefined {
  const ends: Map<string, Parting>[] = [new Map([['', { syllables: [], unseen: 0, often: 0 }]])];
  for (let end = 1; end <= folded.length; end += 1) {
    const here = new Map<string, Parting>();
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const syllable = folded.slice(start, end);
      if (!vocabulary.syllables.has(syllable)) continue;
      for (const before of ends[start]?.values() ?? []) {
        const way = extended(before, syllable, vocabulary);
        if (way !== undefined && isBetter(way, here.get(syllable))) here.set(syllable, way);
      }
    }
    ends.push(here);
  }
  return [...(ends.at(-1)?.values() ?? [])].filter(({ syllables }) => isTold(syllables, vocabulary)).reduce<Parting | undefined>((best, way) => (isBetter(way, best) ? way : best), undefined);
}

function extended({ syllables, unseen, often }: Parting, syllable: string, { pairs }: Vocabulary): Parting | undefined {
  const last = syllables.at(-1);
  const count = last === undefined ? 1 : (pairs.get(`${last} ${syllable}`)?.count ?? 0);
  if (count === 0 && unseen > 0) return undefined;
  return { syllables: [...syllables, syllable], unseen: unseen + (count === 0 ? 1 : 0), often: often + Math.log1p(count) };
}

/** Fewer unseen pairs, then longer syllables, then the more frequent ones. */
function isBetter(one: Parting, other: Parting | undefined): boolean {
  if (other === undefined) return true;
  const less = one.unseen - other.unseen || one.syllables.length - other.syllables.length || other.often - one.often;
  return less < 0 || (less === 0 && one.syllables.join(' ') < other.syllables.join(' '));
}

/** Whether each syllable stands beside a neighbour in the register, or says enough by itself; what stands beside a number needs no more. */
function isTold(syllables: readonly string[], { pairs }: Vocabulary): boolean {
  return syllables.every((syllable, index) => {
    const isSeen = pairs.has(`${syllables[index - 1] ?? ''} ${syllable}`) || pairs.has(`${syllable} ${syllables[index + 1] ?? ''}`);
    const isAtNumber = [-1, 0, 1].some((offset) => NUMBER.test(syllables[index + offset] ?? ''));
    return isSeen || isAtNumber || syllable.length >= TELLING;
  });
}
