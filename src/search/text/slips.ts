// How far a typed syllable is from a known one: fingers (a letter more, less, wrong, two swapped) and ears (regional confusions).
import { soundsLike } from './confusions.ts';
import { foldWord } from './words.ts';

/**
 * What slipped. `near-key` is a wrong letter that lies beside the right one on a keyboard ("onh" for "ong"), `other-key` any other;
 * `more` and `less` tell of what was typed: "huyetr" has one more, "rng" one less.
 */
export type SlipKind = 'confusion' | 'swap' | 'double' | 'near-key' | 'other-key' | 'more' | 'less';

export interface Slip {
  readonly kind: SlipKind;
  readonly cost: number;
}

/** Costs of one slip. Confusions and swaps are the commonest by far, and change the fewest letters. */
const COSTS: Readonly<Record<SlipKind, number>> = { confusion: 0.5, swap: 0.7, double: 0.6, 'near-key': 1, 'other-key': 1, more: 1, less: 1 };

const slip = (kind: SlipKind): Slip => ({ kind, cost: COSTS[kind] });

/**
 * The known syllables one slip away from a typed one; the typed one itself is not among them.
 * @param candidates those that a finger's slip may have been meant to be, in any order; more than one letter longer or shorter is skipped
 * @example slipsOf('sne', ['sen', 'say'], () => true) // Map { 'sen' => { kind: 'swap', cost: 0.7 } }
 */
export function slipsOf(typed: string, candidates: Iterable<string>, isKnown: (syllable: string) => boolean): Map<string, Slip> {
  const slips = new Map<string, Slip>();
  for (const known of candidates) {
    const kind = fingerSlip(typed, known);
    if (kind !== undefined) slips.set(known, slip(kind));
  }
  for (const sounding of soundsLike(typed).map(foldWord)) if (sounding !== typed && isKnown(sounding)) slips.set(sounding, slip('confusion'));
  return slips;
}

/**
 * Whether a text differs from the one meant by what hardly changes it: one confusion, one swap of letters, or a space.
 * @example isSlight(['ca', 'hpe'], ['ca', 'phe']) && isSlight(['hatsen'], ['hat', 'sen']) && !isSlight(['mat', 'onh'], ['mat', 'ong'])
 */
export function isSlight(typed: readonly string[], meant: readonly string[]): boolean {
  if (typed.length !== meant.length) return typed.join('') === meant.join('');
  const costs = typed.map((word, index) => {
    const other = meant[index] ?? '';
    return word === other ? 0 : (slipsOf(word, [other], (syllable) => syllable === other).get(other)?.cost ?? Infinity);
  });
  return costs.reduce((sum, cost) => sum + cost, 0) <= COSTS.swap;
}

/** The one slip of the fingers between two; undefined when the two are the same or further apart. */
function fingerSlip(typed: string, known: string): SlipKind | undefined {
  if (typed === known) return undefined;
  const from = commonStart(typed, known);
  const a = typed.slice(from);
  const b = known.slice(from);
  const isDouble = (text: string): boolean => [typed[from - 1], text[1]].includes(text[0]);
  if (a.length === b.length) {
    if (a.slice(1) === b.slice(1)) return areNeighbours(a[0] ?? '', b[0] ?? '') ? 'near-key' : 'other-key';
    const [[a0, a1], [b0, b1]] = [[...a.slice(0, 2)], [...b.slice(0, 2)]];
    return a0 === b1 && a1 === b0 && a.slice(2) === b.slice(2) ? 'swap' : undefined;
  }
  if (a.length === b.length + 1 && a.slice(1) === b) return isDouble(a) ? 'double' : 'more';
  if (b.length === a.length + 1 && b.slice(1) === a) return isDouble(b) ? 'double' : 'less';
  return undefined;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Rows of keys, each half a key to the right of the one above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const KEYS: ReadonlyMap<string, readonly [x: number, row: number]> = new Map(ROWS.flatMap((keys, row) => [...keys].map((key, at) => [key, [at + row / 2, row]] as const)));

/** Whether two letters lie beside each other on a keyboard. @example areNeighbours('m', 'n') && areNeighbours('y', 't') && !areNeighbours('n', 't') */
function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [KEYS.get(a), KEYS.get(b)];
  return one !== undefined && other !== undefined && Math.abs(one[0] - other[0]) <= 1 && Math.abs(one[1] - other[1]) <= 1;
}
