// Where a reader is and what is near: the province of a position by the register's own borders, distances, and the order of points.
// Runs in the reader's browser; a position goes in and nothing of it comes out.
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { ProvinceMap } from '../schemas/map.ts';

/** Degrees (WGS 84); `accuracy` in metres, as the Geolocation API tells it. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
  readonly accuracy: number;
}

export interface NamedProvince {
  readonly slug: string;
  readonly name: string;
}

/**
 * `inside` one province; near a `border`, so that it may be either; `outside` all of them but near one, at sea or beyond the frontier;
 * `abroad`: too far from any. The likeliest province first.
 */
export interface Whereabouts {
  readonly kind: 'inside' | 'border' | 'outside' | 'abroad';
  readonly provinces: readonly NamedProvince[];
}

/** Kilometres: mean radius of the earth (IUGG), and what follows for a degree of latitude. */
const EARTH = 6371.009;
const DEGREE = (EARTH * Math.PI) / 180;
/** The borders are good to about 2.5 km (content/places/README.md). */
const BORDER_ERROR = 3;
/** A rougher position than this says no more than "somewhere around here". */
const MOST_ERROR = 30;
/** Small islands and the sea off the coast belong to the nearest province; farther than this from all is another country. */
const REACH = 60;

/** The distance of two points in kilometres, as the crow flies. */
export function kmBetween(a: Pick<Position, 'lat' | 'lon'>, b: Pick<Position, 'lat' | 'lon'>): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH;
}

/** The province or provinces that a position may be in. */
export function whereabouts(borders: ProvinceMap, position: Position): Whereabouts {
  const provinces = feature(borders, borders.objects.provinces).features.map((province) => ({
    name: province.properties.name,
    slug: province.properties.slug,
    isIn: geoContains(province, [position.lon, position.lat]),
    km: kmToBorder(province.geometry.type === 'Polygon' ? [province.geometry.coordinates] : province.geometry.type === 'MultiPolygon' ? province.geometry.coordinates : [], position),
  }));
  const away = ({ isIn, km }: (typeof provinces)[number]) => (isIn ? 0 : km);
  const byNearness = provinces.toSorted((a, b) => away(a) - away(b));
  const margin = Math.min(Math.max(BORDER_ERROR, position.accuracy / 1000), MOST_ERROR);
  const [nearest] = byNearness;
  if (nearest === undefined || away(nearest) > REACH) return { kind: 'abroad', provinces: [] };
  const likely = byNearness.filter((province) => away(province) <= Math.max(away(nearest), margin)).map(({ slug, name }) => ({ slug, name }));
  if (!nearest.isIn) return { kind: 'outside', provinces: likely };
  return { kind: likely.length > 1 ? 'border' : 'inside', provinces: likely };
}

/** As GeoJSON writes a point: longitude first. */
type LonLat = readonly number[];

/** Kilometres to the nearest edge of some polygons, on a plane that touches the earth at the position: exact enough where it is near. */
function kmToBorder(polygons: readonly (readonly (readonly LonLat[])[])[], { lat, lon }: Position): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: LonLat): readonly [number, number] => [(x - lon) * DEGREE * shrink, (y - lat) * DEGREE];
  let least = Infinity;
  for (const ring of polygons.flat()) {
    let from = flat(ring[0] ?? []);
    for (const point of ring.slice(1)) {
      const to = flat(point);
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, -(from[0] * dx + from[1] * dy) / (dx * dx + dy * dy)));
      least = Math.min(least, Math.hypot(from[0] + along * dx, from[1] + along * dy));
      from = to;
    }
  }
  return least;
}

/** A row and how far it is, in kilometres; undefined where its coordinates are not known. */
export interface Placed<T> {
  readonly row: T;
  readonly km: number | undefined;
}

/** What is asked of a row: its province of today (slug), and latitude and longitude in degrees. */
interface Placeable {
  readonly province: string | undefined;
  readonly at: readonly [number, number] | undefined;
}

/** Rows of the reader's own provinces and the others, each nearest first; those without coordinates come last, in the order given. */
export function byDistance<T extends Placeable>(rows: readonly T[], position: Position, own: ReadonlySet<string>): { readonly own: readonly Placed<T>[]; readonly others: readonly Placed<T>[] } {
  const placed = rows
    .map((row): Placed<T> => ({ row, km: row.at && kmBetween(position, { lat: row.at[0], lon: row.at[1] }) }))
    .sort((a, b) => (a.km === undefined || b.km === undefined ? Number(a.km === undefined) - Number(b.km === undefined) : a.km - b.km));
  const isOwn = ({ row }: Placed<T>) => row.province !== undefined && own.has(row.province);
  return { own: placed.filter(isOwn), others: placed.filter((one) => !isOwn(one)) };
}
