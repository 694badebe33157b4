// The place of a product or producer from a row's words, and how a later row may complete it.
import type { Place } from '../../schemas/place.ts';
import type { Day } from '../day.ts';
import { PLACE_OUTCOMES, resolvePlace, type PlaceOutcome, type PlaceWords } from '../places-resolve.ts';
import type { PlaceIndex } from '../places.ts';

export interface PlaceGiven {
  readonly province?: string;
  readonly district?: string;
  readonly commune?: string;
  readonly address?: string;
  readonly communeNow?: string;
  readonly on?: Day;
  /** A household's address is looked at, to resolve the commune, but never kept (Luật 91/2025/QH15) unless consent is recorded. */
  readonly hideAddress?: boolean;
}

export interface PlaceRead {
  readonly place?: Place;
  readonly outcome: PlaceOutcome;
  readonly why: string;
}

/** Words as the source has them, with the codes they stand for. */
export function readPlace(given: PlaceGiven, index: PlaceIndex): PlaceRead {
  const { hideAddress, ...words } = given;
  const { then, now, outcome, why } = resolvePlace(words, index);
  const kept = {
    ...(words.address === undefined || hideAddress === true ? {} : { address: words.address }),
    ...(words.commune === undefined ? {} : { commune: words.commune }),
    ...(words.district === undefined ? {} : { district: words.district }),
    ...(words.province === undefined ? {} : { province: words.province }),
    ...then,
  };
  if (Object.keys(kept).length === 0) return { outcome, why };
  return { place: { then: kept, ...(now === undefined ? {} : { now }) }, outcome, why };
}

/**
 * A later row's place completes the record's: never another word for what is known, and only when it is then known better.
 * Places chosen by hand or stated stay as they are.
 */
export function completePlace(known: Place | undefined, given: PlaceGiven, index: PlaceIndex): Place | undefined {
  const { address, commune, district, province } = known?.then ?? {};
  if (known?.now?.basis === 'hand') return known;
  const before = readPlace(defined({ address, commune, district, province }), index);
  const after = readPlace({ ...given, ...defined({ address, commune, district, province }) }, index);
  const isBetter = rank(after.outcome) < rank(known?.now?.commune === undefined ? before.outcome : 'commune') || known === undefined;
  return isBetter ? after.place : known;
}

function rank(outcome: PlaceOutcome): number {
  return PLACE_OUTCOMES.indexOf(outcome);
}

function defined(words: { readonly [K in keyof PlaceWords]?: PlaceWords[K] | undefined }): PlaceWords {
  const { address, commune, district, province } = words;
  return {
    ...(address === undefined ? {} : { address }),
    ...(commune === undefined ? {} : { commune }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
  };
}
