// Text from outside made safe to read: what cannot be seen is spelled out, what is too long is cut.
import { printNumber } from '../../i18n/dates.ts';
import { answerWords } from '../../i18n/vi/check-answers.ts';

const LONGEST = 240;
/** Control characters, and those that turn or hide the text after them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** @example printable('a\u202Eb') // 'a[U+202E]b' */
export function printable(text: string): string {
  const shown = text.slice(0, LONGEST).replace(UNSEEN, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
  return text.length > LONGEST ? `${shown}${answerWords.unknown.long(printNumber(text.length))}` : shown;
}
