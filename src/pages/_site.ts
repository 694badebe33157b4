// Where configuration, the clock and the records enter, once: every page takes them from here and passes them on.
import { loadGeometry } from '../catalogue/geometry.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { dayInVietnam } from '../domain/day.ts';
import type { Province } from '../domain/place-model.ts';
import { provinceOutline } from '../projections/map.ts';

/** The day of the build in Vietnam. */
export const built = process.env['OCOP_TODAY'] ?? dayInVietnam(Date.now());

export const catalogue = loadCatalogue(process.env['OCOP_CONTENT'] ?? 'content', built);

/** Maps are the project's own whatever the records are. */
export const geometry = loadGeometry('content');

/** What every page's frame needs. */
export const frame = { siteName: catalogue.site.name, built } as const;

const outlines = new Map<string, string | undefined>();

/** The outline of a province, drawn once. */
export function outlineOf(province: Province | undefined): string | undefined {
  if (province === undefined) return undefined;
  if (!outlines.has(province.code)) outlines.set(province.code, provinceOutline(geometry.topology, province.code));
  return outlines.get(province.code);
}
