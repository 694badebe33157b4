// The file that keeps the bench's figures between runs, so that each run can be compared with the one before.

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '../support/replace-file.ts';
import { searchFigures } from './search/figures.ts';

const weight = z.object({ route: z.string(), count: z.number(), page: z.string(), html: z.number(), css: z.number(), js: z.number() });
const build = z.object({
  products: z.number(),
  pages: z.number(),
  files: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  weights: z.array(weight),
});
const scanned = z.object({
  products: z.number(),
  pages: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  largestBytes: z.number(),
  largestPage: z.string(),
  medianBytes: z.number(),
  diskMegabytes: z.number(),
});
const label = z.object({ sheet: z.string(), what: z.string(), labels: z.number(), milliseconds: z.number(), bytes: z.number() });
const code = z.object({ condition: z.string(), codes: z.number(), jsqr: z.number(), zxing: z.number(), wrong: z.number() });
const page = z.object({
  kind: z.string(),
  page: z.string(),
  performance: z.number(),
  accessibility: z.number(),
  bestPractices: z.number(),
  seo: z.number(),
  lcpMilliseconds: z.number(),
  cls: z.number(),
  tbtMilliseconds: z.number(),
  failed: z.array(z.string()),
});
const kept = z.object({
  builds: z.record(z.string(), build),
  scanned: z.record(z.string(), scanned).optional(),
  labels: z.array(label).optional(),
  codes: z.array(code).optional(),
  lighthouse: z.array(page).optional(),
  search: z.record(z.string(), searchFigures).optional(),
});

/** Figures of the newest run of each bench; builds, scanned pages and search by the number of products. */
export type Kept = z.infer<typeof kept>;

/** Reads what earlier runs kept; a file that is missing or of another form counts as none. */
export function readKept(file: string): Kept {
  if (!existsSync(file)) return { builds: {} };
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.log(`${file} is of another form: nothing to compare with.`);
    return { builds: {} };
  }
}

/** Keeps the figures of one bench, beside those of the others. */
export function keep(file: string, before: Kept, newer: { readonly [Part in keyof Kept]?: unknown }): Kept {
  const after = kept.parse({ ...before, ...newer });
  replaceFile(file, `${JSON.stringify(after, null, 2)}\n`);
  return after;
}
