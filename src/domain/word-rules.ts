// Tables of word rules and how they are read. A Vietnamese product name puts its head first ("bánh phồng tôm" is a bánh,
// "kẹo hạt điều" a kẹo), so the rule whose words stand earliest wins; then the longest phrase; then the order of the table.
// Words are compared with their diacritics (trà is not tra), tone placement apart (hoà = hòa).

import { fold } from '#domain/fold.ts';

export interface WordRule {
  readonly id: string;
  /** Words or phrases, one of which must stand in the name. */
  readonly words: readonly string[];
  /** One of these must stand in the name too. */
  readonly with?: readonly string[];
  /** None of these may. */
  readonly not?: readonly string[];
}

/** Finds the rule for a name; `accepts` leaves out rules that the caller's other knowledge excludes. */
type RuleFinder<R extends WordRule> = (name: string, accepts?: (rule: R) => boolean) => R | undefined;

interface Entry<R> {
  readonly rule: R;
  readonly order: number;
  readonly phrase: readonly string[];
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The words of a text in a form made for comparing: lower case, the tone moved to the end of the syllable.
 *
 * @example spelledWords('Hoà tan').join() === spelledWords('HÒA-TAN').join()
 */
function spelledWords(text: string): string[] {
  const spaced = text.normalize('NFC').toLowerCase().replaceAll('ð', 'đ').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return spaced === '' ? [] : spaced.split(' ').map(toneLast);
}

function toneLast(word: string): string {
  const parts = word.normalize('NFD');
  return parts.replace(TONES, '') + (parts.match(TONES) ?? []).join('');
}

function foldedWords(text: string): string[] {
  return fold(text).split(' ');
}

/** Prepares a table once; the finder it returns is quick enough to be called for every product of the country. */
export function ruleFinder<R extends WordRule>(rules: readonly R[]): RuleFinder<R> {
  const spelled = compile(rules, spelledWords);
  const folded = compile(rules, foldedWords);
  return (name, accepts = () => true) => {
    const words = spelledWords(name);
    return words.join(' ') === fold(name) ? folded(words, accepts) : spelled(words, accepts);
  };
}

type Reader<R> = (words: readonly string[], accepts: (rule: R) => boolean) => R | undefined;

function compile<R extends WordRule>(rules: readonly R[], split: (text: string) => string[]): Reader<R> {
  const byFirstWord = new Map<string, Entry<R>[]>();
  const conditions = new Map<R, { with: string[] | undefined; not: string[] }>();
  const padded = (text: string): string => ` ${split(text).join(' ')} `;
  for (const [order, rule] of rules.entries()) {
    conditions.set(rule, { with: rule.with?.map(padded), not: (rule.not ?? []).map(padded) });
    for (const words of rule.words) {
      const phrase = split(words);
      // A name typed without diacritics is read by phrases and by words that have none: "hat sen" is clear, "tra" is not.
      if (phrase.length === 1 && split === foldedWords && spelledWords(words)[0] !== phrase[0]) continue;
      const first = phrase[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rule, order, phrase }]);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length || a.order - b.order);

  return (words, accepts) => {
    const whole = ` ${words.join(' ')} `;
    const holds = (rule: R): boolean => {
      const condition = conditions.get(rule);
      if (condition?.not.some((word) => whole.includes(word))) return false;
      return condition?.with === undefined || condition.with.some((word) => whole.includes(word));
    };
    for (const [at, word] of words.entries()) {
      const found = byFirstWord.get(word)?.find(
        ({ rule, phrase }) => phrase.every((part, n) => words[at + n] === part) && holds(rule) && accepts(rule),
      );
      if (found) return found.rule;
    }
    return undefined;
  };
}
