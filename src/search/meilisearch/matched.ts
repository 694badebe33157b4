// Where the words of a query stand in a document, told from the document itself: the server says which documents, not why.
import type { SearchDocument } from '../../projections/search-document.ts';
import type { Wanted } from '../ask.ts';
import { MATCHED_IN, type MatchedIn } from '../port.ts';
import { hasPhrase } from '../text/synonyms.ts';
import { couldBe, isMarked, type Word, wordsOf } from '../text/words.ts';
import { runTogether } from './conditions.ts';
import { exactToken, letterToken } from './tokens.ts';

const PLACES: readonly ((document: SearchDocument) => readonly (string | undefined)[])[] = [
  ({ name }) => [name],
  ({ aliases, nameEn }) => [...aliases, nameEn],
  ({ producer, producerAliases }) => [producer, ...producerAliases],
  ({ places }) => places,
  ({ groupNames }) => groupNames,
];
/** In names other marks than those typed are forgiven. */
const NAMES = 2;
const PRODUCER = 2;
const GROUP = 4;

/**
 * The weakest of the places that the words need, each taken where it stands strongest; a document that lacks one was found by a synonym.
 * @param mayBegin whether words that begin like the last one were looked for where the whole one was missing
 */
export function matchedIn(document: SearchDocument, { words, expansions, areGroup }: Pick<Wanted, 'words' | 'expansions' | 'areGroup'>, mayBegin: boolean): MatchedIn {
  const texts = PLACES.map((textsOf) => textsOf(document).map((text) => wordsOf(text ?? '')));
  const places = texts.map((own) => own.flat());
  const inName = new Set((places[0] ?? []).map(({ written }) => exactToken(written)));
  const rows = texts.flat().map((own) => own.map(({ written }) => exactToken(written)));
  const isScattered = expansions.some(({ own }) => own.length > 0 && own.every((phrase) => rows.every((row) => !hasPhrase(row, phrase.map(exactToken), []))));
  if (isScattered) return 'synonym';
  // Each word, and it with a neighbour as one word.
  const wanted = words.map((typed, at) => [typed, ...runTogether(words, at, expansions).flatMap(wordsOf)]);
  if (words.some(({ written }) => isMarked(written)) && wanted.every((ways) => ways.some(({ written }) => inName.has(exactToken(written))))) return 'name-exact';
  // Where not all words are in names, other marks than those typed are another word.
  const placeOf = (fits: Fits, asked: typeof wanted): number => {
    const place = weakest(wanted, places, fits);
    const isMeant = place < NAMES || asked.every((ways) => places.flat().some((word) => ways.some((typed) => couldBe(typed.written, word.written))));
    return isMeant ? place : Infinity;
  };
  const whole = placeOf(isWhole, wanted);
  const last = words.at(-1);
  const place = whole === Infinity && mayBegin ? placeOf((typed, word, at) => (typed === last ? begins(typed, word) : isWhole(typed, word, at)), wanted.slice(0, -1)) : whole;
  return MATCHED_IN[(areGroup === true && place >= PRODUCER && place < GROUP ? GROUP : place) + 1] ?? 'synonym';
}

type Fits = (typed: Word, word: Word, place: number) => boolean;

function weakest(wanted: readonly (readonly Word[])[], places: readonly (readonly Word[])[], fits: Fits): number {
  return Math.max(
    ...wanted.map((ways) => {
      const at = places.findIndex((own, place) => own.some((word) => ways.some((typed) => fits(typed, word, place))));
      return at === -1 ? Infinity : at;
    }),
  );
}

function isWhole(typed: Word, word: Word, place: number): boolean {
  return typed.folded === word.folded && (place < NAMES || !isMarked(typed.written) || couldBe(typed.written, word.written));
}

function begins(typed: Word, word: Word): boolean {
  if (!isMarked(typed.written)) return word.folded.startsWith(typed.folded);
  const token = exactToken(typed.written);
  return token.startsWith('e0') ? letterToken(word.written).startsWith(letterToken(typed.written)) : exactToken(word.written).startsWith(token);
}
