// Taking a chip away again: the text without the words that it was read from.
import type { FacetKey, Filters } from '../facets.ts';
import { plainWords } from '../text/words.ts';
import { spellStars } from './stars.ts';
import type { Chip, Understood } from './types.ts';

/**
 * The text as it stands without a chip's words, for the search field. What else was typed keeps its order; signs are spelled out ("5*" is "5 sao").
 * @example withoutChip({ read: 'ocop 4 sao quảng ngãi' }, { from: 'quảng ngãi' }) // 'ocop 4 sao'
 */
export function withoutChip({ read }: Pick<Understood, 'read'>, { from }: Pick<Chip, 'from'>): string {
  const words = plainWords(spellStars(read));
  const own = plainWords(from);
  const at = words.findIndex((_, index) => own.every((word, offset) => words[index + offset] === word));
  return at === -1 || own.length === 0 ? read : words.toSpliced(at, own.length).join(' ');
}

/** The narrowing chips as filters beside those that were chosen by hand; values of one facet are alternatives. */
export function withChips(filters: Filters, chips: readonly Chip[]): Filters {
  const all = new Map<FacetKey, readonly string[]>();
  for (const { facet, values, narrows } of chips) if (narrows) all.set(facet, [...new Set([...(all.get(facet) ?? filters[facet] ?? []), ...values])]);
  return { ...filters, ...Object.fromEntries(all) };
}
