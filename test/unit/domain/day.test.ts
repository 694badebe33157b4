// Days without time zones: Vietnam's day at an instant, months that lack a day, dates known in part.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayInVietnam, daysBetween, partialDateInterval } from '#domain/day.ts';
import { anyDay } from '../../support/recognitions.ts';

describe('dayInVietnam', () => {
  it('is tomorrow already at 20:00Z, and from 17:00Z on', () => {
    expect(dayInVietnam(Date.UTC(2026, 10, 22, 20))).toBe('2026-11-23');
    expect(dayInVietnam(Date.UTC(2026, 10, 22, 16, 59, 59, 999))).toBe('2026-11-22');
    expect(dayInVietnam(Date.UTC(2026, 10, 22, 17))).toBe('2026-11-23');
  });
});

describe('addDays and daysBetween', () => {
  it('cross months, years and 29 February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });
});

describe('addMonths', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2025-08-31', 36)).toEqual({ earliest: '2028-08-31', latest: '2028-08-31' });
  });

  it('leaves open which day stands for one that the month lacks', () => {
    expect(addMonths('2024-02-29', 36)).toEqual({ earliest: '2027-02-28', latest: '2027-03-01' });
    expect(addMonths('2025-08-31', 6)).toEqual({ earliest: '2026-02-28', latest: '2026-03-01' });
    expect(addMonths('2025-12-31', 2)).toEqual({ earliest: '2026-02-28', latest: '2026-03-01' });
  });

  it('keeps 29 February where the later year has one', () => {
    expect(addMonths('2024-02-29', 48)).toEqual({ earliest: '2028-02-29', latest: '2028-02-29' });
  });

  it('never goes backwards as days go on', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [today, tomorrow] = [addMonths(day, 36), addMonths(addDays(day, 1), 36)];
        expect(today.earliest <= tomorrow.earliest && today.latest <= tomorrow.latest).toBe(true);
      }),
    );
  });
});

describe('partialDateInterval', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-12-24', '2023-12-24', '2023-12-24'],
  ])('%s', (text, earliest, latest) => {
    expect(partialDateInterval(text)).toEqual({ earliest, latest });
  });
});
