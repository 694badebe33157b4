// Dates as Vietnamese readers write them, from day text; no time zone is involved.

/** @example printDay('2028-06-19') // '19/06/2028' */
export function printDay(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** @example printMonth('2028-06-19') // '06/2028' */
export function printMonth(day: string): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/**
 * A date known to the day, the month or the year, as far as it is known.
 * @example printPartial('2024') // '2024'
 * @example printPartial('2024-07') // '07/2024'
 */
export function printPartial(date: string): string {
  if (date.length === 10) return printDay(date);
  return date.length === 7 ? printMonth(date) : date;
}

const number = /* @__PURE__ */ new Intl.NumberFormat('vi-VN');

/** @example printNumber(1364) // '1.364' */
export function printNumber(value: number): string {
  return number.format(value);
}

/** Millimetres, to a tenth. @example printMm(14.8) // '14,8' */
export function printMm(mm: number): string {
  return String(Math.round(mm * 10) / 10).replace('.', ',');
}
