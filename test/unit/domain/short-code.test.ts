// Short codes: what they are made of, what their check character catches, how they spread, how people type them.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asPrinted, checkCharacter, CODE_ALPHABET, isShortCode, looksLikeShortCode, newShortCode } from '#domain/short-code.ts';

const free = (): boolean => false;
const anyCode = fc.string({ minLength: 1, maxLength: 40 }).map((id) => newShortCode(id, free));
const anyPlace = fc.integer({ min: 0, max: 6 });

/** The text with the character at `place` replaced. */
const withCharacter = (text: string, place: number, character: string): string => text.slice(0, place) + character + text.slice(place + 1);

describe('the alphabet', () => {
  it('has a prime number of characters, on which the check character rests', () => {
    expect([CODE_ALPHABET.length, new Set(CODE_ALPHABET).size]).toEqual([23, 23]);
  });

  it('has no vowels, and of each pair that is misread only one', () => {
    expect([...'AEIOU'].filter((vowel) => CODE_ALPHABET.includes(vowel))).toEqual([]);
    for (const pair of ['0O', '0Q', '1I', '2Z', '5S', '6G', '8B', 'UV']) expect([...pair].filter((character) => CODE_ALPHABET.includes(character)).length, pair).toBeLessThan(2);
  });
});

describe('the check character', () => {
  it('is the last of seven, and makes a code right', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toHaveLength(7);
        expect(isShortCode(code)).toBe(true);
        expect(checkCharacter(code.slice(0, 6))).toBe(code.charAt(6));
      }),
    );
  });

  it('catches any one wrong character', () => {
    fc.assert(
      fc.property(anyCode, anyPlace, fc.constantFrom(...CODE_ALPHABET), (code, place, other) => {
        fc.pre(code.charAt(place) !== other);
        expect(isShortCode(withCharacter(code, place, other))).toBe(false);
        expect(looksLikeShortCode(withCharacter(code, place, other))).toBe(true);
      }),
    );
  });

  it('catches any two exchanged characters, side by side or not', () => {
    fc.assert(
      fc.property(anyCode, anyPlace, anyPlace, (code, one, other) => {
        fc.pre(code.charAt(one) !== code.charAt(other));
        expect(isShortCode(withCharacter(withCharacter(code, one, code.charAt(other)), other, code.charAt(one)))).toBe(false);
      }),
    );
  });

  it('catches every slip of one code, tried one by one', () => {
    const code = newShortCode('tra-may', free);
    const slips = [...code].flatMap((own, place) => [...CODE_ALPHABET].filter((one) => one !== own).map((one) => withCharacter(code, place, one)));
    expect(slips).toHaveLength(7 * 22);
    expect(slips.filter(isShortCode)).toEqual([]);
  });

  it('is in capitals and whole', () => {
    const code = newShortCode('tra-may', free);
    for (const text of [code.toLowerCase(), code.slice(1), `${code}2`, ` ${code}`, `${code}\n`, '']) expect(isShortCode(text)).toBe(false);
  });
});

describe('giving codes', () => {
  it('follows from the id alone', () => {
    expect(newShortCode('tra-may', free)).toBe(newShortCode('tra-may', free));
    expect(newShortCode('tra-may', free)).toBe('WV2LMDW');
  });

  it('passes over what was given before', () => {
    const first = newShortCode('tra-may', free);
    const second = newShortCode('tra-may', (code) => code === first);
    expect([second === first, isShortCode(second)]).toEqual([false, true]);
  });

  it('never gives digits alone, which could be any number on a packet', () => {
    // The first code that follows from this id is 4444697.
    expect(newShortCode('hat-mac-ca-mo-nong-xanh-quang-truc', free)).toMatch(/[A-Z]/u);
  });

  test('20,000 ids of one pattern get codes of their own that share no beginning', () => {
    const taken = new Set<string>();
    let collisions = 0;
    for (let number = 0; number < 20_000; number += 1) {
      const code = newShortCode(`tra-so-${number}`, (one) => {
        const isTaken = taken.has(one);
        if (isTaken) collisions += 1;
        return isTaken;
      });
      taken.add(code);
    }
    expect(taken.size).toBe(20_000);
    // 20,000 of 148 million: a fair spread meets itself once or twice, hardly ever ten times.
    expect(collisions).toBeLessThan(10);
    for (let place = 0; place < 7; place += 1) {
      const counts = new Map<string, number>();
      for (const code of taken) counts.set(code.charAt(place), (counts.get(code.charAt(place)) ?? 0) + 1);
      expect(counts.size).toBe(23);
      const [least, most] = [Math.min(...counts.values()), Math.max(...counts.values())];
      expect([place, least > 700, most < 1050]).toEqual([place, true, true]);
    }
  });
});

describe('as printed', () => {
  it.each([
    [' ck7p4yx ', 'CK7P4YX'],
    ['CK7-P4YX', 'CK7P4YX'],
    ['ck7 p4 yx', 'CK7P4YX'],
  ])('%j is %s', (typed, printed) => {
    expect(asPrinted(typed)).toBe(printed);
  });
});
