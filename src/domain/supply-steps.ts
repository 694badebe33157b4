// The steps by which a buyer narrows suppliers: so much a month at least, so much an order at most. Mass, volume, packets and cases are
// four things: an amount meets steps of its own alone, for nobody knows how many packets a kilogram is, or how large another's case.
import { measureOf } from './lots/units.ts';

export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** `piece`: what is sold one by one (gói, chai, hộp …). `case`: what those are shipped in (thùng, bao …). */
export const STEP_KINDS = ['mass', 'volume', 'piece', 'case'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface Step {
  readonly kind: StepKind;
  /** In kilograms, litres, pieces or cases. */
  readonly value: number;
}

const CASES: ReadonlySet<string> = new Set(['thùng', 'kiện', 'bao', 'sọt', 'két', 'pallet', 'pa-lét']);
/** Room for what floating point makes of tons and grams. */
const SLACK = 1e-9;

const steps = (kind: StepKind, ...values: readonly number[]): readonly Step[] => values.map((value) => ({ kind, value }));

/** What can be asked for a month, at least. */
export const CAPACITY_STEPS: readonly Step[] = [...steps('mass', 100, 300, 1000, 3000, 10_000), ...steps('volume', 100, 500, 1000, 5000), ...steps('piece', 100, 500, 1000, 5000), ...steps('case', 10, 100)];
/** What one order may be, at most. */
export const ORDER_STEPS: readonly Step[] = [...steps('mass', 10, 50, 100, 500, 1000), ...steps('volume', 10, 50, 100, 500), ...steps('piece', 10, 50, 100, 500), ...steps('case', 1, 5, 10)];

/** @example measured({ value: 1.5, unit: 'tấn' }) // { kind: 'mass', value: 1500 } */
export function measured(amount: Amount): Step {
  const { dimension, value } = measureOf(amount);
  if (dimension === 'mass' || dimension === 'volume') return { kind: dimension, value };
  return { kind: CASES.has(dimension) ? 'case' : 'piece', value };
}

/** The steps that a capacity reaches. */
export function stepsReached(capacity: Amount): readonly Step[] {
  const own = measured(capacity);
  return CAPACITY_STEPS.filter(({ kind, value }) => kind === own.kind && value <= own.value * (1 + SLACK));
}

/**
 * The steps that a least order stays within.
 * @param unitsPerCase how many pieces a case holds: then an order told in cases is known in pieces, too
 */
export function stepsWithin(order: Amount, unitsPerCase?: number): readonly Step[] {
  const own = measured(order);
  const all = own.kind === 'case' && unitsPerCase !== undefined ? [own, { kind: 'piece' as const, value: own.value * unitsPerCase }] : [own];
  return ORDER_STEPS.filter(({ kind, value }) => all.some((one) => one.kind === kind && one.value <= value * (1 + SLACK)));
}

const SLUGS = { mass: 'kg', volume: 'lit', piece: 'don-vi', case: 'thung' } as const satisfies Readonly<Record<StepKind, string>>;

/** A step as an address has it. @example stepSlug('tu', { kind: 'mass', value: 300 }) // 'tu-300-kg' */
export function stepSlug(word: 'tu' | 'den', { kind, value }: Step): string {
  return `${word}-${value}-${SLUGS[kind]}`;
}
