// The way of a lot: its own steps and those of the lots it is made from, at any depth, in order of time, with what is missing
// between them named. Pages print it; nothing here is words.
import { STEP_KINDS } from '../../schemas/lot.ts';
import type { Day } from '../day.ts';
import type { Lot, LotStep } from '../model.ts';
import { isCertainlyBefore, stepTimes } from './moment.ts';
import { inOrderOfTime } from './way-order.ts';

export type StepKind = (typeof STEP_KINDS)[number];

/** A recorded step. */
export interface WayStep {
  readonly type: 'step';
  /** The lot whose record tells it. */
  readonly lot: Lot;
  readonly step: LotStep;
  /** Its place in that lot's `steps`. */
  readonly index: number;
  /** 0 for the lot itself, 1 for what it is made from, and so on. */
  readonly depth: number;
}

/** Usual steps of which nothing is recorded, and the days between which nothing is told. */
export interface WayGap {
  readonly type: 'gap';
  readonly kinds: readonly StepKind[];
  /** Last day told of before the gap, and first day after it. */
  readonly from?: Day;
  readonly until?: Day;
}

export interface Way {
  /** Steps and gaps as a timeline, the oldest first. */
  readonly entries: readonly (WayStep | WayGap)[];
  readonly steps: readonly WayStep[];
  readonly gaps: readonly WayGap[];
  /** The usual kinds on the way, those that only the lots made from it record, and those of which nothing is recorded; together all of STEP_KINDS. */
  readonly recorded: readonly StepKind[];
  readonly later: readonly StepKind[];
  readonly missing: readonly StepKind[];
}

/**
 * The way of a lot. An upstream lot's steps that certainly came after our goods had left it tell of the rest of that lot
 * and stay out, but for tests: these speak of all of it.
 */
export function wayOf(lot: Lot): Way {
  const steps = inOrderOfTime(stepsOnWay(lot));
  const onWay = new Set(steps.map(({ step }) => step.record.kind));
  const afterwards = kindsAfterwards(lot);
  const recorded = STEP_KINDS.filter((kind) => onWay.has(kind));
  const later = STEP_KINDS.filter((kind) => !onWay.has(kind) && afterwards.has(kind));
  const missing = STEP_KINDS.filter((kind) => !onWay.has(kind) && !afterwards.has(kind));
  const entries = withGaps(steps, missing);
  return { entries, steps, gaps: entries.filter((entry) => entry.type === 'gap'), recorded, later, missing };
}

/** Kinds of steps of the lots made from it, at any depth: fresh leaves are packed as tea, in another lot's record. */
function kindsAfterwards(lot: Lot): ReadonlySet<StepKind> {
  const reached = new Set([lot]);
  for (const each of reached) for (const taker of each.madeInto) reached.add(taker); // A set tells what is added while it is walked.
  reached.delete(lot);
  return new Set([...reached].flatMap(({ steps }) => steps.map(({ record }) => record.kind)));
}

function stepsOnWay(lot: Lot): readonly WayStep[] {
  const depths = new Map([[lot, 0]]);
  for (const [each, depth] of depths) for (const source of each.madeFrom) if (!depths.has(source)) depths.set(source, depth + 1); // A map tells what is added while it is walked.
  return [...depths].flatMap(([each, depth]) => {
    const leftBy = lastLeaving(each, depths);
    return each.steps.flatMap((step, index): WayStep[] => {
      const times = stepTimes(step.record);
      const isOfTheRest =
        leftBy !== undefined && times !== undefined && step.record.kind !== 'test' && isCertainlyBefore({ first: leftBy, last: leftBy }, times.begin);
      return isOfTheRest ? [] : [{ type: 'step', lot: each, step, index, depth }];
    });
  });
}

/** The last instant at which goods of a lot may have gone into others on the way; undefined for the last lot, or when it is not told. */
function lastLeaving(lot: Lot, onWay: ReadonlyMap<Lot, number>): number | undefined {
  const takers = lot.madeInto.filter((taker) => onWay.has(taker));
  const leavings = [
    ...takers.flatMap((taker) => taker.steps.filter(({ inputLots }) => inputLots.includes(lot))),
    ...lot.steps.filter(({ outputLots }) => outputLots.some((taker) => takers.includes(taker))),
  ].map(({ record }) => stepTimes(record)?.end.last);
  const told = leavings.filter((time) => time !== undefined);
  return told.length === 0 || told.length < leavings.length ? undefined : Math.max(...told);
}

/** Each missing kind stands once: before the first step that usually comes after it, else at the end. */
function withGaps(steps: readonly WayStep[], missing: readonly StepKind[]): readonly (WayStep | WayGap)[] {
  const order = (kind: StepKind): number => STEP_KINDS.indexOf(kind);
  const placeOf = (kind: StepKind): number => {
    const next = steps.findIndex(({ step }) => order(step.record.kind) > order(kind));
    return next === -1 ? steps.length : next;
  };
  const missingAt = Map.groupBy(missing, placeOf);
  const gapAt = (place: number): WayGap[] => {
    const kinds = missingAt.get(place);
    if (kinds === undefined) return [];
    const from = steps
      .slice(0, place)
      .flatMap(({ step }) => step.until?.latest ?? [])
      .at(-1);
    const until = steps.slice(place).flatMap(({ step }) => step.at?.earliest ?? [])[0];
    return [{ type: 'gap', kinds, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }];
  };
  return [...steps.flatMap((step, place) => [...gapAt(place), step]), ...gapAt(steps.length)];
}
