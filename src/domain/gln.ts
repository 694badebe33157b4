// A GLN, the number of a place or a party: thirteen digits with a check digit (GS1 General Specifications §7.9).
import { checkDigit } from './gtin.ts';

/** GS1's prefix for demonstrations and examples. */
const DEMONSTRATION = '952';

export type ReadGln =
  | { readonly ok: true; readonly isDemonstration: boolean }
  /** In Vietnamese: what is wrong; what to do. */
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/**
 * Reads a location code that looks like a GLN: twelve to fourteen digits and nothing else (spaces and hyphens apart).
 * Undefined for any other code: a growing area, a packing house, an office's own.
 * @example readGln('9520000000998') // { ok: true, isDemonstration: true }
 */
export function readGln(code: string): ReadGln | undefined {
  const digits = code.replace(/[\s-]+/gu, '');
  if (!/^\d{12,14}$/u.test(digits)) return undefined;
  if (digits.length !== 13) {
    return { ok: false, message: `trông như GLN nhưng có ${digits.length} chữ số`, remedy: 'GLN có đúng 13 chữ số; kiểm tra có thiếu hay thừa số không' };
  }
  const expected = checkDigit(digits.slice(0, -1));
  if (Number(digits.at(-1)) !== expected) {
    return { ok: false, message: `chữ số kiểm tra của GLN phải là ${expected}, không phải ${digits.at(-1) ?? ''}`, remedy: 'đối chiếu lại từng số' };
  }
  return { ok: true, isDemonstration: digits.startsWith(DEMONSTRATION) };
}
