// A place as pages print it: the unit of today first, the former name beside it, the source's words apart.
import { listsWords as vi } from '../i18n/vi/lists.ts';
import type { Commune, Province, ResolvedPlace } from '../domain/place-model.ts';

export interface PlaceLine {
  /** "Xã Quảng Trực", when the commune of today is known; else the source's district or commune words. */
  readonly local?: string;
  /** Short name of today's province. */
  readonly province?: string;
  /** Short name of the former province when its name is another. */
  readonly formerly?: string;
}

/** @example communeName(commune) // 'Xã Quảng Trực' */
export function communeName(commune: Pick<Commune, 'kind' | 'name'>): string {
  return `${vi.unit[commune.kind]} ${commune.name}`;
}

/** @example provinceName(province) // 'tỉnh Lâm Đồng', 'thành phố Hà Nội' */
export function provinceName(province: Pick<Province, 'kind' | 'name'>): string {
  return `${vi.unit[province.kind]} ${province.name}`;
}

/** One line of a place for entries of lists. */
export function placeLine(place: ResolvedPlace): PlaceLine {
  const local = place.commune === undefined ? place.words.commune ?? place.words.district : communeName(place.commune);
  const province = place.province?.name ?? place.words.province;
  const formerly = place.formerProvince !== undefined && place.formerProvince.name !== province ? place.formerProvince.name : undefined;
  return {
    ...(local === undefined ? {} : { local }),
    ...(province === undefined ? {} : { province }),
    ...(formerly === undefined ? {} : { formerly }),
  };
}

/** "Xã Quảng Trực, tỉnh Lâm Đồng"; undefined when nothing of today is known. */
export function placeNowText(place: ResolvedPlace): string | undefined {
  if (place.province === undefined) return undefined;
  const province = provinceName(place.province);
  return place.commune === undefined ? capitalise(province) : `${communeName(place.commune)}, ${province}`;
}

/** The source's own words, from the smallest unit up; undefined when it gives none. */
export function placeThenText(place: ResolvedPlace): string | undefined {
  const { address, commune, district, province } = place.words;
  if (address !== undefined) return address;
  const parts = [commune, district, province].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/**
 * The line under the place of today: the source's words, told as those of before July 2025 where they name a unit that ended then;
 * undefined when they say no more than the line above.
 */
export function placeRemark(place: ResolvedPlace): string | undefined {
  const words = placeThenText(place);
  if (words === undefined || words === placeNowText(place)) return undefined;
  const { address, commune, district } = place.words;
  const isRenamed = place.formerProvince !== undefined && place.province !== undefined && place.formerProvince.name !== place.province.name;
  if (address === undefined && commune === undefined && district === undefined && !isRenamed) return undefined;
  const isFormer = district !== undefined || DISTRICT.test(address ?? '') || (isRenamed && commune === undefined);
  return `${isFormer ? vi.place.before : vi.place.told} ${words}`;
}

/** Districts ended on 1 July 2025: an address that names one is of before. */
const DISTRICT = /(^|[\s,])(huyện|quận|thị xã|thị trấn)\s/iu;

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
