// Location codes that look like a GLN.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGln } from '#domain/gln.ts';
import { checkDigit } from '#domain/gtin.ts';

test('a right one says whether it is of the demonstration prefix', () => {
  expect(readGln('8938501001238')).toEqual({ ok: true, isDemonstration: false });
  expect(readGln('952 0000 00099-8')).toEqual({ ok: true, isDemonstration: true });
});

test('what has other than digits, or far fewer, is another code', () => {
  expect(['VN-GLOR-0012', '0101234567', 'Kho 2', '', '123456789012345'].map(readGln)).toEqual(Array.from({ length: 5 }, () => undefined));
});

test('one wrong digit is always seen', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{12}$/u), fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
      const digits = `${body}${checkDigit(body)}`;
      const wrong = digits.slice(0, place) + String((Number(digits[place]) + shift) % 10) + digits.slice(place + 1);
      expect([readGln(digits)?.ok, readGln(wrong)?.ok]).toEqual([true, false]);
    }),
  );
});
