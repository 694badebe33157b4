// Kinds of sales points as addresses write them.
import { SALES_POINT_KINDS, type SalesPointRecord } from '../schemas/sales.ts';

export type SalesPointKind = SalesPointRecord['kind'];

const SLUGS: Readonly<Record<SalesPointKind, string>> = {
  'ocop-shop': 'cua-hang-ocop',
  showroom: 'trung-tam-gioi-thieu',
  supermarket: 'sieu-thi',
  'supermarket-corner': 'quay-trong-sieu-thi',
  'rest-stop': 'tram-dung-nghi',
  market: 'cho',
  'tourism-site': 'khu-du-lich',
  'post-office': 'buu-cuc',
  other: 'noi-khac',
};

/** @example kindSlug('ocop-shop') // 'cua-hang-ocop' */
export function kindSlug(kind: SalesPointKind): string {
  return SLUGS[kind];
}

/** All kinds, in the schema's order: places made for OCOP goods first. */
export const salesKinds: readonly SalesPointKind[] = SALES_POINT_KINDS;
