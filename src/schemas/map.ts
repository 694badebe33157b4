// The borders of provinces as TopoJSON: arcs shared between neighbours, so that no gaps show when drawn.
import { z } from 'zod';
import { provinceCode } from './place.ts';
import { name, recordId } from './text.ts';

const arcs = z.array(z.int());
const properties = z.strictObject({ name, slug: recordId });

const outline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), id: provinceCode, properties, arcs: z.array(arcs) }),
  z.strictObject({ type: z.literal('MultiPolygon'), id: provinceCode, properties, arcs: z.array(z.array(arcs)) }),
]);

/** TopoJSON with one object, `provinces`: an outline for each province of today, `id` = its code. */
export const provinceMap = z.strictObject({
  type: z.literal('Topology'),
  transform: z.strictObject({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  objects: z.strictObject({
    provinces: z.strictObject({ type: z.literal('GeometryCollection'), geometries: z.array(outline) }),
  }),
  arcs: z.array(z.array(z.array(z.number()))),
});

export type ProvinceMap = z.infer<typeof provinceMap>;
