// When a step happened, as EPCIS wants it. An event must name an instant (eventTime): a step known to the day gets
// the noon of that day and says so; one known to the month, the year or not at all is no event and is listed apart.

/** An instant for an event, or how much of it is known. */
export type EventInstant =
  | { readonly known: 'instant' | 'day'; readonly eventTime: string; readonly eventTimeZoneOffset: string }
  | { readonly known: 'less' };

const VIETNAM = '+07:00';
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const VIETNAM_OFFSET = 7 * 3_600_000;

/**
 * The instant of a recorded moment. Noon stands for a day because it keeps the day's date in the time zones of all of Asia and Europe
 * and most of America; an hour in UTC is told as the clocks of Vietnam showed it.
 * @example instantOf('2026-08-05') // { known: 'day', eventTime: '2026-08-05T12:00:00+07:00', eventTimeZoneOffset: '+07:00' }
 * @example instantOf('2026-08')    // { known: 'less' }
 */
export function instantOf(moment: string): EventInstant {
  if (DAY.test(moment)) return { known: 'day', eventTime: `${moment}T12:00:00${VIETNAM}`, eventTimeZoneOffset: VIETNAM };
  const [, day, minutes, seconds = ':00', offset] = MOMENT.exec(moment) ?? [];
  if (day === undefined || minutes === undefined || offset === undefined) return { known: 'less' };
  if (offset !== 'Z') return { known: 'instant', eventTime: `${day}T${minutes}${seconds}${offset}`, eventTimeZoneOffset: offset };
  const local = new Date(Date.parse(`${day}T${minutes}${seconds}Z`) + VIETNAM_OFFSET).toISOString().slice(0, 19);
  return { known: 'instant', eventTime: `${local}${VIETNAM}`, eventTimeZoneOffset: VIETNAM };
}
