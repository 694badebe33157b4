// The bench's figures as lines, each with its change since the run before, and the file that keeps them between runs.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { BuildFigures } from './measure-build.ts';

const weight = z.object({ route: z.string(), count: z.number(), page: z.string(), html: z.number(), css: z.number(), js: z.number() });
const figures = z.object({
  products: z.number(),
  pages: z.number(),
  files: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  weights: z.array(weight),
});
const kept = z.object({ builds: z.record(z.string(), figures) });

/** Figures of the newest run of each size. */
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

/** Keeps the figures of a size, beside those of the others. */
export function keep(file: string, before: Kept, build: BuildFigures): Kept {
  const after = kept.parse({ builds: { ...before.builds, [build.products]: build } });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  return after;
}

/**
 * A change in percent, empty where there is nothing to compare or nothing changed.
 * @example change(110, 100) // ' (+10%)'
 */
export function change(now: number, before: number | undefined): string {
  if (before === undefined || before === 0) return '';
  const percent = Math.round((now / before - 1) * 100);
  return percent === 0 ? '' : ` (${percent > 0 ? '+' : '−'}${Math.abs(percent)}%)`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The lines that describe one build, compared with the run before. */
export function describeBuild(build: BuildFigures, before: BuildFigures | undefined): string[] {
  const perPage = (one: BuildFigures): number => (one.seconds * 1000) / Math.max(one.pages, 1);
  const head = [
    `${build.products} products: ${build.pages} pages${change(build.pages, before?.pages)}, ${build.files} files`,
    `${build.seconds.toFixed(1)} s${change(build.seconds, before?.seconds)}, ${perPage(build).toFixed(2)} ms a page, ${build.cpuSeconds.toFixed(1)} s of processor${change(build.cpuSeconds, before?.cpuSeconds)}`,
    `${build.peakMegabytes.toFixed(0)} MB at the peak${change(build.peakMegabytes, before?.peakMegabytes)}`,
  ].join(' · ');
  const lines = build.weights.map((one) => {
    const earlier = before?.weights.find(({ route }) => route === one.route);
    const total = one.html + one.css;
    const was = earlier && earlier.html + earlier.css;
    return `  ${one.route} ×${one.count}: ${kilobytes(total)}${change(total, was)} (HTML ${kilobytes(one.html)}, CSS ${kilobytes(one.css)}), JS ${kilobytes(one.js)} — ${one.page}`;
  });
  return [head, ...lines];
}
