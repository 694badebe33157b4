// What the search may cost, how that is judged and kept, and how a bench ends that is over.
import { describe, expect, test } from 'vitest';
import { type Budget, budget, budgetsOf, keystrokeBudget, type Measured, verdictOf } from '../../../../scripts/bench/search/budgets.ts';
import { keystrokesOf, type Sample } from '../../../../scripts/bench/search/keystrokes.ts';

const spread = { count: 10, median: 20, p95: 40, most: 90 };
const index = { seconds: 1, rawBytes: 400_000, gzipBytes: 180_000, brotliBytes: 162_000 };
const measured: Measured = {
  products: 2000,
  load: 0.5,
  paceMilliseconds: 52,
  scripts: [
    { path: '/san-pham/', page: 77_000, opened: 3000, worker: 28_000, codes: 7000, server: 12_000, search: 102_000 },
    { path: '/nguon-hang/', page: 103_000, opened: 33_000, worker: 28_000, codes: 7000, server: 12_000, search: 98_000 },
  ],
  embedded: { index, answers: spread, keystrokes: [{ cpu: 1, ...spread, p95: 50, quickest: spread, slowest: 'g', byOther: 0, without: 0 }, { cpu: 4, ...spread, p95: 150.5, quickest: spread, slowest: 'g', byOther: 0, without: 0 }], firstUse: [], memory: { pageMegabytes: 8, workerMegabytes: 9 } },
  meilisearch: { pushSeconds: 5, diskBytes: 30_000_000, answers: spread, keystrokes: [{ cpu: 1, ...spread, p95: 51, quickest: spread, slowest: 'g', byOther: 0, without: 0 }], firstUse: [], memory: { pageMegabytes: 8, workerMegabytes: 9, serverMegabytes: 120 } },
  pagefind: { seconds: 2, bytes: 1_400_000, answers: spread },
  scan: { index, answers: spread },
};

describe('the budget of a keystroke', () => {
  test.each([
    [100, 1, 50],
    [2000, 1, 50],
    [5000, 1, 50 + 50 / 6],
    [11_000, 1, 75],
    [20_000, 1, 100],
    [100_000, 1, 100],
    [2000, 4, 150],
    [20_000, 4, 300],
  ])('with %d products, %d× CPU, is %d ms', (products, cpu, limit) => {
    expect(keystrokeBudget(products, cpu)).toBeCloseTo(limit);
  });
});

describe('the budgets', () => {
  test('stand beside what was measured, each with its limit and whether that holds', () => {
    expect(budgetsOf(measured)).toEqual([
      { name: 'index and records a product, compressed', unit: 'B', limit: 80, figure: 81, ok: false },
      { name: 'letter to results, embedded, 1× CPU, p95', unit: 'ms', limit: 50, figure: 50, ok: true },
      { name: 'letter to results, embedded, 4× CPU, p95', unit: 'ms', limit: 150, figure: 150.5, ok: false },
      { name: 'scripts of /san-pham/ in the page, compressed', unit: 'B', limit: 100_000, figure: 77_000, ok: true },
      { name: "scripts that a search at /san-pham/ loads, the worker's too, compressed", unit: 'B', limit: 100_000, figure: 102_000, ok: false },
      { name: 'scripts of /nguon-hang/ in the page, compressed', unit: 'B', limit: 100_000, figure: 103_000, ok: false },
      { name: "scripts that a search at /nguon-hang/ loads, the worker's too, compressed", unit: 'B', limit: 100_000, figure: 98_000, ok: true },
    ]);
  });

  test('are kept as they are', () => {
    const budgets = budgetsOf(measured);
    expect(budget.array().parse(JSON.parse(JSON.stringify(budgets)))).toEqual(budgets);
  });
});

describe('the end of a bench', () => {
  const [over, within] = budgetsOf(measured);
  const sizes = (...all: readonly (Budget | undefined)[]): ReadonlyMap<number, readonly Budget[]> => new Map([[2000, []], [5000, all.filter((one) => one !== undefined)]]);

  test('within all budgets is a good one', () => {
    expect(verdictOf(sizes(within), false)).toEqual({ lines: [], code: 0 });
  });

  test('over one of them, at whatever size, is a failure that names it', () => {
    expect(verdictOf(sizes(within, over), false)).toEqual({ lines: ['OVER at 5000 products: index and records a product, compressed: 81.0 B, budget 80.0 B'], code: 1 });
  });

  test('where figures are only reported says the same and is no failure', () => {
    expect(verdictOf(sizes(over), true)).toEqual({ ...verdictOf(sizes(over), false), code: 0 });
  });
});

describe('keystrokes', () => {
  const samples = (step: string, ...took: readonly (number | undefined)[]): Sample[] => took.map((one) => ({ step, took: one, engine: 'embedded' }));

  test('are spread over every letter of every run: one slow letter among quick ones counts', () => {
    const all = [...samples('dừa: d', 10, 10, 400), ...samples('dừa: dừ', 20, 20, 20)];
    expect(keystrokesOf(4, 'embedded', all)).toEqual({ cpu: 4, count: 6, median: 20, p95: 400, most: 400, quickest: { count: 2, median: 10, p95: 20, most: 20 }, slowest: 'dừa: d', byOther: 0, without: 0 });
  });

  test('without results are counted apart', () => {
    expect(keystrokesOf(1, 'embedded', [...samples('xyz: x', 30, undefined), ...samples('xyz: xy', undefined, undefined)])).toEqual({ cpu: 1, count: 1, median: 30, p95: 30, most: 30, quickest: { count: 1, median: 30, p95: 30, most: 30 }, slowest: 'xyz: x', byOther: 0, without: 3 });
    expect(keystrokesOf(1, 'embedded', [])).toMatchObject({ count: 0, slowest: '', without: 0 });
  });

  test('that another engine answered are in no figure', () => {
    const mixed = [...samples('dừa: d', 30), ...samples('dừa: d', 700).map((sample) => ({ ...sample, engine: 'meilisearch' }))];
    expect(keystrokesOf(1, 'embedded', mixed)).toMatchObject({ count: 1, most: 30, byOther: 1, without: 0 });
    expect(keystrokesOf(1, 'meilisearch', mixed)).toMatchObject({ count: 1, most: 700, byOther: 1, without: 0 });
  });
});
