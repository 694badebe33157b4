// Stretches of a query that phrases stand in.
import type { Word } from '../text/words.ts';
import { type Filler, FILLER_PHRASES, isAmount, isPack, isUnit, phraseAt, type PhraseTable } from './phrases.ts';

export interface Span<T> {
  readonly start: number;
  readonly length: number;
  readonly means: T;
}

/** Phrases of a table in a query, the longest at each place, from left to right. */
export function spans<T>(words: readonly Word[], table: PhraseTable<T>, isFree: (index: number) => boolean): Span<T>[] {
  const found: Span<T>[] = [];
  for (let start = 0; start < words.length; ) {
    const one = phraseAt(words, start, table, isFree);
    if (one !== undefined) found.push({ start, length: one.words.length, means: one.means });
    start += one?.words.length ?? 1;
  }
  return found;
}

/** Small talk and amounts: "ngon", "5kg", "500 g". */
export function findFillers(words: readonly Word[], isFree: (index: number) => boolean): Span<Filler>[] {
  const amounts = words.flatMap(({ written }, start): Span<Filler>[] => {
    if (!isFree(start)) return [];
    // "gói 200g" is one pack.
    const pack = start > 0 && isFree(start - 1) && isPack(words[start - 1]?.written ?? '') ? 1 : 0;
    if (isAmount(written)) return [{ start: start - pack, length: 1 + pack, means: 'talk' }];
    const next = words[start + 1]?.written;
    return /^\d+$/u.test(written) && next !== undefined && isUnit(next) && isFree(start + 1) ? [{ start, length: 2, means: 'talk' }] : [];
  });
  const inAmounts = new Set(amounts.flatMap(({ start, length }) => range(start, length)));
  return [...amounts, ...spans(words, FILLER_PHRASES, (index) => isFree(index) && !inAmounts.has(index)).filter(({ means }) => means !== 'goods')];
}

/** The places of `length` words from `start` on. */
export function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}

/** Words as they were typed, in lower case. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ written }) => written).join(' ');
}
