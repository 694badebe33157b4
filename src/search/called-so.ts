// Whether what was found is what was asked for: then nobody need be asked what was meant.
import type { MatchedIn, SearchHit } from './port.ts';
import { couldBe, isMarked, plainWords, foldWord, type Word } from './text/words.ts';

/** Found by its names, with the marks that were typed, whole or as far as the last word has been typed. */
export function isCalledSo({ matched, document }: SearchHit, words: readonly Word[]): boolean {
  if (matched === 'name-exact') return true;
  if (matched !== 'name' && matched !== 'alias') return false;
  const { name, nameEn = '', aliases } = document;
  const own = [name, nameEn, ...aliases].flatMap(plainWords);
  return words.every(({ written, folded }, index) => {
    const isLast = index === words.length - 1;
    return !isMarked(written) || own.some((word) => couldBe(written, word) || (isLast && foldWord(word) !== folded && foldWord(word).startsWith(folded)));
  });
}

const BY_CHANCE: ReadonlySet<MatchedIn> = new Set(['name', 'alias', 'place', 'group']);

/** Of what is not called so: its words may stand there by chance, with other marks in a name, or one in the name and one in that of its group. */
export function isFoundByChance({ matched }: SearchHit): boolean {
  return matched !== undefined && BY_CHANCE.has(matched);
}
