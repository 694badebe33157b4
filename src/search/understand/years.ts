// A year of recognition in a query: "ocop năm 2024", "đạt chuẩn 2023", "2025". Only years in which there can be a decision.
import type { Word } from '../text/words.ts';

export interface YearFound {
  readonly start: number;
  readonly length: number;
  readonly year: string;
}

/** The programme began in 2018 (QĐ 490/QĐ-TTg). */
const YEAR = /^20(?:1[89]|[2-9]\d)$/u;

/** The years named, each with the "năm" before it. */
export function findYears(words: readonly Word[], isFree: (index: number) => boolean): YearFound[] {
  return words.flatMap(({ written }, index) => {
    if (!YEAR.test(written) || !isFree(index)) return [];
    const hasWord = index > 0 && isFree(index - 1) && words[index - 1]?.folded === 'nam' && ['năm', 'nam'].includes(words[index - 1]?.written ?? '');
    return [{ start: hasWord ? index - 1 : index, length: hasWord ? 2 : 1, year: written }];
  });
}
