import { describe, expect, it } from 'vitest';
import { nameBook } from '#islands/search/name-book.ts';
import { salesWays } from '#islands/search/sales-way.ts';
import { aQuery } from '#search/query.ts';
import type { Chip } from '#search/understand/types.ts';
import { aDocument } from '../../../support/search.ts';
import { anAnswer, anUnderstood, NAMES } from '../../../support/search-island.ts';

const book = nameBook({ ...NAMES, values: { ...NAMES.values, group: [['che', 'Chè', 3], ['tuong', 'Tương, nước mắm và muối', 2], ['gia-vi', 'Gia vị khác (muối, tỏi)', 1, 'tuong']] } });
const giaLai: Chip = { facet: 'province', values: ['gia-lai'], label: 'Gia Lai', from: 'gia lai', narrows: true };
const tea: Chip = { facet: 'group', values: ['che'], label: 'Nhóm Chè', from: 'chè', narrows: true };
const tuyDuc: Chip = { facet: 'formerDistrict', values: ['667'], label: 'huyện Tuy Đức cũ (Đắk Nông)', from: 'tuy đức', narrows: false };
const kbang: Chip = { facet: 'commune', values: ['23638'], label: 'xã Kbang, Gia Lai', from: 'kbang', narrows: true };

const ways = (chips: readonly Chip[], documents = [aDocument()], query = aQuery({ text: 'mua ở đâu' }), words = '') =>
  salesWays(anAnswer({ understood: anUnderstood({ words, chips, intent: 'buy-where' }), hits: documents.map((document) => ({ document })) }), query, book).map(({ text, href }) => `${text} ${href}`);

describe('the way to where things are sold', () => {
  it('leads to all points where nothing else is said', () => {
    expect(ways([])).toEqual(['Xem các điểm bán /diem-ban/']);
  });

  it('leads to the province that is named, of today or before', () => {
    expect(ways([giaLai])).toEqual(['Xem các điểm bán ở Gia Lai /diem-ban/?tinh=gia-lai']);
    const konTum: Chip = { facet: 'formerProvince', values: ['kon-tum'], label: 'Kon Tum cũ', from: 'kon tum', narrows: true };
    expect(ways([konTum])).toEqual(['Xem các điểm bán ở Kon Tum cũ /diem-ban/?tinh-cu=kon-tum']);
  });

  it('takes the goods along, and offers all points of the place beside', () => {
    expect(ways([giaLai, tea])).toEqual(['Nơi bán hàng nhóm chè ở Gia Lai /diem-ban/?tinh=gia-lai&ban=che', 'Mọi điểm bán ở Gia Lai /diem-ban/?tinh=gia-lai']);
    expect(ways([tea])).toEqual(['Nơi bán hàng nhóm chè /diem-ban/?ban=che', 'Mọi điểm bán /diem-ban/']);
  });

  it('takes the goods along where they are a part of a group\'s name', () => {
    const told = (words: string) => [`Nơi bán hàng nhóm ${words} /diem-ban/?ban=tuong`, 'Mọi điểm bán /diem-ban/'];
    expect(ways([], [], undefined, 'nước mắm')).toEqual(told('nước mắm'));
    expect(ways([], [], undefined, 'nuoc mam')).toEqual(told('nuoc mam'));
    expect(ways([], [], undefined, 'muối')).toEqual(told('muối'));
    for (const other of ['muoi', 'nước', 'mắm ruốc']) expect(ways([], [], undefined, other), other).toEqual(['Xem các điểm bán /diem-ban/']);
  });

  it('does not take along goods that may be another word', () => {
    expect(ways([{ ...tea, narrows: false }])).toEqual(['Xem các điểm bán /diem-ban/']);
  });

  it('leads from a smaller place to the province that its products are of', () => {
    expect(ways([tuyDuc])).toEqual(['Xem các điểm bán ở Lâm Đồng /diem-ban/?tinh=lam-dong']);
    expect(ways([tuyDuc], [aDocument({ formerDistricts: ['1'], province: 'hue', provinceName: 'Huế' }), aDocument()])).toEqual(['Xem các điểm bán ở Lâm Đồng /diem-ban/?tinh=lam-dong']);
  });

  it('leads from a commune without a product to the province that its name lies in', () => {
    expect(ways([kbang], [])).toEqual(['Xem các điểm bán ở Gia Lai /diem-ban/?tinh=gia-lai']);
  });

  it('does not choose between provinces that have a place of the same name', () => {
    const both: Chip = { ...kbang, values: ['23638', '24100'] };
    expect(ways([both], [])).toEqual(['Xem các điểm bán /diem-ban/']);
    expect(ways([both], [aDocument({ commune: '23638', province: 'gia-lai', provinceName: 'Gia Lai' }), aDocument({ commune: '24100', province: 'dak-lak', provinceName: 'Đắk Lắk' })])).toEqual(['Xem các điểm bán /diem-ban/']);
  });

  it('leads to the one province and the one group that were chosen, too', () => {
    expect(ways([], [], aQuery({ text: 'mua ở đâu', filters: { province: ['gia-lai'], group: ['che'] } }))).toEqual(['Nơi bán nhóm hàng này ở Gia Lai /diem-ban/?tinh=gia-lai&ban=che', 'Mọi điểm bán ở Gia Lai /diem-ban/?tinh=gia-lai']);
    expect(ways([], [], aQuery({ text: 'mua ở đâu', filters: { province: ['gia-lai', 'dak-lak'] } }))).toEqual(['Xem các điểm bán /diem-ban/']);
  });
});
