// The title of a scanned page: it is shared and kept, so it says a date and never that something holds now.
import type { Day } from '../domain/day.ts';
import type { Lot, Product } from '../domain/model.ts';
import { isInForce, stateOn } from '../domain/standing.ts';
import { vi } from '../i18n/vi.ts';

const words = vi.scan.title;

/** @example 'Măng le khô: 4 sao, hạn 12/03/2028' */
export function traceTitle(product: Product, lot: Lot | undefined, built: Day): string {
  const thing = lot === undefined ? product.name : words.lot(product.name, lot.code);
  if (lot?.record.what !== undefined && lot.recalls.length === 0) return `${thing}: ${lot.record.what}`; // Stars are of the finished product.
  const state = lot !== undefined && lot.recalls.length > 0 ? words.recalled : product.record.lifecycle === undefined ? stars(product, built) : words.departed;
  return `${thing}: ${state}`;
}

function stars({ standing }: Product, built: Day): string {
  if (standing.kind !== 'certified') return words[standing.kind];
  const { ends } = standing;
  const state = stateOn(standing, built);
  if (state === 'expired') return words.expired;
  const isExact = ends.earliest === ends.latest;
  if (!isInForce(state)) return isExact ? words.formerEnd(vi.date.day(ends.latest)) : words.unverified;
  return isExact ? words.stars(standing.stars, vi.date.day(ends.earliest)) : words.starsAtLeast(standing.stars, vi.date.partial(ends.earliest.slice(0, 7)));
}
