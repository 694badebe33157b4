// What is found, by whatever spelling, and what stands first: a table that any engine must answer alike.
import { describe, expect, it } from 'vitest';
import { aQuery } from '#search/query.ts';
import { TODAY } from '../support/builders.ts';
import { registerOf, type StartEngine } from './register.ts';

const KON_TUM = { province: 'quang-ngai', provinceName: 'Quảng Ngãi', formerProvince: 'kon-tum', formerly: 'Kon Tum', places: ['Măng Đen', 'Quảng Ngãi', 'Kon Tum'] } as const;

const register = registerOf({
  'keo-dua': { name: 'Kẹo dừa' },
  'dua-say': { name: 'Dứa sấy' },
  'dua-luoi': { name: 'Dưa lưới' },
  'dua-tre': { name: 'Đũa tre' },
  'tinh-dau-sa': { name: 'Tinh dầu sả' },
  'sa-sung': { name: 'Sá sùng khô' },
  'nam-say': { name: 'Nấm sạch' },
  'hat-mac-ca': { name: 'Hạt mắc ca' },
  'macca-rang': { name: 'Macca rang' },
  'gao-st25': { name: 'Gạo ST25' },
  'dau-phong': { name: 'Đậu phộng rang' },
  'keo-lac': { name: 'Kẹo lạc' },
  'gio-heo': { name: 'Giò heo' },
  'thit-lon': { name: 'Thịt lợn gác bếp' },
  'hat-sen': { name: 'Hạt sen sấy' },
  'guong': { name: 'Gương thuỷ tinh' },
  'ruou-quy': { name: 'Rượu Quí Phi' },
  'mang-le': { name: 'Măng le', ...KON_TUM },
  'ca-phe': { name: 'Cà phê bột', groups: ['thuc-pham', 'ca-phe-ca-cao'], stars: 5, standing: '5 2025-03-10 2028-03-10 2028-03-10' },
  'che-day': { name: 'Chè dây', producer: 'Hợp tác xã Ba Vì', producerId: 'htx-ba-vi', producerKind: 'cooperative' },
});

const soap = registerOf({ 'dua-luoi-xa': { name: 'Dưa lưới xã Cổ Bì', producer: 'Hợp Tiến', producerId: 'hop-tien' }, 'gach': { name: 'Gạch' } });

interface Case {
  readonly query: string;
  /** Ids of all that is found, in any order. */
  readonly finds: readonly string[];
  /** Those that stand first, in this order. */
  readonly first?: readonly string[];
}

const DUA = ['keo-dua', 'dua-say', 'dua-luoi', 'dua-tre'];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'words without marks find all that they may be': [
    { query: 'dua', finds: DUA },
    { query: 'tinh dau sa', finds: ['tinh-dau-sa'] },
    { query: 'mac ca', finds: ['hat-mac-ca', 'macca-rang'], first: ['hat-mac-ca'] },
  ],
  'marks lead, whatever else shares the letters': [
    { query: 'dừa', finds: DUA, first: ['keo-dua'] },
    { query: 'dứa', finds: DUA, first: ['dua-say'] },
    { query: 'dưa', finds: DUA, first: ['dua-luoi'] },
    { query: 'đũa', finds: DUA, first: ['dua-tre'] },
    { query: 'sả', finds: ['tinh-dau-sa', 'sa-sung'], first: ['tinh-dau-sa', 'sa-sung'] },
  ],
  'writing is one, however it is encoded': [
    { query: 'ĐẬU PHỘNG RANG'.normalize('NFD'), finds: ['dau-phong'] },
    { query: 'Ðũa tre', finds: ['dua-tre'] },
    { query: 'gương thủy tinh', finds: ['guong'] },
    { query: 'rượu quý phi', finds: ['ruou-quy'] },
    { query: '  hạt—sen,  sấy ', finds: ['hat-sen'] },
  ],
  'raw telex and VNI are read': [
    { query: 'mawcs ca', finds: ['hat-mac-ca', 'macca-rang'], first: ['hat-mac-ca'] },
    { query: 'ma8c1 ca', finds: ['hat-mac-ca', 'macca-rang'], first: ['hat-mac-ca'] },
    { query: 'duwfa', finds: DUA, first: ['keo-dua'] },
  ],
  'all words are required': [
    { query: 'kẹo dừa', finds: ['keo-dua'] },
    { query: 'chè dây ba vì', finds: ['che-day'] },
  ],
  'synonyms find more and stand behind': [
    { query: 'đậu phộng', finds: ['dau-phong', 'keo-lac'], first: ['dau-phong', 'keo-lac'] },
    { query: 'lạc', finds: ['dau-phong', 'keo-lac'], first: ['keo-lac', 'dau-phong'] },
    { query: 'heo', finds: ['gio-heo', 'thit-lon'], first: ['gio-heo', 'thit-lon'] },
    { query: 'macca', finds: ['hat-mac-ca', 'macca-rang'], first: ['macca-rang', 'hat-mac-ca'] },
  ],
  'the last word may be on its way': [
    { query: 'hat se', finds: ['hat-sen'] },
    { query: 'mắc c', finds: ['hat-mac-ca'] },
    { query: 'gươ', finds: ['guong'] },
    { query: 'thịt lợ', finds: ['thit-lon'] },
  ],
  'what is understood narrows': [
    { query: 'kon tum', finds: ['mang-le'] },
    { query: '5 sao', finds: ['ca-phe'] },
    { query: 'cà phê 5 sao', finds: ['ca-phe'] },
  ],
};

export function setsContract(start: StartEngine): void {
  describe('what is found', async () => {
    const port = await start(register);
    for (const [rule, cases] of Object.entries(CASES)) {
      it.each(cases)(`${rule}: $query`, async ({ query, finds, first = [] }) => {
        const answer = await port.search(aQuery({ text: query }), { today: TODAY });
        const ids = answer.hits.map(({ document }) => document.id);
        expect(ids.toSorted()).toEqual(finds.toSorted());
        expect(answer.total).toBe(finds.length);
        expect(ids.slice(0, first.length)).toEqual(first);
        expect(answer.didYouMean?.isSearched ?? false).toBe(false);
        expect(answer.nearest).toBeUndefined();
      });
    }

    it.each([
      { typed: 'hat sen xay', meant: 'hạt sen sấy', finds: ['hat-sen'] },
      { typed: 'keoo dua', meant: 'kẹo dừa', finds: ['keo-dua'] },
      { typed: 'tinh dua sa', meant: 'tinh dầu sả', finds: ['tinh-dau-sa'] },
      { typed: 'hatsen', meant: 'hạt sen', finds: ['hat-sen'] },
    ])('what was meant is searched at once when nothing is found: $typed', async ({ typed, meant, finds }) => {
      const answer = await port.search(aQuery({ text: typed }), { today: TODAY });
      expect(answer.didYouMean).toEqual({ text: meant, isSearched: true });
      expect(answer.hits.map(({ document }) => document.id)).toEqual(finds);
    });

    it('forgives other marks where all words are in the names, and nowhere else: they would be another word', async () => {
      const all = await start(soap);
      const found = async (text: string) => (await all.search(aQuery({ text }), { today: TODAY })).hits.map(({ document }) => document.id);
      expect(await found('lưới xà')).toEqual(['dua-luoi-xa']);
      expect(await found('lưới xã hợp')).toEqual(['dua-luoi-xa']);
      expect(await found('lưới xa hop')).toEqual(['dua-luoi-xa']);
      const answer = await all.search(aQuery({ text: 'xà hợp' }), { today: TODAY });
      expect(answer.hits.length === 0 || answer.nearest !== undefined || answer.didYouMean?.isSearched === true).toBe(true);
    });

    it('tells which words no product has beside the others, and shows those that have the rest', async () => {
      const answer = await port.search(aQuery({ text: 'kẹo dừa blabla' }), { today: TODAY });
      expect(answer.nearest).toEqual({ missing: ['blabla'] });
      expect(answer.hits.map(({ document }) => document.id)).toEqual(['keo-dua']);
    });

    it('finds nothing where no word is known, and says what was read', async () => {
      const answer = await port.search(aQuery({ text: 'qwzx' }), { today: TODAY });
      expect(answer).toMatchObject({ total: 0, hits: [], understood: { read: 'qwzx' } });
    });

    it('takes a narrowing chip for a filter of its facet, beside the one chosen by hand', async () => {
      const both = await port.search(aQuery({ text: '5 sao', filters: { stars: ['4'] } }), { today: TODAY });
      expect(both.total).toBe(register.documents.length);
    });
  });
}
