// Results in two parts: in force on the reader's day, and the rest.
import type { Day } from '../../domain/day.ts';
import { isInForce, stateOn } from '../../domain/standing.ts';
import { decodeStanding } from '../../projections/look-up-entry.ts';
import type { SearchHit } from '../../search/port.ts';

/** Where those begin that are not in force, if all of them come after those that are. */
export function firstOfRest(hits: readonly SearchHit[], today: Day): number | undefined {
  const isRest = hits.map(({ document }) => !isInForce(stateOn(decodeStanding(document.standing), today)));
  const first = isRest.indexOf(true);
  return first === -1 || isRest.lastIndexOf(false) > first ? undefined : first;
}
