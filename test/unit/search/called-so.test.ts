// Whether a hit is what was asked for, or has the words by chance.
import { describe, expect, it } from 'vitest';
import { beginsSo, hasInName, isCalledSo, isCalledSoOrOtherwise, isFoundByChance } from '#search/called-so.ts';
import type { MatchedIn, SearchHit } from '#search/port.ts';
import { buildSynonyms, expandWords } from '#search/text/synonyms.ts';
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

describe('what is called so or otherwise', () => {
  const table = buildSynonyms([{ words: ['dragon fruit'], means: ['thanh long'] }, { words: ['sả'], means: ['lemongrass'] }, { words: ['tiêu', 'hồ tiêu'], except: ['tiêu da'] }]);
  it.each<readonly [string, MatchedIn, string, boolean]>([
    ['dragon fruit', 'synonym', 'Kem thanh long', true],
    ['dragon fruit kem', 'synonym', 'Kem thanh long', true],
    ['dragon fruit mứt', 'synonym', 'Kem thanh long', false],
    ['dragon fruit', 'synonym', 'Thanh Hà', false],
    ['hồ tiêu', 'synonym', 'Hạt tiêu', true],
    ['hồ tiêu', 'synonym', 'Kem tiêu da', false],
    ['chè lai', 'producer', 'Chè xanh', false],
  ])('"%s", found by %s: %s: %s', (typed, matched, name, is) => {
    const words = wordsOf(typed);
    expect(isCalledSoOrOtherwise(hit(matched, name), words, expandWords(words, table))).toBe(is);
  });

  it('begins so: with a word, or another for it', () => {
    const begins = (typed: string, name: string): boolean => beginsSo(hit('name', name), wordsOf(typed), expandWords(wordsOf(typed), table));
    expect([begins('hà', 'Kẹo Hà Tĩnh'), begins('kẹo', 'Kẹo Hà Tĩnh'), begins('kéo', 'Kẹo Hà Tĩnh'), begins('dragon fruit', 'Thanh long sấy')]).toEqual([false, true, false, true]);
  });

  it('has a word in its names, with the marks that were typed', () => {
    const [word = { written: '', folded: '' }] = wordsOf('gốm');
    expect([hasInName(hit('group', 'Lục bình gốm'), word), hasInName(hit('group', 'Bánh gom'), word)]).toEqual([true, false]);
  });
});

describe('what has the words by chance', () => {
  it('has them in places and groups, or with other marks; not in a producer’s name, nor by a synonym', () => {
    const all: readonly MatchedIn[] = ['name-exact', 'name', 'alias', 'producer', 'place', 'group', 'synonym'];
    expect(all.filter((matched) => isFoundByChance(hit(matched, 'Trà')))).toEqual(['name', 'alias', 'place', 'group']);
  });
});
