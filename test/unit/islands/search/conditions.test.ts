import { describe, expect, it } from 'vitest';
import { chipsOf, leftOutOf, offersOf } from '#islands/search/conditions.ts';
import { conditionsOf } from '#islands/search/ways-out.ts';
import { aQuery } from '#search/query.ts';
import type { Chip } from '#search/understand/types.ts';
import { understandQuery } from '#search/understand/understand.ts';
import { aLexicon, readCodes } from '../../../support/search.ts';
import { aBook, anAnswer, anUnderstood } from '../../../support/search-island.ts';

const book = aBook();
const konTum: Chip = { facet: 'formerProvince', values: ['kon-tum'], label: 'Kon Tum cũ', note: 'nay thuộc Quảng Ngãi', from: 'kon tum', narrows: true };
const query = aQuery({ text: 'chè kon tum', filters: { province: ['dak-lak', 'gia-lai'], stars: ['4'] }, page: 2 });
const understood = anUnderstood({ read: 'chè kon tum', words: 'chè', chips: [konTum] });

describe('chips', () => {
  it('name every chosen value and everything read from the text, with the search without it', () => {
    expect(chipsOf(query, understood, book)).toEqual([
      { key: 'province dak-lak', label: 'Đắk Lắk', without: { ...query, filters: { province: ['gia-lai'], stars: ['4'] }, page: 1 } },
      { key: 'province gia-lai', label: 'Gia Lai', without: { ...query, filters: { province: ['dak-lak'], stars: ['4'] }, page: 1 } },
      { key: 'stars 4', label: '4 sao', without: { ...query, filters: { province: ['dak-lak', 'gia-lai'] }, page: 1 } },
      { key: 'formerProvince kon-tum', label: 'Kon Tum cũ', note: 'nay thuộc Quảng Ngãi', from: 'kon tum', without: { ...query, text: 'chè', page: 1 } },
    ]);
  });

  it('show a value that has no name as it stands', () => {
    expect(chipsOf(aQuery({ filters: { commune: ['99999'] } }), undefined, book)).toMatchObject([{ label: '99999' }]);
  });

  it('name what was chosen and read at once a single time; its cross takes both away', () => {
    const both = aQuery({ text: 'chè kon tum', filters: { formerProvince: ['kon-tum'], stars: ['4'] } });
    const chips = chipsOf(both, understood, book);
    expect(chips.map(({ label }) => label)).toEqual(['4 sao', 'Kon Tum cũ']);
    expect(chips[1]?.without).toEqual(aQuery({ text: 'chè', filters: { stars: ['4'] } }));
  });

  it('take a chosen value into a reading of several, and leave the others of its facet', () => {
    const upward: Chip = { facet: 'stars', values: ['4', '5'], label: '4, 5 sao', from: '4 sao trở lên', narrows: true };
    const chips = chipsOf(aQuery({ text: '4 sao trở lên', filters: { stars: ['3', '4'] } }), anUnderstood({ read: '4 sao trở lên', chips: [upward] }), book);
    expect(chips.map(({ label, without }) => [label, without.text, without.filters])).toEqual([
      ['3 sao', '4 sao trở lên', { stars: ['4'] }],
      ['4, 5 sao', '', { stars: ['3'] }],
    ]);
  });

  it('name what the text says twice a single time; its cross takes all its words away', () => {
    const again: Chip = { ...konTum, from: 'tỉnh kon tum' };
    const chips = chipsOf(aQuery({ text: 'kon tum chè tỉnh kon tum' }), anUnderstood({ read: 'kon tum chè tỉnh kon tum', words: 'chè', chips: [konTum, again] }), book);
    expect(chips.map(({ label, without }) => [label, without.text])).toEqual([['Kon Tum cũ', 'chè']]);
  });

  it('tell two places of one name apart', () => {
    const places: Chip[] = [{ facet: 'commune', values: ['23638'], label: 'xã Tân An', from: 'tân an', narrows: true }, { facet: 'formerDistrict', values: ['623'], label: 'xã Tân An', from: 'huyện tân an', narrows: true }];
    const keys = chipsOf(aQuery({ text: 'tân an' }), anUnderstood({ chips: places }), book).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('what somebody is after', () => {
  const read = (text: string) => understandQuery(text, aLexicon([]), readCodes);

  it.each([
    ['mua ở đâu hà nội', 'Tìm nơi bán', 'hà nội'],
    ['Mít sấy GIÁ SỈ', 'Tìm nguồn hàng', 'mít sấy'],
    ['mua sỉ mít sấy ở đâu', 'Tìm nguồn hàng', 'mít sấy ở đâu'],
    ['nơi bán', 'Tìm nơi bán', ''],
  ])('is a chip of "%s", no filter, and its cross takes its words away', (text, label, left) => {
    const chip = chipsOf(aQuery({ text, page: 2 }), read(text), book).at(-1);
    expect(chip).toMatchObject({ label, isIntent: true, without: aQuery({ text: left }) });
  });

  it('is no condition that could be given up for more results', () => {
    expect(conditionsOf(aQuery({ text: 'mít sấy giá sỉ' }), read('mít sấy giá sỉ'), book).map(({ label }) => label)).toEqual(['mít sấy']);
  });
});

describe('words that were left out', () => {
  it('are told, but not those that every product here answers to', () => {
    expect(leftOutOf(anUnderstood({ read: 'Sản phẩm gạo NGON 5kg', leftOut: ['5kg', 'sản phẩm', 'ngon'], asking: ['sản phẩm'] }))).toEqual(['ngon', '5kg']);
    expect(leftOutOf(anUnderstood({ leftOut: ['ocop', 'san pham'], asking: ['ocop', 'san pham'] }))).toEqual([]);
  });

  it('are told once each', () => {
    expect(leftOutOf(anUnderstood({ leftOut: ['ngon', 'ngon'] }))).toEqual(['ngon']);
  });
});

describe('conditions of an empty answer', () => {
  it('are the words, what was read, and each facet with all its values', () => {
    expect(conditionsOf(query, understood, book).map(({ label }) => label)).toEqual(['chè', 'Kon Tum cũ', 'Đắk Lắk, Gia Lai', '4 sao']);
  });

  it('name what was chosen and read at once a single time', () => {
    const both = aQuery({ text: 'chè kon tum', filters: { formerProvince: ['kon-tum'] } });
    const conditions = conditionsOf(both, understood, book);
    expect(conditions.map(({ label }) => label)).toEqual(['chè', 'Kon Tum cũ']);
    expect(conditions[1]?.without).toEqual(aQuery({ text: 'chè' }));
  });

  it('are named by their facets while no name is known', () => {
    expect(conditionsOf(query, understood, undefined).map(({ label }) => label)).toEqual(['chè', 'Kon Tum cũ', 'Tỉnh, thành phố hiện nay', 'Hạng sao']);
  });

  it('without the words keep what was read from the text', () => {
    expect(conditionsOf(query, understood, book)[0]?.without).toEqual({ ...query, text: '', filters: { ...query.filters, formerProvince: ['kon-tum'] }, page: 1 });
  });
});

describe('offers', () => {
  const offer: Chip = { facet: 'group', values: ['che'], label: 'Nhóm Chè', from: 'che', narrows: false };
  const found = (understood: Parameters<typeof anUnderstood>[0], values: readonly string[]) => {
    const answer = anAnswer({ understood: anUnderstood(understood) });
    return { ...answer, facets: { ...answer.facets, group: values.map((value) => ({ value, count: 1 })) } };
  };

  it('are the readings that do not narrow by themselves, and go once they are chosen', () => {
    const offered = offersOf(aQuery({ text: 'che' }), found({ chips: [offer, konTum] }, ['che']));
    expect(offered).toEqual([{ key: 'group che', label: 'Nhóm Chè', query: aQuery({ text: 'che', filters: { group: ['che'] } }) }]);
    expect(offersOf(aQuery({ text: 'che', filters: { group: ['che'] } }), found({ chips: [offer] }, ['che']))).toEqual([]);
  });

  it('are none of what no product of the answer is of', () => {
    expect(offersOf(aQuery({ text: 'che' }), found({ chips: [offer] }, ['do-uong']))).toEqual([]);
    const several: Chip = { ...offer, values: ['che', 'do-uong'] };
    expect(offersOf(aQuery({ text: 'che' }), found({ chips: [several] }, ['do-uong']))).toHaveLength(1);
  });

  it('are told once each', () => {
    expect(offersOf(aQuery({ text: 'che che' }), found({ chips: [offer, offer] }, ['che']))).toHaveLength(1);
  });
});
