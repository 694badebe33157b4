// Where a point or fair is: words gathered from several rows, and the unit of today they resolve to.
import type { Place, PlaceThen } from '../../schemas/place.ts';
import { addressUnits } from '../places-address.ts';
import { resolvePlace } from '../places-resolve.ts';
import type { PlaceIndex } from '../places.ts';
import { wordsOf } from './names.ts';
import { sideOfReorganisation } from './sales-points-values.ts';

export interface SaidPlace {
  readonly address?: string | undefined;
  readonly commune?: string | undefined;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
}

export interface JoinedPlace {
  readonly place?: Place;
  /** An address that says otherwise than the one kept. */
  readonly otherAddress?: string;
}

/**
 * Adds what a row says of the place: empty fields are filled, a fuller address replaces a shorter one, another address is answered apart.
 * The unit of today is resolved anew from all words; one chosen by hand stays.
 * @param name the point's own: an address that only repeats it says less than any other
 * @param oldProvince the former province when the words name one of after the merger
 * @param dated when the words were printed, as far as known
 */
export function joinPlace(before: Place | undefined, said: SaidPlace, index: PlaceIndex, given: { readonly name: string; readonly oldProvince?: string | undefined; readonly dated?: string | undefined }): JoinedPlace {
  const old = before?.then;
  const address = joinAddress(old?.address, said.address, addressKey(given.name));
  const words: SaidPlace = {
    address: address.kept,
    commune: old?.commune ?? said.commune,
    district: old?.district ?? said.district,
    province: old?.province ?? said.province,
  };
  const other = address.other === undefined ? {} : { otherAddress: address.other };
  if (Object.values(words).every((word) => word === undefined)) return other;
  if (before?.now?.basis === 'hand') return { place: { ...before, then: { ...old, ...words } }, ...other };
  return { place: resolved(words, index, given), ...other };
}

function resolved(words: SaidPlace, index: PlaceIndex, given: { readonly oldProvince?: string | undefined; readonly dated?: string | undefined }): Place {
  const isProvinceCity = (name: string) => index.provinces.some((unit) => unit.kind === 'city' && unit.name === name);
  const units = words.address === undefined ? {} : addressUnits(words.address, isProvinceCity);
  // An address of commune and province without district is one of the two-level government.
  const communeNow = units.commune !== undefined && units.province !== undefined && units.district === undefined ? units.commune : undefined;
  const on = sideOfReorganisation(given.dated);
  const province = given.oldProvince ?? words.province;
  const found = resolvePlace(
    {
      ...(words.address === undefined ? {} : { address: words.address }),
      ...(words.commune === undefined ? {} : { commune: words.commune }),
      ...(words.district === undefined ? {} : { district: words.district }),
      ...(province === undefined ? {} : { province }),
      ...(communeNow === undefined ? {} : { communeNow }),
      ...(on === undefined ? {} : { on }),
    },
    index,
  );
  const then: PlaceThen = { ...words, ...found.then };
  return { then, ...(found.now === undefined ? {} : { now: found.now }) };
}

// "số 02 đường X" and "2 X" are one address, and an address with its ward says more than without.
const KIND_WORDS = new Set(['so', 'nha', 'tttm', 'duong', 'pho', 'phuong', 'xa', 'thi', 'tran', 'huyen', 'quan', 'thanh', 'tp', 'tinh']);

function addressKey(text: string): Set<string> {
  return new Set(wordsOf(text).map((word) => word.replace(/^0+(?=\d)/u, '')).filter((word) => !KIND_WORDS.has(word)));
}

function joinAddress(old: string | undefined, said: string | undefined, name: ReadonlySet<string>): { readonly kept?: string | undefined; readonly other?: string } {
  if (said === undefined) return { kept: old };
  if (old === undefined) return { kept: said };
  const [a, b] = [addressKey(old), addressKey(said)];
  if (isWithin(b, a) || isWithin(b, name)) return { kept: old };
  if (isWithin(a, b) || isWithin(a, name)) return { kept: said };
  return { kept: old, other: said };
}

/** Whether every word of `part` is one of `whole`. */
export function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
