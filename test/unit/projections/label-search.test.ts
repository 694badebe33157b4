// Finding a product for a label while one types.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gtinKey, isLookable, keyToLoad, matchNames, nameKeys, type NameRow } from '#projections/label-search.ts';

const row = (name: string, more = ''): NameRow => [name.toUpperCase(), name, '', more];
const namesOf = (rows: readonly NameRow[]) => rows.map(([, name]) => name);

describe('the files of a name', () => {
  test('are named by the first two letters of its words, without marks, each once', () => {
    expect(nameKeys('Đường đen Đà Lạt đặc sản')).toEqual(['du', 'de', 'da', 'la', 'sa']);
  });

  test('are one for all other scripts', () => {
    expect(nameKeys('ຊາ 茶')).toEqual(['khac']);
  });

  test('of a number are named by its last digits', () => {
    expect(gtinKey('09520000000011')).toBe('so-11');
  });

  test('may stand in an address and in a file name, whatever the name is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => nameKeys(name).every((key) => /^(?:[a-z0-9]{1,2}|khac)$/u.test(key))));
  });
});

describe('the file to load', () => {
  const sizes = new Map([['ca', 300], ['ph', 200], ['da', 90], ['o', 2]]);

  test('is the smallest of those that the query\'s words are in', () => {
    expect(keyToLoad('Cà phê Đà', sizes)).toBe('da');
  });

  test('does not follow from a word of one letter', () => {
    expect(keyToLoad('ca o', sizes)).toBe('ca');
    expect(isLookable('c o')).toBe(false);
  });

  test('is none when a word begins as no name does', () => {
    expect(keyToLoad('ca zz', sizes)).toBeUndefined();
  });
});

describe('matches', () => {
  const rows = [row('Trái dừa sáp'), row('Dứa sấy'), row('Dừa nướng'), row('Mứt dừa'), row('Nước cốt', 'dua')];

  test('are names whose words begin as typed, with the marks as typed first', () => {
    expect(namesOf(matchNames(rows, 'dừa', 9))).toEqual(['Dừa nướng', 'Mứt dừa', 'Trái dừa sáp', 'Dứa sấy', 'Nước cốt']);
  });

  test('without marks take names that begin so first', () => {
    expect(namesOf(matchNames(rows, 'dua', 9)).slice(0, 2)).toEqual(['Dứa sấy', 'Dừa nướng'].sort((a, b) => a.localeCompare(b, 'vi')));
  });

  test('need every word, in any order', () => {
    expect(namesOf(matchNames(rows, 'say dua', 9))).toEqual(['Dứa sấy']);
    expect(matchNames(rows, 'dua ba', 9)).toEqual([]);
  });

  test('are at most so many, and none for an empty query', () => {
    expect(matchNames(rows, 'dua', 2)).toHaveLength(2);
    expect(matchNames(rows, ' ', 9)).toEqual([]);
  });

  test('stand in the file that is loaded for the query', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abđêôthư') , minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.integer({ min: 2, max: 5 }), (words, at, length) => {
        const name = words.join(' ');
        const query = (words[at % words.length] ?? '').slice(0, length);
        const sizes = new Map(nameKeys(name).map((key) => [key, 1]));
        const key = keyToLoad(query, sizes);
        expect(key).toBeDefined();
        expect(nameKeys(name)).toContain(key);
        expect(matchNames([row(name)], query, 1)).toHaveLength(1);
      }),
    );
  });
});
