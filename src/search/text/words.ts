// A text as words that can be compared: in lower case, in NFC, without punctuation; and each word's looser shadow.
// Both engines, the lexicon and the spelling check cut texts here, so that they agree on what a word is.
import { fold } from '../../domain/fold.ts';

/** Between letters an apostrophe joins: K'Bang, H'nam are one word, as people type them (Kbang, Hnam). */
const APOSTROPHES = /(?<=\p{L}\p{M}*)['’ʼ‘`´](?=\p{L})/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text with their marks, lower case, NFC; the look-alike Ð (U+00D0) is đ.
 * @example plainWords("Mắc-ca K'Bang 5kg") // ['mắc', 'ca', 'kbang', '5kg']
 */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFC').replaceAll('ð', 'đ').replace(APOSTROPHES, '');
  return plain.match(WORDS) ?? [];
}

/**
 * A word without marks, where spellings that sound alike are one: y for i where either is written (Quý = Quí, Mỹ = Mĩ),
 * k for c (Đắk = Đắc, Bắc Kạn = Bắc Cạn). Never y for i where they differ (tay, tai).
 * @example foldWord('Quý') === foldWord('quí')
 */
export function foldWord(word: string): string {
  const folded = fold(word).replaceAll(' ', '');
  return folded
    .replace(/^((?:qu|[bcdghklmnpqrstvx]|ch|gh|kh|ng|nh|ph|th|tr))y$/u, '$1i')
    .replace(/^quy(?=(?:t|nh|ch)$)/u, 'qui')
    .replace(/k(?=[aou])/gu, 'c')
    .replace(/(?<=[aeiouy])k$/u, 'c');
}

/** `foldWord` that remembers: a register has few different words, and the same ones over and over. */
export function rememberingFold(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = foldWord(word);
    known.set(word, folded);
    return folded;
  };
}

/** Words in a row, a space before each: what begins a word is found at once. @example lineOf(['mat', 'ong']) // ' mat ong' */
export function lineOf(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}

/** The folded words of a text. @example foldWords('Mỹ phẩm Đắk') // ['mi', 'pham', 'dac'] */
export function foldWords(text: string): string[] {
  return plainWords(text).map(foldWord).filter((word) => word !== '');
}

/** A word in both its forms: as written (telex spelling, tone placement apart) and folded. */
export interface Word {
  /** As written: lower case, NFC. */
  readonly written: string;
  readonly folded: string;
}

export function wordsOf(text: string): Word[] {
  return plainWords(text).map((written) => ({ written, folded: foldWord(written) })).filter(({ folded }) => folded !== '');
}

/**
 * Whether a word typed with some, all or none of its marks may be the written one: no mark or tone that the written word lacks.
 * @example couldBe('đăk', 'đắk') && couldBe('dak', 'đắk') && !couldBe('đường', 'dương')
 */
export function couldBe(typed: string, written: string): boolean {
  if (foldWord(typed) !== foldWord(written)) return false;
  if (DAK.test(typed) && DAK.test(written)) return true;
  const [mine, its] = [letterMarks(typed), letterMarks(written)];
  if (mine.letters.length !== its.letters.length) return mine.isPlain;
  if (mine.tone !== '' && mine.tone !== its.tone) return false;
  return mine.letters.every((mark, index) => mark === '' || mark === its.letters[index]);
}

/** One word of the Highlands, written in four ways even in decrees: Đắk, Đăk, Đak, Đắc. */
const DAK = /^đ[aăắ][kc]$/u;

/** Tones as they stand in NFD. */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The mark of each base letter (ă â đ ê ô ơ ư), and the tone of the word. */
function letterMarks(word: string): { readonly letters: readonly string[]; readonly tone: string; readonly isPlain: boolean } {
  const parts = word.normalize('NFD').replaceAll('đ', 'd\u0335');
  const tone = parts.match(TONES)?.join('') ?? '';
  const letters = [...parts.replace(TONES, '').matchAll(/\P{M}(\p{M}*)/gu)].map(([, marks = '']) => marks);
  return { letters, tone, isPlain: tone === '' && letters.every((mark) => mark === '') };
}

/** Whether a word carries any mark: someone who types marks means them. */
export function isMarked(written: string): boolean {
  return /[^\u0000-\u007F]/u.test(written);
}
