// "Có phải …?": what a query was meant to be, and whether that may take the place of what was found.
import type { Found, Language } from './ask.ts';
import { hasInName, isFoundByChance } from './called-so.ts';
import { isSlight } from './text/slips.ts';
import type { SearchHit } from './port.ts';
import { foldWords, type Word, wordsOf } from './text/words.ts';
import type { Understood } from './understand/types.ts';

/** What the words may have been meant to be, and what that is understood as. */
export interface Meant {
  readonly text: string;
  readonly words: readonly Word[];
  readonly understood: Understood;
}

/** What was read as a place or a paper is no slip, though no product has it. */
export async function meantBy({ spell, understand }: Pick<Language, 'spell' | 'understand'>, understood: Understood): Promise<Meant | undefined> {
  const text = spell(understood.words);
  if (text === undefined) return undefined;
  const own = ` ${foldWords(text).join(' ')} `;
  if (!understood.chips.every(({ narrows, from }) => narrows || own.includes(` ${foldWords(from).join(' ')} `))) return undefined;
  // "hai phogn" is Hải Phòng, and that is a province.
  const again = await understand(text);
  if (again.code !== undefined || again.chips.length === 0) return { text, words: wordsOf(text), understood };
  const kept = understood.chips.filter(({ narrows }) => narrows);
  const read = [text, ...kept.map(({ from }) => from)].join(' ');
  return { text, words: wordsOf(again.words), understood: { ...understood, read, words: again.words, chips: [...kept, ...again.chips] } };
}

/**
 * Whether what was found may be passed over for what was meant: by chance it has the words, or it is what was meant; by little they
 * differ, and no product is called by what would be changed. "Đồ gốm" finds gốm ware, whatever there is of "đồ gỗ".
 */
export function mayBeReplaced({ hits }: Pick<Found, 'hits'>, words: readonly Word[], { text }: Pick<Meant, 'text'>): boolean {
  const meant = wordsOf(text);
  const isMeant = (hit: SearchHit): boolean => meant.length > 0 && meant.every((word) => hasInName(hit, word));
  return isSlightly(words, { text }) && hits.some(isFoundByChance) && hits.every((hit) => isFoundByChance(hit) || isMeant(hit)) && !changed(words, meant).some((word) => hits.some((hit) => hasInName(hit, word)));
}

/** Whether the two differ by no more than a confusion or a swap. */
export function isSlightly(words: readonly Word[], { text }: Pick<Meant, 'text'>): boolean {
  return isSlight(words.map(({ folded }) => folded), foldWords(text));
}

/** The words that the other text has not. */
export function changed(words: readonly Word[], other: readonly Word[]): readonly Word[] {
  return words.filter(({ folded }) => !other.some((word) => word.folded === folded));
}
