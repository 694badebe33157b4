// A product's history with the programme: steps joined when two rows tell of one decision, ordered, and named
// (upgraded, re-recognised) from what came before.
import type { DecisionDate, Recognition } from '../../schemas/recognition.ts';
import type { DayInterval } from '../day.ts';
import { decisionInterval } from '../history.ts';

/** Whether the two may be the same day. */
export function overlaps(a: DayInterval, b: DayInterval): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

const GIVING = new Set<Recognition['kind']>(['recognised', 'upgraded', 're-recognised']);

export function givesStars(step: Pick<Recognition, 'kind'>): boolean {
  return GIVING.has(step.kind);
}

/**
 * Whether two steps tell of one event: the same kind of word, the same stars, and the same date, decision or page
 * (a date may have been settled by hand since the page was read first).
 * An undated mention on another page is never joined to a dated decision: nobody says which one it means.
 */
export function isSameStep(a: Recognition, b: Recognition): boolean {
  if (!(a.kind === b.kind || (givesStars(a) && givesStars(b)))) return false;
  if (a.stars !== b.stars) return false;
  if (a.sources.some((id) => b.sources.includes(id))) return true;
  if (a.date === undefined || b.date === undefined) return a.date === b.date && (a.decisionNumber === b.decisionNumber || a.decisionNumber === undefined || b.decisionNumber === undefined);
  if (a.date.precision === b.date.precision && a.date.value === b.date.value) return true;
  return a.decisionNumber !== undefined && a.decisionNumber === b.decisionNumber && overlaps(decisionInterval(a.date), decisionInterval(b.date));
}

/** Joins what two rows say of one step: the first one's words stay, gaps are filled, the narrower date wins; told stars are no longer inferred. */
export function joinSteps(first: Recognition, second: Recognition): Recognition {
  const date = narrower(first.date, second.date);
  // Words about an undated mention ("nguồn nói về năm 2022") are not those of the dated decision that it is taken for.
  const { note: _, ...wordless } = second;
  const other = first.date !== undefined && second.date === undefined ? wordless : second;
  const { inferred, ...joined }: Recognition = { ...other, ...first, sources: [...new Set([...first.sources, ...second.sources])] };
  const isTold = [first, second].some((step) => step.stars !== undefined && step.inferred !== true);
  return { ...joined, ...(inferred === undefined || isTold ? {} : { inferred }), ...(date === undefined ? {} : { date }) };
}

function narrower(a: DecisionDate | undefined, b: DecisionDate | undefined): DecisionDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const rank = { day: 0, month: 1, year: 2, round: 3 };
  return rank[b.precision] < rank[a.precision] ? b : a;
}

/** Adds a step, or joins it to the one that tells of the same event. */
export function addStep(history: readonly Recognition[], step: Recognition): Recognition[] {
  const at = history.findIndex((one) => isSameStep(one, step));
  const before = history[at];
  const next = before === undefined ? [...history, step] : history.with(at, joinSteps(before, step));
  return nameSteps(next.toSorted(byDate));
}

/** Undated steps first (nothing is known of their place), then by the earliest day; equal ones keep their order. */
function byDate(a: Recognition, b: Recognition): number {
  const dayOf = (step: Recognition) => (step.date === undefined ? '' : decisionInterval(step.date).earliest);
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
}

/**
 * A plain `recognised` after an earlier one becomes `upgraded` (more stars) or `re-recognised` (as many).
 * Only where the earlier one surely came before; what a source itself calls a step is left alone.
 */
function nameSteps(history: readonly Recognition[]): Recognition[] {
  return history.map((step, at) => {
    if (step.kind !== 'recognised' || step.date === undefined || step.stars === undefined) return step;
    const begins = decisionInterval(step.date).earliest;
    const earlier = history.slice(0, at).findLast((one) => givesStars(one) && one.stars !== undefined && one.date !== undefined && decisionInterval(one.date).latest < begins);
    if (earlier?.stars === undefined || step.stars < earlier.stars) return step;
    return { ...step, kind: step.stars > earlier.stars ? 'upgraded' : 're-recognised' };
  });
}
