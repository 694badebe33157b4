// Tells a compressed Digital Link from any other address (GS1 Digital Link Standard: Compression). They are refused, with a word:
// what a person cannot read off the packet must not decide what the page shows.
import { checkDigit } from './gtin.ts';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** First byte of a compressed string that begins with a GTIN: AI 01, or a pre-defined sequence of AIs that begins with 01. */
const BEGINS_WITH_GTIN = /^(?:01|[0-3][A-F]|A\d)$/u;
/** AI (8 bits) and GTIN (47 bits) take ten characters of six bits. */
const SHORTEST = 10;

/** Whether a path segment holds a compressed GTIN: a right first byte, and 47 bits that are a GTIN-14 with its check digit. */
export function isCompressedGtin(segment: string): boolean {
  if (segment.length < SHORTEST || !/^[\w-]+$/u.test(segment)) return false;
  const bits = [...segment.slice(0, SHORTEST)].map((character) => BASE64URL.indexOf(character).toString(2).padStart(6, '0')).join('');
  const first = Number.parseInt(bits.slice(0, 8), 2).toString(16).padStart(2, '0').toUpperCase();
  const digits = String(Number.parseInt(bits.slice(8, 55), 2)).padStart(14, '0');
  return BEGINS_WITH_GTIN.test(first) && digits.length === 14 && Number(digits.at(-1)) === checkDigit(digits.slice(0, -1));
}
