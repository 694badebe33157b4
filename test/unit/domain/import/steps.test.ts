import { describe, expect, test } from 'vitest';
import { addStep, joinSteps } from '../../../../src/domain/import/steps.ts';
import type { Recognition } from '../../../../src/schemas/recognition.ts';

function aStep(changes: Partial<Recognition> = {}): Recognition {
  return { kind: 'recognised', stars: 4, date: { precision: 'round', value: '2021' }, sources: ['s1'], ...changes };
}

const kindsOf = (steps: readonly Recognition[]) => steps.reduce<Recognition[]>((history, step) => addStep(history, step), []).map(({ kind }) => kind);

describe('a step joins a history', () => {
  test('as the same event on another page of the same date', () => {
    expect(addStep([aStep()], aStep({ sources: ['s2'], score: 81 }))).toEqual([aStep({ sources: ['s1', 's2'], score: 81 })]);
  });

  test('as the same event told by the same page, though its date was settled otherwise since', () => {
    const settled = aStep({ date: { precision: 'year', value: '2023' } });
    expect(addStep([settled], aStep({ date: { precision: 'round', value: '2025' } }))).toEqual([settled]);
  });

  test('apart, when it has other stars, or a day without a common decision', () => {
    expect(addStep([aStep()], aStep({ stars: 3, sources: ['s2'] }))).toHaveLength(2);
    expect(addStep([aStep()], aStep({ date: { precision: 'day', value: '2021-06-01' }, sources: ['s2'] }))).toHaveLength(2);
  });

  test('apart, when another page does not say when: nobody knows which decision it means', () => {
    const { date, ...undated } = aStep({ sources: ['s2'] });
    expect(date).toBeDefined();
    expect(addStep([aStep()], undated).map((step) => step.date?.value)).toEqual([undefined, '2021']);
  });
});

describe('stars that the recorder inferred', () => {
  const { date: _, stars: __, ...numbered } = aStep({ decisionNumber: '1/QĐ-UBND', sources: ['s1'] });
  test('are told once a source tells them', () => {
    expect(joinSteps(aStep({ inferred: true }), aStep({ sources: ['s2'] }))).not.toHaveProperty('inferred');
    expect(joinSteps(aStep({ sources: ['s2'] }), aStep({ inferred: true }))).not.toHaveProperty('inferred');
  });

  test('stay inferred when the other says no stars, or infers them too', () => {
    expect(joinSteps(aStep({ inferred: true }), numbered)).toHaveProperty('inferred', true);
    expect(joinSteps(aStep({ inferred: true }), aStep({ inferred: true, sources: ['s2'] }))).toHaveProperty('inferred', true);
  });
});

describe('a later recognition is called', () => {
  const later: Partial<Recognition> = { date: { precision: 'round', value: '2024' }, sources: ['s2'] };
  test.each<[string, Partial<Recognition>, Recognition['kind']]>([
    ['upgraded with more stars', { stars: 5 }, 'upgraded'],
    ['re-recognised with as many', { stars: 4 }, 're-recognised'],
    ['recognised with fewer', { stars: 3 }, 'recognised'],
    ['what a source calls it', { stars: 5, kind: 're-recognised' }, 're-recognised'],
  ])('%s', (_, changes, kind) => {
    expect(kindsOf([aStep(), aStep({ ...later, ...changes })])).toEqual(['recognised', kind]);
  });

  test('recognised, when the two may be of one time', () => {
    expect(kindsOf([aStep(), aStep({ stars: 5, date: { precision: 'day', value: '2022-03-01' }, sources: ['s2'] })])).toEqual(['recognised', 'recognised']);
  });

  test('recognised after a mere score', () => {
    expect(kindsOf([aStep({ kind: 'scored' }), aStep({ ...later, stars: 5 })])).toEqual(['scored', 'recognised']);
  });
});
