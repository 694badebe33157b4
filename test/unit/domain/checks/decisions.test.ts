// A recognition says nothing else than the decision that it refers to.
import { describe, expect, test } from 'vitest';
import { aDecision, aProduct, aRecognition, build, linesOf, problemsOf } from '../../../support/builders.ts';
import type { DecisionRecord } from '#schemas/decision.ts';
import type { Recognition } from '#schemas/recognition.ts';

const told = (recognition: Partial<Recognition>, decision: Partial<DecisionRecord> = {}) =>
  problemsOf({ 'products/a.json': aProduct({ recognitions: [aRecognition({ decision: 'd', ...recognition })] }), 'decisions/d.json': aDecision(decision) });

describe('a recognition and its decision', () => {
  test('agree', () => {
    expect(told({ decisionNumber: '101 / qđ-ubnd', authority: 'UBND Tỉnh Thử Nghiệm' }, { stars: [3, 4] })).toEqual([]);
    expect(told({ date: { precision: 'year', value: '2025' } })).toEqual([]);
  });

  test.each<[field: string, message: string, Partial<Recognition>, Partial<DecisionRecord>]>([
    ['decisionNumber', 'số khác với quyết định 101/QĐ-UBND', { decisionNumber: '102/QĐ-UBND' }, {}],
    ['authority', 'cơ quan khác với quyết định 101/QĐ-UBND: UBND tỉnh Thử Nghiệm', { authority: 'UBND huyện' }, {}],
    ['date.value', 'ngày khác với quyết định 101/QĐ-UBND: 2025-03-10', { date: { precision: 'month', value: '2025-04' } }, {}],
    ['stars', 'quyết định 101/QĐ-UBND chỉ có hạng 3 sao', {}, { stars: [3] }],
    ['kind', 'quyết định 101/QĐ-UBND là revocation', {}, { kind: 'revocation' }],
    ['kind', 'quyết định 101/QĐ-UBND là recognition', { kind: 'revoked' }, {}],
    ['kind', 'đã có quyết định 101/QĐ-UBND thì không còn là scored', { kind: 'scored' }, {}],
  ])('disagree in %s: %s', (field, message, recognition, decision) => {
    expect(told(recognition, decision).map((problem) => [problem.field, problem.message])).toEqual([[`recognitions[0].${field}`, message]]);
  });
});

test('one decision in two files is a warning', () => {
  const { ok, warnings } = build({
    'decisions/a.json': aDecision(),
    'decisions/b.json': aDecision({ number: '101/qđ-ubnd' }),
    'decisions/c.json': aDecision({ date: { precision: 'year', value: '2024' } }),
  });
  expect(ok).toBe(true);
  expect(linesOf(warnings)).toEqual([
    'decisions/b.json number: cùng số, cơ quan và ngày với decisions/a.json → nếu là một văn bản thì nhập vào một hồ sơ (lifecycle merged)',
  ]);
});
