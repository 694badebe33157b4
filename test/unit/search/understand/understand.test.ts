// Understanding queries, judged against real names: what is left as words, which chips narrow, which only offer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chip, Understood } from '#search/understand/types.ts';
import { understandQuery } from '#search/understand/understand.ts';
import { aLexicon, readCodes } from '../../../support/search.ts';
import { IN_USE, REGISTER_NAMES } from '../../../support/search-names.ts';

const lexicon = aLexicon(REGISTER_NAMES, IN_USE);
const understand = (text: string): Understood => understandQuery(text, lexicon, readCodes);

/** `province=hue`, with `?` in front where the chip only offers. */
function chipText({ facet, values, narrows }: Chip): string {
  return `${narrows ? '' : '?'}${facet}=${values.join('+')}`;
}

/** Words, chips and intent in one line. */
function told(text: string): string {
  const { words, chips, intent } = understand(text);
  return [`"${words}"`, ...chips.map(chipText).sort(), ...(intent === undefined ? [] : [intent])].join(' ');
}

describe('the examples that people type', () => {
  it.each([
    ['hat sen say', '"hat sen say"'],
    ['mac ca kbang', '"mac ca" formerDistrict=625'],
    ['mawcs ca', '"mắc ca"'],
    ['mang le rung', '"mang le rung"'],
    ['tinh dau sa', '"tinh dau sa"'],
    ['trà sen', '"trà sen"'],
    ['sâm ngọc linh', '"sâm ngọc linh"'],
    ['ruou sam', '"ruou sam"'],
    ['banh phong', '"banh phong"'],
    ['dừa', '"dừa"'],
    ['nuoc mam 5 sao', '"nuoc mam" stars=5'],
    ['ocop 4 sao quảng ngãi', '"" province=quang-ngai stars=4'],
    ['kon tum', '"" formerProvince=kon-tum'],
    ['sa đéc', '"sa đéc" ?formerDistrict=867'],
    ['HTX Tơ Tung', '"htx tơ tung" ?producerKind=cooperative'],
    ['mua ở đâu hà nội', '"" province=ha-noi buy-where'],
    ['nhà cung cấp mít sấy số lượng lớn', '"mít sấy" sourcing'],
    ['nhang trầm', '"nhang trầm"'],
    ['hương trầm', '"hương trầm"'],
    ['gạo ngon 5kg', '"gạo" group=gao-ngu-coc-hat-so-che'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a place', () => {
  it.each([
    ['quảng ngãi', '"" province=quang-ngai'],
    ['quảng ngãi cũ', '"" formerProvince=quang-ngai'],
    ['tỉnh kon tum', '"" formerProvince=kon-tum'],
    ['đặc sản kon tum', '"" formerProvince=kon-tum'],
    ['dac san dak nong', '"" formerProvince=dak-nong'],
    ['ocop quang nam cu', '"" formerProvince=quang-nam'],
    ['tinh quang nam', '"" formerProvince=quang-nam'],
    ['thành phố huế', '"" province=hue'],
    ['huế', '"" province=hue'],
    ['đắk lắk', '"" province=dak-lak'],
    ['dak lak', '"" province=dak-lak'],
    ['Ðắc Lắc', '"" province=dak-lak'],
    ['daklak', '"" province=dak-lak'],
    ['TP. Hồ Chí Minh', '"" province=ho-chi-minh'],
    ['tphcm', '"" province=ho-chi-minh'],
    ['sài gòn', '"" province=ho-chi-minh'],
    ['vũng tàu', '"" formerProvince=ba-ria-vung-tau'],
    ['Thanh Hoá', '"" province=thanh-hoa'],
    ['hanoi', '"" province=ha-noi'],
    ['kontum', '"" formerProvince=kon-tum'],
    ['huyện kbang', '"" formerDistrict=625'],
    ['huyen tuy duc', '"" formerDistrict=667'],
    ['xã quảng trực', '"" commune=24736'],
    ['xã quảng trực lâm đồng', '"" commune=24736 province=lam-dong'],
    ['ở hà nội bán ở đâu', '"" province=ha-noi buy-where'],
    ['hàng ocop hà nội', '"" province=ha-noi'],
  ])('alone narrows: %s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['hạt điều bình phước', '"hạt điều" formerProvince=binh-phuoc'],
    ['hat dieu binh phuoc 4 sao', '"hat dieu" formerProvince=binh-phuoc stars=4'],
    ['kẹo dừa bến tre', '"kẹo dừa" formerProvince=ben-tre'],
    ['nem chua thanh hóa', '"nem chua" province=thanh-hoa'],
    ['thanh hóa nem chua', '"nem chua" province=thanh-hoa'],
    ['chả bò đà nẵng', '"chả bò" province=da-nang'],
    ['quế yên bái', '"quế" formerProvince=yen-bai'],
    ['bánh tráng tây ninh', '"bánh tráng" province=tay-ninh'],
    ['lạp xưởng cần đước', '"lạp xưởng" formerDistrict=806'],
    ['rượu sâm ngọc linh kon tum', '"rượu sâm ngọc linh" formerProvince=kon-tum'],
    ['cua ca mau', '"cua" province=ca-mau'],
    ['saigon coffee', '"coffee" group=ca-phe-ca-cao province=ho-chi-minh'],
  ])('beside a product that no name has with it narrows: %s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['nước mắm Phú Quốc', '"nước mắm phú quốc" ?formerDistrict=911'],
    ['nuoc mam phu quoc', '"nuoc mam phu quoc" ?formerDistrict=911'],
    ['tỏi Lý Sơn', '"tỏi lý sơn" ?formerDistrict=536'],
    ['toi li son', '"toi li son" ?formerDistrict=536'],
    ['muối bạc liêu', '"muối bạc liêu" ?formerProvince=bac-lieu'],
    ['mật ong bình dương', '"mật ong bình dương" ?formerProvince=binh-duong'],
    ['ớt bình dương', '"ớt bình dương" ?formerProvince=binh-duong'],
    ['nước mắm huế', '"nước mắm huế" ?province=hue'],
    ['mắc ca đắk lắk', '"mắc ca đắk lắk" ?province=dak-lak'],
    ['vải thiều lục ngạn', '"vải thiều lục ngạn" ?formerDistrict=219'],
    ['quế văn yên', '"quế văn yên" ?formerDistrict=136'],
    ['ca phe dak mar', '"ca phe dak mar" ?commune=23512'],
    ['dược liệu lâm thịnh kon tum', '"dược liệu lâm thịnh kon tum" ?formerProvince=kon-tum'],
    ['kbang', '"" formerDistrict=625'],
    ['phú quốc', '"phú quốc" ?formerDistrict=911'],
  ])('inside a proper name stays text first: %s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each(['trà hải đường', 'huệ trắng', 'xoài đắk gằn', 'rượu ngô bình long', 'gạo nàng hương', 'yến tinh chế'])('is not read out of other words: %s', (text) => {
    expect(understand(text).chips.filter(({ narrows }) => narrows)).toEqual([]);
  });

  it('of before tells where it is now, and today’s what it took in', () => {
    expect(understand('kon tum').chips).toEqual([
      { facet: 'formerProvince', values: ['kon-tum'], label: 'Kon Tum cũ', note: 'nay thuộc Quảng Ngãi', from: 'kon tum', narrows: true },
    ]);
    expect(understand('quảng ngãi').chips[0]).toMatchObject({ label: 'Quảng Ngãi', note: 'gồm cả Kon Tum cũ' });
    expect(understand('quảng ngãi cũ').chips[0]).toMatchObject({ label: 'Quảng Ngãi cũ', note: 'nay vẫn là Quảng Ngãi' });
    expect(understand('huyện kbang').chips[0]?.label).toBe('huyện KBang cũ (Gia Lai)');
    expect(understand('xã quảng trực').chips[0]?.label).toBe('xã Quảng Trực, Lâm Đồng');
  });

  it('whose name several districts share means them all, or the one in the province beside it', () => {
    const shared = aLexicon([], { districts: ['877', '831'] });
    const chips = (text: string) => understandQuery(text, shared, readCodes).chips;
    expect(chips('huyện châu thành')[0]?.values).toEqual(expect.arrayContaining(['877', '831']));
    expect(chips('huyện châu thành')[0]?.label).toMatch(/^Châu Thành \(\d+ nơi cùng tên\)$/);
    expect(chips('huyện châu thành bến tre').find(({ facet }) => facet === 'formerDistrict')?.values).not.toContain('877');
  });

  it('that no product comes from is told all the same, for words that stand about by chance are none of it', () => {
    expect(told('đăk glei')).toBe('"" formerDistrict=610');
    expect(told('huyện đăk glei')).toBe('"" formerDistrict=610');
  });
});

describe('a province beside a thing', () => {
  const own = aLexicon(['Công ty TNHH Nấm Tâm Phúc Lâm Đồng', 'Trung tâm đặc sản và du lịch Đồng Tháp', 'Muối hạt Bạc Liêu', 'Công ty cổ phần kem Bình Dương'], IN_USE);
  const narrows = (text: string): boolean[] => understandQuery(text, own, readCodes).chips.flatMap((chip) => (chip.facet.endsWith('rovince') ? [chip.narrows] : []));

  it('narrows though a producer or a shop has all the words somewhere in its name', () => {
    expect([narrows('nấm lâm đồng'), narrows('đặc sản đồng tháp'), narrows('lâm đồng nấm')]).toEqual([[true], [true], [true]]);
  });

  it('gives way to names that begin so or have the words in a row', () => {
    expect([narrows('muối bạc liêu'), narrows('kem bình dương'), narrows('phúc lâm đồng')]).toEqual([[false], [false], [false]]);
  });
});

describe('stars and states', () => {
  it.each([
    ['4 sao', '"" stars=4'],
    ['bốn sao', '"" stars=4'],
    ['bon sao', '"" stars=4'],
    ['năm sao', '"" stars=5'],
    ['5*', '"" stars=5'],
    ['gạo 3* ', '"gạo" group=gao-ngu-coc-hat-so-che stars=3'],
    ['★★★★', '"" stars=4'],
    ['4 star coffee', '"coffee" group=ca-phe-ca-cao stars=4'],
    ['ocop 3 sao', '"" stars=3'],
    ['ocop 3', '"" stars=3'],
    ['sao 5', '"" stars=5'],
    ['4sao', '"" stars=4'],
    ['trà từ 4 sao', '"trà" group=che stars=5+4'],
    ['4 sao trở lên', '"" stars=5+4'],
    ['còn hạn', '"" state=in-force'],
    ['con hieu luc', '"" state=in-force'],
    ['hết hạn', '"" state=expired'],
    ['sắp hết hạn lâm đồng', '"" province=lam-dong state=expiring'],
    ['bị thu hồi', '"" state=revoked'],
    ['nem chua thanh hóa 4 sao còn hạn', '"nem chua" province=thanh-hoa stars=4 state=in-force'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each(['2 sao', '14 sao', 'sao la', 'bầu sao', 'năm roi', '4 mùa', 'ngôi sao', '3,5 sao'])('are not read out of "%s"', (text) => {
    expect(understand(text).chips).toEqual([]);
  });
});

describe('groups, papers, kinds of producers', () => {
  it.each([
    ['cà phê', '"cà phê" group=ca-phe-ca-cao'],
    ['ca phe', '"ca phe" group=ca-phe-ca-cao'],
    ['coffee', '"coffee" group=ca-phe-ca-cao'],
    ['đồ uống có cồn', '"đồ uống có cồn" group=do-uong-co-con'],
    ['đồ uống', '"đồ uống" group=do-uong'],
    ['thủ công mỹ nghệ', '"thủ công mỹ nghệ" group=hang-thu-cong-my-nghe'],
    ['gia vị', '"gia vị" group=gia-vi'],
    ['rượu', '"rượu" group=do-uong-co-con'],
    ['du lịch cộng đồng', '"du lịch cộng đồng" group=du-lich'],
    ['cà phê gia lai 4 sao', '"cà phê" group=ca-phe-ca-cao province=gia-lai stars=4'],
    ['tra', '"tra"'],
    ['hoa', '"hoa" ?group=hoa'],
    ['cà phê chồn', '"cà phê chồn"'],
    ['haccp', '"" documents=haccp'],
    ['bưởi vietgap', '"bưởi" documents=vietgap'],
    ['iso 22000 nem chua', '"nem chua" documents=iso-22000'],
    ['nhóm I.6', '"" group=ca-phe-ca-cao'],
    ['nhom i 3 b', '"" group=che-bien-tu-gao-ngu-coc'],
    ['ocop nhóm VI hà nội', '"" group=du-lich province=ha-noi'],
    ['giấy attp', '"" documents=attp'],
    ['gạo hữu cơ', '"gạo hữu cơ" ?documents=huu-co'],
    ['hữu cơ', '"hữu cơ" ?documents=huu-co'],
    ['organic nem chua', '"nem chua" documents=huu-co'],
    ['hợp tác xã', '"" producerKind=cooperative'],
    ['htx ở sơn la', '"" producerKind=cooperative province=son-la'],
    ['bưởi htx', '"bưởi" producerKind=cooperative'],
    ['cà phê htx', '"cà phê htx" ?producerKind=cooperative'],
    ['công ty nước mắm', '"công ty nước mắm" ?producerKind=company'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('what people want', () => {
  it.each([
    ['mua trà sen ở đâu hà nội', '"trà sen" province=ha-noi buy-where'],
    ['mua nước mắm ở đâu', '"nước mắm" buy-where'],
    ['mua o dau ha noi', '"" province=ha-noi buy-where'],
    ['điểm bán ocop huế', '"" province=hue buy-where'],
    ['giá sỉ hạt điều', '"hạt điều" sourcing'],
    ['sỉ bánh tráng tây ninh haccp', '"bánh tráng" documents=haccp province=tay-ninh sourcing'],
    ['cần mua bưởi da xanh số lượng lớn', '"bưởi da xanh" sourcing'],
    ['mua sỉ trà sen ở đâu', '"trà sen" sourcing'],
    ['wholesale cashew', '"cashew" sourcing'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['gạo ngon 5kg', ['5kg', 'ngon']],
    ['bánh phồng tôm 200 g', ['200 g']],
    ['sản phẩm 5 sao hà nội', ['sản phẩm']],
    ['trà sen giá rẻ', ['giá rẻ']],
  ])('small talk of "%s" is left out and told: %j', (text, leftOut) => {
    expect(understand(text).leftOut).toEqual(leftOut);
  });

  it('of which what only asks is told apart', () => {
    expect(understand('cho hỏi tìm sản phẩm gạo ngon 5kg ocop').asking).toEqual(['cho hỏi', 'tìm', 'sản phẩm', 'ocop']);
  });

  it.each(['gạo đặc sản', 'nấm đặc sản', 'vòng đeo tay từ trầm hương', 'bộ sản phẩm trà', 'dưa lưới xã thái hòa', 'mật ong bốn mùa'])('but stays where a name has it: %s', (text) => {
    expect(understand(text)).toMatchObject({ words: text, leftOut: [] });
  });
});

describe('codes', () => {
  it.each([
    ['8938501001238', 'gtin'],
    ['8938501001239', 'gtin-slip'],
    ['83-829-28780-3-2022', 'official-code'],
    ['3981/QĐ-UBND', 'decision'],
    ['YHLVFTK', 'short-code-slip'],
    ['qd 128 ubnd 2024', 'decision'],
    ['https://ocop.example/01/09521234543213', 'digital-link'],
  ])('%s is a %s', (text, kind) => {
    expect(understand(text)).toMatchObject({ words: text, chips: [], code: { kind } });
  });

  it.each(['trà sen', 'gạo ST25', '500 g', '2024', 'macca', 'CHANHDA', 'ctcp mtv', ''])('"%s" is none', (text) => {
    expect(understand(text).code).toBeUndefined();
  });
});

describe('whatever is typed', () => {
  it.each([
    ['nothing', ''],
    ['10,000 characters', 'trà '.repeat(2500)],
    ['one word of 10,000 letters', 'w'.repeat(10_000)],
    ['10,000 stars', '*'.repeat(10_000)],
    ['10,000 digits', '4'.repeat(10_000)],
    ['NUL', 'gạo\0sen'],
    ['emoji', '🍚 gạo 👩‍🌾'],
    ['right to left', '\u202Eoạg'],
    ['names of Object.prototype', '__proto__ constructor toString hasOwnProperty'],
    ['filter language', 'stars = 5 OR "a" = "a" AND (province EXISTS)'],
    ['a lone surrogate', 'gạo \uD83C'],
    ['only chips', '5 sao 4 sao 3 sao hà nội huế kon tum còn hạn hết hạn haccp vietgap htx'],
  ])('%s is understood somehow', (_, text) => {
    const { words, chips, read } = understand(text);
    expect([words, read].every((one) => one.isWellFormed())).toBe(true);
    expect(chips.every(({ values, label }) => values.length > 0 && label !== '')).toBe(true);
  });

  it('1,000 times at random', () => {
    const word = fc.oneof(
      fc.constantFrom('quảng', 'ngãi', 'kon', 'tum', 'cũ', 'tỉnh', 'huyện', 'xã', '4', 'sao', 'từ', 'trở', 'lên', 'còn', 'hạn', 'htx', 'haccp', 'ở', 'đâu', 'mua', 'sỉ', 'gaoj', 'ma8c1', '5kg', 'phú', 'quốc', 'nước', 'mắm', '*', '★★★'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const understood = understand(words.join(' '));
        expect(understood.chips.every(({ values }) => values.length > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
