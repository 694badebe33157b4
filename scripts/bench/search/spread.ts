// Many measurements as a few figures.

export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/** The smallest value that at least this share of the values does not exceed (nearest rank). @param share above 0, up to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function spreadOf(values: readonly number[]): Spread {
  return { count: values.length, median: percentile(values, 0.5), p95: percentile(values, 0.95), most: percentile(values, 1) };
}
