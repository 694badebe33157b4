// Stars in a query: "4 sao", "bốn sao", "5*", "★★★★", "ocop 3 sao", "từ 4 sao", "4 sao trở lên", "3-4 sao", "4 hoặc 5 sao".
import { couldBe, type Word } from '../text/words.ts';

export interface StarsFound {
  readonly start: number;
  readonly length: number;
  /** Chosen stars, highest first. */
  readonly values: readonly string[];
}

const NUMBERS: readonly (readonly [words: readonly string[], stars: string])[] = [
  [['3', 'ba', 'three'], '3'],
  [['4', 'bốn', 'tư', 'four'], '4'],
  [['5', 'năm', 'five'], '5'],
];

/** Three to five as they are typed before "sao", by what they are. */
const TYPED: Readonly<Record<string, number>> = { 3: 3, ba: 3, 4: 4, bốn: 4, bon: 4, 5: 5, năm: 5, nam: 5 };
const NUMBER = '([345]|ba|bốn|bon|năm|nam)';
const FIRST_OF_SEVERAL = `(?<![\\p{L}\\p{N}.,])(?:từ\\s+|tu\\s+)?${NUMBER}\\s*(?:sao\\s*)?`;
/** "3-5 sao", "từ 3 đến 5 sao": all between. */
const BETWEEN = new RegExp(`${FIRST_OF_SEVERAL}(?:[-–—]|đến|den|tới|toi)\\s*${NUMBER}\\s*sao(?![\\p{L}\\p{N}])`, 'giu');
/** "4 hoặc 5 sao", "3, 4 sao": those named. */
const EITHER = new RegExp(`${FIRST_OF_SEVERAL}(?:hoặc|hoac|hay|và|va|,|/|&)\\s*${NUMBER}\\s*sao(?![\\p{L}\\p{N}])`, 'giu');

/** Signs as words, before the text is cut into words: "5*" and "★★★" are stars to whoever types them; "3,5 sao" are none that there are. */
export function spellStars(text: string): string {
  return text
    .replace(/(?<=\d)[.,](?=\d\s*(?:sao|stars?|[★⭐☆✩✪*]))/giu, '')
    .replace(/[★⭐☆✩✪*]{3,5}/gu, (run) => ` ${[...run].length} sao `)
    .replace(/(?<![\p{L}\p{N}.,])([345])\s*[-–]?\s*[★⭐☆✩✪*]\uFE0F?/gu, ' $1 sao ')
    .replace(BETWEEN, (whole, from: string, to: string) => spelled(whole, [3, 4, 5].filter((stars) => stars >= numberOf(from) && stars <= numberOf(to))))
    .replace(EITHER, (whole, one: string, other: string) => spelled(whole, [numberOf(one), numberOf(other)]))
    .replace(/(?<![\p{L}\p{N}.,])([345])\s*-?\s*(?:stars?|sao)(?![\p{L}\p{N}])/giu, ' $1 sao ');
}

function numberOf(typed: string): number {
  return TYPED[typed.toLowerCase()] ?? 0;
}

function spelled(whole: string, stars: readonly number[]): string {
  return stars.length === 0 ? whole : ` ${stars.map((one) => `${one} sao`).join(' ')} `;
}

/** What stands before or behind a number of stars, and which stars it makes of it. */
const BEFORE: readonly (readonly [words: readonly string[], values: (stars: string) => readonly string[]])[] = [
  [['từ'], atLeast],
  [['ít', 'nhất'], atLeast],
  [['tối', 'thiểu'], atLeast],
  [['trên'], (stars) => ALL.filter((one) => one > stars)],
  [['dưới'], (stars) => ALL.filter((one) => one < stars)],
];
const BEHIND: typeof BEFORE = [
  [['trở', 'lên'], atLeast],
  [['trở', 'xuống'], (stars) => ALL.filter((one) => one <= stars)],
];
const ALL = ['5', '4', '3'] as const;

function atLeast(stars: string): readonly string[] {
  return ALL.filter((one) => one >= stars);
}

/** The stars named, from left to right: each naming adds to the others. */
export function findStars(words: readonly Word[]): readonly StarsFound[] {
  const found: StarsFound[] = [];
  for (let index = 0; index < words.length; ) {
    const one = starsAt(words, index, found.at(-1));
    if (one !== undefined) found.push(one);
    index = one === undefined ? index + 1 : one.start + one.length;
  }
  return found;
}

function starsAt(words: readonly Word[], index: number, last: StarsFound | undefined): StarsFound | undefined {
  const at = (place: number): string => words[place]?.written ?? '';
  const isBefore = at(index + 1) === 'sao' || at(index + 1) === 'star' || at(index + 1) === 'stars';
  const isAfter = at(index) === 'sao' && /^[345]$/u.test(at(index + 1));
  const isOcop = at(index) === 'ocop' && /^[345]$/u.test(at(index + 1)) && !isUnitAfter(at(index + 2));
  const stars = starsOf(at(isAfter || isOcop ? index + 1 : index));
  if (stars === undefined || !(isBefore || isAfter || isOcop)) return undefined;
  const end = index + 2 + (isOcop && at(index + 2) === 'sao' ? 1 : 0);
  const from = last === undefined ? 0 : last.start + last.length;
  const before = BEFORE.find(([own]) => index - own.length >= from && own.every((word, offset) => couldBe(at(index - own.length + offset), word)));
  const behind = BEHIND.find(([own]) => own.every((word, offset) => couldBe(at(end + offset), word)));
  const start = index - (before?.[0].length ?? 0);
  const values = (before ?? behind)?.[1](stars) ?? [stars];
  // "trên 5 sao" there is none: then the five are meant.
  return { start, length: end - start + (behind?.[0].length ?? 0), values: values.length > 0 ? values : [stars] };
}

/** "ocop 3" is a rank, "ocop 3 kg" is none. */
function isUnitAfter(word: string): boolean {
  return /^(?:kg|g|gr|ml|l|lít|gói|hộp|chai)$/u.test(word);
}

function starsOf(word: string): string | undefined {
  if (word === '') return undefined;
  return NUMBERS.find(([words]) => words.some((one) => couldBe(word, one)))?.[1];
}
