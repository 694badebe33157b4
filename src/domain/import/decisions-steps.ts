// What a decision does to the history of a product that it names: a step of it is linked to the decision, or one is added.
import type { Recognition } from '../../schemas/recognition.ts';
import { addDays, type DayInterval } from '../day.ts';
import { decisionInterval } from '../history.ts';
import type { DecisionRow } from './decisions-row.ts';
import { addStep, givesStars, overlaps } from './steps.ts';

export type Stepped =
  | { readonly kind: 'done'; readonly history: readonly Recognition[] }
  /** The history says otherwise, or not enough to tell: nothing is changed. */
  | { readonly kind: 'aside'; readonly reason: string };

/** Days around a decision in which a recognition with the same stars is taken for the same event told with another day. */
const SAME_EVENT_DAYS = 200;

/**
 * Links the step that tells of this decision, or adds one. A linked step keeps its own words for the date:
 * pages take the decision's where that is more exact.
 * @param id of the decision's record; none for a revocation without number
 */
export function stepBy(history: readonly Recognition[], row: DecisionRow, id: string | undefined, sources: readonly string[]): Stepped {
  return row.kind === 'revocation' ? revoke(history, row, id, sources) : recognise(history, row, id, sources);
}

/** A revocation ends the earlier stars, whatever else the history says. */
function revoke(history: readonly Recognition[], row: DecisionRow, id: string | undefined, sources: readonly string[]): Stepped {
  const at = history.findIndex((step) => step.kind === 'revoked' && (id === undefined ? step.date?.value === row.date?.value : step.decision === id));
  if (at >= 0) return linked(history, at, id, sources);
  const step: Recognition = { kind: 'revoked', date: row.date, decision: id, authority: row.authority, note: id === undefined ? row.settled?.note : undefined, sources: [...sources] };
  return { kind: 'done', history: addStep(history, step) };
}

function recognise(history: readonly Recognition[], row: DecisionRow, id: string | undefined, sources: readonly string[]): Stepped {
  const done = history.findIndex((step) => id !== undefined && step.decision === id);
  if (done >= 0) return linked(history, done, id, sources);
  const when = row.date === undefined ? undefined : decisionInterval(row.date);
  const numbered = indexes(history, (step) => givesStars(step) && step.decisionNumber === row.number && row.number !== undefined && mayBe(step, when));
  if (numbered.length > 0) return sameStars(history, numbered, row, id, sources);
  const open = indexes(history, (step) => givesStars(step) && step.decision === undefined && step.decisionNumber === undefined && fits(step, row) && step.date !== undefined && when !== undefined && mayBe(step, when));
  if (open.length > 0) return sameStars(history, open, row, id, sources);
  return added(history, row, id, sources, when);
}

function sameStars(history: readonly Recognition[], at: readonly number[], row: DecisionRow, id: string | undefined, sources: readonly string[]): Stepped {
  const fitting = at.filter((one) => fits(history[one], row));
  const [only, ...more] = fitting;
  if (only === undefined) return { kind: 'aside', reason: `hồ sơ ghi quyết định này với ${history[at[0] ?? 0]?.stars ?? '?'} sao, dòng này ghi ${row.stars ?? '?'} sao` };
  if (more.length > 0) return { kind: 'aside', reason: 'nhiều lần công nhận trong hồ sơ cùng hợp với quyết định này' };
  return linked(history, only, id, sources);
}

function added(history: readonly Recognition[], row: DecisionRow, id: string | undefined, sources: readonly string[], when: DayInterval | undefined): Stepped {
  if (row.stars === undefined) return { kind: 'aside', reason: 'dòng không ghi sao và hồ sơ không có lần công nhận nào hợp' };
  if (when === undefined) return { kind: 'aside', reason: 'quyết định không có ngày hay năm và hồ sơ không ghi số này' };
  const around = { earliest: addDays(when.earliest, -SAME_EVENT_DAYS), latest: addDays(when.latest, SAME_EVENT_DAYS) };
  const near = history.find((step) => givesStars(step) && step.stars === row.stars && step.date !== undefined && overlaps(decisionInterval(step.date), around));
  if (near !== undefined) return { kind: 'aside', reason: `hồ sơ có lần công nhận ${near.stars ?? ''} sao gần đó (${near.date?.value ?? ''}${near.decisionNumber === undefined ? '' : `, ${near.decisionNumber}`}), không rõ có phải quyết định này` };
  const kind = row.kind === 're-recognition' ? 're-recognised' : 'recognised';
  return { kind: 'done', history: addStep(history, { kind, stars: row.stars, date: row.date, decision: id, authority: row.authority, sources: [...sources] }) };
}

function linked(history: readonly Recognition[], at: number, id: string | undefined, sources: readonly string[]): Stepped {
  const step = history[at];
  if (step === undefined) throw new Error('bước không có');
  const next = { ...step, ...(id === undefined ? {} : { decision: id }), sources: [...new Set([...step.sources, ...sources])] };
  return { kind: 'done', history: history.with(at, next) };
}

function fits(step: Recognition | undefined, row: DecisionRow): boolean {
  return step?.stars === undefined || row.stars === undefined || step.stars === row.stars;
}

function mayBe(step: Recognition, when: DayInterval | undefined): boolean {
  return step.date === undefined || when === undefined || overlaps(decisionInterval(step.date), when);
}

function indexes(history: readonly Recognition[], test: (step: Recognition) => boolean): number[] {
  return history.flatMap((step, at) => (test(step) ? [at] : []));
}
