// Which documents have the words of a query, and how well, as filters over the words that documents are indexed with (tokens.ts). The
// rules are those of port.ts MATCHED_IN: the place first, then the marks typed, then whole words before beginnings, then how near a name
// comes to the words.
import type { Wanted } from '../ask.ts';
import { isMarked, type Word } from '../text/words.ts';
import { INSTEAD_FIELD, NAME_FIELD, TAILS_FIELD, WORD_FIELDS, type WordField } from './documents.ts';
import { ALL, beginsWith, both, either, equals, type Filter, NONE, not } from './filter.ts';
import { exactToken, foldedToken, letterToken, nearToken, phraseToken, type Reach } from './tokens.ts';

export interface Conditions {
  /** The strongest first; a document ranks by the first that it meets. */
  readonly steps: readonly Step[];
  /** Met by all that meets a step, and nothing else. */
  readonly found: Filter;
  /** Met by what has all words whole, or others that stand for them. */
  readonly whole: Filter;
  /** Met by what is called so, with the marks that were typed and all words whole. */
  readonly named: Filter;
}

export interface Step {
  readonly filter: Filter;
  /** Found in the name: then those whose name begins with the words, or has them in a row, come first. */
  readonly isInName: boolean;
}

type Words = Pick<Wanted, 'words' | 'isLastBegun' | 'expansions' | 'areGroup'>;

/** More words than this are no search; those behind are not looked for. */
const MOST_WORDS = 32;
/** Other marks than those typed are forgiven in names alone: "vừng" is no Vũng Tàu. */
const ANY_NAME: WordField = 'inNames';
const NAMES: readonly WordField[] = ['inName', ANY_NAME];
/** Places that say nothing of a product where the words are the name of a group. */
const NO_GROUP: readonly WordField[] = ['toProducer', 'toPlaces'];
const ANYWHERE: WordField = 'toGroups';

/** One letter says little as a whole word; of longer ones beginnings are looked for only where nothing is called so. */
export function alwaysBegins({ words, isLastBegun }: Words): boolean {
  return isLastBegun && words.length <= MOST_WORDS && words.at(-1)?.written.length === 1;
}

/** Of which steps something is known to meet any: the words whole, the last one begun. */
export interface Filled {
  readonly whole: boolean;
  readonly begun: boolean;
}

/**
 * No words are met by everything.
 * @param mayBegin whether words that begin like the last one will do where the whole one is missing
 * @param filled steps of the others are left out
 */
export function conditionsFor({ words, expansions, areGroup }: Words, mayBegin: boolean, filled: Filled = { whole: true, begun: true }): Conditions {
  if (words.length === 0) return { steps: [{ filter: ALL, isInName: false }], found: ALL, whole: ALL, named: ALL };
  const wanted = words.slice(0, MOST_WORDS);
  const hasMarks = wanted.some(({ written }) => isMarked(written));
  const wholes = stepsOf(slotsOf(wanted, expansions), WHOLE, wanted);
  const near = nearAll(wanted);
  const named = both([wholes.places[NAMES.length - 1] ?? NONE, near]);

  const last = wanted.at(-1);
  const begun = mayBegin && last !== undefined && words.length <= MOST_WORDS ? stepsOf(slotsOf(wanted, expansions), beginning(last), wanted.slice(0, -1)) : undefined;
  const begunNear = nearAll(wanted.slice(0, -1));
  const isRanked = (place: number): boolean => areGroup !== true || NO_GROUP.every((field) => field !== WORD_FIELDS[place]);
  const wholeOnly = (filter: Filter): Filter[] => (filled.whole ? [filter] : []);
  const beginsOnly = (filter: Filter | undefined): Filter[] => (filter === undefined || !filled.begun ? [] : [filled.whole ? both([filter, not(wholes.found)]) : filter]);
  /** Whole and begun with the marks typed, then in names with others. */
  const ranked = (whole: Filter, start: Filter | undefined, place: number): Filter[] => {
    const own = wholeOnly(whole);
    const starts = beginsOnly(start);
    if (!hasMarks) return [...own, ...starts];
    return [...own.map((one) => both([one, near])), ...starts.map((one) => both([one, begunNear])), ...(place < NAMES.length ? [...own, ...starts] : [])];
  };

  const steps: Step[] = [
    ...(hasMarks ? wholeOnly(exactInName(wanted, expansions)).map((filter) => ({ filter, isInName: true })) : []),
    ...wholes.places.flatMap((whole, index) => (isRanked(index) ? ranked(whole, begun?.places[index], index).map((filter) => ({ filter, isInName: index === 0 })) : [])),
    ...[...wholeOnly(wholes.byNames), ...beginsOnly(begun?.byNames), ...wholeOnly(wholes.found), ...beginsOnly(begun?.found)].map((filter) => ({ filter, isInName: false })),
  ];
  return { steps, found: either([wholes.found, ...(begun === undefined ? [] : [begun.found])]), whole: wholes.found, named };
}

/** Met by what has the words with the marks typed, wherever. */
function nearAll(words: readonly Word[]): Filter {
  return both(words.flatMap(({ written }) => (isMarked(written) ? [nearAnywhere(written)] : [])));
}

function nearAnywhere(written: string): Filter {
  return equals(ANYWHERE, nearToken(written));
}

/** How near a name comes to the words, the nearest first: it begins with them, it has them in a row. */
export function closeness(words: Words['words']): readonly Filter[] {
  const text = words.slice(0, MOST_WORDS).map(({ folded }) => folded).join(' ');
  return [beginsWith(NAME_FIELD, text), beginsWith(TAILS_FIELD, text)];
}

/** Met by names that have the word, written so. */
export function nameHas(word: string): Filter {
  return equals('inName', exactToken(word));
}

/** A word of the query, or a phrase of it that other words may stand for. */
interface Slot {
  readonly words: readonly SlotWord[];
  /** Met by what has the words next to each other, where they are one thing; by everything, where they are not. */
  readonly inRow: Filter;
  /** Met by what has other words for it: in its names, or anywhere that they are looked for. */
  readonly instead: { readonly inNames: Filter; readonly anywhere: Filter };
}

interface SlotWord {
  readonly word: Word;
  /** The word written as one with a neighbour of it: "st 25" is ST25. */
  readonly joined: readonly string[];
}

function slotsOf(words: readonly Word[], expansions: Words['expansions']): Slot[] {
  const slots: Slot[] = [];
  for (let start = 0, length = 1; start < words.length; start += length) {
    const from = start;
    const expansion = expansions.find((one) => one.start === from && from + one.length <= words.length);
    length = expansion?.length ?? 1;
    const own = words.slice(from, from + length).map((word, offset) => ({ word, joined: runTogether(words, from + offset, expansions) }));
    const others = (reach: (phrase: readonly string[]) => Reach): Filter => either(expansion?.alternatives.map((phrase) => equals(INSTEAD_FIELD, phraseToken(phrase, reach(phrase)))) ?? []);
    const isSingle = length === 1;
    const inRow = expansion === undefined || expansion.own.length === 0 ? ALL : either(expansion.own.map((phrase) => equals(INSTEAD_FIELD, phraseToken(phrase, 'anywhere'))));
    slots.push({ words: own, inRow, instead: { inNames: others(() => 'names'), anywhere: others((phrase) => (isSingle && phrase.length === 1 ? 'goods' : 'goods-and-producers')) } });
  }
  return slots;
}

/** A word with its neighbours, each as one word. A pair that has synonyms needs no such guess. */
export function runTogether(words: readonly Word[], at: number, expansions: Words['expansions']): string[] {
  const isFree = (index: number): boolean => !expansions.some(({ start, length }) => index >= start && index < start + length);
  return [at - 1, at].flatMap((first) => {
    const [one, two] = words.slice(Math.max(0, first), first + 2);
    return first < 0 || one === undefined || two === undefined || !isFree(first) || !isFree(first + 1) ? [] : [one.written + two.written];
  });
}

function exactInName(words: readonly Word[], expansions: Words['expansions']): Filter {
  const exact = words.map(({ written }, at) => either([written, ...runTogether(words, at, expansions)].map((word) => equals('inName', exactToken(word)))));
  return both([...exact, ...slotsOf(words, expansions).map(({ inRow }) => inRow)]);
}

/** How a word is met in a place or a stronger one. */
type Form = (word: Word, field: WordField) => Filter;

const WHOLE: Form = ({ written }, field) => wholeIn(field, written);

function wholeIn(field: WordField, written: string): Filter {
  if (!isMarked(written) || NAMES.includes(field)) return equals(field, foldedToken(written));
  return either([equals(ANY_NAME, foldedToken(written)), equals(field, nearToken(written))]);
}

/** The last word as the beginning of one: marks that were typed must be there, a tone that was not may come. */
function beginning(last: Word): Form {
  return (word, field) => {
    if (word !== last) return WHOLE(word, field);
    if (!isMarked(word.written)) return beginsWith(field, foldedToken(word.written));
    const token = exactToken(word.written);
    return beginsWith(field, token.startsWith('e0') ? letterToken(word.written) : token);
  };
}

/**
 * By place, the strongest first: all words stand in it or in a stronger one; and those that need other words for some, in their names or anywhere.
 * @param marked words that must stand with the marks that were typed where not all are in the names: "xà phòng" is no "xã" of Hải Phòng
 */
function stepsOf(slots: readonly Slot[], form: Form, marked: readonly Word[]): { readonly places: readonly Filter[]; readonly byNames: Filter; readonly found: Filter } {
  const apart = ({ words }: Slot, field: WordField): Filter[] => words.map(({ word, joined }) => either([form(word, field), ...joined.map((one) => wholeIn(field, one))]));
  const together = (slot: Slot, field: WordField): Filter[] => [...apart(slot, field), slot.inRow];
  const or = (own: readonly Filter[], instead: Filter): Filter => either([both(own), instead]);
  const near = ({ words }: Slot): Filter => both(words.flatMap(({ word, joined }) => (marked.includes(word) && isMarked(word.written) ? [either([word.written, ...joined].map(nearAnywhere))] : [])));
  const places = WORD_FIELDS.map((field) => both(slots.flatMap((slot) => together(slot, field))));
  return {
    places,
    byNames: both(slots.map((slot) => or([...together(slot, ANYWHERE), near(slot)], slot.instead.inNames))),
    found: either([places[NAMES.length - 1] ?? NONE, both(slots.map((slot) => or([...apart(slot, ANYWHERE), near(slot)], slot.instead.anywhere)))]),
  };
}
