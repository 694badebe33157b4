// Words, ids, dates and addresses at the door.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOf, type Source } from '#schemas/source.ts';
import { count, day, LIMITS, moment, name, partialDate, recordId, stars, webAddress, words } from '#schemas/text.ts';
import { lotCode } from '#schemas/lot.ts';
import { aSource } from '../../support/builders.ts';

describe('words', () => {
  test.each([['Trà <b>& "ngoặc"'], ['Muối \u200fngược'], ['Hai\ndòng'], ['a'.repeat(LIMITS.name)]])('let %j pass as text', (text) => {
    expect(name.safeParse(text).success).toBe(true);
  });

  test.each([[''], [' Trà'], ['Trà '], ['Tra\u0300'], ['a\u0000b'], ['a\u009fb'], ['a'.repeat(LIMITS.name + 1)], [5], [null]])('refuse %j', (text) => {
    expect(name.safeParse(text).success).toBe(false);
  });

  test('pass whatever is NFC, trimmed, short and free of controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }), (text) => {
        const tidy = text
          .normalize('NFC')
          .replace(/[\u0000-\u001F\u007F-\u009F]/gu, '')
          .trim();
        fc.pre(tidy !== '');
        expect(words(1000).safeParse(tidy).success).toBe(true);
      }),
    );
  });
});

test.each([
  ['tra-may', true],
  ['a', true],
  ['1-2', true],
  ['', false],
  ['Tra', false],
  ['a--b', false],
  ['a-', false],
  ['a.b', false],
  ['../a', false],
  ['a'.repeat(81), false],
])('id %j: %s', (id, right) => {
  expect(recordId.safeParse(id).success).toBe(right);
});

test.each([
  ['L2026-08A', true],
  ['a.b_c', true],
  ['', false],
  ['.a', false],
  ['a/b', false],
  ['a b', false],
  ['a'.repeat(21), false],
])('lot code %j: %s', (code, right) => {
  expect(lotCode.safeParse(code).success).toBe(right);
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['01/02/2026', false],
  ['2026-1-1', false],
])('day %j: %s', (text, right) => {
  expect(day.safeParse(text).success).toBe(right);
});

test.each([
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2024-13', false],
  ['2023-02-29', false],
  ['24', false],
  ['2024-2', false],
  [2024, false],
])('partial date %j: %s', (text, right) => {
  expect(partialDate.safeParse(text).success).toBe(right);
});

test.each([
  ['2026', true],
  ['2026-08-05', true],
  ['2026-08-05T07:30+07:00', true],
  ['2026-08-05T07:30:15Z', true],
  ['2026-08-05T07:30', false],
  ['2026-02-30T07:30Z', false],
  ['2026-08-05T24:00Z', false],
  ['2026-08-05 07:30Z', false],
])('moment %j: %s', (text, right) => {
  expect(moment.safeParse(text).success).toBe(right);
});

test.each([
  ['https://a.example/b?c=1', true],
  ['http://a.example', true],
  ['javascript:alert(1)', false],
  ['https:a.example', false],
  ['https://a', false],
  ['https://u@a.example', false],
  [`https://a.example/${'a'.repeat(2000)}`, false],
])('address %j: %s', (url, right) => {
  expect(webAddress.safeParse(url).success).toBe(right);
});

test.each([
  [0, true],
  [12, true],
  [-1, false],
  [1.5, false],
  ['3', false],
])('count %j: %s', (number, right) => {
  expect(count.safeParse(number).success).toBe(right);
});

test.each([
  [3, true],
  [5, true],
  [2, false],
  [6, false],
  ['4', false],
])('stars %j: %s', (number, right) => {
  expect(stars.safeParse(number).success).toBe(right);
});

describe('the address of a source', () => {
  const link = (changes: Partial<Source>) => linkOf(aSource({ url: 'https://a.example/x', ...changes }));

  test('is a link when https and not of low trust', () => {
    expect(link({ trust: 'press' })).toBe('https://a.example/x');
    expect(link({ trust: 'low' })).toBeUndefined();
    expect(link({ url: 'http://a.example/x' })).toBeUndefined();
    expect(linkOf(aSource())).toBeUndefined();
  });
});
