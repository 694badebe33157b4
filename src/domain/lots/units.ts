// Units of amounts as people write them: mass and volume are comparable with their like, everything else (gói, hộp, chai …)
// with the same word only.
import type { Amount } from './graph.ts';

export interface Measure {
  /** `mass`, `volume`, or the unit itself. Amounts compare within one. */
  readonly dimension: string;
  /** In kilograms, litres, or as written. */
  readonly value: number;
}

const KILOGRAMS: Readonly<Record<string, number>> = {
  mg: 1e-6,
  g: 1e-3,
  gam: 1e-3,
  gram: 1e-3,
  lạng: 0.1,
  kg: 1,
  kilogam: 1,
  'ki-lô-gam': 1,
  kí: 1,
  ký: 1,
  cân: 1,
  yến: 10,
  tạ: 100,
  t: 1000,
  tấn: 1000,
};

const LITRES: Readonly<Record<string, number>> = { ml: 1e-3, cl: 1e-2, dl: 0.1, l: 1, lít: 1, lit: 1, m3: 1000, 'm³': 1000 };

/** @example measureOf({ value: 1.5, unit: 'tấn' }) // { dimension: 'mass', value: 1500 } */
export function measureOf({ value, unit }: Amount): Measure {
  const word = unit.toLowerCase();
  const kilograms = Object.hasOwn(KILOGRAMS, word) ? KILOGRAMS[word] : undefined;
  if (kilograms !== undefined) return { dimension: 'mass', value: value * kilograms };
  const litres = Object.hasOwn(LITRES, word) ? LITRES[word] : undefined;
  if (litres !== undefined) return { dimension: 'volume', value: value * litres };
  return { dimension: word, value };
}

/** Whether amounts of a dimension keep through all that is done to goods, as mass and volume do and counts of packets do not. */
export function isConserved(dimension: string): boolean {
  return dimension === 'mass' || dimension === 'volume';
}

/** A measure as a report prints it. @example printMeasure('mass', 1500) // '1500 kg' */
export function printMeasure(dimension: string, value: number): string {
  const unit = dimension === 'mass' ? 'kg' : dimension === 'volume' ? 'lít' : dimension;
  return `${Number(value.toPrecision(6))} ${unit}`;
}

/** Sums by dimension. */
export function sumOf(amounts: readonly Amount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { dimension, value } of amounts.map(measureOf)) sums.set(dimension, (sums.get(dimension) ?? 0) + value);
  return sums;
}

/** Whether `a` is more than `b`, whatever floating point makes of sums. */
export function isMore(a: number, b: number): boolean {
  return a > b * (1 + 1e-9);
}
