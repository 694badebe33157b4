// Decision number, day, authority, end of validity and score from a facts table. They only make a step of the history more
// exact: a fact alone never makes a step, and never touches one that it does not plainly mean.
import type { Recognition } from '../../schemas/recognition.ts';
import { day, name } from '../../schemas/text.ts';
import { addDays, addMonths } from '../day.ts';
import { decisionInterval } from '../history.ts';
import type { Draft, RowAccount } from './contract.ts';
import { enriched, mayBeSame } from './facts-history.ts';
import { leftAside, saved } from './facts-outcome.ts';
import { type FactRow, withSources } from './facts-row.ts';
import { givesStars as gives } from './steps.ts';
import type { Subject } from './facts-story.ts';

export const DECISION_FIELDS = ['decision_number', 'decision_date', 'decision_authority', 'valid_until', 'score'] as const;

const VALID_MONTHS = 36; // QĐ 26/2026/QĐ-TTg Đ.7; the same in every earlier version.

interface Improvement {
  readonly at: number;
  readonly more: Partial<Recognition>;
}

export function applyDecision(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  const record = draft.products.get(subject.product);
  if (record === undefined) throw new Error(`không có hồ sơ products/${subject.product}`);
  const at = `products/${subject.product}`;
  const found = improvement(row, record.recognitions, draft);
  if (typeof found === 'string') return leftAside(row, found, undefined, [at]);
  const step = record.recognitions[found.at];
  if (step === undefined) throw new Error('bước không có');
  const sourced = withSources(record, row);
  const next = enriched(step, { ...found.more, sources: sourced.ids });
  const changed = JSON.stringify(next) !== JSON.stringify(step);
  if (changed) draft.products.set(subject.product, { ...sourced.record, recognitions: record.recognitions.with(found.at, next) });
  return saved(row, at, changed);
}

function improvement(row: FactRow, history: readonly Recognition[], draft: Draft): Improvement | string {
  if (row.field === 'decision_number') return numberFor(row, history, draft);
  if (row.field === 'decision_date') return dateFor(row, history);
  if (row.field === 'decision_authority') return authorityFor(row, history, draft);
  if (row.field === 'valid_until') return endFor(row, history);
  return scoreFor(row, history);
}

function numberFor(row: FactRow, history: readonly Recognition[], draft: Draft): Improvement | string {
  if (!name.safeParse(row.value).success) return 'số quyết định không đọc được';
  const same = history.findIndex((step) => numberOf(step, draft) === row.value);
  if (same >= 0) return { at: same, more: {} };
  const open = indexes(history, (step) => gives(step) && numberOf(step, draft) === undefined);
  return one(open, (at) => ({ at, more: { decisionNumber: row.value } }), 'không rõ số này là của lần công nhận nào');
}

function dateFor(row: FactRow, history: readonly Recognition[]): Improvement | string {
  if (!day.safeParse(row.value).success) return 'ngày không đủ ngày, tháng, năm';
  const date = { precision: 'day' as const, value: row.value };
  const fitting = indexes(history, (step) => gives(step) && step.date !== undefined && mayBeSame(step.date, date));
  const open = fitting.length > 0 ? fitting : indexes(history, (step) => gives(step) && step.date === undefined);
  return one(open, (at) => ({ at, more: { date } }), 'không có lần công nhận nào hợp với ngày này');
}

const COUNCIL = /^hội đồng/iu;

function authorityFor(row: FactRow, history: readonly Recognition[], draft: Draft): Improvement | string {
  const authority = row.value.replace(/\s*\([^()]*\)\s*$/u, '').trim();
  const year = /\b(20\d{2})\b/u.exec(row.value)?.[1];
  const fits = (step: Recognition) => year === undefined || step.date === undefined || mayBeSame(step.date, { precision: 'round', value: year });
  const isNational = /^Bộ |Trung ương/u.test(authority);
  const ofLevel = (step: Recognition) => step.stars === undefined || (step.stars === 5) === isNational;
  if (COUNCIL.test(authority)) {
    const scored = indexes(history, (step) => (step.kind === 'scored' || step.kind === 'proposed') && fits(step));
    return one(scored, (at) => ({ at, more: { authority } }), 'hội đồng chấm điểm, không phải cơ quan ra quyết định; không có bước chấm điểm nào để ghi');
  }
  const known = indexes(history, (step) => gives(step) && fits(step) && ofLevel(step));
  const open = known.filter((at) => history[at]?.authority === undefined && history[at]?.decision === undefined);
  if (open.length === 0 && known.length === 1) return { at: known[0] ?? 0, more: {} };
  const [first] = open;
  if (open.length > 1 && first !== undefined && open.every((at) => numberOf(history[at], draft) === undefined && mayBeSame(history[at]?.date, history[first]?.date))) return { at: first, more: { authority } };
  return one(open, (at) => ({ at, more: { authority } }), 'không rõ cơ quan này công nhận lần nào');
}

function endFor(row: FactRow, history: readonly Recognition[]): Improvement | string {
  if (!day.safeParse(row.value).success) return 'không phải một ngày; 36 tháng là thời hạn chung, hồ sơ tự tính';
  if (row.note.derived === true) return 'ngày suy ra, giấy không in; hồ sơ tự tính từ ngày quyết định';
  const fitting = indexes(history, (step) => {
    if (!gives(step) || step.date === undefined) return false;
    const begins = decisionInterval(step.date);
    return addMonths(begins.earliest, VALID_MONTHS).earliest <= addDays(row.value, 1) && row.value <= addDays(addMonths(begins.latest, VALID_MONTHS).latest, 1);
  });
  return one(fitting, (at) => ({ at, more: { validUntil: row.value } }), 'không có lần công nhận nào (có sao) hợp với ngày hết hạn này');
}

function scoreFor(row: FactRow, history: readonly Recognition[]): Improvement | string {
  const [, number] = /^(\d{2,3}(?:,\d+)?) điểm/iu.exec(row.value) ?? [];
  if (number === undefined) return 'không phải một con số ("trên …"): không ghi điểm';
  const score = Number(number.replace(',', '.'));
  const year = /\b(20\d{2})\b/u.exec(row.value)?.[1];
  const fitting = indexes(history, (step) => step.score === undefined && (step.stars === undefined || bandOf(score) === step.stars) && (year === undefined || step.date === undefined || mayBeSame(step.date, { precision: 'round', value: year })));
  const known = indexes(history, (step) => step.score === score);
  if (known.length === 1) return { at: known[0] ?? 0, more: {} };
  return one(fitting, (at) => ({ at, more: { score } }), 'không rõ điểm này là của lần đánh giá nào');
}

/** Stars that a score allows (QĐ 26/2026/QĐ-TTg Đ.3). */
function bandOf(score: number): number {
  return score >= 90 ? 5 : score >= 70 ? 4 : 3;
}

function numberOf(step: Recognition | undefined, draft: Draft): string | undefined {
  return step?.decisionNumber ?? (step?.decision === undefined ? undefined : draft.decisions.get(step.decision)?.number);
}

function indexes(history: readonly Recognition[], wanted: (step: Recognition) => boolean): number[] {
  return history.flatMap((step, at) => (wanted(step) ? [at] : []));
}

function one(found: readonly number[], make: (at: number) => Improvement, otherwise: string): Improvement | string {
  const [only] = found;
  return only !== undefined && found.length === 1 ? make(only) : otherwise;
}
