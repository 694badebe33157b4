// What the search may cost: the one table of budgets. The printed table, the kept figures and the end of the bench all go by it.
import { z } from 'zod';
import type { SearchFigures } from './figures.ts';

export const budget = z.object({
  name: z.string(),
  /** Of both figure and limit: milliseconds, or bytes compressed. */
  unit: z.enum(['ms', 'B']),
  limit: z.number(),
  figure: z.number(),
  /** Whether the figure is not above the limit. */
  ok: z.boolean(),
});

export type Budget = z.infer<typeof budget>;
export type Measured = Omit<SearchFigures, 'budgets'>;

/** Bytes of index and records together, compressed, for each product. */
export const BYTES_A_PRODUCT = 80;
/** Bytes of scripts, compressed: held against all that can run in a page of the search, and against what a search loads, the worker included. */
export const SCRIPT_BYTES = 100_000;
/** Milliseconds from a letter to its results in the embedded engine at the processor's own speed, by the number of products; in between in proportion. */
const KEYSTROKE = { few: { products: 2000, limit: 50 }, many: { products: 20_000, limit: 100 } } as const;
/** So much longer it may take on a processor that is slowed down. */
const SLOWED = 3;

/** @param cpu times slower than this machine @returns milliseconds @example keystrokeBudget(11_000, 1) // 75 */
export function keystrokeBudget(products: number, cpu: number): number {
  const { few, many } = KEYSTROKE;
  const share = (Math.min(Math.max(products, few.products), many.products) - few.products) / (many.products - few.products);
  return (few.limit + share * (many.limit - few.limit)) * (cpu === 1 ? 1 : SLOWED);
}

export const BUDGET_NAMES = {
  keystroke: (cpu: number): string => `letter to results, embedded, ${cpu}× CPU, p95`,
  index: 'index and records a product, compressed',
  scripts: (path: string): string => `scripts of ${path} in the page, compressed`,
  scriptsOfSearch: (path: string): string => `scripts that a search at ${path} loads, the worker's too, compressed`,
} as const;

/** Each budget with what was measured, in the order of the table. */
export function budgetsOf({ products, embedded, scripts }: Measured): Budget[] {
  const rows: Omit<Budget, 'ok'>[] = [
    { name: BUDGET_NAMES.index, unit: 'B', limit: BYTES_A_PRODUCT, figure: embedded.index.brotliBytes / products },
    ...embedded.keystrokes.map(({ cpu, p95 }) => ({ name: BUDGET_NAMES.keystroke(cpu), unit: 'ms', limit: keystrokeBudget(products, cpu), figure: p95 }) as const),
    ...scripts.flatMap(({ path, page, search }) =>
      ([[BUDGET_NAMES.scripts(path), page], [BUDGET_NAMES.scriptsOfSearch(path), search]] as const).map(([name, figure]) => ({ name, unit: 'B', limit: SCRIPT_BYTES, figure }) as const),
    ),
  ];
  return rows.map((row) => ({ ...row, ok: row.figure <= row.limit }));
}

/** How a bench ends. */
export interface Verdict {
  readonly lines: readonly string[];
  /** Of the process. */
  readonly code: 0 | 1;
}

/**
 * One line a budget that is over; code 1 when there is one, but where figures are only reported.
 * @param bySize budgets by the number of products
 */
export function verdictOf(bySize: ReadonlyMap<number, readonly Budget[]>, isReportOnly: boolean): Verdict {
  const lines = [...bySize].flatMap(([products, budgets]) => budgets.filter(({ ok }) => !ok).map(({ name, unit, figure, limit }) => `OVER at ${products} products: ${name}: ${figure.toFixed(1)} ${unit}, budget ${limit.toFixed(1)} ${unit}`));
  return { lines, code: lines.length > 0 && !isReportOnly ? 1 : 0 };
}
