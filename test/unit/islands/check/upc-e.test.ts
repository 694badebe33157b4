import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkDigit } from '#domain/gtin.ts';
import { expandUpcE } from '#islands/check/upc-e.ts';

describe('a UPC-E number', () => {
  it.each([
    ['01234505', '012000003455', 'sixth digit 0'],
    ['01234531', '012300000451', 'sixth digit 3'],
    ['01234543', '012340000053', 'sixth digit 4'],
    ['01234565', '012345000065', 'sixth digit 5 to 9'],
  ])('%s is %s (%s)', (short, long) => {
    expect(expandUpcE(short)).toBe(long);
  });

  it('keeps its check digit, which is that of the twelve digits', () => {
    fc.assert(
      fc.property(fc.constantFrom('0', '1'), fc.stringMatching(/^\d{6}$/), (system, six) => {
        const body = expandUpcE(`${system}${six}0`).slice(0, -1);
        expect(body).toHaveLength(11);
        expect(expandUpcE(`${system}${six}${checkDigit(body)}`)).toBe(`${body}${checkDigit(body)}`);
      }),
    );
  });

  it.each(['', '95200002', '2123456', '012345000065', 'abcdefgh'])('is not what %j is', (text) => {
    expect(expandUpcE(text)).toBe(text);
  });
});
