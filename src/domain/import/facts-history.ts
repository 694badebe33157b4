// A product's history seen by a facts row: which step a source speaks of, and how that step is made more exact.
import type { DecisionDate, Recognition } from '../../schemas/recognition.ts';
import { decisionInterval } from '../history.ts';
import { addStep, givesStars, joinSteps, overlaps } from './steps.ts';

/** Whether two dates may be of one decision. One that nobody knows is not taken for any other. */
export function mayBeSame(a: DecisionDate | undefined, b: DecisionDate | undefined): boolean {
  return a !== undefined && b !== undefined && overlaps(decisionInterval(a), decisionInterval(b));
}

/** What another source adds to a step: sources, an exacter date, what was empty. Nothing known is overwritten. */
export function enriched(step: Recognition, more: Partial<Recognition> & Pick<Recognition, 'sources'>): Recognition {
  return joinSteps(step, { ...more, kind: step.kind });
}

/**
 * The history with a step in it: joined to the one that gives the same stars at a time that may be the same, else added.
 * Answers undefined when nothing new is said.
 */
export function withStep(history: readonly Recognition[], step: Recognition): Recognition[] | undefined {
  const at = history.findIndex((known) => givesStars(known) && givesStars(step) && known.stars === step.stars && (mayBeSame(known.date, step.date) || sameNumber(known, step)));
  const known = history[at];
  const next = known === undefined ? addStep(history, step) : history.with(at, enriched(known, step));
  return JSON.stringify(next) === JSON.stringify(history) ? undefined : next;
}

function sameNumber(a: Recognition, b: Recognition): boolean {
  return a.decisionNumber !== undefined && a.decisionNumber === b.decisionNumber;
}
