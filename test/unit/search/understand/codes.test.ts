// What reads codes is loaded for what may be one, and for nothing that plainly is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_ALPHABET } from '#domain/short-code.ts';
import { codeReaderFor, mayBeCode } from '#search/understand/codes.ts';
import { readCodes } from '../../../support/search.ts';

const BASE = { baseUrl: 'https://ocop.example' };
const isNone = (text: string): boolean => ['empty', 'unknown'].includes(readCodes(text).kind);

describe('what may be a code', () => {
  it.each(['8938501001238', '８９３８５０１００１２３８', 'K7MX4P3', 'cdfhjkl', 'c-d f h j k l', '51-01-00123-1-2025', '96385074', '9638\u20285074', 'k7mx4p2', 'k7mx 4p3', 'qđ 128', 'Quyết định số 128 năm 2024', 'https://ocop.example/t/x', '/t/x', 'shop.vn', ']C1', '//x', 'javascript:x'])('"%s"', (text) => {
    expect(mayBeCode(text)).toBe(true);
  });

  it.each(['', 'ocop 4 sao', 'gạo st25', 'gao st25', '4 sao quảng ngãi', '2025', 'vỉ 10 trứng', 'mật ong rừng', 'trà hoa vàng', 'rượu cần', 'dua', 'hạt-điều', 'ocop', '🍵', 'htx bình minh'])('is not "%s"', (text) => {
    expect(mayBeCode(text)).toBe(false);
  });

  it('is whatever is read as one', () => {
    const code = fc.stringMatching(new RegExp(`^[${CODE_ALPHABET}${CODE_ALPHABET.toLowerCase()} -]{7,12}$`, 'u'));
    const figures = fc.string({ unit: fc.constantFrom(...'0123456789 ()-–٣８Ⅷ½qQđĐdCuyetinhso\u001D\u2028\u00a0'), maxLength: 24 });
    const signs = fc.string({ unit: fc.constantFrom(...'CDFcdf qđĐ²１Ⅷ½]./:-\u200b\u001d') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), code, figures, signs, fc.webUrl()), (text) => {
        expect(mayBeCode(text) || isNone(text)).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  it.each(['8938501001238', 'K7MX4P3', 'qđ 128/2024', 'https://ocop.example/t/K7MX4P3'])('is read as ever: "%s"', async (text) => {
    expect((await codeReaderFor(text, BASE))(text)).toEqual(readCodes(text));
  });

  it('is not looked for in words', async () => {
    expect((await codeReaderFor('mật ong', BASE))('mật ong')).toBeUndefined();
  });
});
