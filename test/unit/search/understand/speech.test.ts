// Whole sentences, ranges of stars, years, names of before the 63 provinces: what people say around the goods that they look for.
import { describe, expect, it } from 'vitest';
import type { Understood } from '#search/understand/types.ts';
import { buildLexicon } from '#search/understand/lexicon.ts';
import { lexiconData } from '#search/understand/lexicon-data.ts';
import { understandQuery } from '#search/understand/understand.ts';
import { withoutChip } from '#search/understand/without.ts';
import { aLexicon, emptyCatalogue, readCodes } from '../../../support/search.ts';
import { IN_USE, REGISTER_NAMES } from '../../../support/search-names.ts';

const lexicon = aLexicon(REGISTER_NAMES, IN_USE);
const understand = (text: string): Understood => understandQuery(text, lexicon, readCodes);
const chips = (text: string): readonly string[] => understand(text).chips.map(({ facet, values, narrows }) => `${narrows ? '' : '?'}${facet}=${[...values].sort().join('+')}`);

describe('a sentence', () => {
  it.each([
    ['cho hỏi mua mật ong ở đâu', 'mật ong', 'buy-where'],
    ['mua mật ong ở đâu vậy', 'mật ong', 'buy-where'],
    ['có sản phẩm OCOP nào làm từ sen không?', 'sen', undefined],
    ['địa chỉ bán hạt sen', 'hạt sen', 'buy-where'],
    ['nơi nào bán măng khô', 'măng khô', 'buy-where'],
    ['tìm nguồn hàng mít sấy', 'mít sấy', 'sourcing'],
    ['tim nguon hang mit say', 'mit say', 'sourcing'],
    ['hạt sen sấy gói 200g', 'hạt sen sấy', undefined],
  ])('says what is looked for: %s', (text, words, intent) => {
    expect(understand(text)).toMatchObject({ words, ...(intent === undefined ? {} : { intent }) });
  });

  it('that names a chain or a floor asks where to buy', () => {
    const selling = buildLexicon({ ...lexiconData(emptyCatalogue(), []), channels: ['Co.op Mart', 'coopmart', 'Shopee'] }, REGISTER_NAMES);
    for (const text of ['co.op mart', 'coopmart', 'shopee']) expect(understandQuery(`${text} mít sấy`, selling, readCodes)).toMatchObject({ words: 'mít sấy', intent: 'buy-where' });
  });

  it.each(['tất cả sản phẩm', 'sản phẩm mới', 'ocop mới nhất', 'danh sách ocop'])('that asks for everything finds everything: %s', (text) => {
    expect(understand(text)).toMatchObject({ words: '', chips: [] });
  });
});

describe('stars', () => {
  it.each([
    ['3-5 sao', ['stars=3', 'stars=4', 'stars=5']],
    ['từ 3 đến 4 sao', ['stars=3', 'stars=4']],
    ['tu 3 den 4 sao', ['stars=3', 'stars=4']],
    ['4 hoặc 5 sao', ['stars=4', 'stars=5']],
    ['3, 4 sao', ['stars=3', 'stars=4']],
    ['bốn, năm sao', ['stars=4', 'stars=5']],
    ['4 sao 5 sao', ['stars=4', 'stars=5']],
    ['ít nhất 4 sao', ['stars=4+5']],
    ['trên 3 sao', ['stars=4+5']],
    ['dưới 5 sao', ['stars=3+4']],
    ['4 sao trở xuống', ['stars=3+4']],
    ['trên 5 sao', ['stars=5']],
    ['3,5 sao', []],
  ])('%s', (text, expected) => {
    expect(chips(text)).toEqual(expected);
  });

  it('of a range are taken away one by one', () => {
    const understood = understand('gạo 4-5 sao');
    const [first] = understood.chips;
    expect(first?.from).toBe('4 sao');
    expect(withoutChip(understood, first ?? { from: '' })).toBe('gạo 5 sao');
  });
});

describe('a state', () => {
  it.each([
    ['chưa hết hạn', 'in-force'],
    ['vẫn còn hạn', 'in-force'],
    ['không còn hiệu lực', 'expired'],
    ['chưa được công nhận', 'proposed'],
  ])('turned round: %s', (text, state) => {
    expect(chips(text)).toEqual([`state=${state}`]);
  });
});

describe('a year', () => {
  it.each([
    ['ocop năm 2024', 'year=2024'],
    ['ocop nam 2024', 'year=2024'],
    ['2025', 'year=2025'],
  ])('of recognition: %s', (text, expected) => {
    expect(chips(text)).toEqual([expected]);
  });

  it.each(['1998', '2017', '20245', 'st25'])('is none: %s', (text) => {
    expect(chips(text)).toEqual([]);
  });
});

describe('a place', () => {
  it.each([
    ['sông bé', 'formerProvince=binh-duong+binh-phuoc'],
    ['ha tay', 'formerProvince=ha-noi'],
    ['hà nam ninh', 'formerProvince=ha-nam+nam-dinh+ninh-binh'],
    ['tây nguyên', 'formerProvince=dak-lak+dak-nong+gia-lai+kon-tum+lam-dong'],
    ['hn', 'province=ha-noi'],
    ['br-vt', 'formerProvince=ba-ria-vung-tau'],
    ['q12', 'formerDistrict=761'],
    ['q. 7', 'formerDistrict=778'],
    ['h. cần đước', 'formerDistrict=806'],
    ['quàng ngãi', 'province=quang-ngai'],
    ['cần thờ', 'province=can-tho'],
    ['đắk pơ', 'formerDistrict=634'],
    ['tp huế', 'province=hue'],
  ])('by another name: %s', (text, expected) => {
    expect(understand(text).words).toBe('');
    expect(chips(text)).toEqual([expected]);
  });

  it.each([
    ['yến khánh hòa', 'yến', 'province=khanh-hoa', 'Yên Khánh'],
    ['yen khanh hoa', 'yen', 'province=khanh-hoa', 'Yên Khánh'],
    ['nghệ an giang', 'nghệ', 'province=an-giang', 'Nghệ An'],
    ['trà vĩnh long', 'trà', 'province=vinh-long', 'Trà Vinh'],
    ['huyện yên khánh hòa', 'hòa', 'formerDistrict=375', 'Khánh Hòa'],
    ['trà vinh long', 'long', 'formerProvince=tra-vinh', 'Vĩnh Long, which it has no mark of'],
  ])('behind what is asked for: %s is %s of %s, and not of %s', (text, words, place) => {
    expect([understand(text).words, chips(text)[0]]).toEqual([words, place]);
  });

  it('each of two, though a third lies across them: yên khánh hòa bình', () => {
    expect(understand('cói yên khánh hòa bình').chips.map(({ from }) => from)).not.toContain('khánh hòa');
  });

  it('of today beside a former one elsewhere: either will do', () => {
    expect(chips('quảng ngãi đắk nông')).toEqual(['formerProvince=kon-tum+quang-ngai', 'formerProvince=dak-nong']);
    expect(chips('kon tum quảng ngãi')).toEqual(['formerProvince=kon-tum', 'province=quang-ngai']);
  });

  it('is not read out of a word that has marks of its own', () => {
    expect(understand('muối tinh bạc liêu').words).toBe('muối tinh bạc liêu');
    expect(understand('bánh in đồng tháp')).toMatchObject({ words: 'bánh in' });
  });
});

describe('papers of one name', () => {
  it('are all meant', () => {
    expect(chips('iso')).toEqual(['documents=iso-14001+iso-22000+iso-9001']);
    expect(chips('iso 22000')).toEqual(['documents=iso-22000']);
  });
});
