// Dates in order; nothing of the past lies in the future.
import { describe, expect, test } from 'vitest';
import { aDecision, anEvent, aProducer, aProduct, aRecognition, aSalesPoint, linesOf, problemsOf } from '../../../support/builders.ts';

const day = (value: string) => ({ precision: 'day', value }) as const;

test('a certificate that ends when it begins', () => {
  expect(linesOf(problemsOf({ 'products/a.json': aProduct({ recognitions: [aRecognition({ date: day('2025-03-10'), validUntil: '2025-03-10' })] }) }))).toEqual(
    ['products/a.json recognitions[0].validUntil: ngày hết hạn không sau ngày quyết định → sửa một trong hai: quyết định 2025-03-10, hết hạn 2025-03-10'],
  );
});

test('a certificate that ends before its decision, known from the decision alone', () => {
  const { date: _date, ...dateless } = aRecognition({ decision: 'd', validUntil: '2024-01-01' });
  expect(problemsOf({ 'products/a.json': aProduct({ recognitions: [dateless] }), 'decisions/d.json': aDecision() }).map(({ field }) => field)).toEqual([
    'recognitions[0].validUntil',
  ]);
});

describe('the future', () => {
  test('holds no decision', () => {
    expect(linesOf(problemsOf({ 'products/a.json': aProduct({ recognitions: [aRecognition({ date: day('2026-11-23') })] }) }))).toEqual([
      'products/a.json recognitions[0].date.value: ngày ở tương lai → kiểm tra lại; hôm nay là 2026-11-22',
    ]);
    expect(problemsOf({ 'decisions/d.json': aDecision({ date: { precision: 'year', value: '2027' } }) }).map(({ field }) => field)).toEqual(['date.value']);
  });

  test('does not begin today, this month or this year', () => {
    const dates = [
      day('2026-11-22'),
      { precision: 'month', value: '2026-11' },
      { precision: 'year', value: '2026' },
      { precision: 'round', value: '2026' },
    ] as const;
    expect(problemsOf({ 'products/a.json': aProduct({ recognitions: dates.map((date) => aRecognition({ date })) }) })).toEqual([]);
  });

  test('may hold a proposal', () => {
    expect(
      problemsOf({ 'products/a.json': aProduct({ recognitions: [aRecognition({ kind: 'proposed', date: { precision: 'round', value: '2027' } })] }) }),
    ).toEqual([]);
  });

  test("is the day of the build's", () => {
    const records = { 'products/a.json': aProduct({ recognitions: [aRecognition({ date: day('2026-11-22') })] }) };
    expect(problemsOf(records, { today: '2026-11-21' }).map(({ field }) => field)).toEqual(['recognitions[0].date.value']);
  });

  test.each([
    ['products/a.json', 'lifecycle.on', aProduct({ lifecycle: { kind: 'withdrawn', on: '2027-01-01', reason: 'x' } })],
    ['products/a.json', 'reassessment.filedOn', aProduct({ reassessment: { filedOn: '2027', sources: ['s1'] } })],
    ['products/a.json', 'prices[0].asOf', aProduct({ prices: [{ text: '5 đồng', asOf: '2026-12', sources: ['s1'] }] })],
    ['products/a.json', 'documents[0].issuedOn', aProduct({ documents: [{ kind: 'haccp', issuedOn: '2027', sources: ['s1'] }] })],
    ['producers/a.json', 'consent.on', aProducer({ consent: { on: '2027-01-01', how: 'Đơn', covers: ['phone'] } })],
    ['sales-points/a.json', 'closed.on', aSalesPoint({ closed: { on: '2027', text: 'Đóng', sources: ['s1'] } })],
  ])('has no %s %s', (file, field, record) => {
    expect(problemsOf({ [file]: record }).map((told) => [told.field, told.message])).toEqual([[field, 'ngày ở tương lai']]);
  });
});

test.each([
  [
    'a paper that ends before it begins',
    'products/a.json',
    'documents[0].validUntil',
    aProduct({ documents: [{ kind: 'haccp', issuedOn: '2024-06', validUntil: '2024-05-31', sources: ['s1'] }] }),
  ],
  [
    'a point closed before it opened',
    'sales-points/a.json',
    'closed.on',
    aSalesPoint({ openedOn: { date: '2023-04', sources: ['s1'] }, closed: { on: '2022', text: 'Đóng', sources: ['s1'] } }),
  ],
  ['a fair that ends before it begins', 'events/a.json', 'endsOn', anEvent({ startsOn: '2025-09-05', endsOn: '2025-09-01' })],
])('%s', (_what, file, field, record) => {
  expect(problemsOf({ [file]: record }).map((told) => told.field)).toEqual([field]);
});

test('what is known to the year only is not called out of order', () => {
  expect(
    problemsOf({
      'sales-points/a.json': aSalesPoint({ openedOn: { date: '2023-04', sources: ['s1'] }, closed: { on: '2023', text: 'Đóng', sources: ['s1'] } }),
    }),
  ).toEqual([]);
});
