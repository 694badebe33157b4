// How far a typed syllable is from a known one: fingers (a letter more, less, wrong, two swapped) and ears (regional confusions).
import { soundsLike } from './confusions.ts';
import { foldWord } from './words.ts';

/** Costs of one slip. Confusions and swaps are the commonest by far, and change the fewest letters. */
export const COSTS = { confusion: 0.5, swap: 0.7, letter: 1, double: 0.6 } as const;

/**
 * The known syllables one slip away from a typed one, with their costs; the typed one itself is not among them.
 * @param candidates those that a finger's slip may have been meant to be, in any order; more than one letter longer or shorter is skipped
 * @example slipsOf('sne', ['sen', 'say'], () => true) // Map { 'sen' => 0.7 }
 */
export function slipsOf(typed: string, candidates: Iterable<string>, isKnown: (syllable: string) => boolean): Map<string, number> {
  const costs = new Map<string, number>();
  for (const known of candidates) {
    const cost = fingerCost(typed, known);
    if (cost !== undefined) costs.set(known, cost);
  }
  for (const sounding of soundsLike(typed).map(foldWord)) if (sounding !== typed && isKnown(sounding)) costs.set(sounding, COSTS.confusion);
  return costs;
}

/** The cost of one slip of the fingers; undefined when the two are the same or further apart. */
function fingerCost(typed: string, known: string): number | undefined {
  if (typed === known) return undefined;
  const from = commonStart(typed, known);
  const a = typed.slice(from);
  const b = known.slice(from);
  const isDouble = (text: string): boolean => [typed[from - 1], text[1]].includes(text[0]);
  if (a.length === b.length) {
    if (a.slice(1) === b.slice(1)) return COSTS.letter;
    const [[a0, a1], [b0, b1]] = [[...a.slice(0, 2)], [...b.slice(0, 2)]];
    return a0 === b1 && a1 === b0 && a.slice(2) === b.slice(2) ? COSTS.swap : undefined;
  }
  if (a.length === b.length + 1 && a.slice(1) === b) return isDouble(a) ? COSTS.double : COSTS.letter;
  if (b.length === a.length + 1 && b.slice(1) === a) return isDouble(b) ? COSTS.double : COSTS.letter;
  return undefined;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
