// P@1, MRR and nDCG@10: values worked out by hand, the ends of their scales, and what must not change them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ndcg, precisionAtOne, reciprocalRank, relevanceOf } from '../search-judgements/metrics.ts';
import type { Grade, Judgement } from '../search-judgements/read.ts';

const GRADES: Readonly<Record<string, Grade>> = { a: 3, b: 2, c: 1 };

describe('P@1', () => {
  test('is 1 when the first may stand first, whichever of several', () => {
    expect(precisionAtOne(['b', 'x'], ['a', 'b'])).toBe(1);
  });

  test('is 0 when a right one stands second, and when there is nothing', () => {
    expect(precisionAtOne(['x', 'a'], ['a'])).toBe(0);
    expect(precisionAtOne([], ['a'])).toBe(0);
  });
});

describe('the reciprocal rank', () => {
  test('is one over the place of the first right one', () => {
    expect(reciprocalRank(['x', 'y', 'b', 'a'], ['a', 'b'])).toBeCloseTo(1 / 3, 12);
  });

  test('is 0 when none is found', () => {
    expect(reciprocalRank(['x'], ['a'])).toBe(0);
  });
});

describe('nDCG', () => {
  test('of grades 2, 3 and 1 in this order, worked out by hand', () => {
    const found = 3 / Math.log2(2) + 7 / Math.log2(3) + 1 / Math.log2(4);
    const best = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg(['b', 'a', 'c'], GRADES)).toBeCloseTo(found / best, 12);
  });

  test('is 1 for the best order, 0 for nothing right and for nothing judged', () => {
    expect(ndcg(['a', 'b', 'c'], GRADES)).toBe(1);
    expect(ndcg(['x', 'y'], GRADES)).toBe(0);
    expect(ndcg(['a'], {})).toBe(0);
  });

  test('looks at no more results than its depth, on both sides', () => {
    expect(ndcg(['x', 'a'], { a: 3 }, 1)).toBe(0);
    expect(ndcg(['a'], { a: 3, b: 3 }, 1)).toBe(1);
  });

  test('takes an id that comes twice once', () => {
    expect(ndcg(['c', 'c', 'c'], GRADES)).toBe(ndcg(['c'], GRADES));
  });

  test('takes no name of every object for an id', () => {
    expect(ndcg(['constructor', 'toString'], GRADES)).toBe(0);
  });

  const anyGrades = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/u), fc.constantFrom<Grade>(1, 2, 3), { minKeys: 1, maxKeys: 25 });

  test('lies between 0 and 1, and is 1 in the order of grades', () => {
    fc.assert(
      fc.property(anyGrades, fc.array(fc.stringMatching(/^[a-z]{1,4}$/u)), (grades, ranked) => {
        const value = ndcg([...ranked, ...Object.keys(grades)], grades);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        const byGrade = Object.entries(grades).sort(([, one], [, other]) => other - one).map(([id]) => id);
        expect(ndcg(byGrade, grades)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('never falls when a better one moves up', () => {
    fc.assert(
      fc.property(anyGrades, fc.nat(), (grades, seed) => {
        const ids = Object.keys(grades);
        const place = seed % Math.max(1, ids.length - 1);
        const [upper, lower] = [ids[place], ids[place + 1]];
        fc.pre(upper !== undefined && lower !== undefined && (grades[lower] ?? 0) > (grades[upper] ?? 0));
        const swapped = ids.map((id) => (id === upper ? lower : id === lower ? upper : id));
        expect(ndcg(swapped, grades)).toBeGreaterThanOrEqual(ndcg(ids, grades) - 1e-12);
      }),
    );
  });
});

describe('an engine measured by judgements', () => {
  const judged = (kind: string, query: string, expects: Partial<Judgement['expects']> = {}): Judgement => ({
    kind,
    query,
    today: '2026-11-22',
    expects: { relevant: GRADES, first: ['a'], ...expects },
    why: 'made for a test',
  });
  const judgements = new Map([
    ['telex', [judged('telex', 'right'), judged('telex', 'wrong')]],
    ['codes', [judged('codes', 'empty'), judged('codes', 'a number', { first: undefined })]],
  ]);
  const answers: Readonly<Record<string, readonly string[]>> = { right: ['a', 'b', 'c'], wrong: ['b', 'a', 'c'], empty: [], 'a number': ['x'] };
  const measured = relevanceOf(judgements, ({ query }) => answers[query] ?? []);

  test('tells means over all queries that say what may stand first', () => {
    expect(measured.all.queries).toBe(3);
    expect(measured.all.precisionAtOne).toBeCloseTo(1 / 3, 12);
    expect(measured.all.meanReciprocalRank).toBeCloseTo(1.5 / 3, 12);
    expect(measured.all.ndcg10).toBeCloseTo((1 + ndcg(['b', 'a', 'c'], GRADES)) / 3, 12);
  });

  test('tells them by kind', () => {
    expect(measured.byKind.get('telex')).toMatchObject({ queries: 2, precisionAtOne: 0.5, meanReciprocalRank: 0.75 });
    expect(measured.byKind.get('codes')).toEqual({ queries: 1, precisionAtOne: 0, meanReciprocalRank: 0, ndcg10: 0 });
  });

  test('names what was missed, with what stood first', () => {
    expect(measured.missed.map(({ judgement, found }) => [judgement.query, found])).toEqual([['wrong', 'b'], ['empty', undefined]]);
  });

  test('of nothing at all has zeros', () => {
    expect(relevanceOf(new Map(), () => []).all).toEqual({ queries: 0, precisionAtOne: 0, meanReciprocalRank: 0, ndcg10: 0 });
  });
});
