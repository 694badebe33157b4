// What an engine answers where the words as typed are not what was meant: what is replaced, what is only offered, what is nearest.
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { registerOf } from '../../search-contract/register.ts';
import { TODAY } from '../../support/builders.ts';
import { embeddedEngine } from '../../support/embedded.ts';

const HAI_PHONG = { province: 'hai-phong', provinceName: 'Hải Phòng', formerProvince: 'hai-phong', places: ['An Dương', 'Hải Phòng'] } as const;
const CAN_THO = { province: 'can-tho', provinceName: 'Cần Thơ', formerProvince: 'can-tho', places: ['Cờ Đỏ', 'Cần Thơ'] } as const;
const HERBS = { groups: ['duoc-lieu'], groupNames: ['Dược liệu và sản phẩm từ dược liệu', 'dược liệu'] } as const;
const engine = embeddedEngine(
  registerOf({
    'gom-do': { name: 'Lục bình gốm', groupNames: ['Đồ lưu niệm'] },
    'do-go': { name: 'Đồ gỗ' },
    'cha-bo': { name: 'Chả bò' },
    'bo-tra': { name: 'Bộ trà thảo mộc' },
    'mam': { name: 'Nước mắm' },
    'mam-nem': { name: 'Nước mắm nêm' },
    'nep-man': { name: 'Nước gạo nếp mân' },
    'phong-hai': { name: 'Trà Phong Hải' },
    'banh-da': { name: 'Bánh đa', ...HAI_PHONG },
    'hat-sen': { name: 'Hạt sen sấy' },
    'macca': { name: 'Mắc ca rang' },
    'thanh-long': { name: 'Thanh long sấy' },
    'rong': { name: 'Bát rồng', nameEn: 'Dragon bowl' },
    'thu-hang': { name: 'Bột sắn dây Hà Thu' },
    'bun': { name: 'Bún khô' },
    'giam': { name: 'Giấm chuối' },
    'mam-ngon': { name: 'Mắm 40 độ đạm' },
    'cao': { name: 'Cao đinh lăng', ...HERBS },
    'tra-can-tho': { name: 'Trà dược liệu', ...CAN_THO },
  }),
);
const search = (text: string): Promise<SearchAnswer> => engine.search(aQuery({ text }), { today: TODAY });
const idsOf = ({ hits }: SearchAnswer): string[] => hits.map(({ document }) => document.id);

describe('what was found', () => {
  it('is passed over where it has the words by chance, and hardly anything would be changed', async () => {
    const answer = await search('trả bò');
    expect([idsOf(answer), answer.didYouMean]).toEqual([['cha-bo'], { text: 'chả bò', isSearched: true }]);
  });

  it('stays where a product is called by the word that would be changed', async () => {
    const answer = await search('đồ gốm');
    expect([idsOf(answer), answer.didYouMean?.isSearched]).toEqual([['gom-do'], undefined]);
  });

  it('is passed over where the rest is what was meant, too', async () => {
    const answer = await search('dấm');
    expect([idsOf(answer), answer.didYouMean]).toEqual([['giam'], { text: 'giấm', isSearched: true }]);
  });

  it('stays, and nothing is asked, where all of it is what was meant', async () => {
    const answer = await search('dấm chuối');
    expect([idsOf(answer), answer.hits[0]?.matched, answer.didYouMean]).toEqual([['giam'], 'synonym', undefined]);
  });

  it('stays where a letter would be changed, and what may have been meant is offered', async () => {
    const answer = await search('nước mắn');
    expect([idsOf(answer), answer.didYouMean]).toEqual([['nep-man'], { text: 'nước mắm', isSearched: false }]);
  });
});

describe('what was meant', () => {
  it('is understood again: a place mistyped is a place', async () => {
    const answer = await search('hai phogn');
    expect(answer).toMatchObject({ total: 1, didYouMean: { text: 'hải phòng', isSearched: true }, understood: { read: 'hải phòng', words: '', chips: [{ facet: 'province', values: ['hai-phong'], narrows: true }] } });
    expect(idsOf(answer)).toEqual(['banh-da']);
  });

  it('keeps what was chosen beside it', async () => {
    const answer = await search('bnáh đa hải phòng');
    expect([idsOf(answer), answer.understood.chips.map(({ from }) => from)]).toEqual([['banh-da'], ['hải phòng']]);
  });

  it('is found where words were run together', async () => {
    expect(idsOf(await search('hatsensay'))).toEqual(['hat-sen']);
  });

  it('is told with what is nearest to it, where no product has it all', async () => {
    const answer = await search('hat sen xay bun');
    expect([idsOf(answer), answer.didYouMean, answer.nearest]).toEqual([['hat-sen'], { text: 'hạt sen sấy bún', isSearched: true }, { missing: ['bún'] }]);
  });
});

describe('what is nearest', () => {
  it('is of another place where a group that was typed has nothing in this one', async () => {
    const answer = await search('dược liệu cần thơ');
    expect([idsOf(answer), answer.nearest]).toEqual([['cao'], { missing: ['cần thơ'] }]);
  });

  it('has synonyms of the words', async () => {
    const answer = await search('macadamia abcxyz');
    expect([idsOf(answer), answer.nearest]).toEqual([['macca'], { missing: ['abcxyz'] }]);
  });

  it('keeps words together that are another thing apart', async () => {
    const answer = await search('dragon fruit wine');
    expect([idsOf(answer), answer.nearest]).toEqual([['thanh-long'], { missing: ['wine'] }]);
  });

  it('is nothing where one word of many stands somewhere in a name', async () => {
    expect(await search('hà thủ ô')).toMatchObject({ total: 0 });
    expect((await search('hà thủ ô')).nearest).toBeUndefined();
  });

  it.each(['sa đéc', 'phường sa đéc'])('is nothing for a place that no product is of: %s', async (text) => {
    expect((await search(text)).nearest).toBeUndefined();
  });
});
