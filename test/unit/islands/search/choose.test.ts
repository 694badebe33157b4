import { describe, expect, it } from 'vitest';
import { choose, inForce, withoutFacet } from '#islands/search/choose.ts';
import { aQuery } from '#search/query.ts';
import type { Chip } from '#search/understand/types.ts';
import { aBook, anUnderstood } from '../../../support/search-island.ts';

const book = aBook();
const gialai: Chip = { facet: 'province', values: ['gia-lai'], label: 'Gia Lai', from: 'gia lai', narrows: true };

describe('choosing a value', () => {
  it('adds it, goes back to the first page, and taking it again gives it up', () => {
    const chosen = choose(aQuery({ text: 'chè', page: 3 }), 'province', 'gia-lai', book);
    expect(chosen).toEqual(aQuery({ text: 'chè', filters: { province: ['gia-lai'] } }));
    expect(choose(chosen, 'province', 'gia-lai', book)).toEqual(aQuery({ text: 'chè' }));
  });

  it('of a group gives up those below it and above it, not those beside it', () => {
    const query = aQuery({ filters: { group: ['che-xanh', 'do-uong'] } });
    expect(choose(query, 'group', 'thuc-pham', book).filters.group).toEqual(['do-uong', 'thuc-pham']);
    expect(choose(aQuery({ filters: { group: ['do-uong', 'thuc-pham'] } }), 'group', 'che-xanh', book).filters.group).toEqual(['che-xanh', 'do-uong']);
  });

  it('away from a province takes its communes with it, not those of another', () => {
    const query = aQuery({ filters: { province: ['dak-lak', 'gia-lai'], commune: ['23638', '24100'] } });
    expect(choose(query, 'province', 'gia-lai', book).filters).toEqual({ province: ['dak-lak'], commune: ['24100'] });
  });

  it('away that was read from the text takes its words out of the text', () => {
    const understood = anUnderstood({ read: 'chè gia lai', words: 'chè', chips: [gialai] });
    expect(choose(aQuery({ text: 'chè gia lai' }), 'province', 'gia-lai', book, understood)).toEqual(aQuery({ text: 'chè' }));
  });
});

describe('filters in force', () => {
  it('are those chosen and those read, alternatives where both are of one facet', () => {
    const query = aQuery({ text: 'gia lai', filters: { province: ['dak-lak'], stars: ['4'] } });
    expect(inForce(query, anUnderstood({ chips: [gialai] }))).toEqual({ province: ['dak-lak', 'gia-lai'], stars: ['4'] });
    expect(inForce(query, anUnderstood({ chips: [{ ...gialai, narrows: false }] }))).toEqual(query.filters);
  });
});

it('a facet is given up with all its values', () => {
  expect(withoutFacet(aQuery({ filters: { province: ['dak-lak', 'gia-lai'], stars: ['4'] } }), 'province').filters).toEqual({ stars: ['4'] });
});
