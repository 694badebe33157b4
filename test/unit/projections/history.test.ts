// A product's way through the programme, as its page tells it.
import { describe, expect, it } from 'vitest';
import type { ProductRecord } from '#schemas/product.ts';
import { historyView } from '#projections/history.ts';
import { vi } from '#i18n/vi.ts';
import { Footnotes } from '#projections/notes.ts';
import { aRecognition, inRound, onDay } from '../../support/recognitions.ts';
import { aProduct, aSource } from '../../support/resolved.ts';

const steps = (record: Partial<ProductRecord>) => historyView(aProduct({ record }), new Footnotes());
const recorded = (record: Partial<ProductRecord>) => steps(record).filter(({ kind }) => kind !== 'ahead');

describe('historyView', () => {
  it('tells a decision with its day, stars, authority, number and footnote', () => {
    const [step] = steps({ recognitions: [aRecognition({ decisionNumber: '12/QĐ-UBND', authority: 'UBND tỉnh' })] });
    expect(step).toEqual({ kind: 'known', when: '10/05/2025', what: 'Công nhận: 4 sao, UBND tỉnh', remarks: [], decision: { number: '12/QĐ-UBND' }, refs: [1] });
  });

  it('is in order of time, the oldest first', () => {
    const list = recorded({ recognitions: [aRecognition(), aRecognition({ date: onDay('2021-03-01'), stars: 3 })] });
    expect(list.map(({ when }) => when)).toEqual(['01/03/2021', '10/05/2025']);
  });

  it('says a date as exactly as it is known', () => {
    const when = (date: Parameters<typeof aRecognition>[0]) => recorded({ recognitions: [aRecognition(date)] })[0]?.when;
    expect(when({ date: { precision: 'month', value: '2024-07' } })).toBe('07/2024');
    expect(when({ date: { precision: 'year', value: '2024' } })).toBe('Năm 2024');
    expect(when({ date: inRound('2024') })).toBe('Đợt 2024');
    expect(when({ date: undefined })).toBe('Chưa rõ ngày');
  });

  it('marks what does not count for the state: a council\'s score, a proposal, a source of low trust alone', () => {
    const kind = (change: Parameters<typeof aRecognition>[0], trust: 'press' | 'low' = 'press') => recorded({ recognitions: [aRecognition(change)], sources: [aSource({ trust })] })[0]?.kind;
    expect([kind({}), kind({ kind: 'scored' }), kind({ kind: 'proposed' }), kind({}, 'low')]).toEqual(['known', 'gap', 'gap', 'gap']);
  });

  it('says why a step does not count', () => {
    const remarks = (change: Parameters<typeof aRecognition>[0], trust: 'press' | 'low' = 'press') => recorded({ recognitions: [aRecognition(change)], sources: [aSource({ trust })] })[0]?.remarks;
    expect(remarks({ kind: 'scored', score: 82.5 })).toEqual(['82,5 điểm', vi.product.councilOnly]);
    expect(remarks({ note: 'trao tại hội chợ' }, 'low')).toEqual([vi.product.lowTrust, 'trao tại hội chợ']);
  });

  it('says that a source gives no number of stars', () => {
    expect(recorded({ recognitions: [aRecognition({ stars: undefined })] })[0]?.what).toBe('Công nhận: không ghi số sao');
  });

  it('looks ahead to the days for re-assessment files and to the end, when the end is exactly known', () => {
    expect(steps({}).slice(1)).toMatchObject([
      { kind: 'ahead', when: '12/11/2027 – 11/01/2028', what: 'Thời gian nộp hồ sơ đánh giá lại' },
      { kind: 'ahead', when: '10/05/2028', what: 'Hết hạn nếu không được công nhận lại' },
    ]);
  });

  it('does not look ahead where the end is an interval, or nothing is certified', () => {
    const kinds = (change: Parameters<typeof aRecognition>[0]) => steps({ recognitions: [aRecognition(change)] }).map(({ kind }) => kind);
    expect(kinds({ date: inRound('2024') })).toEqual(['known']);
    expect(kinds({ kind: 'proposed' })).toEqual(['gap']);
  });

  it('is empty when nothing is recorded', () => {
    expect(steps({ recognitions: [] })).toEqual([]);
  });
});
