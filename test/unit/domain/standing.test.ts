// The state on a day: boundaries, clocks that move, and the promises that no history may break.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, dayInVietnam } from '#domain/day.ts';
import { decisionInterval, historyOf, standingOf } from '#domain/history.ts';
import { countedAs, isInForce, type Standing, stateOn, turningDays } from '#domain/standing.ts';
import type { Recognition } from '#schemas/recognition.ts';
import { anyDay, anyRecognition, aRecognition, inRound, LOW, onDay, SOURCES } from '../../support/recognitions.ts';

const standing = (...recognitions: Recognition[]): Standing => standingOf(historyOf(recognitions, SOURCES));
const stateOf = (recognition: Recognition, day: Day) => stateOn(standing(recognition), day);

describe('the state of a certificate on a day', () => {
  // Nghệ An: a decision of 4/2/2020 is "hết hiệu lực kể từ 4/2/2023"; Thanh Hóa: one of 23/12/2019 ended on 24/12/2022.
  it.each([
    ['2020-02-04', '2023-02-03', 'expiring'],
    ['2020-02-04', '2023-02-04', 'not-verified'],
    ['2020-02-04', '2023-02-05', 'expired'],
    ['2019-12-23', '2022-12-22', 'expiring'],
    ['2019-12-23', '2022-12-23', 'not-verified'],
    ['2019-12-23', '2022-12-24', 'expired'],
    ['2024-02-29', '2027-02-27', 'expiring'],
    ['2024-02-29', '2027-02-28', 'not-verified'],
    ['2024-02-29', '2027-03-01', 'not-verified'],
    ['2024-02-29', '2027-03-02', 'expired'],
    ['2025-05-31', '2027-12-02', 'in-force'],
    ['2025-05-31', '2027-12-03', 'expiring'],
    ['2025-05-31', '2028-05-30', 'expiring'],
    ['2025-05-31', '2028-06-01', 'expired'],
  ])('decided %s, looked at %s: %s', (decided, day, state) => {
    expect(stateOf(aRecognition({ date: onDay(decided) }), day)).toBe(state);
  });

  it('is expiring from 180 days before the end, not 181', () => {
    expect(stateOf(aRecognition(), addDays('2028-05-10', -181))).toBe('in-force');
    expect(stateOf(aRecognition(), addDays('2028-05-10', -180))).toBe('expiring');
  });

  it('is not in force before its decision', () => {
    expect(stateOf(aRecognition(), '2025-05-09')).toBe('not-verified');
    expect(stateOf(aRecognition(), '2025-05-10')).toBe('in-force');
  });

  it('is not verified between the earliest and the latest possible end', () => {
    const round = aRecognition({ date: inRound('2021') });
    expect(['2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01'].map((day) => stateOf(round, day))).toEqual(['expiring', 'not-verified', 'not-verified', 'expired']);
  });

  it('changes as the clock moves by a day, 7 and 40 months', () => {
    const looked = '2026-11-22';
    const days = [looked, addDays(looked, 1), addMonths(looked, 7).latest, addMonths(looked, 40).latest];
    expect(days.map((day) => stateOf(aRecognition({ date: onDay('2023-11-23') }), day))).toEqual(['expiring', 'not-verified', 'expired', 'expired']);
    expect(days.map((day) => stateOf(aRecognition({ date: onDay('2024-11-23') }), day))).toEqual(['in-force', 'in-force', 'expiring', 'expired']);
  });

  it('is that of the day in Vietnam: from 17:00Z on, of tomorrow', () => {
    const record = aRecognition({ date: onDay('2023-11-23') });
    expect(stateOf(record, dayInVietnam(Date.UTC(2026, 10, 22, 16)))).toBe('expiring');
    expect(stateOf(record, dayInVietnam(Date.UTC(2026, 10, 22, 20)))).toBe('not-verified');
  });

  it('is under re-assessment from the end on while a recorded file keeps it, and no longer', () => {
    const kept = standingOf(historyOf([aRecognition()], SOURCES), { filedOn: '2028-01-05' });
    expect(['2028-05-09', '2028-05-10', '2028-11-06', '2028-11-07'].map((day) => stateOn(kept, day))).toEqual(['expiring', 'reassessing', 'reassessing', 'expired']);
  });

  it('is counted in force, as lapsed, or as not verified', () => {
    expect((['expiring', 'reassessing', 'revoked', 'not-verified', 'proposed'] as const).map(countedAs)).toEqual(['inForce', 'lapsed', 'lapsed', 'unverified', 'unverified']);
  });
});

describe('whatever the sources say', () => {
  const history = fc.array(anyRecognition(), { maxLength: 5 });
  const claim = (recognitions: Recognition[], day: Day) => {
    const found = standing(...recognitions);
    return found.kind === 'certified' && isInForce(stateOn(found, day)) ? found : undefined;
  };
  const fairly = { numRuns: 1000 };

  it('scores, namings, proposals and low trust never put a star in force', () => {
    const weak = fc.oneof(anyRecognition(['scored', 'named', 'proposed']), anyRecognition().map((record) => ({ ...record, sources: LOW })));
    fc.assert(fc.property(fc.array(weak, { maxLength: 6 }), anyDay, (records, day) => claim(records, day) === undefined), fairly);
  });

  it('what has expired stays so', () => {
    fc.assert(
      fc.property(history, anyDay, fc.nat({ max: 4000 }), (records, day, later) => {
        const found = standing(...records);
        return stateOn(found, day) !== 'expired' || stateOn(found, addDays(day, later)) === 'expired';
      }),
      fairly,
    );
  });

  it('a star in force holds on whichever days the decisions really were', () => {
    const dated = fc.array(fc.tuple(anyRecognition(['recognised', 're-recognised']), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(dated, anyDay, (pairs, day) => {
        const records = pairs.map(([record]) => aRecognition({ ...record, validUntil: undefined, stars: record.stars ?? 3, date: record.date ?? inRound('2021'), sources: ['s2'] }));
        const found = claim(records, day);
        if (found === undefined) return true;
        const really = records.map((record, place) => {
          const { earliest, latest } = decisionInterval(record.date ?? inRound('2021'));
          const share = pairs[place]?.[1] ?? 0;
          const on = addDays(earliest, Math.round(((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) * share));
          return { on, stars: record.stars ?? 3, ends: addMonths(on, 36).earliest };
        });
        const lastDay = really.map(({ on }) => on).reduce((a, b) => (b > a ? b : a));
        return really.some(({ on, stars, ends }) => on === lastDay && stars >= found.stars && day < ends);
      }),
      { numRuns: 3000 },
    );
  });

  it('a proposal more never changes what is certified', () => {
    fc.assert(
      fc.property(history, anyRecognition(['proposed']), (records, proposal) => {
        const before = standing(...records);
        if (before.kind === 'certified') expect(standing(...records, proposal)).toEqual(before);
      }),
      fairly,
    );
  });

  it('after a revocation nothing is in force but by a later recognition', () => {
    fc.assert(
      fc.property(history, anyRecognition(['revoked']), anyDay, (records, revocation, day) => {
        if (claim([...records, revocation], day) === undefined) return true;
        const end = revocation.date === undefined ? undefined : decisionInterval(revocation.date).latest;
        return end !== undefined && historyOf(records, SOURCES).some((step) => step.decisive && step.record.kind !== 'revoked' && (step.when?.earliest ?? '') > end);
      }),
      fairly,
    );
  });

  it('the state changes on its turning days only', () => {
    fc.assert(
      fc.property(history, anyDay, (records, day) => {
        const found = standing(...records);
        return turningDays(found).includes(day) || stateOn(found, day) === stateOn(found, addDays(day, -1));
      }),
      fairly,
    );
  });
});
