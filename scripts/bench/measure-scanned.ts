// Builds nothing but the scanned pages of a synthetic register: how long one takes, and what each weighs as it is sent.
// Its sources are a copy of src without all other pages, for Astro builds whatever pages there are.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildEnvironment } from '../build/build-site.ts';
import { brotliSize } from '../serve/compress.ts';
import { UserError } from '../support/command.ts';
import { projectRoot, runTool } from '../support/run.ts';
import { listPages } from './pages.ts';
import { readUsage, usageEnvironment } from './usage.ts';
import { writeSyntheticContent } from './write-content.ts';

/** What the scanned pages came to; bytes are compressed (brotli), the page with its styles. */
export interface ScannedFigures {
  readonly products: number;
  readonly pages: number;
  /** Of the whole build: starting, reading the records, writing the pages. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly largestBytes: number;
  readonly largestPage: string;
  readonly medianBytes: number;
  /** Of all files, as they lie on the disk. */
  readonly diskMegabytes: number;
}

/** Compressing the largest few finds the heaviest, and an even sample of them the median, without compressing all. */
const LARGEST_WEIGHED = 50;
const SAMPLE = 500;

/** Pages of printed addresses, and the modules (not pages) that they share with others. */
const isKept = (name: string): boolean => name === 't' || name === '01' || name.startsWith('_');

/** A configuration and sources that build the scanned pages alone; answers the configuration's path from the project's folder. */
function writeSources(folder: string): string {
  const src = join(folder, 'src');
  cpSync(join(projectRoot, 'src'), src, { recursive: true });
  for (const name of readdirSync(join(src, 'pages'))) if (!isKept(name)) rmSync(join(src, 'pages', name), { recursive: true });
  const config = join(folder, 'astro.config.mjs');
  const text = `import config from ${JSON.stringify(join(projectRoot, 'astro.config.mjs'))};\nexport default { ...config, srcDir: ${JSON.stringify(src)} };\n`;
  writeFileSync(config, text);
  return relative(projectRoot, config);
}

/** What a page weighs when it is asked for: itself and the styles that it links, compressed as the built-in server sends them. */
async function sentBytes(site: string, file: string): Promise<number> {
  const html = readFileSync(file);
  const linked = Array.from(html.toString('utf8').matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g), ([, path = '']) => join(site, path)).filter(existsSync);
  const sizes = await Promise.all([html, ...linked.map((path) => readFileSync(path))].map(brotliSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function weigh(site: string, pages: readonly { path: string; file: string }[]): Promise<{ path: string; bytes: number }[]> {
  return Promise.all(pages.map(async ({ path, file }) => ({ path, bytes: await sentBytes(site, file) })));
}

/** Builds and weighs the scanned pages of that many products in a folder of its own, which is removed unless it is to be kept. */
export async function measureScanned(products: number, keep: boolean): Promise<ScannedFigures> {
  const folder = join(projectRoot, '.cache', 'bench', `scanned-${products}`);
  rmSync(folder, { recursive: true, force: true });
  const site = { content: join(folder, 'content'), out: join(folder, 'site') };
  writeSyntheticContent(join(projectRoot, 'content'), site.content, products);
  const config = writeSources(folder);
  const usage = join(folder, 'usage');
  mkdirSync(usage);

  const start = performance.now();
  const { code, output } = await runTool('astro/bin/astro.mjs', ['build', '--config', config], { env: { ...buildEnvironment(site), ...usageEnvironment(usage) }, output: 'capture' });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new UserError(`The build of the scanned pages failed:\n${output}`);

  const { pages } = listPages(site.out);
  const bySize = pages.sort((one, other) => other.bytes - one.bytes);
  const [largest] = (await weigh(site.out, bySize.slice(0, LARGEST_WEIGHED))).sort((one, other) => other.bytes - one.bytes);
  const sample = await weigh(site.out, bySize.filter((_, place) => place % Math.ceil(pages.length / SAMPLE) === 0));
  const median = sample.map(({ bytes }) => bytes).sort((one, other) => one - other)[Math.floor(sample.length / 2)];
  const figures = {
    products,
    pages: pages.length,
    seconds,
    ...readUsage(usage),
    largestBytes: largest?.bytes ?? 0,
    largestPage: largest?.path ?? '',
    medianBytes: median ?? 0,
    diskMegabytes: pages.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20,
  };
  if (!keep) rmSync(folder, { recursive: true });
  return figures;
}
