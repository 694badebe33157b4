// How a word stands in the index: once as written and once folded. The build and the worker share this file, so that what was
// indexed is what is looked for.
import { foldWord, plainWords } from '../text/words.ts';

/** Before a term that is a word as written; no folded word begins so. */
const WRITTEN = '=';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The words of a text; MiniSearch's `tokenize` while the site is built. */
export function tokenize(text: string): string[] {
  return plainWords(text);
}

/**
 * The term of a word as written, its tone behind it: Hòa and Hoà are one, and what has been typed of a word begins its term.
 * @example writtenTerm('hoà') === writtenTerm('hòa') && writtenTerm('mắc').startsWith(writtenStart('mắ'))
 */
export function writtenTerm(word: string): string {
  return `${writtenStart(word)}${toneOf(word)}`;
}

/** The beginning of the terms of words that begin like this one, whatever their tones. */
export function writtenStart(word: string): string {
  return WRITTEN + word.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/** The tone as its combining mark; '' for the level tone. */
export function toneOf(wordOrTerm: string): string {
  return wordOrTerm.normalize('NFD').match(TONES)?.join('') ?? '';
}

/** The term of a word without marks. */
export function foldedTerm(word: string): string {
  return foldWord(word);
}

/** The word of a written term, fit for `foldedTerm` and `couldBe`. */
export function wordOf(term: string): string {
  return term.slice(WRITTEN.length);
}
