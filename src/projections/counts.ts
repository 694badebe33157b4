// How many of a list are in force, lapsed, not verified: today's numbers, and a small table of the days on which they change,
// so that a page built months ago still counts right when it is looked at.
import type { Day } from '../domain/day.ts';
import { countedAs, stateOn, turningDays, type CountedAs, type Standing } from '../domain/standing.ts';

export interface Counts {
  readonly inForce: number;
  readonly lapsed: number;
  readonly unverified: number;
}

/** Counts of the standings on a day. */
export function countOn(standings: readonly Standing[], day: Day): Counts {
  const counts: Record<CountedAs, number> = { inForce: 0, lapsed: 0, unverified: 0 };
  for (const standing of standings) counts[countedAs(stateOn(standing, day))] += 1;
  return counts;
}

/** The counts from `built` on: one line for each later day on which they change. */
export function countTable(standings: readonly Standing[], built: Day): readonly (readonly [Day, Counts])[] {
  const changes = new Map<Day, Record<CountedAs, number>>();
  for (const standing of standings) {
    let before = countedAs(stateOn(standing, built));
    for (const day of turningDays(standing)) {
      if (day <= built) continue;
      const after = countedAs(stateOn(standing, day));
      if (after === before) continue;
      const change = changes.get(day) ?? { inForce: 0, lapsed: 0, unverified: 0 };
      change[before] -= 1;
      change[after] += 1;
      changes.set(day, change);
      before = after;
    }
  }
  let counts = countOn(standings, built);
  const table: (readonly [Day, Counts])[] = [[built, counts]];
  for (const [day, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    counts = { inForce: counts.inForce + change.inForce, lapsed: counts.lapsed + change.lapsed, unverified: counts.unverified + change.unverified };
    table.push([day, counts]);
  }
  return table;
}

/** The table as one attribute: `2026-11-22 12 31 9,2026-12-03 11 31 10`. */
export function encodeCounts(table: readonly (readonly [Day, Counts])[]): string {
  return table.map(([day, { inForce, lapsed, unverified }]) => `${day} ${inForce} ${lapsed} ${unverified}`).join(',');
}
