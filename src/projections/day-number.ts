// Days as numbers, where they are sorted and filtered by. Pages' scripts read it: it stands alone.
import type { Day } from '../domain/day.ts';

/** A day as a number that sorts and can be filtered by: 2026-11-22 is 20261122. */
export type DayNumber = number;

/** Stands for "no end is known" where a number is needed. */
export const NO_END: DayNumber = 99991231;

/** @example dayNumber('2026-11-22') // 20261122 */
export function dayNumber(day: Day): DayNumber {
  return Number(day.replaceAll('-', ''));
}
