import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { printable } from '#islands/check/printable.ts';

describe('text from outside', () => {
  it('keeps what can be seen', () => {
    expect(printable('Chè Kbang 2/9 🍵')).toBe('Chè Kbang 2/9 🍵');
  });

  it.each([
    ['\u202Eabc', '[U+202E]abc'],
    ['a\u0000b', 'a[U+0000]b'],
    ['a\u200Bb', 'a[U+200B]b'],
    ['\uD83D', '[U+D83D]'],
  ])('spells out what cannot: %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('is cut when it is long, and says how long it was', () => {
    expect(printable('a'.repeat(10_000))).toMatch(/^a{240}… \(cả thảy 10\.000 ký tự\)$/);
  });

  it('never carries a character that controls or turns other text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }));
  });
});
