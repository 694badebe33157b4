// Maps without tiles: the country as one SVG path a province, and one province's outline in a small square.
// Shapes made here stay CC BY-SA 4.0 with the credit line of the footer (see NOTICE).
import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { ProvinceMap } from '../schemas/map.ts';
import type { MapLabel } from '../schemas/places.ts';
import { urls } from '../urls.ts';

export interface MapShape {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly d: string;
}

export interface MapInset {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly d: string;
  readonly href: string;
}

export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** The two archipelagos, each in a frame of its own in the sea east of the mainland. */
  readonly insets: readonly MapInset[];
}

const HEIGHT = 900;
const WIDTH = 620;
/** West, south, east, north of the mainland with the near islands. */
const MAINLAND = [102.1, 8.3, 110.0, 23.45] as const;
const FRAME = { width: 170, height: 170, gap: 24, right: 2, top: 440 } as const;
/** The archipelagos lie east of this; the mainland coast is kept out of their frames. */
const OPEN_SEA = 110.9;

/** The map of the provinces of today: the mainland, and the archipelagos in insets. */
export function countryMap(topology: ProvinceMap, labels: readonly MapLabel[]): MapView {
  const provinces = feature(topology, topology.objects.provinces).features;
  const [west, south, east, north] = MAINLAND;
  const projection = geoMercator().fitExtent([[2, 2], [WIDTH - 150, HEIGHT - 2]], corners(west, south, east, north));
  const limit = projection([east, 15])?.[0] ?? WIDTH;
  const draw = geoPath(projection.clipExtent([[0, 0], [limit, HEIGHT]])).digits(1);
  const shapes = provinces.map((province) => ({
    code: String(province.id),
    name: province.properties.name,
    href: urls.province(province.properties.slug),
    d: draw(province) ?? '',
  }));
  const insets = labels.filter((label) => label.kind === 'archipelago').flatMap(({ name, province: code, bbox: [w, s, e, n] }, place): MapInset[] => {
    const province = provinces.find(({ id }) => String(id) === code);
    if (province === undefined) return [];
    const x = WIDTH - FRAME.width - FRAME.right;
    const y = FRAME.top + place * (FRAME.height + FRAME.gap);
    const box: [[number, number], [number, number]] = [[x + 3, y + 3], [x + FRAME.width - 3, y + FRAME.height - 60]];
    const inset = geoMercator().fitExtent([[x + 12, y + 12], [x + FRAME.width - 12, y + FRAME.height - 66]], corners(Math.max(w, OPEN_SEA), s, e, n)).clipExtent(box);
    return [{ name, x, y, width: FRAME.width, height: FRAME.height, d: geoPath(inset).digits(1)(province) ?? '', href: urls.province(province.properties.slug) }];
  });
  return { width: WIDTH, height: HEIGHT, shapes, insets };
}

/** A province's main land in a 96 × 96 box: its largest part, so that far islands do not shrink it to a dot. */
export function provinceOutline(topology: ProvinceMap, code: string): string | undefined {
  const province = feature(topology, topology.objects.provinces).features.find(({ id }) => String(id) === code);
  if (province === undefined) return undefined;
  const { geometry } = province;
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const largest = parts.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0];
  if (largest === undefined) return undefined;
  const polygon: GeoPermissibleObjects = { type: 'Polygon', coordinates: largest };
  return geoPath(geoMercator().fitExtent([[4, 4], [92, 92]], polygon)).digits(1)(polygon) ?? undefined;
}

function corners(west: number, south: number, east: number, north: number) {
  return { type: 'MultiPoint' as const, coordinates: [[west, south], [east, north]] };
}
