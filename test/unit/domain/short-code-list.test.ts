// Giving codes to records without one, and the list that keeps every code ever given.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShortCode, newShortCode } from '#domain/short-code.ts';
import { codeListText, giveCodes } from '#domain/short-code-list.ts';
import { aProduct } from '../../support/builders.ts';

const codeOf = (id: string): string => newShortCode(id, () => false);
const products = (...ids: readonly string[]) => new Map(ids.map((id) => [id, aProduct()]));

describe('giving codes', () => {
  test('gives each product one and lists it', () => {
    const { given, list } = giveCodes(products('b', 'a'), new Map());
    expect([...given]).toEqual([['a', codeOf('a')], ['b', codeOf('b')]]);
    expect(new Set(list)).toEqual(new Set([[codeOf('a'), 'a'], [codeOf('b'), 'b']]));
  });

  test('leaves a product its code, and lists one that was not listed', () => {
    const own = codeOf('chu-the-tu-cho');
    const { given, list } = giveCodes(new Map([['a', aProduct({ code: own })]]), new Map());
    expect([given.size, [...list]]).toEqual([0, [[own, 'a']]]);
  });

  test('does not list a code that is wrong', () => {
    expect(giveCodes(new Map([['a', aProduct({ code: `${codeOf('a').slice(0, 6)}2` })]]), new Map()).list.size).toBe(0);
  });

  test('gives back the code of a record that lost it, under a former id too', () => {
    const list = new Map([['2222GGG', 'x'], [codeOf('mot'), 'a'], [codeOf('hai'), 'ten-cu']]);
    const { given } = giveCodes(new Map([['a', aProduct()], ['b', aProduct({ formerIds: ['ten-cu'] })]]), list);
    expect([...given]).toEqual([['a', codeOf('mot')], ['b', codeOf('hai')]]);
  });

  test('never gives a listed code to another', () => {
    const { given, list } = giveCodes(products('a'), new Map([[codeOf('a'), 'da-mat']]));
    expect(given.get('a')).not.toBe(codeOf('a'));
    expect(list.get(codeOf('a'))).toBe('da-mat');
  });

  test('given again, changes nothing; whatever the ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/u), { maxLength: 30 }), fc.boolean(), (ids, isReversed) => {
        const first = giveCodes(products(...(isReversed ? ids.toReversed() : ids)), new Map());
        expect(new Set(first.given.values()).size).toBe(ids.length);
        expect([...first.given.values()].every(isShortCode)).toBe(true);
        expect(first.given).toEqual(giveCodes(products(...ids), new Map()).given);
        const coded = new Map(ids.map((id) => [id, aProduct({ code: first.given.get(id) })]));
        expect(giveCodes(coded, first.list)).toEqual({ given: new Map(), list: first.list });
      }),
    );
  });
});

test('the list is written one code a line, in their order', () => {
  const list = new Map([['C3TTR29', 'b'], ['226W2XR', 'a']]);
  expect(codeListText(list)).toBe('{\n  "$schema": ".schema/codes.json",\n  "codes": {\n    "226W2XR": "a",\n    "C3TTR29": "b"\n  }\n}\n');
});
