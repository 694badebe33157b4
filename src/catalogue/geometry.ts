// Shapes of the provinces and the points of their names, from content/places, read once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { provinceMap } from '../schemas/map.ts';

const labels = z.array(
  z.object({
    code: z.string().optional().transform((code) => code ?? null),
    name: z.string(),
    province: z.string().optional(),
    bbox: z.array(z.number()).length(4).optional(),
  }),
);

/** Reads the two map files of a content folder; throws when one is broken. */
export function loadGeometry(contentDir: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(contentDir, 'places', file), 'utf8'));
  return { topology: provinceMap.parse(read('provinces-light.topo.json')), labels: labels.parse(read('map-labels.json')) };
}
