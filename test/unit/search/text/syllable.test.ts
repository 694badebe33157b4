// What a syllable may be, and where its tone is written.
import { describe, expect, it } from 'vitest';
import { isLegal, splitSyllable, type Tone, writeSyllable } from '#search/text/syllable.ts';

const legal = (letters: string, tone: Tone = '') => isLegal({ letters, tone });

describe('a syllable', () => {
  it.each(['gao', 'xoai', 'nghiêng', 'giương', 'quyên', 'khuya', 'yên', 'y', 'ươp', 'trăng', 'thuơ', 'quôc', 'gi', 'giêng'])('may be %s', (letters) => {
    expect(legal(letters, /[cpt]$/.test(letters) ? 's' : '')).toBe(true);
  });

  it.each(['', 'b', 'ngi', 'ke a', 'cê', 'ka', 'ghoa', 'coa', 'găo', 'fa', 'quu', 'ww', 'sesame', 'bean', 'cash', 'trya'])('is not "%s"', (letters) => {
    expect(legal(letters)).toBe(false);
  });

  it('that ends in a stop has sắc or nặng', () => {
    const tones: readonly Tone[] = ['', 'f', 's', 'r', 'x', 'j'];
    expect(tones.filter((tone) => legal('măt', tone))).toEqual(['s', 'j']);
    expect(tones.filter((tone) => legal('sach', tone))).toEqual(['s', 'j']);
    expect(tones.filter((tone) => legal('măn', tone))).toHaveLength(6);
  });

  it('with a final k is one of the names Đắk and Lắk', () => {
    expect([legal('đăk', 's'), legal('lăk', 's'), legal('bak', 's')]).toEqual([true, true, false]);
  });

  it('is parted where its rime begins', () => {
    expect(splitSyllable('nghiêng')).toEqual({ onset: 'ngh', rime: 'iêng' });
    expect(splitSyllable('quy')).toEqual({ onset: 'qu', rime: 'y' });
    expect(splitSyllable('gi')).toEqual({ onset: 'g', rime: 'i' });
    expect(splitSyllable('gia')).toEqual({ onset: 'gi', rime: 'a' });
  });

  it.each([
    ['hoa', 'f', 'hòa'],
    ['toan', 's', 'toán'],
    ['ngoai', 'f', 'ngoài'],
    ['quy', 's', 'quý'],
    ['gia', 's', 'giá'],
    ['nươc', 's', 'nước'],
    ['mia', 's', 'mía'],
    ['thuy', 'r', 'thủy'],
    ['khuyu', 'r', 'khuỷu'],
    ['tuyêt', 's', 'tuyết'],
    ['giêng', 's', 'giếng'],
    ['gi', 'f', 'gì'],
    ['gao', '', 'gao'],
  ] as const)('%s with %s is written %s', (letters, tone, written) => {
    expect(writeSyllable({ letters, tone })).toBe(written.normalize('NFC'));
  });
});
