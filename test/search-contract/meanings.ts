// What words mean together: other words for them, words that are one thing, names of groups, and what is nearest where nothing has all.
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { TODAY } from '../support/builders.ts';
import { endingOn, registerOf, type StartEngine } from './register.ts';

const CAN_THO = { province: 'can-tho', provinceName: 'Cần Thơ', formerProvince: 'can-tho', places: ['Cờ Đỏ', 'Cần Thơ'] } as const;
const DRINKS = { groups: ['do-uong', 'do-uong-co-con'], groupNames: ['Đồ uống', 'Đồ uống có cồn', 'rượu'] } as const;
const HERBS = { groups: ['duoc-lieu'], groupNames: ['Dược liệu và sản phẩm từ dược liệu', 'thảo dược', 'dược liệu'] } as const;

/** Those that should stand behind hold longer, so that only the rule can explain the order. */
const register = registerOf({
  'mat-ong': { name: 'Mật ong rừng', ...endingOn(20270101) },
  'keo-mat': { name: 'Kẹo mạch nha', groupNames: ['Chế biến từ mật ong'], ...endingOn(20290101) },
  'ruou-ghe': { name: 'Rượu ghè men lá', ...DRINKS, ...endingOn(20270101) },
  'ruou-yen': { name: 'Rượu yến', ...CAN_THO, ...DRINKS, ...endingOn(20290101) },
  'bap-cai': { name: 'Bắp cải xanh', ...endingOn(20290101) },
  'bap-non': { name: 'Bắp non', ...endingOn(20270101) },
  'cao-lanh': { name: 'Cao đinh lăng', ...HERBS, ...endingOn(20280101) },
  'bot-nam': { name: 'Bột nấm', producer: 'Dược liệu Núi Xa', producerId: 'nui-xa', ...HERBS, ...endingOn(20270101) },
  'tra-thao-duoc': { name: 'Nước thảo dược', ...HERBS, ...endingOn(20260601) },
  'lan-homestay': { name: "Lan's Homestay", ...endingOn(20270101) },
  'lang-chai': { name: 'Làng chài', aliases: ['Nhà nghỉ làng chài'], ...endingOn(20290101) },
  'buoi': { name: 'Bưởi da xanh', ...endingOn(20270101) },
  'mut-buoi': { name: 'Mứt vỏ', groupNames: ['Chế biến từ bưởi'], ...CAN_THO, ...endingOn(20270101) },
  'kem-com': { name: 'Kem cốm', ...endingOn(20290101) },
  'com-gao': { name: 'Cốm gạo', ...endingOn(20260601) },
  'com-sen': { name: 'Cốm sen', ...endingOn(20260601) },
  'cha-bo': { name: 'Chả bò', ...endingOn(20270101) },
  'bo-tra': { name: 'Bộ trà thảo mộc', ...endingOn(20290101) },
});

export function meaningsContract(start: StartEngine): void {
  describe('what words mean together', async () => {
    const port = await start(register);
    const search = (text: string): Promise<SearchAnswer> => port.search(aQuery({ text }), { today: TODAY });
    const idsOf = ({ hits }: SearchAnswer): string[] => hits.map(({ document }) => document.id);

    it('other words say more in a name than in that of a group', async () => {
      expect(idsOf(await search('honey'))).toEqual(['mat-ong', 'keo-mat']);
    });

    it('words that are one thing are it only next to each other', async () => {
      expect(idsOf(await search('rượu cần'))).toEqual(['ruou-ghe', 'ruou-yen']);
    });

    it('a word for another is not found where it means something else', async () => {
      expect(idsOf(await search('ngô'))).toEqual(['bap-non']);
    });

    it('the name of a group is no producer’s: its products are in their own order, those called so first', async () => {
      const answer = await search('dược liệu');
      expect(answer.understood.chips).toMatchObject([{ facet: 'group', values: ['duoc-lieu'], narrows: true }]);
      expect(idsOf(answer)).toEqual(['cao-lanh', 'bot-nam', 'tra-thao-duoc']);
      expect(idsOf(await search('thảo dược'))).toEqual(['tra-thao-duoc', 'cao-lanh', 'bot-nam']);
    });

    it.each(['nhóm III', 'nhom iii'])('a group is called by its code, too: %s', async (text) => {
      const answer = await search(text);
      expect([answer.understood.words, answer.total]).toEqual(['', 3]);
    });

    it('a word typed as two stands where the one word stands', async () => {
      const answer = await search('home stay');
      expect([idsOf(answer)[0], answer.hits[0]?.matched]).toEqual(['lan-homestay', 'name']);
    });

    it('a place that nothing of the kind is of is given up before the thing', async () => {
      const answer = await search('bưởi da xanh cần thơ');
      expect([idsOf(answer), answer.nearest]).toEqual([['buoi'], { missing: ['cần thơ'] }]);
      expect(answer.understood.chips).toMatchObject([{ facet: 'province', narrows: false }]);
    });

    it('a place that was mistyped is given up like one that was not', async () => {
      const answer = await search('bưởi cna tho');
      expect([idsOf(answer), answer.didYouMean, answer.nearest]).toEqual([['buoi', 'mut-buoi'], { text: 'bưởi cần thơ', isSearched: true }, { missing: ['cần thơ'] }]);
    });

    it('most words are given up where most of the first few things found begin with what is left', async () => {
      const answer = await search('cốm làng vòng');
      expect([idsOf(answer), answer.nearest]).toEqual([['kem-com', 'com-gao', 'com-sen'], { missing: ['làng', 'vòng'] }]);
    });

    it('details behind are given up before what it is, and more where only places and groups have the words', async () => {
      expect((await search('rượu ghè men lá gia truyền hũ sành')).nearest?.missing).toEqual(['gia', 'truyền', 'hũ', 'sành']);
      expect((await search('mật ong chế biến cờ')).nearest?.missing).not.toContain('mật');
    });

    it('stars are not given up', async () => {
      expect(await search('bưởi 5 sao')).toMatchObject({ total: 0, understood: { chips: [{ facet: 'stars', narrows: true }] } });
    });

    it('words with other marks that stand about do not hide what was meant', async () => {
      const answer = await search('trả bò');
      expect([idsOf(answer), answer.didYouMean]).toEqual([['cha-bo'], { text: 'chả bò', isSearched: true }]);
    });
  });
}
