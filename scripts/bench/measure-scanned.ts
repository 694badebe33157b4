// Builds nothing but the scanned pages of a synthetic register: how long one takes, and what each weighs as it is sent.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sentSize } from '../serve/compress.ts';
import { projectRoot } from '../support/run.ts';
import { listPages } from './pages.ts';
import { buildPages } from './partial-build.ts';
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

/** Pages of printed addresses. */
const isScanned = (path: string): boolean => path.startsWith('t/') || path.startsWith('01/');

/** What a page weighs when it is asked for: itself and the styles that it links, compressed as the built-in server sends them. */
async function sentBytes(site: string, file: string): Promise<number> {
  const html = readFileSync(file, 'utf8');
  const linked = Array.from(html.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g), ([, path = '']) => join(site, path)).filter(existsSync);
  const sizes = await Promise.all([file, ...linked].map(sentSize));
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
  const usage = join(folder, 'usage');
  mkdirSync(usage);
  const seconds = await buildPages(site, folder, isScanned, usageEnvironment(usage));

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
