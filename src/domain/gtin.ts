// A GTIN, the number under a barcode: 8, 12, 13 or 14 digits with a check digit (GS1 General Specifications §7.9).
// What exists as a `Gtin` is right; text that is not becomes an error with its remedy.

const LENGTHS: readonly number[] = [8, 12, 13, 14];

/** Numbers for use inside a shop or company, never on goods sold elsewhere (GS1 General Specifications §1.4). */
const RESTRICTED = /^(?:02|04|2\d)/u;
/** Eight-digit numbers have ranges of their own: those that begin with 0 or 2 stay inside a company. */
const RESTRICTED_8 = /^[02]/u;
/** GS1's prefix for demonstrations and examples. */
const DEMONSTRATION = '952';

export interface GtinError {
  readonly ok: false;
  readonly error: 'not-digits' | 'length' | 'check-digit' | 'restricted';
  /** What is wrong and what to do, in Vietnamese. */
  readonly message: string;
  /** For `check-digit`: the digit that would be right if all the others are. */
  readonly expected?: number;
}

export class Gtin {
  /** As printed: 8, 12, 13 or 14 digits. */
  readonly digits: string;
  /** In fourteen digits, as addresses and look-ups have it. */
  readonly gtin14: string;

  private constructor(digits: string) {
    this.digits = digits;
    this.gtin14 = digits.padStart(14, '0');
  }

  /** Spaces and hyphens between groups are allowed, as on many labels. */
  static parse(text: string): { readonly ok: true; readonly gtin: Gtin } | GtinError {
    const digits = text.replace(/[\s-]+/gu, '');
    if (!/^\d+$/u.test(digits)) {
      return { ok: false, error: 'not-digits', message: 'mã vạch (GTIN) chỉ gồm chữ số; chép lại dãy số dưới vạch' };
    }
    if (!LENGTHS.includes(digits.length)) {
      return { ok: false, error: 'length', message: `có ${digits.length} chữ số; GTIN có 8, 12, 13 hoặc 14 chữ số, kiểm tra có thiếu hay thừa số không` };
    }
    const expected = checkDigit(digits.slice(0, -1));
    if (Number(digits.at(-1)) !== expected) {
      return {
        ok: false,
        error: 'check-digit',
        expected,
        message: `chữ số kiểm tra cuối cùng phải là ${expected}, không phải ${digits.at(-1)}; đối chiếu lại từng số với bao bì`,
      };
    }
    const gtin = new Gtin(digits);
    if (gtin.isRestricted) {
      return { ok: false, error: 'restricted', message: 'đầu số này chỉ dùng nội bộ trong cửa hàng, doanh nghiệp; cần mã do GS1 cấp cho sản phẩm' };
    }
    return { ok: true, gtin };
  }

  /** Of the range kept for demonstrations (952): never a number of goods on sale. */
  get isDemonstration(): boolean {
    return !this.isShort && this.prefixed.startsWith(DEMONSTRATION);
  }

  private get isRestricted(): boolean {
    return this.isShort ? RESTRICTED_8.test(this.gtin14.slice(6)) : RESTRICTED.test(this.prefixed);
  }

  /** An eight-digit number, also when written in fourteen. */
  private get isShort(): boolean {
    return this.gtin14.startsWith('000000');
  }

  /** From the GS1 prefix on: without the first digit of fourteen, which tells the packing level. */
  private get prefixed(): string {
    return this.gtin14.slice(1);
  }
}

/** Reads a GTIN. @example parseGtin('8938501001238') // { ok: true, gtin } */
export function parseGtin(text: string): ReturnType<typeof Gtin.parse> {
  return Gtin.parse(text);
}

/** Fourteen digits, zeros in front: two GTINs name one thing when these are equal. */
export function toGtin14(gtin: Gtin): string {
  return gtin.gtin14;
}

/**
 * The check digit of the digits before it: from the right, weights 3, 1, 3 …; what is missing to a multiple of ten (§7.9).
 * @example checkDigit('893850100123') // 8
 */
export function checkDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}
