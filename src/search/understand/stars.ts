// Stars in a query: "4 sao", "bốn sao", "5*", "★★★★", "ocop 3 sao", "từ 4 sao", "4 sao trở lên".
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

/** Signs as words, before the text is cut into words: "5*" and "★★★" are stars to whoever types them; "3,5 sao" are none that there are. */
export function spellStars(text: string): string {
  return text
    .replace(/(?<=\d)[.,](?=\d\s*(?:sao|stars?|[★⭐☆✩✪*]))/giu, '')
    .replace(/[★⭐☆✩✪*]{3,5}/gu, (run) => ` ${[...run].length} sao `)
    .replace(/(?<![\p{L}\p{N}.,])([345])\s*[-–]?\s*[★⭐☆✩✪*]\uFE0F?/gu, ' $1 sao ')
    .replace(/(?<![\p{L}\p{N}.,])([345])\s*-?\s*(?:stars?|sao)(?![\p{L}\p{N}])/giu, ' $1 sao ');
}

/** The stars named, if any; only the first naming counts. */
export function findStars(words: readonly Word[]): StarsFound | undefined {
  const at = (index: number): string => words[index]?.written ?? '';
  for (let index = 0; index < words.length; index += 1) {
    const isBefore = at(index + 1) === 'sao' || at(index + 1) === 'star' || at(index + 1) === 'stars';
    const isAfter = at(index) === 'sao' && /^[345]$/u.test(at(index + 1));
    const isOcop = at(index) === 'ocop' && /^[345]$/u.test(at(index + 1)) && !isUnitAfter(at(index + 2));
    const stars = starsOf(at(isAfter || isOcop ? index + 1 : index));
    if (stars === undefined || !(isBefore || isAfter || isOcop)) continue;
    const end = index + 2 + (isOcop && at(index + 2) === 'sao' ? 1 : 0);
    const upwards = ['trở lên', 'tro len'].some((phrase) => phrase === `${at(end)} ${at(end + 1)}`);
    const isFrom = couldBe(at(index - 1), 'từ') && at(index - 1) !== '';
    return {
      start: isFrom ? index - 1 : index,
      length: end - index + (isFrom ? 1 : 0) + (upwards ? 2 : 0),
      values: upwards || isFrom ? ['5', '4', '3'].filter((one) => one >= stars) : [stars],
    };
  }
  return undefined;
}

/** "ocop 3" is a rank, "ocop 3 kg" is none. */
function isUnitAfter(word: string): boolean {
  return /^(?:kg|g|gr|ml|l|lít|gói|hộp|chai)$/u.test(word);
}

function starsOf(word: string): string | undefined {
  if (word === '') return undefined;
  return NUMBERS.find(([words]) => words.some((one) => couldBe(word, one)))?.[1];
}
