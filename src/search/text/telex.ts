// The telex spelling of a Vietnamese text: ascii letters that keep what folding loses, so that an engine which folds marks
// still tells dừa from dứa. The tone letter stands last in its word, so that Hòa and Hoà are one.
import { TONE_OF_MARK } from './syllable.ts';
import { plainWords } from './words.ts';

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[đð]/gu, 'dd'],
  [/a\u0306/gu, 'aw'],
  [/([aeo])\u0302/gu, '$1$1'],
  [/([ou])\u031B/gu, '$1w'],
];
const MARKS = /\p{M}+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Every word in its telex spelling, lower case, parted by single spaces; words without marks stay as they are.
 * @example telexOf('Gạo nước Ðăk Hoà') // 'gaoj nuwowcs ddawk hoaf'
 */
export function telexOf(text: string): string {
  return plainWords(text).map(telexWord).join(' ');
}

/** One word, as `plainWords` gives it. */
export function telexWord(word: string): string {
  const parts = word.normalize('NFD');
  const tone = parts.match(TONES)?.map((mark) => TONE_OF_MARK.get(mark) ?? '').join('') ?? '';
  return LETTERS.reduce((spelled, [marks, letters]) => spelled.replace(marks, letters), parts.replace(TONES, '')).replace(MARKS, '') + tone;
}
