// Taking chips away, and putting narrowing ones beside filters chosen by hand.
import { describe, expect, it } from 'vitest';
import type { Chip } from '#search/understand/types.ts';
import { withChips, withoutChip } from '#search/understand/without.ts';

const aChip = (change: Partial<Chip> = {}): Chip => ({ facet: 'province', values: ['hue'], label: 'Huế', from: 'huế', narrows: true, ...change });

describe('a text without a chip', () => {
  it.each([
    ['ocop 4 sao quảng ngãi', 'quảng ngãi', 'ocop 4 sao'],
    ['ocop 4 sao quảng ngãi', '4 sao', 'ocop quảng ngãi'],
    ['5* Huế', '5 sao', 'huế'],
    ['Huế', 'huế', ''],
    ['trà sen', 'huế', 'trà sen'],
    ['trà sen', '', 'trà sen'],
  ])('"%s" without "%s" is "%s"', (read, from, left) => {
    expect(withoutChip({ read }, { from })).toBe(left);
  });
});

describe('filters with chips', () => {
  it('take the values of one facet together', () => {
    expect(withChips({ province: ['gia-lai'], stars: ['4'] }, [aChip(), aChip({ values: ['da-nang'] })])).toEqual({ province: ['gia-lai', 'hue', 'da-nang'], stars: ['4'] });
  });

  it('leave out chips that only offer', () => {
    expect(withChips({}, [aChip({ narrows: false })])).toEqual({});
  });
});
