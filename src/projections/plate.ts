// What a plate says: on a day, or with no day at all (the page before its script has run).
import type { Day } from '../domain/day.ts';
import { isInForce, stateOn, type Standing, type Stars } from '../domain/standing.ts';
import { printDay, printMonth } from '../i18n/dates.ts';
import * as say from '../i18n/state-words.ts';
import { certifiedPlate, type CertifiedPlate } from './certified-plate.ts';

/** One star of a plate as a path, in a box of 19 × 18; the next ones stand 20 further right. */
export const STAR = 'M9.5 .4L11.9 6.2L18.1 6.6L13.3 10.6L14.8 16.7L9.5 13.4L4.2 16.7L5.7 10.6L.9 6.6L7.1 6.2Z';

export interface PlateView {
  /** Class of the plate's look. */
  readonly look: CertifiedPlate['look'] | 'is-revoked' | 'is-asked';
  readonly icon: CertifiedPlate['icon'] | 'revoked' | 'asked' | '';
  readonly rank: string;
  /** How many stars are drawn; 0 when none are (number not known, revoked, proposed). */
  readonly drawn: 0 | Stars;
  readonly words: string;
  readonly detail: string;
}

/** The plate of a standing on `day`; `long` for the large plate, which prints whole dates. */
export function plateOn(standing: Standing, day: Day, long = false): PlateView {
  const { stars } = standing;
  if (standing.kind === 'certified') return { ...certifiedPlate(standing, day, long), drawn: standing.stars };
  if (standing.kind === 'revoked') return { look: 'is-revoked', icon: 'revoked', rank: stars === undefined ? say.starsUnknown : say.stars(stars), drawn: 0, words: say.stateWords.revoked, detail: '' };
  if (standing.kind === 'proposed') return { look: 'is-asked', icon: 'asked', rank: stars === undefined ? say.proposedUnknown : say.proposed(stars), drawn: 0, words: say.stateWords.proposed, detail: '' };
  return { look: 'is-unsure', icon: 'unsure', rank: stars === undefined ? say.starsUnknown : say.doubtful(stars), drawn: stars ?? 0, words: say.stateWords['not-verified'], detail: '' };
}

/**
 * The plate for a page that does not know its reader's day: a lapse that is certain at the build stays said, for it does not undo
 * itself; a star in force is only told with the date until which it holds, without a tick; what is in between, or kept by a file in
 * hand, is told with that date and in doubt, for the next day may have decided it.
 */
export function plateWithoutDay(standing: Standing, built: Day, long = false): PlateView {
  const plate = plateOn(standing, built, long);
  if (standing.kind !== 'certified') return plate;
  const state = stateOn(standing, built);
  if (state === 'expired') return plate;
  const { stars, ends } = standing;
  const isExact = ends.earliest === ends.latest;
  const compare = long ? say.compareToday : '';
  if (isInForce(state)) {
    const calm = { ...plate, look: 'is-in', icon: '', rank: say.stars(stars) } as const;
    if (isExact) return { ...calm, words: say.ends(printDay(ends.earliest)), detail: compare };
    const month = printMonth(ends.earliest);
    if (long && month === printMonth(ends.latest)) return { ...calm, words: say.ends(month), detail: compare };
    return long ? { ...calm, words: say.endsFrom(month), detail: say.lapsedBy(printMonth(ends.latest)) } : { ...calm, words: say.endsAtLeast(month), detail: '' };
  }
  const doubt = { ...plate, look: 'is-unsure', icon: 'unsure', rank: say.doubtful(stars), detail: '' } as const;
  return isExact ? { ...doubt, icon: '', words: say.ends(printDay(ends.earliest)), detail: compare } : { ...doubt, words: say.stateWords['not-verified'], detail: long ? say.maybeLapsed : '' };
}
