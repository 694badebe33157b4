import { describe, expect, it } from 'vitest';
import { chipsOf, conditionsOf, offersOf } from '#islands/search/conditions.ts';
import { aQuery } from '#search/query.ts';
import type { Chip } from '#search/understand/types.ts';
import { aBook, anUnderstood } from '../../../support/search-island.ts';

const book = aBook();
const konTum: Chip = { facet: 'formerProvince', values: ['kon-tum'], label: 'Kon Tum cũ', note: 'nay thuộc Quảng Ngãi', from: 'kon tum', narrows: true };
const query = aQuery({ text: 'chè kon tum', filters: { province: ['dak-lak', 'gia-lai'], stars: ['4'] }, page: 2 });
const understood = anUnderstood({ read: 'chè kon tum', words: 'chè', chips: [konTum] });

describe('chips', () => {
  it('name every chosen value and everything read from the text, with the search without it', () => {
    expect(chipsOf(query, understood, book)).toEqual([
      { label: 'Đắk Lắk', without: { ...query, filters: { province: ['gia-lai'], stars: ['4'] }, page: 1 } },
      { label: 'Gia Lai', without: { ...query, filters: { province: ['dak-lak'], stars: ['4'] }, page: 1 } },
      { label: '4 sao', without: { ...query, filters: { province: ['dak-lak', 'gia-lai'] }, page: 1 } },
      { label: 'Kon Tum cũ', note: 'nay thuộc Quảng Ngãi', from: 'kon tum', without: { ...query, text: 'chè', page: 1 } },
    ]);
  });

  it('show a value that has no name as it stands', () => {
    expect(chipsOf(aQuery({ filters: { commune: ['99999'] } }), undefined, book)).toMatchObject([{ label: '99999' }]);
  });
});

describe('conditions of an empty answer', () => {
  it('are the words, what was read, and each facet with all its values', () => {
    expect(conditionsOf(query, understood, book).map(({ label }) => label)).toEqual(['chè', 'Kon Tum cũ', 'Đắk Lắk, Gia Lai', '4 sao']);
  });

  it('without the words keep what was read from the text', () => {
    expect(conditionsOf(query, understood, book)[0]?.without).toEqual({ ...query, text: '', filters: { ...query.filters, formerProvince: ['kon-tum'] }, page: 1 });
  });
});

describe('offers', () => {
  it('are the readings that do not narrow by themselves, and go once they are chosen', () => {
    const offer: Chip = { facet: 'group', values: ['che'], label: 'Nhóm Chè', from: 'che', narrows: false };
    const plain = aQuery({ text: 'che' });
    const offered = offersOf(plain, anUnderstood({ chips: [offer, konTum] }));
    expect(offered).toEqual([{ label: 'Nhóm Chè', query: aQuery({ text: 'che', filters: { group: ['che'] } }) }]);
    expect(offersOf(aQuery({ text: 'che', filters: { group: ['che'] } }), anUnderstood({ chips: [offer] }))).toEqual([]);
  });
});
