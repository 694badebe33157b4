import { describe, expect, it } from 'vitest';
import { CLOSENESS, Names } from '#search/embedded/closeness.ts';
import { telexWord } from '#search/text/telex.ts';
import { foldWords, lineOf } from '#search/text/words.ts';

const NAMES = ['Tỏi Lý Sơn', 'Tỏi đen Lý Sơn', 'Cao tỏi đen', 'Tỏi'];
const near = (asked: string, names = new Names(NAMES)): string[] =>
  NAMES.map((_, product) => Object.entries(CLOSENESS).find(([, value]) => value === names.closeness(product, lineOf(foldWords(asked))))?.[0] ?? '');

describe('how near a name comes', () => {
  it.each([
    ['toi ly', ['begins', 'scattered', 'scattered', 'scattered']],
    ['tỏi đen', ['scattered', 'begins', 'inRow', 'scattered']],
    ['ly so', ['inRow', 'inRow', 'scattered', 'scattered']],
    ['t', ['begins', 'begins', 'inRow', 'begins']],
    ['oi', ['scattered', 'scattered', 'scattered', 'scattered']],
  ])('to "%s"', (asked, expected) => {
    expect(near(asked)).toEqual(expected);
  });

  it('is the same for names that were cut before anybody asked', () => {
    const names = new Names(NAMES);
    expect(names.further()).toBe(true);
    expect(near('tỏi đen', names)).toEqual(near('tỏi đen'));
    expect(new Names([]).further()).toBe(true);
  });

  it('takes several goes for a large register', () => {
    const names = new Names(Array.from({ length: 450 }, (_, index) => `Kẹo ${index}`));
    expect([names.further(), names.further(), names.further(), names.further()]).toEqual([false, false, true, true]);
  });

  it('by the form of a word that was typed without marks', () => {
    const names = new Names(['Kẹo dừa', 'Dứa sấy', 'Chuối']);
    const forms = ['dừa', 'dứa'].map(telexWord);
    expect([0, 1, 2].map((product) => names.formOf(product, forms))).toEqual([0, 1, 2]);
    expect(names.formOf(2, [])).toBe(0);
  });
});
