// Shapes of the provinces and the points of their names, from content/places, read once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { provinceMap } from '../schemas/map.ts';
import { mapLabel } from '../schemas/places.ts';

/** Reads the two map files of a content folder; throws when one is broken. */
export function loadGeometry(contentDir: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(contentDir, 'places', file), 'utf8'));
  return { topology: provinceMap.parse(read('provinces-light.topo.json')), labels: z.array(mapLabel).parse(read('map-labels.json')) };
}
