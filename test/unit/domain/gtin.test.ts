// GTINs by family, and what is refused with its remedy.
import bwipjs from 'bwip-js/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, parseGtin, toGtin14 } from '#domain/gtin.ts';

function read(text: string) {
  const parsed = parseGtin(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.gtin;
}

/** A number of the family: body of `length - 1` digits that begins with `prefix`, and its check digit. */
const numbers = (length: number, prefix: string) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length - 1 - prefix.length, maxLength: length - 1 - prefix.length })
    .map((digits) => prefix + digits.join(''))
    .map((body) => body + String(checkDigit(body)));

describe('parseGtin', () => {
  it.each([
    ['GTIN-13', '8938501001238', '08938501001238'],
    ['GTIN-8', '96385074', '00000096385074'],
    ['GTIN-12', '614141000036', '00614141000036'],
    ['GTIN-14', '10614141000415', '10614141000415'],
  ])('reads a %s', (_, text, gtin14) => {
    expect(toGtin14(read(text))).toBe(gtin14);
    expect(read(text).digits).toBe(text);
  });

  it('reads digits in groups', () => {
    expect(read(' 893 850100-123 8 ').digits).toBe('8938501001238');
  });

  it('knows the numbers of demonstrations, at every packing level', () => {
    expect([read('9521234543213').isDemonstration, read('09521234543213').isDemonstration, read('8938501001238').isDemonstration]).toEqual([true, true, false]);
    expect(read(`1952123454321${checkDigit('1952123454321')}`).isDemonstration).toBe(true);
  });

  it('tells the digit that would be right', () => {
    expect(parseGtin('8938501001237')).toEqual({
      ok: false,
      error: 'check-digit',
      expected: 8,
      message: 'chữ số kiểm tra cuối cùng phải là 8, không phải 7; đối chiếu lại từng số với bao bì',
    });
  });

  it.each([
    ['893850100123', 'check-digit'],
    ['89385010012', 'length'],
    ['893850100123888', 'length'],
    ['', 'not-digits'],
    ['89385O1001238', 'not-digits'],
    ['8938501001238; DROP', 'not-digits'],
  ])('refuses %j: %s', (text, error) => {
    expect(parseGtin(text)).toMatchObject({ ok: false, error });
  });

  it('names the length it found', () => {
    expect(parseGtin('89385010012')).toMatchObject({ message: 'có 11 chữ số; GTIN có 8, 12, 13 hoặc 14 chữ số, kiểm tra có thiếu hay thừa số không' });
  });

  it.each(['02', '04', '20', '27', '29'])('refuses the in-store prefix %s', (prefix) => {
    fc.assert(
      fc.property(numbers(13, prefix), (text) => {
        expect(parseGtin(text)).toMatchObject({ ok: false, error: 'restricted' });
        expect(parseGtin(`0${text}`)).toMatchObject({ ok: false, error: 'restricted' });
      }),
    );
  });

  it.each(['2', '4'])('refuses a twelve-digit in-store number that begins with %s', (prefix) => {
    fc.assert(
      fc.property(numbers(12, prefix), (text) => {
        expect(parseGtin(text)).toMatchObject({ ok: false, error: 'restricted' });
      }),
    );
  });

  it('takes a Vietnamese number, and none with one digit changed', () => {
    fc.assert(
      fc.property(numbers(13, '893'), fc.nat({ max: 12 }), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const changed = text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
        expect(parseGtin(text).ok).toBe(true);
        expect(parseGtin(changed).ok).toBe(false);
      }),
    );
  });

  it('reads a number and the same with zeros before it as one thing', () => {
    fc.assert(
      fc.property(numbers(13, '893'), (text) => {
        expect(read(`0${text}`).gtin14).toBe(read(text).gtin14);
      }),
    );
  });
});

describe('the check digit', () => {
  const KINDS = { 8: 'ean8', 12: 'upca', 13: 'ean13', 14: 'itf14' } as const;

  /** Whether a writer of bar codes that is not ours takes the number. */
  function isTaken(digits: string, kind: string): boolean {
    try {
      return bwipjs.toSVG({ bcid: kind, text: digits }).includes('<svg');
    } catch {
      return false;
    }
  }

  it.each([8, 12, 13, 14] as const)('of %i digits is the one that another writer of bar codes wants', (length) => {
    fc.assert(
      fc.property(numbers(length, '9'), fc.integer({ min: 1, max: 9 }), (text, slip) => {
        const wrong = text.slice(0, -1) + String((Number(text.at(-1)) + slip) % 10);
        expect([text, isTaken(text, KINDS[length]), isTaken(wrong, KINDS[length])]).toEqual([text, true, false]);
      }),
      { numRuns: 25 },
    );
  });
});
