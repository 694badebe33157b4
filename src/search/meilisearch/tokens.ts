// Words as the server indexes them and is asked for them. The server folds marks by itself and would take dừa for dứa, so words stand
// there spelled in ASCII, marks as signs and letters, as telex does, in several forms; the first letter tells the form, so that no
// two forms meet.
import { TONE_OF_MARK } from '../text/syllable.ts';
import { type Exceptions, hasPhrase } from '../text/synonyms.ts';
import { foldWord, plainWords } from '../text/words.ts';

/** A letter with its own mark as one sign that no word has: what has been typed of a word then begins its spelling. */
const SIGNS: Readonly<Record<string, string>> = { ă: '(', â: '^', đ: '-', ê: '&', ô: '%', ơ: '+', ư: '*' };
const SIGN = /^[(^&%+*-]$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LEVEL = '0';

interface Spelled {
  /** The telex letter of the tone; `LEVEL` without one. Apart from the letters, so that Hòa and Hoà are one. */
  readonly tone: string;
  readonly letters: readonly string[];
}

function spelled(word: string): Spelled {
  const parts = word.normalize('NFD');
  const tone = (parts.match(TONES) ?? []).map((mark) => TONE_OF_MARK.get(mark) ?? '').join('');
  const letters = [...parts.replace(TONES, '').normalize('NFC')].map((letter) => SIGNS[letter] ?? (/^[a-z0-9]$/u.test(letter) ? letter : foldWord(letter)));
  return { tone: tone === '' ? LEVEL : tone, letters };
}

/** Without marks, as `foldWord` has it. @example foldedToken('dừa') // 'fdua' */
export function foldedToken(word: string): string {
  return `f${foldWord(word)}`;
}

/** With its marks; also the beginning of the tokens of words that begin like it and have its tone. @example exactToken('dừa') // 'efd*a' */
export function exactToken(word: string): string {
  const { tone, letters } = spelled(word);
  return `e${tone}${letters.join('')}`;
}

/** With the marks of its letters, whatever the tone. @example letterToken('dừa') // 'ld*a' */
export function letterToken(word: string): string {
  return `l${spelled(word).letters.join('')}`;
}

/**
 * A word with some or all of its marks, as somebody may type it: `nearToken(typed)` is among `nearTokens(written)` where `couldBe` holds.
 * @example nearToken('đăk') // 'n0-(c', for k stands for c
 */
export function nearToken(word: string): string {
  const { tone, letters } = nearSpelling(word);
  return `n${tone}${letters.join('')}`;
}

/** Every way to leave out marks of a word but all of them. */
export function nearTokens(word: string): string[] {
  const { tone, letters, plain } = nearSpelling(word);
  let ways: readonly string[] = tone === LEVEL ? [LEVEL] : [tone, LEVEL];
  for (const [index, letter] of letters.entries()) {
    const other = plain[index] ?? letter;
    ways = ways.flatMap((way) => (other === letter ? [way + letter] : [way + letter, way + other]));
  }
  return ways.filter((way) => way !== LEVEL + plain.join('')).map((way) => `n${way}`);
}

/** Letters that sound alike are one (foldWord), where the word has as many folded as written. */
function nearSpelling(word: string): Spelled & { readonly plain: readonly string[] } {
  const { tone, letters } = spelled(word);
  const folded = [...foldWord(word)];
  const plain = folded.length === letters.length ? folded : letters;
  return { tone, letters: letters.map((letter, index) => (SIGN.test(letter) && letter !== plain[index] ? letter : (plain[index] ?? letter))), plain };
}

/** Words that stand for others are not looked for in places (only whether they stand in a row is asked of all texts), and single ones not in the names of producers (lạc is no Lạc Sơn). */
export type Reach = 'names' | 'goods' | 'goods-and-producers' | 'anywhere';

const REACH_LETTER: Readonly<Record<Reach, string>> = { names: 'm', goods: 's', 'goods-and-producers': 'p', anywhere: 'w' };

/** A phrase that stands for another, as one token. */
export function phraseToken(words: readonly string[], reach: Reach): string {
  return REACH_LETTER[reach] + words.map(exactToken).join('');
}

/** Finds in texts the phrases that stand for others, their words as written and next to each other, but not where they mean something else; gives their tokens. */
export function phraseFinder(phrases: readonly (readonly string[])[], exceptions: Exceptions = new Map()): (texts: readonly string[], reach: Reach) => string[] {
  const all = phrases.map((phrase) => ({ phrase: phrase.map(exactToken), except: (exceptions.get(phrase.join(' ')) ?? []).map((other) => other.map(exactToken)) }));
  const byFirst = Map.groupBy(all, ({ phrase: [first = ''] }) => first);
  return (texts, reach) => {
    const found = texts.flatMap((text) => {
      const words = plainWords(text).map(exactToken);
      return words.flatMap((word) => (byFirst.get(word) ?? []).filter(({ phrase, except }) => hasPhrase(words, phrase, except)));
    });
    return [...new Set(found.map(({ phrase }) => REACH_LETTER[reach] + phrase.join('')))];
  };
}

/** What is asked of names, where other marks than those typed are forgiven. */
export function nameTokens(word: string): string[] {
  return [foldedToken(word), exactToken(word), letterToken(word)];
}

/** What is asked of places that other words stand in, too. */
export function placeTokens(word: string): string[] {
  return [...nameTokens(word), ...nearTokens(word)];
}

/** Makes the tokens of the words of some texts, each once; words are remembered, for a register says the same ones again and again. */
export function wordIndexer(tokensOf: (word: string) => readonly string[]): (texts: readonly string[]) => string[] {
  const known = new Map<string, readonly string[]>();
  const tokens = (word: string): readonly string[] => {
    const own = known.get(word) ?? tokensOf(word);
    known.set(word, own);
    return own;
  };
  return (texts) => [...new Set(texts.flatMap(plainWords).flatMap(tokens))];
}
