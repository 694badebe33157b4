// Units of today in words, as addresses write them since 1 July 2025: "Xã Quảng Trực, tỉnh Lâm Đồng".
import type { Commune, Province, ResolvedPlace } from './model.ts';

const COMMUNE_KINDS = { ward: 'Phường', commune: 'Xã', 'special-zone': 'Đặc khu' } as const satisfies Record<Commune['kind'], string>;

type ProvinceLike = Pick<Province, 'kind' | 'name'>;

/** @example communeLabel(commune) // 'Xã Quảng Trực' */
export function communeLabel({ kind, name }: Pick<Commune, 'kind' | 'name'>): string {
  return `${COMMUNE_KINDS[kind]} ${name}`;
}

/** With the kind, for the end of an address. @example provinceWords(province) // 'tỉnh Lâm Đồng', 'thành phố Hà Nội' */
export function provinceWords({ kind, name }: ProvinceLike): string {
  return `${kind === 'city' ? 'thành phố' : 'tỉnh'} ${name}`;
}

/** Short, for lists and headings; of today or of before. @example provinceLabel(province) // 'Lâm Đồng', 'TP Hà Nội' */
export function provinceLabel({ kind, name }: ProvinceLike): string {
  return kind === 'city' ? `TP ${name}` : name;
}

/** @example communeWords(commune) // 'Xã Quảng Trực, tỉnh Lâm Đồng' */
export function communeWords(commune: Commune): string {
  return `${communeLabel(commune)}, ${provinceWords(commune.province)}`;
}

/**
 * Where something is today, as far as that is settled; undefined when not even the province is.
 * Candidates are all named, none preferred.
 * @example placeWords(place) // 'Xã Bát Tràng hoặc Phường Long Biên, thành phố Hà Nội'
 */
export function placeWords({ province, commune, candidates }: Pick<ResolvedPlace, 'province' | 'commune' | 'candidates'>): string | undefined {
  if (commune !== undefined) return communeWords(commune);
  if (province === undefined) return undefined;
  if (candidates.length > 0) return `${candidates.map(communeLabel).join(' hoặc ')}, ${provinceWords(province)}`;
  const words = provinceWords(province);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
