// Steps of several lots in one order: each lot's own order is kept, goods are made before they are used, and among what may
// come next the earliest comes first.
import { stepTimes } from './moment.ts';
import type { WayStep } from './way.ts';

/**
 * Topological order, earliest first. Steps without a time come as soon as those before them have come.
 * Equal times: what lies further up comes first, then by lot, so that the order is always the same.
 */
export function inOrderOfTime(steps: readonly WayStep[]): readonly WayStep[] {
  const before = new Map(steps.map((step) => [step, stepsBefore(step, steps)]));
  const begins = new Map(steps.map((step) => [step, beginOf(step)]));
  const earliestFirst = (a: WayStep, b: WayStep): number =>
    compare(begins.get(a) ?? 0, begins.get(b) ?? 0) || b.depth - a.depth || compare(a.lot.id, b.lot.id) || a.index - b.index;
  const waiting = new Set(steps.toSorted(earliestFirst));
  const ordered: WayStep[] = [];
  while (waiting.size > 0) {
    const isReady = (step: WayStep): boolean => before.get(step)?.every((other) => !waiting.has(other)) ?? true;
    const [first] = waiting;
    const next = [...waiting].find(isReady) ?? first; // The first only if records contradict each other, which the checks refuse.
    if (next === undefined) break;
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}

/** The steps before it in its lot, the making of each lot that it takes from, and the steps of others that put goods into its lot. */
function stepsBefore(step: WayStep, steps: readonly WayStep[]): readonly WayStep[] {
  return steps.filter(
    (other) =>
      (other.lot === step.lot && other.index < step.index) ||
      (step.step.inputLots.includes(other.lot) && other.index <= makingOf(other, step)) ||
      (other.step.outputLots.includes(step.lot) && isWhereItArises(step)),
  );
}

/** Up to which step a lot must have come before `taker` can take from it: its first step that brings something forth. */
function makingOf({ lot }: WayStep, taker: WayStep): number {
  const making = lot.steps.findIndex(({ record, outputLots }) => (record.outputs ?? []).length > 0 && !outputLots.includes(taker.lot));
  return making === -1 ? 0 : making;
}

function isWhereItArises({ lot, index }: WayStep): boolean {
  return index >= lot.steps.findIndex(({ record }) => record.kind !== 'harvest' && record.kind !== 'receive');
}

/** When a step began; one without a time as the next step of its lot that has one; what has no such step as early as may be. */
function beginOf({ lot, index }: WayStep): number {
  for (const { record } of lot.steps.slice(index)) {
    const times = stepTimes(record);
    if (times !== undefined) return times.begin.first;
  }
  return Number.NEGATIVE_INFINITY;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
