import { describe, expect, test } from 'vitest';
import { withoutUndated } from '../../../../src/domain/import/steps-undated.ts';
import { aRecognition, inRound, LOW, onDay, SOURCES } from '../../../support/recognitions.ts';

const sources = [...SOURCES.values()];
const undated = aRecognition({ date: undefined, sources: ['s3'], note: 'Nguồn nói về năm 2022.' });
const fold = (...history: Parameters<typeof withoutUndated>[0][number][]) => withoutUndated(history, sources);

describe('an undated word of stars', () => {
  test('is one more source of the one dated step of the same stars, without its note', () => {
    expect(fold(undated, aRecognition())).toEqual([aRecognition({ sources: ['s1', 's3'] })]);
  });

  test.each([
    ['without a dated step', [undated]],
    ['beside other stars', [undated, aRecognition({ stars: 3 })]],
    ['beside two dated steps', [undated, aRecognition({ date: inRound('2020') }), aRecognition()]],
    ['that names a decision', [{ ...undated, decisionNumber: '1/QĐ-UBND' }, aRecognition()]],
    ['that is an upgrade', [{ ...undated, kind: 'upgraded' as const }, aRecognition()]],
    ['whose stars were inferred', [{ ...undated, inferred: true as const }, aRecognition()]],
    ['beside a mere score', [undated, aRecognition({ kind: 'scored', date: onDay('2024-01-01') })]],
    ['that would make a day trusted which only a copy tells', [undated, aRecognition({ sources: LOW })]],
  ])('stays apart %s', (_, history) => {
    expect(fold(...history)).toEqual(history);
  });

  test('of low trust does not make its step less trusted', () => {
    expect(fold({ ...undated, sources: LOW }, aRecognition())).toEqual([aRecognition({ sources: ['s1', ...LOW] })]);
  });
});
