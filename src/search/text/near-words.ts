// What one typed word may have been meant to be: itself, or a syllable of the register that is one slip away. Who types marks means
// them, and a word that the register has, or that is one by itself, is rather meant than mistyped: the rules are here.
import { type Slip, type SlipKind, slipsOf } from './slips.ts';
import { isLegal, TONE_OF_MARK } from './syllable.ts';
import { telexWord } from './telex.ts';
import type { Vocabulary } from './vocabulary.ts';
import { couldBe, isMarked, type Word } from './words.ts';

/** A syllable on the way through a text. */
export interface Syllable {
  readonly folded: string;
  /** Whether a spelling of the register may stand for it, by the marks that were typed. */
  readonly fits: (written: string) => boolean;
  /** How often it must stand beside one of its neighbours in the register to be believed. */
  readonly needed: number;
}

export interface NearWord {
  readonly syllable: Syllable;
  readonly slips: number;
}

/** What else was typed. */
export interface Around {
  /** Some word of the text has marks: then those without have none either. */
  readonly hasMarks: boolean;
  readonly isAlone: boolean;
}

/** Nearest syllables looked at for each place. */
const BREADTH = 12;
/** So often a pair must stand in the register to be believed against a word that is one by itself: "chả lụi" is chả lụa, "bánh nổ" no bánh tổ. */
const OFTEN = 3;
/** Without marks nearly every word is one of the register: "ruou sin" is rượu sim, but "dau goi" no dầu hồi that one product is called. */
const TWICE = 2;
const NUMBER = /\d/u;

const anyForm = (): boolean => true;

/** A word as it was typed. */
export function asTyped({ written, folded }: Word): Syllable {
  return { folded, needed: 0, fits: isMarked(written) ? (form) => couldBe(written, form) : anyForm };
}

/** The word itself and what it may have been meant to be, the nearest first. */
export function nearWords(word: Word, around: Around, vocabulary: Vocabulary): readonly NearWord[] {
  const { folded, written } = word;
  const itself = { syllable: asTyped(word), slips: 0 };
  // In a word with a number only its letters may slip: ST25 is no ST24, and q12 no 12.
  const number = numberOf(folded);
  if (number === folded) return [itself];
  const seen = vocabulary.syllables.get(folded);
  const ofLength = [folded.length - 1, folded.length, folded.length + 1].flatMap((length) => vocabulary.byLength.get(length) ?? []);
  const candidates = number === '' ? ofLength : ofLength.filter((one) => numberOf(one) === number && one !== number);
  const fits = isMarked(written) ? hasMarksOf(written) : anyForm;
  const often = (syllable: string): number => vocabulary.syllables.get(syllable)?.count ?? 0;
  const needs = neededFor(word, around, vocabulary);
  const near = [...slipsOf(folded, candidates, (syllable) => vocabulary.syllables.has(syllable))].flatMap(([syllable, slip]) => {
    const needed = needs(slip);
    return needed === undefined || vocabulary.syllables.get(syllable)?.forms.some(fits) !== true ? [] : [{ syllable: { folded: syllable, fits, needed }, slips: slip.cost }];
  });
  near.sort((a, b) => a.slips - b.slips || often(b.syllable.folded) - often(a.syllable.folded) || (a.syllable.folded < b.syllable.folded ? -1 : 1));
  return [itself, ...near.slice(0, seen === undefined ? 2 * BREADTH : BREADTH)];
}

const numberOf = (word: string): string => word.replace(/\D+/gu, ' ').trim();

/** How often what a slip makes of a word must stand beside a neighbour (0: it is believed without); undefined where it is none. */
function neededFor({ written, folded }: Word, { hasMarks, isAlone }: Around, { syllables }: Vocabulary): (slip: Slip) => number | undefined {
  const seen = syllables.get(folded);
  const isExact = seen?.forms.some((form) => telexWord(form) === telexWord(written)) === true;
  const isWord = isMarked(written) ? isWhole(written) : seen !== undefined;
  const once = isAlone || NUMBER.test(folded) ? 0 : 1;
  return ({ kind }) => {
    // "thit trua": what is nowhere in the register and sounds like what is.
    if (kind === 'confusion') return seen === undefined ? 0 : once;
    if (hasMarks && isExact) return undefined;
    // Of two letters nearly every other two are one slip away.
    if (folded.length <= 2) return (kind === 'less' || kind === 'swap') && !isAlone && !isWord ? 1 : undefined;
    if (isAlone && folded.length === 3 && !KEEPS_LETTERS.has(kind)) return undefined;
    if (!isWord || SLIGHT.has(kind)) return isWord && !isMarked(written) && kind === 'near-key' ? TWICE : once;
    return isMarked(written) ? OFTEN : undefined;
  };
}

/** What leaves all letters that were typed. */
const KEEPS_LETTERS: ReadonlySet<SlipKind> = new Set(['swap', 'double', 'less']);
/** What fingers do to a word that then is another by chance. */
const SLIGHT: ReadonlySet<SlipKind> = new Set(['swap', 'double', 'near-key']);

/** Whether a word typed with marks is a syllable as Vietnamese writes it: "lụi", but not "phồmg". */
function isWhole(written: string): boolean {
  const parts = written.normalize('NFD');
  const mark = [...TONE_OF_MARK.keys()].find((one) => parts.includes(one)) ?? '';
  return isLegal({ letters: parts.replace(mark, '').normalize('NFC'), tone: TONE_OF_MARK.get(mark) ?? '' });
}

/** A slip changes one key, so the tone and the marks of the letters stay: "lụi" may be lụa, "gội" is no hồi. */
function hasMarksOf(typed: string): (form: string) => boolean {
  const own = marksOf(typed);
  return (form) => marksOf(form) === own;
}

function marksOf(word: string): string {
  return (word.normalize('NFD').replaceAll('đ', 'd\u0335').match(/\p{M}/gu) ?? []).toSorted().join('');
}
