// Counts of a list: the table that a page carries counts right on every later day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { turningDays } from '#domain/standing.ts';
import { countOn, countTable, encodeCounts } from '#projections/counts.ts';
import { anyDay } from '../../support/recognitions.ts';
import { anyStanding, certified } from '../../support/resolved.ts';

describe('countOn', () => {
  it('counts in force, lapsed and unverified apart', () => {
    const standings = [
      certified(),
      certified({ ends: { earliest: '2026-12-01', latest: '2026-12-01' } }),
      certified({ ends: { earliest: '2026-11-01', latest: '2026-11-01' } }),
      certified({ ends: { earliest: '2026-11-01', latest: '2027-11-01' } }),
      { kind: 'revoked', stars: 3 } as const,
      { kind: 'unverified' } as const,
      { kind: 'proposed' } as const,
    ];
    expect(countOn(standings, '2026-11-20')).toEqual({ inForce: 2, lapsed: 2, unverified: 3 });
  });
});

describe('countTable', () => {
  it('begins with the day of the build and has a line for each day on which a count changes', () => {
    expect(countTable([certified(), { kind: 'revoked' }], '2026-11-20')).toEqual([
      ['2026-11-20', { inForce: 1, lapsed: 1, unverified: 0 }],
      ['2028-05-10', { inForce: 0, lapsed: 1, unverified: 1 }],
      ['2028-05-11', { inForce: 0, lapsed: 2, unverified: 0 }],
    ]);
  });

  it('has one line for changes of one day, and none for days before the build', () => {
    expect(countTable([certified(), certified()], '2028-05-10')).toEqual([
      ['2028-05-10', { inForce: 0, lapsed: 0, unverified: 2 }],
      ['2028-05-11', { inForce: 0, lapsed: 2, unverified: 0 }],
    ]);
  });

  it('has the line of the build alone for an empty list', () => {
    expect(countTable([], '2026-11-20')).toEqual([['2026-11-20', { inForce: 0, lapsed: 0, unverified: 0 }]]);
  });

  it('agrees with counting afresh on every later day', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 8 }), anyDay, fc.nat(3000), (standings, built, later) => {
        const table = countTable(standings, built);
        const turns = standings.flatMap(turningDays).filter((day) => day >= built);
        for (const day of [built, addDays(built, later), ...turns, ...turns.map((turn) => addDays(turn, -1)), ...turns.map((turn) => addDays(turn, 1))]) {
          if (day >= built) expect(table.findLast(([from]) => from <= day)?.[1]).toEqual(countOn(standings, day));
        }
      }),
    );
  });

  it('is in order of days, and every line counts all products', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 8 }), anyDay, (standings, built) => {
        const table = countTable(standings, built);
        expect(table.map(([day]) => day)).toEqual([...new Set(table.map(([day]) => day))].sort());
        for (const [, { inForce, lapsed, unverified }] of table) expect(inForce + lapsed + unverified).toBe(standings.length);
      }),
    );
  });
});

describe('encodeCounts', () => {
  it('is one attribute: a day and three numbers, line by line', () => {
    expect(encodeCounts([['2026-11-20', { inForce: 12, lapsed: 31, unverified: 9 }], ['2026-12-03', { inForce: 11, lapsed: 31, unverified: 10 }]])).toBe('2026-11-20 12 31 9,2026-12-03 11 31 10');
  });
});
