import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDifferences, asReferences, fromDifferences, fromReferences, packNumbers, unpackNumbers } from '#search/embedded/numbers.ts';

describe('numbers as text', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.nat(100), fc.maxSafeNat())), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }));
  });

  it('take one character up to 44, two up to 2,069, and none that JSON escapes', () => {
    expect([0, 44, 45, 2069, 2070].map((number) => packNumbers([number]).length)).toEqual([1, 1, 2, 2, 3]);
    const all = packNumbers(Array.from({ length: 5000 }, (_, number) => number));
    expect(JSON.stringify(all)).toBe(`"${all}"`);
  });

  it.each([-1, 1.5, Number.NaN, Infinity])('refuse %s', (number) => {
    expect(() => packNumbers([number])).toThrow(`not a whole number from 0: ${number}`);
  });

  it('refuse a text that is none of theirs, or that ends within a number', () => {
    expect(() => unpackNumbers('"')).toThrow('not a packed number');
    expect(() => unpackNumbers(packNumbers([45]).slice(0, 1))).toThrow('end in the middle');
  });
});

describe('differences', () => {
  it('come back as the numbers they were made of', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (numbers) => {
      expect(fromDifferences(asDifferences(numbers))).toEqual(numbers);
    }));
  });

  it('of neighbours are small', () => {
    expect(asDifferences([20260101, 20260102, 20260101]).slice(1)).toEqual([2, 1]);
  });
});

describe('references', () => {
  it('come back, whatever is referred to again', () => {
    const references = fc.array(fc.nat(30)).map((picks) => {
      let known = 0;
      return picks.map((pick) => (pick >= known ? known++ : pick));
    });
    fc.assert(fc.property(references, (numbers) => {
      expect(fromReferences(asReferences(numbers))).toEqual(numbers);
    }));
  });

  it('say 0 for what is new', () => {
    expect(asReferences([0, 1, 1, 0, 2])).toEqual([0, 0, 1, 2, 0]);
  });
});
