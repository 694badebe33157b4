// Maps as SVG paths, drawn here from a country of two square provinces and two groups of islands.
import { describe, expect, it } from 'vitest';
import type { MapLabel } from '#schemas/places.ts';
import { countryMap, provinceOutline } from '#projections/map.ts';
import type { ProvinceMap } from '#schemas/map.ts';

/** Squares: province 01 on the mainland; province 48 on the mainland and, as a second part with fewer points, far out at sea. */
const topology: ProvinceMap = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [[105, 20], [0, 1], [1, 0], [0, -1], [-1, 0]],
    [[107, 15], [0, 1], [1, 1], [1, -1], [0, -1], [-2, 0]],
    [[111, 15], [0, 1], [1, 0], [-1, -1]],
  ],
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01', properties: { name: 'Hà Nội', slug: 'ha-noi' }, arcs: [[0]] },
        { type: 'MultiPolygon', id: '48', properties: { name: 'Đà Nẵng', slug: 'da-nang' }, arcs: [[[2]], [[1]]] },
      ],
    },
  },
};
const ISLANDS: MapLabel = { kind: 'archipelago', commune: '20333', lon: 112, lat: 16.4, name: 'Quần đảo Hoàng Sa', province: '48', bbox: [110.9, 14.9, 112.1, 16.1] };

describe('countryMap', () => {
  it('has one shape a province, with the address of its page', () => {
    const { shapes } = countryMap(topology, []);
    expect(shapes.map(({ code, name, href }) => [code, name, href])).toEqual([['01', 'Hà Nội', '/tinh/ha-noi/'], ['48', 'Đà Nẵng', '/tinh/da-nang/']]);
    for (const { d } of shapes) expect(d).toMatch(/^M[\d.,LMZ-]+Z$/);
  });

  it('draws inside its own box', () => {
    const { shapes, width, height } = countryMap(topology, []);
    for (const [x, y] of shapes.flatMap(({ d }) => pointsOf(d))) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('shows an archipelago in a frame that leads to its province, and never leaves it out', () => {
    const [inset] = countryMap(topology, [{ kind: 'province', code: '48', name: 'Đà Nẵng', lon: 108, lat: 15.9 }, ISLANDS]).insets;
    expect(inset).toMatchObject({ name: 'Quần đảo Hoàng Sa', href: '/tinh/da-nang/' });
    expect(inset?.d).toMatch(/^M/);
  });

  it('gives each archipelago a frame of its own', () => {
    const [first, second] = countryMap(topology, [ISLANDS, { ...ISLANDS, name: 'Quần đảo Trường Sa' }]).insets;
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(first?.height ?? Infinity);
  });
});

describe('provinceOutline', () => {
  it('is the part with the most points, within 96 units', () => {
    const points = pointsOf(provinceOutline(topology, '48') ?? '');
    expect(points).toHaveLength(5);
    for (const value of points.flat()) expect(value >= 4 && value <= 92).toBe(true);
  });

  it('is nothing for a code that the map does not have', () => {
    expect(provinceOutline(topology, '99')).toBeUndefined();
  });
});

function pointsOf(path: string): [number, number][] {
  return [...path.matchAll(/([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
