// Single values of the sales tables: phone numbers, counts with "hơn" or "gần", kinds, numbers, dates.
import { SALES_POINT_KINDS, type SalesPointRecord } from '../../schemas/sales.ts';
import { partialDate } from '../../schemas/text.ts';

export type PointKind = SalesPointRecord['kind'];

/** What a row makes: a point with a kind, a past fair, or a channel without a place. */
export type RowKind = { readonly makes: 'point'; readonly kind: PointKind } | { readonly makes: 'event' } | { readonly makes: 'channel'; readonly kind: 'online-floor' | 'retail-chain' };

/** The words of the tables; `supermarket` without any place is a chain, which the caller knows. */
export function rowKind(text: string): RowKind | undefined {
  const word = text.toLowerCase().replaceAll(/[_\s]+/gu, '-');
  if (word === 'fair') return { makes: 'event' };
  if (word === 'online-floor' || word === 'e-commerce-floor') return { makes: 'channel', kind: 'online-floor' };
  if (word === 'retail-chain') return { makes: 'channel', kind: 'retail-chain' };
  const kind = SALES_POINT_KINDS.find((one) => one === word);
  return kind === undefined ? undefined : { makes: 'point', kind };
}

/**
 * A Vietnamese number in the form +84…; undefined when it is none.
 * @example phoneNumber('(0252) 3.835.435') // '+842523835435'
 */
export function phoneNumber(text: string): string | undefined {
  const digits = text.replaceAll(/[\s().-]/gu, '');
  const national = /^(?:\+84|0084)(\d+)$/u.exec(digits)?.[1] ?? /^0(\d+)$/u.exec(digits)?.[1];
  return national !== undefined && /^\d{7,10}$/u.test(national) ? `+84${national}` : undefined;
}

export interface Count {
  readonly value: number;
  readonly about?: 'over' | 'nearly' | 'about';
}

const ABOUT_WORDS = [
  ['over', 'hơn|trên|over|more than'],
  ['nearly', 'gần|nearly|almost'],
  ['about', 'khoảng|about'],
] as const;

/**
 * A count, and whether the note says "hơn N", "gần N" or "khoảng N" of just this number.
 * @example countOf('70', '"gần 70" OCOP products') // { value: 70, about: 'nearly' }
 */
export function countOf(text: string, note: string): Count | undefined {
  if (!/^\d{1,9}$/u.test(text)) return undefined;
  const value = Number(text);
  const printed = [text, value.toLocaleString('vi-VN'), value.toLocaleString('en-US')].map((one) => one.replaceAll('.', '\\.')).join('|');
  const found = ABOUT_WORDS.find(([, words]) => new RegExp(`(?<!\\p{L})(?:${words})\\s+(?:${printed})(?![\\d.,]*\\d)`, 'iu').test(note));
  return found === undefined ? { value } : { value, about: found[0] };
}

/** A coordinate in degrees. */
export function degrees(text: string): number | undefined {
  return /^\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}

/** A date as exactly as it is printed, or undefined. */
export function printedDate(text: string): string | undefined {
  return partialDate.safeParse(text).success ? text : undefined;
}

/** First day of the two-level government (Nghị quyết 202/2025/QH15): the words of a place mean other units from here on. */
const REORGANISED = '2025-07-01';

/** A day that tells on which side of the reorganisation the words of a place lie; undefined when the date leaves it open. */
export function sideOfReorganisation(partial: string | undefined): string | undefined {
  if (partial === undefined) return undefined;
  const first = `${partial}-01-01`.slice(0, 10);
  const last = partial.length === 4 ? `${partial}-12-31` : partial.length === 7 ? `${partial}-28` : partial;
  if (first >= REORGANISED) return first;
  return last < REORGANISED ? last : undefined;
}
