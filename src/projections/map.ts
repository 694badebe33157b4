// Maps without tiles: the country as one SVG path a province, and one province's outline in a small square.
// Shapes made here stay CC BY-SA 4.0 with the credit line of the footer (see NOTICE).
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { ProvinceMap } from '../schemas/map.ts';
import { urls } from '../urls.ts';

export interface MapShape {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly d: string;
}

export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** Where the names of the two archipelagos stand. */
  readonly islands: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

const MAP_HEIGHT = 900;
// Longitude 102.1–117.9, latitude 6.9–23.4: the mainland and both archipelagos.
const EXTENT = { type: 'MultiPoint', coordinates: [[102.1, 6.9], [117.9, 23.4]] } as const;

/** The map of the provinces of today, about 500 × 900 units, whole units with one decimal. */
export function countryMap(topology: ProvinceMap, labels: readonly { readonly code: string | null; readonly name: string; readonly lon: number; readonly lat: number }[]): MapView {
  const projection = geoMercator().fitHeight(MAP_HEIGHT, { type: 'MultiPoint', coordinates: EXTENT.coordinates.map(([lon, lat]) => [lon, lat]) });
  const width = Math.ceil(projection([EXTENT.coordinates[1][0], 8])?.[0] ?? MAP_HEIGHT);
  const draw = pathOf(projection);
  const shapes = feature(topology, topology.objects.provinces).features.map((province) => ({
    code: String(province.id),
    name: province.properties.name,
    href: urls.province(province.properties.slug),
    d: draw(province) ?? '',
  }));
  const islands = labels.flatMap(({ code, name, lon, lat }) => {
    const point = code === null ? projection([lon, lat]) : null;
    return point === null ? [] : [{ name, x: Math.round(point[0]), y: Math.round(point[1]) }];
  });
  return { width, height: MAP_HEIGHT, shapes, islands };
}

/** A province's main land in a 96 × 96 box: its largest part, so that far islands do not shrink it to a dot. */
export function provinceOutline(topology: ProvinceMap, code: string): string | undefined {
  const province = feature(topology, topology.objects.provinces).features.find(({ id }) => String(id) === code);
  if (province === undefined) return undefined;
  const { geometry } = province;
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const largest = parts.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0];
  if (largest === undefined) return undefined;
  const shape = { type: 'Polygon', coordinates: largest } as const;
  const polygon = { type: 'Polygon' as const, coordinates: [...shape.coordinates] };
  const projection = geoMercator().fitExtent([[4, 4], [92, 92]], polygon);
  return pathOf(projection)(polygon) ?? undefined;
}

function pathOf(projection: GeoProjection) {
  return geoPath(projection).digits(1);
}
