// The plate of a certificate on a day, and the certificate as one attribute of the page. The server and the page's script share this
// file, so that the two can never tell different stories; it stays small because every page carries it.
import { daysBetween, type Day } from '../domain/day.ts';
import { certifiedStateOn, type Certified } from '../domain/standing.ts';
import { printDay, printMonth } from '../i18n/dates.ts';
import * as say from '../i18n/state-words.ts';

const LOOKS = {
  'in-force': ['is-in', 'ok'],
  expiring: ['is-soon', 'soon'],
  reassessing: ['is-review', 'review'],
  expired: ['is-out', 'out'],
  'not-verified': ['is-unsure', 'unsure'],
} as const;

export interface CertifiedPlate {
  readonly look: (typeof LOOKS)[keyof typeof LOOKS][0];
  readonly icon: (typeof LOOKS)[keyof typeof LOOKS][1];
  readonly rank: string;
  readonly words: string;
  readonly detail: string;
}

/** The plate of a certificate on `day`. */
export function certifiedPlate(certified: Certified, day: Day, long: boolean): CertifiedPlate {
  const { stars, ends } = certified;
  const state = certifiedStateOn(certified, day);
  const [look, icon] = LOOKS[state];
  const exact = ends.earliest === ends.latest;
  const print = long ? printDay : printMonth;
  const left = daysBetween(day, ends.earliest);
  // One line each, so that nothing moves when the script replaces one by another; a guessed day is told as a month.
  const detail = {
    'in-force': () => (long && !exact ? say.atLeastUntil(printMonth(ends.earliest)) : say.until(print(ends.earliest))),
    expiring: () => (exact ? say.daysLeft : long ? say.atLeastDaysLeft : say.moreDaysLeft)(left),
    reassessing: () => say.formerEnd(print(ends.latest)),
    expired: () => (exact ? (long ? say.lapsedOn(print(ends.latest)) : print(ends.latest)) : long ? say.lapsedBy(printMonth(ends.latest)) : ''),
    'not-verified': () => (exact && day >= ends.earliest ? say.boundary : long ? say.maybeLapsed : ''),
  }[state]();
  const rank = (state === 'expired' ? say.once : state === 'not-verified' ? say.doubtful : say.stars)(stars);
  return { look, icon, rank, words: say.certifiedWords[state], detail };
}

/** A certificate as one attribute: stars, begin, earliest end, latest end and grace, parted by spaces. */
export function encodeCertified({ stars, begins, ends, graceUntil }: Certified): string {
  return [stars, begins.earliest, ends.earliest, ends.latest, ...(graceUntil === undefined ? [] : [graceUntil])].join(' ');
}

/** The inverse of `encodeCertified`, as far as a state needs it; undefined when the text is not one. */
export function decodeCertified(text = ''): Certified | undefined {
  const [number, begin, earliest, latest, graceUntil] = text.split(' ');
  const stars = ([3, 4, 5] as const).find((n) => String(n) === number);
  if (!stars || !begin || !earliest || !latest) return undefined;
  return { kind: 'certified', stars, begins: { earliest: begin, latest: begin }, ends: { earliest, latest }, ...(graceUntil && { graceUntil }) };
}
