// Builds a synthetic register and measures it: pages, seconds, processor time, memory, and what the pages weigh.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, realSite } from '../build/build-site.ts';
import { UserError } from '../support/command.ts';
import { projectRoot } from '../support/run.ts';
import { type PageWeight, listPages, routesOf, weighPages } from './pages.ts';
import { readUsage, usageEnvironment } from './usage.ts';
import { writeSyntheticContent } from './write-content.ts';

/** What one build came to. */
export interface BuildFigures {
  readonly products: number;
  readonly pages: number;
  readonly files: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Of all Node processes of the build together, each at its own peak. */
  readonly peakMegabytes: number;
  readonly weights: readonly PageWeight[];
}

/** Builds a register of that many products in a folder of its own, which is removed unless it is to be kept. */
export async function measureBuild(products: number, keep: boolean): Promise<BuildFigures> {
  const folder = join(projectRoot, '.cache', 'bench', String(products));
  const site = { content: join(folder, 'content'), out: join(folder, 'site') };
  const usageFolder = join(folder, 'usage');
  rmSync(folder, { recursive: true, force: true });
  writeSyntheticContent(join(projectRoot, realSite.content), site.content, products);
  mkdirSync(usageFolder);

  const start = performance.now();
  const outcome = await buildSite(site, {
    force: true,
    quiet: true,
    env: usageEnvironment(usageFolder),
  });
  const seconds = (performance.now() - start) / 1000;
  if (outcome === 'failed') throw new UserError(`The build of ${products} products failed; see above. Its records are kept in ${site.content}`);

  const { pages, files } = listPages(site.out);
  const { peakMegabytes, cpuSeconds } = readUsage(usageFolder);
  const weights = await weighPages(site.out, pages, routesOf(join(projectRoot, 'src', 'pages')));
  if (!keep) rmSync(folder, { recursive: true });
  return { products, pages: pages.length, files, seconds, cpuSeconds, peakMegabytes, weights };
}
