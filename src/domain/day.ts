// Calendar days as yyyy-mm-dd text: they sort as text, hold no time zone, and 'today' is always a parameter.
// A date that is known only roughly is an interval of days.

/** A calendar day, yyyy-mm-dd. */
export type Day = string;

/** First and last day that a date may be (both the same when it is known exactly). */
export interface DayInterval {
  readonly earliest: Day;
  readonly latest: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;
const VIETNAM_OFFSET = 7 * 3_600_000; // Asia/Ho_Chi_Minh, UTC+7 all year, no summer time since 1975.

/**
 * The day in Vietnam at an instant (milliseconds since the epoch).
 * @example dayInVietnam(Date.UTC(2026, 10, 22, 20)) // '2026-11-23': at 20:00Z it is already tomorrow
 */
export function dayInVietnam(instant: number): Day {
  return new Date(instant + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / MILLISECONDS_A_DAY);
}

/** The day `n` days after `day`. */
export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(day) + n * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * The day `months` later as an interval: a day that the later month lacks may be read as its last day
 * or as the first of the next month, and decisions do not say which.
 * @example addMonths('2024-02-29', 36) // { earliest: '2027-02-28', latest: '2027-03-01' }
 */
export function addMonths(day: Day, months: number): DayInterval {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const date = Number(day.slice(8, 10));
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const text = (d: number) => new Date(Date.UTC(year, month, d)).toISOString().slice(0, 10);
  return date <= last ? { earliest: text(date), latest: text(date) } : { earliest: text(last), latest: text(last + 1) };
}

/**
 * The days that a partly known date may be: a day, a month (yyyy-mm) or a year (yyyy).
 * @example partialDateInterval('2024-02') // { earliest: '2024-02-01', latest: '2024-02-29' }
 */
export function partialDateInterval(text: string): DayInterval {
  const [year = '', month, date] = text.split('-');
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (date !== undefined) return { earliest: text, latest: text };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${text}-01`, latest: `${text}-${last}` };
}
