// Words of a text and when two spellings are one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBe, foldWord, foldWords, plainWords, wordsOf } from '#search/text/words.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('plainWords', () => {
  it('keeps marks, drops case and punctuation', () => {
    expect(plainWords('Mắc-ca (sấy) 100%, «K5»')).toEqual(['mắc', 'ca', 'sấy', '100', 'k5']);
  });

  it('joins what an apostrophe parts inside a name', () => {
    expect(plainWords("K'Bang H’nam Lan’s")).toEqual(['kbang', 'hnam', 'lans']);
  });

  it('takes the Icelandic Ð for đ, and full-width letters for plain ones', () => {
    expect(plainWords('Ðăk ÐẮK ＯＣＯＰ')).toEqual(['đăk', 'đắk', 'ocop']);
  });

  it('does not care whether a text is composed or decomposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainWords(text.normalize('NFD'))).toEqual(plainWords(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWord', () => {
  it.each([
    ['Quý', 'quí'],
    ['Mỹ', 'mĩ'],
    ['kỹ', 'kĩ'],
    ['quýt', 'quít'],
    ['Đắk', 'đắc'],
    ['Đăk', 'đak'],
    ['Kạn', 'cạn'],
    ['Hòa', 'hoà'],
    ['thủy', 'thuỷ'],
  ])('makes %s and %s one', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });

  it.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['khè', 'chè'],
    ['lay', 'lai'],
    ['yến', 'iến'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWords(foldWords(text).join(' '))).toEqual(foldWords(text));
      }),
    );
  });
});

describe('couldBe', () => {
  it.each([
    ['dak', 'đắk'],
    ['đak', 'đắk'],
    ['đăk', 'đắk'],
    ['đắc', 'đắk'],
    ['lak', 'lắk'],
    ['hoà', 'hòa'],
    ['qui', 'quý'],
  ])('%s may be %s', (typed, written) => {
    expect(couldBe(typed, written)).toBe(true);
  });

  it.each([
    ['đường', 'dương'],
    ['dừa', 'dứa'],
    ['dừa', 'dưa'],
    ['sả', 'sa'],
    ['đẻ', 'đế'],
    ['huệ', 'huế'],
    ['gạo', 'gáo'],
  ])('%s is not %s', (typed, written) => {
    expect(couldBe(typed, written)).toBe(false);
  });

  it('holds for every word and itself, and for its folded form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { written, folded } of wordsOf(text)) expect(couldBe(written, written) && foldWord(folded) === folded).toBe(true);
      }),
    );
  });
});
