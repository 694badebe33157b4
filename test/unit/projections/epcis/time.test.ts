// EPCIS asks for an instant; records know instants, days, months or years.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#projections/epcis/time.ts';

describe('instantOf', () => {
  test.each([
    ['2026-08-05T07:30+07:00', '2026-08-05T07:30:00+07:00', '+07:00'],
    ['2026-08-05T07:30:15+07:00', '2026-08-05T07:30:15+07:00', '+07:00'],
    ['2026-08-05T10:30+10:00', '2026-08-05T10:30:00+10:00', '+10:00'],
    ['2026-12-31T20:00Z', '2027-01-01T03:00:00+07:00', '+07:00'],
  ])('%s is an instant', (moment, eventTime, eventTimeZoneOffset) => {
    expect(instantOf(moment)).toEqual({ known: 'instant', eventTime, eventTimeZoneOffset });
  });

  test('a day gets its noon in Vietnam, and is said to be only a day', () => {
    expect(instantOf('2026-08-05')).toEqual({ known: 'day', eventTime: '2026-08-05T12:00:00+07:00', eventTimeZoneOffset: '+07:00' });
  });

  test.each(['2026-08', '2026'])('%s is no instant', (moment) => {
    expect(instantOf(moment)).toEqual({ known: 'less' });
  });

  test('an instant is never moved, whatever its offset', () => {
    const offset = fc.constantFrom('Z', '+07:00', '-05:00', '+05:30');
    const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(time, offset, (date, zone) => {
        const moment = `${date.toISOString().slice(0, 16)}${zone}`;
        const instant = instantOf(moment);
        expect(instant.known === 'instant' && Date.parse(instant.eventTime)).toBe(Date.parse(moment));
      }),
    );
  });
});
