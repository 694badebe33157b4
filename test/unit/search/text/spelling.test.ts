// "Có phải …?": slips of fingers and ears, judged by the register's own words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundsLike } from '#search/text/confusions.ts';
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
