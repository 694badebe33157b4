// Whether what was found is what was asked for: then nobody need be asked what was meant.
import type { MatchedIn, SearchHit } from './port.ts';
import { type Expansion, hasPhrase } from './text/synonyms.ts';
import { telexWord } from './text/telex.ts';
import { couldBe, isMarked, plainWords, foldWord, type Word } from './text/words.ts';

/** Found by its names, with the marks that were typed, whole or as far as the last word has been typed. */
export function isCalledSo(hit: SearchHit, words: readonly Word[]): boolean {
  const { matched } = hit;
  if (matched === 'name-exact') return true;
  if (matched !== 'name' && matched !== 'alias') return false;
  const own = namesOf(hit).flatMap(plainWords);
  return words.every(({ written, folded }, index) => {
    const isLast = index === words.length - 1;
    return !isMarked(written) || own.some((word) => couldBe(written, word) || (isLast && foldWord(word) !== folded && foldWord(word).startsWith(folded)));
  });
}

/**
 * Found by its names where other words for the same are as good: "dragon fruit" by Thanh long.
 * @param expansions of `words`
 */
export function isCalledSoOrOtherwise(hit: SearchHit, words: readonly Word[], expansions: readonly Expansion[]): boolean {
  if (isCalledSo(hit, words)) return true;
  const names = namesOf(hit).map((name) => plainWords(name));
  const spelled = names.map((name) => name.map(telexWord));
  const isOther = (index: number): boolean =>
    expansions.some(
      ({ start, length, alternatives, except }) =>
        index >= start && index < start + length && alternatives.some((phrase, at) => spelled.some((name) => hasPhrase(name, phrase.map(telexWord), (except[at] ?? []).map((one) => one.map(telexWord))))),
    );
  return words.every(({ written }, index) => isOther(index) || names.some((name) => name.some((word) => couldBe(written, word))));
}

/**
 * Whether one of its names begins with one of the words, or with another for it: then that says what the product is. "Hà Tĩnh" in the
 * middle says where from.
 * @param expansions of `words`
 */
export function beginsSo(hit: SearchHit, words: readonly Word[], expansions: readonly Expansion[]): boolean {
  const others = expansions.flatMap(({ alternatives }) => alternatives.map((phrase) => `${phrase.map(telexWord).join(' ')} `));
  return namesOf(hit).some((name) => {
    const own = plainWords(name);
    const spelled = `${own.map(telexWord).join(' ')} `;
    return words.some(({ written }) => couldBe(written, own[0] ?? '')) || others.some((other) => spelled.startsWith(other));
  });
}

/** Whether one of its names has the word, with the marks that were typed. */
export function hasInName(hit: SearchHit, { written }: Word): boolean {
  return namesOf(hit).some((name) => plainWords(name).some((word) => couldBe(written, word)));
}

function namesOf({ document: { name, nameEn, aliases } }: SearchHit): readonly string[] {
  return [name, ...(nameEn === undefined ? [] : [nameEn]), ...aliases];
}

const BY_CHANCE: ReadonlySet<MatchedIn> = new Set(['name', 'alias', 'place', 'group']);

/** Of what is not called so: its words may stand there by chance, with other marks in a name, or one in the name and one in that of its group. */
export function isFoundByChance({ matched }: SearchHit): boolean {
  return matched !== undefined && BY_CHANCE.has(matched);
}
