// When a step happened, as it is written: a year, a month, a day, or an instant with its offset (EPCIS 2.0 eventTime).
// A day is a day in Vietnam; an instant far from midnight in another zone may fall on another one.
import { addDays, type Day, type DayInterval, dayInVietnam, partialDateInterval } from '../day.ts';

/** First and last instant that a moment may be, in milliseconds since the epoch; both the same for an instant. */
export interface InstantInterval {
  readonly first: number;
  readonly last: number;
}

const isInstant = (moment: string): boolean => moment.includes('T');

/**
 * The days in Vietnam that a moment may be.
 * @example momentDays('2026-08') // { earliest: '2026-08-01', latest: '2026-08-31' }
 * @example momentDays('2026-08-04T20:00Z') // the 5th: it is 03:00 there
 */
export function momentDays(moment: string): DayInterval {
  if (!isInstant(moment)) return partialDateInterval(moment);
  const day = dayInVietnam(Date.parse(moment));
  return { earliest: day, latest: day };
}

/** The same as instants, for telling what came first on one day. */
export function momentInstants(moment: string): InstantInterval {
  if (!isInstant(moment)) return instantsOf(partialDateInterval(moment));
  const instant = Date.parse(moment);
  return { first: instant, last: instant };
}

/** From the first instant of the first day to the last of the last one, in Vietnam. */
export function instantsOf({ earliest, latest }: DayInterval): InstantInterval {
  return { first: midnight(earliest), last: midnight(addDays(latest, 1)) - 1 };
}

/** Whether `a` is over before `b` begins, whichever instants they are. */
export function isCertainlyBefore(a: InstantInterval, b: InstantInterval): boolean {
  return a.last < b.first;
}

/** When a step began and ended; what is not told is the other, and nothing when neither is. */
export interface StepTimes {
  readonly begin: InstantInterval;
  readonly end: InstantInterval;
}

export function stepTimes({ at, until }: { readonly at?: string | undefined; readonly until?: string | undefined }): StepTimes | undefined {
  const begin = at ?? until;
  const end = until ?? at;
  return begin === undefined || end === undefined ? undefined : { begin: momentInstants(begin), end: momentInstants(end) };
}

function midnight(day: Day): number {
  return Date.parse(`${day}T00:00+07:00`);
}
