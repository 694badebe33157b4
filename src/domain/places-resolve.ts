// From the words of a certificate or source to codes: of the units then, and of the commune and province of today.
// Nothing is guessed: a split commune and a name that several places bear stay candidates, a misspelt one stays words.
import type { PlaceNow, PlaceThen } from '../schemas/place.ts';
import type { Day } from './day.ts';
import type { FormerProvince } from './place-model.ts';
import { addressUnits } from './places-address.ts';
import { findCommune, type Found } from './places-commune.ts';
import type { NamedDistrict } from './places-finder.ts';
import { nameKeys, unitName } from './places-names.ts';
import type { PlaceIndex } from './places.ts';

/** What a source says of a place, in its own words; kind words and brackets may stand with the names. */
export interface PlaceWords {
  readonly province?: string;
  readonly district?: string;
  readonly commune?: string;
  readonly address?: string;
  /** Today's commune when the source itself names it. */
  readonly communeNow?: string;
  /** The day from which the words are, if known: from 1 July 2025 on, a commune without district is one of today's. */
  readonly on?: Day;
}

export const PLACE_OUTCOMES = ['commune', 'candidates', 'district-only', 'province-only', 'unresolved'] as const;

export type PlaceOutcome = (typeof PLACE_OUTCOMES)[number];

export interface PlaceResolution {
  /** Codes of the lists before 1 July 2025, as far as the words settle them. */
  readonly then: Pick<PlaceThen, 'provinceCode' | 'districtCode' | 'communeCode'>;
  readonly now?: PlaceNow;
  readonly outcome: PlaceOutcome;
  /** How it was found or what is missing, in Vietnamese for the clerk. */
  readonly why: string;
}

/** Resolves the words of a place. Province names are read in the list of 63 (the names of all 34 stand in it too). */
export function resolvePlace(words: PlaceWords, index: PlaceIndex): PlaceResolution {
  const asked = withAddress(words, index);
  if (asked.province === undefined) return { then: {}, outcome: 'unresolved', why: 'không có tên tỉnh' };
  const province = formerProvinceNamed(asked.province, index);
  if (province === undefined) {
    return { then: {}, outcome: 'unresolved', why: `không có tỉnh nào tên "${asked.province}" trong danh mục 63 tỉnh trước 01/07/2025` };
  }
  const districts = asked.district === undefined ? [] : index.finder().formerDistricts(province.code, unitName(asked.district));
  const found = findCommune(asked, province, districts, index);
  return statedNow(asked.communeNow, province, found, index) ?? resolvedNow(asked, province, districts, found);
}

/** The former province a name stands for, kind word or not. @example 'TP Hồ Chí Minh', 'Thừa Thiên Huế' */
export function formerProvinceNamed(name: string, index: PlaceIndex): FormerProvince | undefined {
  const [found, ...others] = index.finder().formerProvinces(unitName(name));
  return found === undefined || others.length > 0 ? undefined : index.formerProvinceByCode.get(found.code);
}

/** Fills what the columns leave empty from the address, which never overrules them but may tell the kind of what they name. */
function withAddress(words: PlaceWords, index: PlaceIndex): PlaceWords {
  if (words.address === undefined) return words;
  const isProvinceCity = (name: string) => index.provinces.some((unit) => unit.kind === 'city' && unit.name === name);
  const units = addressUnits(words.address, isProvinceCity);
  const province = words.province ?? units.province;
  const district = sameOrOnly(words.district, units.district);
  // An address that names another province than the certificate and no district is one of after the merger.
  const isOfToday =
    units.commune !== undefined &&
    units.district === undefined &&
    units.province !== undefined &&
    words.province !== undefined &&
    formerProvinceNamed(units.province, index)?.code !== formerProvinceNamed(words.province, index)?.code;
  const communeNow = words.communeNow ?? (isOfToday ? units.commune : undefined);
  const commune = isOfToday ? words.commune : sameOrOnly(words.commune, units.commune);
  return {
    ...words,
    ...(province === undefined ? {} : { province }),
    ...(district === undefined ? {} : { district }),
    ...(commune === undefined ? {} : { commune }),
    ...(communeNow === undefined ? {} : { communeNow }),
  };
}

/** The column's word; the address's where there is none, or where it is the same name with its kind ("xã Lạc Dương"). */
function sameOrOnly(column: string | undefined, address: string | undefined): string | undefined {
  if (column === undefined || address === undefined) return column ?? address;
  const isSame = unitName(column).kind === undefined && nameKeys(column)[0] === nameKeys(unitName(address).name)[0];
  return isSame ? address : column;
}

function statedNow(stated: string | undefined, province: FormerProvince, found: Found, index: PlaceIndex): PlaceResolution | undefined {
  if (stated === undefined) return undefined;
  const communes = index.finder().communes(province.nowIn, unitName(stated.split(',')[0] ?? stated));
  const [commune] = communes;
  if (communes.length !== 1 || commune === undefined) return undefined;
  const agrees = found.now.length === 0 || found.now.includes(commune.code);
  return {
    then: found.then,
    now: { province: province.nowIn, commune: commune.code, basis: 'stated' },
    outcome: 'commune',
    why: agrees ? `nguồn ghi nay là "${stated}"` : `nguồn ghi nay là "${stated}", khác bảng chuyển đổi (${found.why}); theo nguồn`,
  };
}

function resolvedNow(words: PlaceWords, province: FormerProvince, districts: readonly NamedDistrict[], found: Found): PlaceResolution {
  const [only, ...others] = found.now;
  const now = { province: province.nowIn, basis: 'resolved' as const };
  if (only !== undefined) {
    if (others.length > 0) return { then: found.then, now: { ...now, candidates: [...found.now] }, outcome: 'candidates', why: found.why };
    return { then: found.then, now: { ...now, commune: only }, outcome: 'commune', why: found.why };
  }
  if (words.district !== undefined && districts.length > 0) return { then: found.then, now, outcome: 'district-only', why: found.why };
  return { then: found.then, now, outcome: 'province-only', why: found.why };
}
