// Reads the values of cells: each answers the value, nothing for an empty cell, or what is wrong and how to write it.
import { day } from '../../schemas/text.ts';
import type { Day } from '../day.ts';
import type { Stars } from '../standing.ts';
import type { Row } from './contract.ts';

export interface Wrong {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Collects what is wrong in one row, so that every error of it is told at once. */
export class RowReader {
  readonly row: Row;
  readonly wrongs: Wrong[] = [];

  constructor(row: Row) {
    this.row = row;
  }

  /** The cell's text; undefined when empty or when the table lacks the column. */
  text(column: string, longest = 200): string | undefined {
    const value = (this.row.cells[column] ?? '').replace(/\s+/gu, ' ');
    if (value === '') return undefined;
    if (value.length > longest) this.wrong(column, value, `dài quá ${longest} ký tự`, 'kiểm tra có dán nhầm không');
    return value;
  }

  required(column: string, longest = 200): string {
    const value = this.text(column, longest);
    if (value === undefined) this.wrong(column, '', 'không được để trống', `điền cột ${column}`);
    return value ?? '';
  }

  day(column: string): Day | undefined {
    const value = this.text(column);
    if (value === undefined || day.safeParse(value).success) return value;
    const turned = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(value);
    const [, d = '', m = '', y = ''] = turned ?? [];
    const hint = turned === null ? 'viết yyyy-mm-dd, ví dụ 2026-08-05' : `viết ${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')} (nếu ngày đứng trước tháng)`;
    this.wrong(column, value, 'không phải ngày có thật dạng yyyy-mm-dd', hint);
    return undefined;
  }

  year(column: string): string | undefined {
    const value = this.text(column);
    if (value === undefined || /^20(?:1[89]|[2-9]\d)$/u.test(value)) return value;
    this.wrong(column, value, 'không phải năm của chương trình (từ 2018)', 'viết bốn chữ số, ví dụ 2024');
    return undefined;
  }

  stars(column: string): Stars | undefined {
    const value = this.text(column);
    if (value === '3') return 3;
    if (value === '4') return 4;
    if (value === '5') return 5;
    if (value !== undefined) this.wrong(column, value, 'hạng sao chỉ là 3, 4 hoặc 5', 'viết một chữ số, không kèm chữ "sao"; để trống nếu chưa biết');
    return undefined;
  }

  /** Points of a council, 0 to 100, a point before the decimals. */
  score(column: string): number | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (/^\d{1,3}(?:\.\d+)?$/u.test(value) && number <= 100) return number;
    this.wrong(column, value, 'không phải điểm từ 0 đến 100', value.includes(',') ? 'viết dấu chấm trước phần lẻ, ví dụ 91.5' : 'viết số từ 0 đến 100');
    return undefined;
  }

  oneOf<T extends string>(column: string, allowed: readonly T[]): T | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    const found = allowed.find((item) => item === value);
    if (found === undefined) this.wrong(column, value, 'giá trị lạ', `viết một trong: ${allowed.join(', ')}`);
    return found;
  }

  wrong(column: string, value: string, reason: string, remedy: string): void {
    this.wrongs.push({ column, value, reason, remedy });
  }
}

/** A Vietnamese phone number as +84…; undefined when it is none. @example readPhone('0966 243 066') // '+84966243066' */
export function readPhone(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/gu, '');
  const national = /^(?:\+?84|0)(\d{8,10})$/u.exec(digits)?.[1];
  return national === undefined ? undefined : `+84${national}`;
}
