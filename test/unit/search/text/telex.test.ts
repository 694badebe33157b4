// Telex spellings: what each letter becomes, and what stays apart that folding makes one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telexOf } from '#search/text/telex.ts';

const LETTERS = [...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ '];
const vietnamese = fc.array(fc.constantFrom(...LETTERS), { maxLength: 30 }).map((letters) => letters.join(''));

describe('telexOf', () => {
  it.each([
    ['gạo', 'gaoj'],
    ['Hòa', 'hoaf'],
    ['Hoà', 'hoaf'],
    ['đường phèn', 'dduwowngf phenf'],
    ['nước mắm', 'nuwowcs mawms'],
    ['Ðăk Lắk', 'ddawk lawks'],
    ['mắc-ca', 'mawcs ca'],
    ['macca 100g', 'macca 100g'],
    ['sữa chua uống', 'suwax chua uoongs'],
    ['', ''],
  ])('spells %s as %s', (text, spelled) => {
    expect(telexOf(text)).toBe(spelled);
  });

  it('keeps apart what folding makes one', () => {
    const spelled = ['dừa', 'dứa', 'dưa', 'đũa', 'đưa', 'dua', 'sả', 'sá', 'sà', 'măng', 'mãng', 'mang'].map(telexOf);
    expect(new Set(spelled).size).toBe(12);
  });

  it('does not care about composing, case or the place of the tone', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(telexOf(text.normalize('NFD'))).toBe(telexOf(text));
        expect(telexOf(text.toUpperCase())).toBe(telexOf(text));
      }),
    );
  });

  it('leaves plain letters, digits and single spaces only', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(telexOf(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
      }),
    );
  });
});
