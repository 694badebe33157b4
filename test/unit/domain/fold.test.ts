// Folding and what hangs on it: slugs, and the Vietnamese order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVi } from '#domain/collate.ts';
import { fold, slugify } from '#domain/fold.ts';

const VIETNAMESE_LETTERS = [...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'];
const letter = fc.constantFrom(...VIETNAMESE_LETTERS, ...VIETNAMESE_LETTERS.map((each) => each.toUpperCase()), 'Ð', 'ð', ' ', '-', '’', '3');
const vietnameseText = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('fold', () => {
  it('folds Hòa and Hoà alike', () => {
    expect(fold('Hòa Bình')).toBe('hoa binh');
    expect(fold('Hoà Bình')).toBe('hoa binh');
  });

  it('folds đ, Đ and the Icelandic Ð and ð that keyboards leave behind', () => {
    expect(['Đăk', 'đắk', 'Ðak', 'ðak'].map(fold)).toEqual(['dak', 'dak', 'dak', 'dak']);
  });

  it('makes one space of apostrophes, hyphens and other punctuation', () => {
    expect(fold("K'Bang – mắc-ca  (sấy), «100%»")).toBe('k bang mac ca say 100');
  });

  it('gives nothing for nothing', () => {
    expect(fold(' …! ')).toBe('');
  });

  it('does not change what is folded already', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it('does not care whether a text is composed or decomposed', () => {
    fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))));
  });

  it('leaves only plain letters, digits and single spaces of Vietnamese', () => {
    fc.assert(fc.property(vietnameseText, (text) => /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/.test(fold(text))));
  });
});

describe('slugify', () => {
  it('joins the folded words', () => {
    expect(slugify('Hạt sen sấy – Nam Huy')).toBe('hat-sen-say-nam-huy');
  });

  it('cuts between words', () => {
    expect(slugify('Hạt sen sấy Nam Huy', 12)).toBe('hat-sen-say');
    expect(slugify('Hạt sen sấy Nam Huy', 11)).toBe('hat-sen-say');
    expect(slugify('Hạt sen sấy Nam Huy', 10)).toBe('hat-sen');
  });

  it('cuts inside a first word that is too long', () => {
    expect(slugify('Spirulina Vĩnh Hảo', 4)).toBe('spir');
  });

  it('leaves out letters of other scripts', () => {
    expect(slugify('Trà 茶 Shan')).toBe('tra-shan');
    expect(slugify('茶')).toBe('');
  });

  it('never has a hyphen at an end nor grows over its limit', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnameseText), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const slug = slugify(text, limit);
        return slug.length <= limit && /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slug);
      }),
    );
  });
});

describe('compareVi', () => {
  it('puts Đà Nẵng between Cần Thơ and Gia Lai', () => {
    expect(['Vĩnh Long', 'Đà Nẵng', 'Gia Lai', 'Cần Thơ', 'An Giang'].sort(compareVi)).toEqual(['An Giang', 'Cần Thơ', 'Đà Nẵng', 'Gia Lai', 'Vĩnh Long']);
  });

  it('orders tones after letters', () => {
    expect(['tỏi', 'tôi', 'toi', 'tòi'].sort(compareVi)).toEqual(['toi', 'tòi', 'tỏi', 'tôi']);
  });

  it('orders numbers by value', () => {
    expect(['lô 10', 'lô 9'].sort(compareVi)).toEqual(['lô 9', 'lô 10']);
  });
});
