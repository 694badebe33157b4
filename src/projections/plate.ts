// What the plate of a certificate says: on a given day, or with no day at all (the page before its script has run).
// One function for the server and for the page's script, so that the two can never tell different stories.
import { daysBetween, type Day, type DayInterval } from '../domain/day.ts';
import { stateOn, type Standing, type State, type Stars } from '../domain/standing.ts';
import { printDay, printMonth } from '../i18n/dates.ts';
import { plateWords as say, stateWords } from '../i18n/state-words.ts';

export interface PlateView {
  /** Class of the plate's look. */
  readonly look: 'is-in' | 'is-soon' | 'is-review' | 'is-out' | 'is-revoked' | 'is-unsure' | 'is-asked';
  readonly icon: 'ok' | 'soon' | 'review' | 'out' | 'revoked' | 'unsure' | 'asked' | '';
  readonly rank: string;
  /** How many stars are drawn; 0 when none are (number not known, revoked, proposed). */
  readonly drawn: 0 | Stars;
  readonly words: string;
  readonly detail: string;
}

/** A certified standing as one attribute: stars, begin, earliest end, latest end and grace, parted by spaces. */
export function encodeStanding(standing: Standing): string | undefined {
  if (standing.kind !== 'certified') return undefined;
  const { stars, begins, ends, graceUntil } = standing;
  return [stars, begins.earliest, ends.earliest, ends.latest, ...(graceUntil === undefined ? [] : [graceUntil])].join(' ');
}

/** The inverse of `encodeStanding`; undefined when the text is not one. */
export function decodeStanding(text: string): (Standing & { kind: 'certified' }) | undefined {
  const [number, begin, earliest, latest, graceUntil] = text.split(' ');
  const stars = number === '3' ? 3 : number === '4' ? 4 : number === '5' ? 5 : undefined;
  if (stars === undefined || begin === undefined || earliest === undefined || latest === undefined) return undefined;
  const standing = { kind: 'certified', stars, begins: { earliest: begin, latest: begin }, ends: { earliest, latest } } as const;
  return graceUntil === undefined ? standing : { ...standing, graceUntil };
}

/** The plate of a standing on `day`; `long` for the large plate, which prints whole dates. */
export function plateOn(standing: Standing, day: Day, long = false): PlateView {
  const state = stateOn(standing, day);
  const [look, icon] = LOOKS[state];
  const stars = standing.stars;
  const words = stateWords[state];
  if (state === 'revoked') return { look, icon, rank: stars ? say.stars(stars) : say.starsUnknown, drawn: 0, words, detail: '' };
  if (state === 'proposed') return { look, icon, rank: stars ? say.proposed(stars) : say.proposedUnknown, drawn: 0, words, detail: '' };
  if (!stars) return { look, icon, rank: say.starsUnknown, drawn: 0, words, detail: '' };
  if (standing.kind !== 'certified') return { look, icon, rank: say.doubtful(stars), drawn: stars, words, detail: '' };
  const { ends } = standing;
  const rank = state === 'expired' ? say.once(stars) : state === 'not-verified' ? say.doubtful(stars) : say.stars(stars);
  return { look, icon, rank, drawn: stars, words, detail: detailOf(state, ends, day, long) };
}

/**
 * The plate for a page that does not know its reader's day: what is already certain at the build stays said (a lapse does not undo
 * itself); a star in force is only told with the date until which it holds, without a tick.
 */
export function plateWithoutDay(standing: Standing, built: Day, long = false): PlateView {
  const plate = plateOn(standing, built, long);
  if (standing.kind !== 'certified' || plate.look === 'is-out' || plate.look === 'is-unsure') return plate;
  const { ends } = standing;
  const words = ends.earliest === ends.latest ? say.ends(printDay(ends.earliest)) : say.endsBetween(printMonth(ends.earliest), printMonth(ends.latest));
  return { ...plate, look: 'is-in', icon: '', rank: say.stars(standing.stars), words, detail: '' };
}

function detailOf(state: State, ends: DayInterval, day: Day, long: boolean): string {
  const exact = ends.earliest === ends.latest;
  const print = long ? printDay : printMonth;
  if (state === 'in-force') return (exact ? say.until : say.atLeastUntil)(print(ends.earliest));
  if (state === 'expiring') {
    const left = (exact ? say.daysLeft : say.atLeastDaysLeft)(daysBetween(day, ends.earliest));
    return long ? `${left}, ${say.until(printDay(ends.earliest))}` : left;
  }
  if (state === 'reassessing') return say.formerEnd(print(ends.latest));
  if (state === 'expired') return say.since(print(ends.latest));
  return exact ? say.boundary : say.maybeLapsed;
}

const LOOKS: Record<State, readonly [PlateView['look'], PlateView['icon']]> = {
  'in-force': ['is-in', 'ok'],
  expiring: ['is-soon', 'soon'],
  reassessing: ['is-review', 'review'],
  expired: ['is-out', 'out'],
  revoked: ['is-revoked', 'revoked'],
  'not-verified': ['is-unsure', 'unsure'],
  proposed: ['is-asked', 'asked'],
};
