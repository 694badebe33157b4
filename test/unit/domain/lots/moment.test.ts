// Moments as days in Vietnam and as instants.
import { expect, test } from 'vitest';
import { isCertainlyBefore, momentDays, momentInstants, stepTimes } from '#domain/lots/moment.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2026-08-05', '2026-08-05', '2026-08-05'],
  ['2026-08-04T17:00Z', '2026-08-05', '2026-08-05'],
  ['2026-08-04T16:59Z', '2026-08-04', '2026-08-04'],
  ['2026-08-05T00:30+09:00', '2026-08-04', '2026-08-04'],
])('%s is from %s to %s in Vietnam', (moment, earliest, latest) => {
  expect(momentDays(moment)).toEqual({ earliest, latest });
});

test('a day runs from midnight to midnight in Vietnam', () => {
  expect(momentInstants('2026-08-05')).toEqual({ first: Date.parse('2026-08-04T17:00Z'), last: Date.parse('2026-08-05T17:00Z') - 1 });
});

test('on one day only instants tell what came first', () => {
  const before = (a: string, b: string) => isCertainlyBefore(momentInstants(a), momentInstants(b));
  expect(before('2026-08-05T07:00+07:00', '2026-08-05T01:00Z')).toBe(true);
  expect(before('2026-08-05T08:00+07:00', '2026-08-05T01:00Z')).toBe(false);
  expect(before('2026-08-05', '2026-08-05T23:00+07:00')).toBe(false);
  expect(before('2026-08-05', '2026-08-06')).toBe(true);
  expect(before('2026-08', '2026-08-31')).toBe(false);
});

test('a step with one time told begins and ends then; with none there is nothing', () => {
  expect(stepTimes({ until: '2026-08-05' })?.begin).toEqual(momentInstants('2026-08-05'));
  expect(stepTimes({ at: '2026-08-05', until: '2026-08-06' })?.end).toEqual(momentInstants('2026-08-06'));
  expect(stepTimes({})).toBeUndefined();
});
