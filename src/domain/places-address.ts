// The units that an address names: "Thôn 3, xã Thuận Hà, huyện Đắk Song, tỉnh Đắk Nông". Only parts that carry
// their kind word count; a bare "Thuận Hà" may be a street, a hamlet or a market.
import { type UnitKind, unitName } from './places-names.ts';

/** Units named in an address, with their kind words, as written. */
export interface AddressUnits {
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

const COMMUNE: readonly UnitKind[] = ['commune', 'ward', 'township', 'special-zone'];
const DISTRICT: readonly UnitKind[] = ['rural-district', 'urban-district', 'town'];

/**
 * "Thành phố" is a province's own at the end of an address and a district's before one.
 * @example addressUnits('Số 1, phường Nghĩa Trung, thành phố Gia Nghĩa, tỉnh Đắk Nông').district // 'thành phố Gia Nghĩa'
 */
export function addressUnits(address: string, isProvinceCity: (name: string) => boolean): AddressUnits {
  const found: { commune?: string; district?: string; province?: string } = {};
  const parts = address
    .replace(/\([^()]*\)/gu, '')
    .split(/[,;]/u)
    .map((part) => part.trim());
  for (const part of parts.toReversed()) {
    const { name, kind } = unitName(part);
    if (kind === undefined) continue;
    if (kind === 'province') found.province ??= part;
    else if (kind === 'city' && found.province === undefined && found.district === undefined && isProvinceCity(name)) found.province = part;
    else if (kind === 'city' || DISTRICT.includes(kind)) found.district ??= part;
    else if (COMMUNE.includes(kind)) found.commune ??= part;
  }
  return found;
}
