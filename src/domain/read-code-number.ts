// Digits alone: a barcode number, right, with a slip, or of a shop's own.
import { parseGtin } from './gtin.ts';
import type { ReadCode } from './read-code-types.ts';

const IN_STORE = 'số này do cửa hàng tự đặt (hàng cân, chia lẻ), ra ngoài cửa hàng đó không còn nghĩa; tìm mã vạch khác hoặc mã QR trên bao bì';

/** Reads digits (no spaces left in them) as a GTIN of any length. */
export function readNumber(digits: string): ReadCode {
  const parsed = parseGtin(digits);
  if (parsed.ok) return { kind: 'gtin', gtin: parsed.gtin, attributes: new Map() };
  if (parsed.error === 'check-digit') return { kind: 'gtin-slip', digits, expected: parsed.expected ?? 0, message: parsed.message };
  if (parsed.error === 'restricted') return { kind: 'in-store', digits, message: IN_STORE };
  return { kind: 'unknown', message: parsed.message };
}
