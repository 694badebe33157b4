// Whether a hit is what was asked for, or has the words by chance.
import { describe, expect, it } from 'vitest';
import { isCalledSo, isFoundByChance } from '#search/called-so.ts';
import type { MatchedIn, SearchHit } from '#search/port.ts';
import { wordsOf } from '#search/text/words.ts';
import { aDocument } from '../../support/search.ts';

const hit = (matched: MatchedIn, name: string): SearchHit => ({ document: aDocument({ name }), matched });

describe('what is called so', () => {
  it.each<readonly [string, MatchedIn, string, boolean]>([
    ['chả bò', 'name-exact', 'Chả bò', true],
    ['cha bo', 'name', 'Chả bò', true],
    ['trả bò', 'name', 'Bộ trà thảo mộc', false],
    ['hoà bình', 'name', 'Chè Hòa Bình', true],
    ['nước mắ', 'name', 'Nước mắm', true],
    ['chè lai', 'producer', 'Chè xanh', false],
    ['chè', 'synonym', 'Trà', false],
  ])('"%s", found in the %s of %s: %s', (typed, matched, name, is) => {
    expect(isCalledSo(hit(matched, name), wordsOf(typed))).toBe(is);
  });
});

describe('what has the words by chance', () => {
  it('has them in places and groups, or with other marks; not in a producer’s name, nor by a synonym', () => {
    const all: readonly MatchedIn[] = ['name-exact', 'name', 'alias', 'producer', 'place', 'group', 'synonym'];
    expect(all.filter((matched) => isFoundByChance(hit(matched, 'Trà')))).toEqual(['name', 'alias', 'place', 'group']);
  });
});
