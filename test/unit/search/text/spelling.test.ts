// "Có phải …?": slips of fingers and ears, judged by the register's own words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundsLike } from '#search/text/confusions.ts';
import { isSlight } from '#search/text/slips.ts';
import { suggestSpelling } from '#search/text/spelling.ts';
import { buildVocabulary } from '#search/text/vocabulary.ts';
import { fold } from '#domain/fold.ts';

/** Real names of the register, a small part of it. */
const NAMES = [
  'Hạt sen sấy', 'Trà sen', 'Trà tâm sen', 'Kẹo dừa Tân Mỹ', 'Dừa sáp sợi', 'Miến dong', 'Mắm ruốc', 'Đông trùng hạ thảo khô', 'Khô cá sặc rằn', 'Sầu riêng trái tươi',
  'Cà phê bột', 'Cà phê hạt Robusta', 'Mật ong hoa rừng', 'Gạo nếp cái hoa vàng', 'Gạo thơm ST25', 'Chanh dây sấy dẻo', 'Bánh chưng xanh', 'Bánh tráng mè truyền thống',
  'Nước mắm Phú Quốc Khải Hoàn', 'Nấm linh chi', 'Tỏi Lý Sơn', 'Quýt hồng Lai Vung', 'Rượu nếp ngâm hạ thổ', 'Kẹo lạc', 'Bưởi da xanh', 'Hạt điều rang muối', 'Lạp sườn Họ Hoàng', 'Yến sào Quốc Tín',
] as const;
const vocabulary = buildVocabulary(NAMES);
const suggest = (text: string) => suggestSpelling(text, vocabulary)?.text;

describe('a slip', () => {
  it.each([
    ['tra sne', 'trà sen'],
    ['hat sen xay', 'hạt sen sấy'],
    ['hạt xen sấy', 'hạt sen sấy'],
    ['mat onh', 'mật ong'],
    ['goa nep', 'gạo nếp'],
    ['sau riêg', 'sầu riêng'],
    ['banhh chung', 'bánh chưng'],
    ['nuoc mma', 'nước mắm'],
  ])('of the fingers: %s may be %s', (typed, meant) => {
    expect(suggest(typed)).toBe(meant);
  });

  it.each([
    ['chà sen', 'trà sen', 'ch/tr'],
    ['đông chùng hạ thảo', 'đông trùng hạ thảo', 'ch/tr'],
    ['nấm linh tri', 'nấm linh chi', 'tr/ch'],
    ['khô cá xặc', 'khô cá sặc', 'x/s'],
    ['kẹo rừa', 'kẹo dừa', 'r/d'],
    ['chanh giây', 'chanh dây', 'gi/d'],
    ['miến rong', 'miến dong', 'r/d'],
    ['nạp sườn', 'lạp sườn', 'n/l'],
    ['lước mắm', 'nước mắm', 'l/n'],
    ['mắm ruốt', 'mắm ruốc', 't/c'],
    ['kẹo lạt', 'kẹo lạc', 't/c'],
    ['mật on', 'mật ong', 'n/ng'],
    ['ca fe', 'cà phê', 'f/ph'],
    ['yến xào', 'yến sào', 'x/s'],
  ])('of the ear: %s may be %s (%s)', (typed, meant) => {
    expect(suggest(typed)).toBe(meant);
  });

  it.each([
    ['hatsen say', 'hạt sen sấy'],
    ['caphe bot', 'cà phê bột'],
    ['mat o ng', 'mật ong'],
    ['hatsensay', 'hạt sen sấy'],
    ['#hatsensay', 'hạt sen sấy'],
    ['hạtsensấy', 'hạt sen sấy'],
    ['nuocmamphuquoc', 'nước mắm phú quốc'],
    ['gaost25', 'gạo st25'],
    ['dongtrunghathao 5kg', 'đông trùng hạ thảo 5kg'],
  ])('of the space: %s may be %s', (typed, meant) => {
    expect(suggest(typed)).toBe(meant);
  });

  it.each([
    ['gạo ts25', 'gạo st25'],
    ['gạo st24', undefined],
    ['gạo 5kg', undefined],
  ])('of the letters of a word with a number, never of the number: %s', (typed, meant) => {
    expect(suggest(typed)).toBe(meant);
  });

  it('is put right where a word with a number is parted in the register', () => {
    expect(suggestSpelling('om5451', buildVocabulary(['Gạo Liên Hưng OM 5451']))?.text).toBe('om 5451');
  });

  it('sounds like a word that is folded further: cuýt for quýt', () => {
    expect(suggest('cuýt hồng')).toBe('quýt hồng');
  });

  it('that sounds like a known word needs no neighbour where the register has it nowhere', () => {
    expect(suggestSpelling('thit trua', buildVocabulary(['Thịt bò', 'Nem chua']))?.text).toBe('thịt chua');
    expect(suggestSpelling('nước ép chái cây', buildVocabulary(['Nước ép', 'Trái cây sấy', 'Chai']))?.text).toBe('nước ép trái cây');
  });

  it('is put right before the name of a place, which may stand after anything', () => {
    const names = ['Trà Nam Phương', 'Cụm Nam Đông', 'Lâm Đồng'];
    expect(suggestSpelling('tra lam dogn', buildVocabulary(names))?.text).toBe('trà nam đông');
    expect(suggestSpelling('tra lam dogn', buildVocabulary(names, ['Lâm Đồng']))?.text).toBe('trà lâm đồng');
  });

  it('of two letters may be that they were swapped, beside a word that they stand by', () => {
    const known = buildVocabulary(['Sơn La', 'Sơn Thành', 'Nấm lim']);
    expect([suggestSpelling('son al', known)?.text, suggestSpelling('nam al', known)?.text, suggestSpelling('al', known)?.text]).toEqual(['sơn la', undefined, undefined]);
  });

  it('may be a word that the register has with other marks only', () => {
    expect(suggestSpelling('dấm', buildVocabulary([['Đạm', 9], 'Giấm']))?.text).toBe('giấm');
  });

  it('keeps the marks that were typed: of hồng and hông the one', () => {
    expect(suggestSpelling('bánh phồmg', buildVocabulary([['Bánh phông', 3], 'Bánh phồng']))?.text).toBe('bánh phồng');
  });

  it('tells what it cost: a confusion less than a letter', () => {
    expect(suggestSpelling('hat sen xay', vocabulary)?.cost).toBe(0.5);
    expect(suggestSpelling('mat onh', vocabulary)?.cost).toBe(1);
  });
});

describe('no slip', () => {
  it.each(['hạt sen sấy', 'hat sen say', 'tỏi lí sơn', 'gạo ST25', 'HẠT SEN', 'kẹo lạc'])('is %s, which stands in the register', (text) => {
    expect(suggest(text)).toBeUndefined();
  });

  it.each(['', ' … ', 'zzzzqq xwvk', 'tài liệu hướng dẫn', 'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba'])('can be told of "%s"', (text) => {
    expect(suggest(text)).toBeUndefined();
  });

  it('is what has other marks than were typed: "nấm" is no Nam Sơn', () => {
    const known = buildVocabulary(['Chuối Nam Sơn', 'Đu đủ Nam Sơn', 'Nấm rơm']);
    expect([suggestSpelling('nấm rơn', known)?.text, suggestSpelling('nam sơm', known)?.text]).toEqual(['nấm rơm', 'nam sơn']);
  });

  describe('is another word, put in for one that was meant', () => {
    const known = buildVocabulary([
      'Nước cốt canh dinh dưỡng', 'Chanh dây', 'Khô cá hô', 'Dầu hồi', 'Muối hầm', 'Muối tiêu chấm', 'Vú sữa Tân Yên', 'Bánh hoa dừa', 'Bánh phồng tôm', 'Chuối hồng', 'Mật ong bánh tổ', 'Vị tôm nướng', 'Mì gạo', 'Chuối hồng Nam Sơn',
      'Nấm khô sấy', 'Xã Đại Hợp', 'Na bở', 'Gà Tâm Bắc', 'Trà Tây Hồ', 'Đồ gỗ', 'Tô khô', 'Tô khô bò', 'Rượu An Hòa', 'Bột sắn', 'Sơ ri', 'Ăn liền', 'Hợp tác', 'Gạo VN10', 'Rượu Măng Đen 12', 'Ớt bột', 'Bana', 'Mai rượu', 'Ái', 'Gói quà', ['Bánh đa', 9], ['Chả lụa', 5], 'Bánh chưng',
    ]);

    it.each([
      ['nước cốt chanh', 'the register has "chanh" as it was typed'],
      ['bánh hồng', 'the register has "hồng" as it was typed'],
      ['mì tôm', 'the register has "mì" as it was typed'],
      ['tây bắc', 'the register has "tây" as it was typed'],
      ['cá hồi', 'of other marks: hồi, hô'],
      ['dầu gội', 'of other marks: gội, hồi'],
      ['muối tắm', 'of other marks: tắm, hầm'],
      ['sữa tắm', 'of other marks: tắm, tân'],
      ['bánh hỏi', 'of other marks: hỏi, hoa'],
      ['hồng sâm', 'of other marks: sâm, nam'],
      ['khóm sấy', 'of other marks: khóm, khô'],
      ['đồ gốm', 'of other marks: gốm, gỗ'],
      ['tóm khô', 'of other marks: tóm, tô'],
      ['rượu cần', 'of other marks: cần, an'],
      ['bút', 'of other marks: bút, bột'],
      ['bánh nổ', 'a word by itself, and n is no neighbour of t'],
      ['na dai', 'two letters are too few to be one wrong'],
      ['bà nà', 'with marks it is no Bana'],
      ['ai rượu', 'two letters that are a word: ai, mai'],
      ['dau goi', 'without marks, and dầu hồi stands once'],
      ['iso', 'three letters alone are too few to be one wrong'],
      ['qn', 'two letters alone'],
      ['hp', 'two letters alone'],
      ['đn', 'two letters alone'],
      ['q12', 'nothing would be left but the number'],
      ['a12', 'nothing would be left but the number'],
    ])('%s (%s)', (text) => {
      expect(suggestSpelling(text, known)?.text).toBeUndefined();
    });

    it.each([
      ['chả lụi', 'chả lụa', 'which stands often'],
      ['nước mắn', 'nước mắm', 'm lies beside n'],
      ['muối hạy', 'muối hạt', 'y lies beside t'],
      ['bánh chưnh', 'bánh chưng', 'which is no word'],
    ])('but %s may be %s: %s', (text, meant) => {
      expect(suggestSpelling(text, buildVocabulary([['Chả lụa', 5], 'Nước mắm', 'Mận', 'Muối hạt', 'Bánh chưng']))?.text).toBe(meant);
    });
  });

  it('is a word without marks that was meant to be what stands once; what stands twice it may', () => {
    expect(suggestSpelling('ruou sin', buildVocabulary(['Rượu sim', 'Sín Chải']))).toBeUndefined();
    expect(suggestSpelling('ruou sin', buildVocabulary([['Rượu sim', 2], 'Sín Chải']))?.text).toBe('rượu sim');
  });

  it('is more than one letter in every word', () => {
    expect(suggest('rạt ren')).toBeUndefined();
  });

  it('is what joins two known things', () => {
    expect(suggest('trà mật ong')).toBeUndefined();
  });

  it('names of the register are never doubted', () => {
    expect(NAMES.filter((name) => suggest(name) !== undefined || suggest(fold(name)) !== undefined)).toEqual([]);
  });

  it('and whatever is typed, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const suggestion = suggestSpelling(text, vocabulary);
        expect(suggestion?.text).not.toBe('');
      }),
    );
  });
});

describe('vocabulary', () => {
  it('counts syllables and pairs, and knows how each is mostly written', () => {
    const { syllables, pairs } = buildVocabulary(['Trà sen', 'Trà sen', 'Tra sen', ['Cá tra', 5]]);
    expect(syllables.get('tra')).toEqual({ count: 8, written: 'tra', forms: ['trà', 'tra'] });
    expect(pairs.get('tra sen')).toEqual({ count: 3, written: 'trà sen', forms: ['trà sen', 'tra sen'] });
  });

  it('writes a suggestion by its neighbours: "tra" is trà before sen', () => {
    expect(suggestSpelling('tra xen', buildVocabulary(['Trà sen', ['Cá tra', 5]]))?.text).toBe('trà sen');
  });
});

describe('isSlight', () => {
  it.each([
    ['ca hpe', 'ca phe', true],
    ['tra bo', 'cha bo', true],
    ['hatsen', 'hat sen', true],
    ['mat onh', 'mat ong', false],
    ['cha xne', 'tra sen', false],
    ['mat', 'mat ong', false],
  ])('%s for %s: %s', (typed, meant, is) => {
    expect(isSlight(typed.split(' '), meant.split(' '))).toBe(is);
  });
});

describe('soundsLike', () => {
  it.each([
    ['say', 'xay'],
    ['tra', 'cha'],
    ['rua', 'dua'],
    ['gia', 'da'],
    ['lam', 'nam'],
    ['quy', 'qui'],
    ['coa', 'qua'],
    ['man', 'mang'],
    ['mat', 'mac'],
    ['ve', 'de'],
  ])('%s sounds like %s, and the other way round', (a, b) => {
    expect(soundsLike(a)).toContain(b);
    expect(soundsLike(b)).toContain(a);
  });

  it('never gives the syllable itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,7}$/), (syllable) => {
        expect(soundsLike(syllable)).not.toContain(syllable);
      }),
    );
  });
});
