// Raw telex and VNI: what is turned, what never is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOREIGN_WORDS } from '#search/text/foreign-words.ts';
import { isLegal, splitSyllable, type Tone, writeSyllable } from '#search/text/syllable.ts';
import { telexOf } from '#search/text/telex.ts';
import { readTyped } from '#search/text/typed.ts';

const read = (text: string): string => readTyped(text).text;

describe('raw telex', () => {
  it.each([
    ['mawcs ca', 'mắc ca'],
    ['gaoj', 'gạo'],
    ['xoaif', 'xoài'],
    ['nuowcs mawms', 'nước mắm'],
    ['nuwowcs mawms', 'nước mắm'],
    ['banhs trangs', 'bánh tráng'],
    ['ruouwj caanf', 'rượu cần'],
    ['ddoongf thaps', 'đồng tháp'],
    ['ddawks lawks', 'đắk lắk'],
    ['thuowr', 'thuở'],
    ['Ddawks Lawks 4 sao', 'Đắk Lắk 4 sao'],
    ['hatj ddieeuf', 'hạt điều'],
    ['keoj duwaf', 'kẹo dừa'],
    ['chef shan tuyeets', 'chè shan tuyết'],
  ])('%s is %s', (typed, text) => {
    expect(read(typed)).toBe(text);
  });

  it.each(['nuowcs', 'nuocws', 'nuoscw', 'nuwocs', 'nwowcs', 'nuwowsc', 'nuowsc'])('with its marks anywhere: %s is nước', (typed) => {
    expect(read(typed)).toBe('nước');
  });

  it.each(['vieetj', 'vietej', 'vieejt', 'vietje'])('with its hat anywhere: %s is việt', (typed) => {
    expect(read(typed)).toBe('việt');
  });

  it.each(['duongdwf', 'dduowngf', 'dduwongf', 'dduwowngf'])('with its bar anywhere: %s is đường', (typed) => {
    expect(read(typed)).toBe('đường');
  });

  it('takes w alone for ư', () => {
    expect(read('tw nhieen')).toBe('tư nhiên');
  });

  it.each([
    ['hair phongf', 'hải phòng'],
    ['Hair sanr', 'Hải sản'],
    ['muwcs hair phongf', 'mức hải phòng'],
    ['banhs test', 'bánh tét'],
    ['khoai moon saays', 'khoai môn sấy'],
  ])('is what a word of another language is beside one that is raw telex: %s', (typed, text) => {
    expect(read(typed)).toBe(text);
  });

  it.each(['hair, nuts', 'hair care', 'bánh test', 'gaoj, corn', 'gaoj 5kg test'])('is no word of another language elsewhere: %s', (text) => {
    expect(read(text)).toBe(text.replace('gaoj', 'gạo'));
  });

  it('is turned inside a text that has marks already', () => {
    expect(read('bánh tets Trà Vinh')).toBe('bánh tét Trà Vinh');
  });
});

describe('raw VNI', () => {
  it.each([
    ['ma8c1 ca', 'mắc ca'],
    ['nuo7c1 ma8m1', 'nước mắm'],
    ['nu7o7c1', 'nước'],
    ['ga5o', 'gạo'],
    ['d9o6ng2 tha1p', 'đồng tháp'],
    ['ca2 phe6', 'cà phê'],
    ['ru7o7u5', 'rượu'],
    ['o71t', 'ớt'],
    ['o17t', 'ớt'],
    ['o73i', 'ởi'],
    ['o63i ta6n ye6n', 'ổi tân yên'],
    ['o61ng hu1t', 'ống hút'],
    ['a61m', 'ấm'],
  ])('%s is %s', (typed, text) => {
    expect(read(typed)).toBe(text);
  });
});

describe('what stays as typed', () => {
  it.each(['macca', 'Saigon', 'coffee', 'HTX', 'OCOP', 'cafe', 'robusta arabica', 'Bechamp Coffee', 'farm homestay', 'nuts corn oats chips', 'tour box mix gas'])('words of other languages and short forms: %s', (text) => {
    expect(readTyped(text)).toEqual({ text, turned: [] });
  });

  it.each(['hat sen say', 'nuoc mam', 'gao', 'ca phe', 'banh trang', 'muoi', 'quang ngai', 'ba ria vung tau'])('words typed without marks: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each(['ST25', '5kg', '500g', 'R21', 'a4', 'OM18', 'sao4', 'omega3', '893850100', 'VH2HYFF', 'C5', 'iso22000', 'a12', 'e27', 'a61', 'o71', 'e12g', 'b61m'])('codes and amounts: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each(['mawcss', 'gaojj', 'xoaiff', 'sesame', 'mono', 'mama', 'banana', 'canada', 'gaaaoj', 'mwcaw'])('keys that undo or contradict each other: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it('words that the register has', () => {
    const isKnown = (word: string) => word === 'mar' || word === 'dori';
    expect(readTyped('Đăk Mar Dori', { isKnown }).turned).toEqual([]);
    expect(readTyped('Đăk Mar').turned).toEqual([{ from: 'Mar', to: 'Mả' }]);
  });

  it('text with marks', () => {
    expect(read('nước mắm Phú Quốc')).toBe('nước mắm Phú Quốc');
  });
});

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' ');
const RIMES = 'a ai ao ang ăn ăc âu âm anh ach e en eo ê êu ênh i inh iên iêu o oi ong oa oai oan ô ông ôi ơ ơi u ui ung ua uôn uôi ư ưng ưa ươi ương ươc uy uyên uê'.split(' ');
const TONES: readonly Tone[] = ['f', 's', 'r', 'x', 'j'];
const anySyllable = fc
  .tuple(fc.constantFrom('', ...ONSETS), fc.constantFrom(...RIMES), fc.constantFrom(...TONES))
  .map(([onset, rime, tone]) => ({ letters: onset + rime, tone }))
  .filter((syllable) => isLegal(syllable) && splitSyllable(syllable.letters) !== undefined);

describe('any syllable', () => {
  it('is read from its telex spelling', () => {
    fc.assert(
      fc.property(anySyllable, (syllable) => {
        const written = writeSyllable(syllable);
        const typed = telexOf(written);
        const { text, turned } = readTyped(typed);
        // Some spellings are words of their own ("for", "box"): those stay.
        expect(turned.length === 0 || telexOf(text) === typed).toBe(true);
        if (!FOREIGN_WORDS.has(typed)) expect(text).toBe(written);
      }),
    );
  });

  it('is read with its tone letter anywhere after the vowels', () => {
    fc.assert(
      fc.property(anySyllable, fc.nat(3), (syllable, place) => {
        const typed = telexOf(writeSyllable(syllable));
        const [keys, tone] = [typed.slice(0, -1), typed.slice(-1)];
        const first = keys.search(/(?:ng|nh|ch|[ncmpt])$/);
        const at = first === -1 ? keys.length : Math.min(keys.length, first + place);
        const moved = keys.slice(0, at) + tone + keys.slice(at);
        if (!FOREIGN_WORDS.has(moved)) expect(readTyped(moved).text).toBe(writeSyllable(syllable));
      }),
    );
  });
});

describe('any text', () => {
  it('is read without an exception, and only words of plain letters are turned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { turned } = readTyped(text);
        expect(turned.every(({ from }) => /^[A-Za-z][A-Za-z0-9]+$/.test(from))).toBe(true);
      }),
    );
  });

  it('of 10,000 characters is read too', () => {
    expect(read('w'.repeat(10_000))).toHaveLength(10_000);
  });
});
