// The most of a query that some product has all of: one part less, then two, and so on. Parts are its words and its places; stars, states
// and what was chosen by hand stay. Pure: counting is the caller's.
import type { FacetKey } from './facets.ts';
import type { Word } from './text/words.ts';
import type { Chip } from './understand/types.ts';

export interface Choice {
  readonly words: readonly Word[];
  readonly isLastBegun: boolean;
  readonly chips: readonly Chip[];
  /** What of the text was given up. */
  readonly missing: readonly string[];
}

/** More parts than this are not tried without some of them. */
const MOST_PARTS = 12;
/** So many choices of equally many parts are counted; those that keep the first parts come first, for details stand behind. */
const MOST_CHOICES = 70;

/** What a chip weighs; of words the first weighs 1, each further one less, for Vietnamese says first what it is and then how. */
const CHIP_WEIGHT = 0.65;
/** So many of the weightiest choices of equally many parts are looked at for one whose words stand in names. */
const MOST_LOOKED_AT = 2;
const weightAt = (index: number): number => 1 / (1 + index / 4);

export interface Counting {
  /** How many products each of several choices finds. */
  readonly count: (choices: readonly Choice[]) => Promise<readonly number[]>;
  /** Whether what a choice finds first is called so, and has not words only that stand about in its producer, place and group. */
  readonly isCalledSo: (choice: Choice) => Promise<boolean>;
}

/**
 * Of choices that give up equally many parts the one that keeps the weightiest; of these that which finds fewest products. A choice that
 * finds what is called so is better than one that gives up less.
 */
export async function nearestTo(words: readonly Word[], chips: readonly Chip[], { count, isCalledSo }: Counting): Promise<Choice | undefined> {
  const open = chips.filter((chip) => chip.narrows && isPlace(chip));
  const all = [...words, ...open];
  // Of one part nothing can be given up.
  if (all.length < 2) return undefined;
  const choiceOf = (kept: readonly (Word | Chip)[]): Choice => ({
    words: words.filter((word) => kept.includes(word)),
    isLastBegun: kept.includes(words.at(-1) ?? all[0] ?? NO_PART),
    // A part that was given up is an offer still: its words were meant.
    chips: chips.map((chip) => (open.includes(chip) && !kept.includes(chip) ? { ...chip, narrows: false } : chip)),
    missing: all.filter((part) => !kept.includes(part)).map((part) => ('written' in part ? part.written : part.from)),
  });
  // A word that no product has at all need not be tried.
  const alone = await count(words.map((word) => choiceOf([word])));
  const parts = all.filter((_, index) => index >= words.length || (alone[index] ?? 0) > 0);
  if (parts.length > MOST_PARTS || !parts.some((part) => 'written' in part)) return undefined;
  let likely: Choice | undefined;
  for (let kept = Math.min(parts.length, all.length - 1); kept > 0; kept -= 1) {
    const choices = choose(parts.length, kept)
      .map((indexes) => indexes.flatMap((index) => parts[index] ?? []))
      .filter((own) => own.some((part) => 'written' in part))
      .slice(0, MOST_CHOICES);
    const counts = await count(choices.map(choiceOf));
    const found = choices.flatMap((own, index) => ((counts[index] ?? 0) > 0 ? [{ own, count: counts[index] ?? 0, weight: weightOf(own, words) }] : []));
    for (const { own } of found.sort((a, b) => b.weight - a.weight || a.count - b.count).slice(0, MOST_LOOKED_AT)) {
      const choice = choiceOf(own);
      likely ??= choice;
      if (await isCalledSo(choice)) return choice;
    }
  }
  return likely;
}

function weightOf(kept: readonly (Word | Chip)[], words: readonly Word[]): number {
  return kept.reduce((sum, part) => sum + ('written' in part ? weightAt(words.indexOf(part)) : CHIP_WEIGHT), 0);
}

const PLACES: ReadonlySet<FacetKey> = new Set(['province', 'formerProvince', 'formerDistrict', 'commune']);

export function isPlace({ facet }: Chip): boolean {
  return PLACES.has(facet);
}

const NO_PART: Word = { written: '', folded: '' };

/** All choices of some of the numbers below `of`, in order: those that keep the first ones first. */
function choose(of: number, count: number, from = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  if (of - from < count) return [];
  return [...choose(of, count - 1, from + 1).map((rest) => [from, ...rest]), ...choose(of, count, from + 1)];
}
