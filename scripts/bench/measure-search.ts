// Search at one size of the register: both engines in a real browser, Pagefind and a plain scan beside them over the same documents and
// the same typed texts.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildFromFolder } from '#catalogue/load.ts';
import { dayInVietnam } from '#domain/day.ts';
import type { Catalogue } from '#domain/model.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { urls } from '../../src/urls.ts';
import { listen } from '../serve/listen.ts';
import { siteListener } from '../serve/server.ts';
import { UserError } from '../support/command.ts';
import { freePort, hasProgram } from '../support/meilisearch-program.ts';
import { projectRoot } from '../support/run.ts';
import { buildPages } from './partial-build.ts';
import { askWorker, indexEmbedded } from './search/embedded.ts';
import { budgetsOf } from './search/budgets.ts';
import type { SearchFigures } from './search/figures.ts';
import { measureFirstUse } from './search/first-use.ts';
import { heapsOf } from './search/heap.ts';
import { measureKeystrokes } from './search/keystrokes.ts';
import { fillServer } from './search/meilisearch.ts';
import { pace } from './search/pace.ts';
import { askPagefind, indexPagefind } from './search/pagefind.ts';
import { TYPED, stepsOf } from './search/queries.ts';
import { indexScan, scan } from './search/scan.ts';
import { weighScripts } from './search/scripts-of.ts';
import { openBrowser, type Session } from './search/session.ts';
import { type Link, NO_LIMIT, SLOW_4G, slowLink } from './search/slow-link.ts';
import { spreadOf } from './search/spread.ts';
import { writeSyntheticContent } from './write-content.ts';

/** Times slower than this machine: as it is, and as a cheap phone. */
const CPUS = [1, 4] as const;
/** What the search needs of a site: lists, sourcing, and the files that it loads. */
const isSearched = (path: string): boolean => path === 'san-pham/index.astro' || path === 'nguon-hang/index.astro' || path.startsWith('tim/');

interface Register {
  readonly folder: string;
  readonly content: string;
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** @param runs of each letter and each first use */
export async function measureSearch(products: number, runs: number, say: (line: string) => void): Promise<SearchFigures> {
  const folder = join(projectRoot, '.cache', 'bench', `search-${products}`);
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  writeSyntheticContent(join(projectRoot, 'content'), content, products);
  const today = dayInVietnam(Date.now());
  const built = buildFromFolder(content, today);
  if (!built.ok) throw new UserError(`The register of ${products} products is broken: ${content}`);
  const register = { folder, content, today, catalogue: built.catalogue };
  const before = machine();
  const browser = await openBrowser();
  try {
    const embedded = await embeddedFigures(browser, register, runs, say);
    const meilisearch = hasProgram() ? await serverFigures(browser, register, runs, say) : undefined;
    const others = await otherFigures(browser, register, say);
    rmSync(folder, { recursive: true });
    const after = machine();
    const worse = { load: Math.max(before.load, after.load), paceMilliseconds: Math.max(before.paceMilliseconds, after.paceMilliseconds) };
    const measured = { products, ...worse, ...embedded, ...(meilisearch && { meilisearch }), ...others };
    return { ...measured, budgets: budgetsOf(measured) };
  } finally {
    await browser.close();
  }
}

function machine(): Pick<SearchFigures, 'load' | 'paceMilliseconds'> {
  return { load: loadavg()[0] ?? 0, paceMilliseconds: pace() };
}

/** Builds what is searched, serves it, and looks at it. */
async function withSite<T>({ folder, content }: Register, name: string, look: (site: { readonly url: string; readonly port: number; readonly out: string }) => Promise<T>): Promise<T> {
  const out = join(folder, name);
  await buildPages({ content, out }, `${out}-sources`, isSearched);
  const server = await listen(siteListener(out), { host: '127.0.0.1', port: 0 });
  try {
    return await look({ ...server, out });
  } finally {
    await server.close();
  }
}

function embeddedFigures(browser: Browser, register: Register, runs: number, say: (line: string) => void): Promise<Pick<SearchFigures, 'scripts' | 'embedded'>> {
  return withSite(register, 'site', async ({ url, port, out }) => {
    say('  embedded: files, scripts');
    const index = await indexEmbedded(register.catalogue, out);
    const scripts = [];
    for (const path of [urls.products(), urls.sourcing()]) scripts.push(await weighScripts(out, path));
    const keystrokes = [];
    let memory = { pageMegabytes: 0, workerMegabytes: 0 };
    let answers: number[] = [];
    const read = async ({ page, devTools }: Session): Promise<void> => {
      memory = await heapsOf(devTools);
      const [worker] = page.workers();
      if (worker !== undefined) answers = await askWorker(page, worker.url(), TYPED.flatMap(stepsOf), register.today);
    };
    for (const cpu of CPUS) {
      say(`  embedded: keystrokes at ${cpu}×`);
      keystrokes.push(await measureKeystrokes({ browser, site: url, engine: 'embedded', runs }, cpu, cpu === 1 ? read : undefined));
    }
    say('  embedded: first use');
    const firstUse = [];
    for (const cpu of CPUS) firstUse.push(await measureFirstUse(browser, port, SLOW_4G, cpu, runs));
    return { scripts, embedded: { index, answers: spreadOf(answers), keystrokes, firstUse, memory } };
  });
}

async function serverFigures(browser: Browser, register: Register, runs: number, say: (line: string) => void): Promise<NonNullable<SearchFigures['meilisearch']>> {
  say('  Meilisearch: push');
  const server = await fillServer(register.catalogue, register.today, join(register.folder, 'meilisearch'));
  const { pushSeconds, searchKey, indexUid } = server;
  const diskBytes = server.diskBytes();
  // The site is built for one address; what stands there is quick or slow as the measurement needs it.
  const front = await freePort();
  const host = `http://127.0.0.1:${front}`;
  const over = async <T>(network: Link, measure: () => Promise<T>): Promise<T> => {
    const link = await slowLink(server.port, network, front);
    try {
      return await measure();
    } finally {
      await link.close();
    }
  };
  askServer(register.content, { engine: 'meilisearch', host, searchKey, index: indexUid });
  try {
    return await withSite(register, 'site-meilisearch', async ({ url, port }) => {
      const keystrokes = [];
      let answers: number[] = [];
      let memory = { pageMegabytes: 0, workerMegabytes: 0 };
      const read = async ({ page, devTools }: Session): Promise<void> => {
        memory = await heapsOf(devTools);
        // It is the worker that asks the server.
        const asked = await Promise.all(page.workers().map((worker) => worker.evaluate((own) => performance.getEntriesByType('resource').flatMap(({ name, duration }) => (name.startsWith(own) ? [duration] : [])), host)));
        answers = asked.flat();
      };
      for (const cpu of CPUS) {
        say(`  Meilisearch: keystrokes at ${cpu}×`);
        keystrokes.push(await over(NO_LIMIT, () => measureKeystrokes({ browser, site: url, engine: 'meilisearch', runs }, cpu, cpu === 1 ? read : undefined)));
      }
      say('  Meilisearch: first use');
      const firstUse = [];
      for (const cpu of CPUS) firstUse.push(await over(SLOW_4G, () => measureFirstUse(browser, port, SLOW_4G, cpu, runs)));
      return { pushSeconds, diskBytes, answers: spreadOf(answers), keystrokes, firstUse, memory: { ...memory, serverMegabytes: server.memoryMegabytes() } };
    });
  } finally {
    await server.stop();
  }
}

function askServer(content: string, search: Catalogue['site']['search']): void {
  const file = join(content, 'site.json');
  const site: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...(typeof site === 'object' ? site : {}), search }));
}

async function otherFigures(browser: Browser, { folder, catalogue }: Register, say: (line: string) => void): Promise<Pick<SearchFigures, 'pagefind' | 'scan'>> {
  const documents = searchDocuments(catalogue);
  const texts = TYPED.flatMap(stepsOf);
  say('  Pagefind');
  const out = join(folder, 'pagefind');
  mkdirSync(out);
  const index = await indexPagefind(documents, out);
  const pagefind = { ...index, answers: spreadOf(await askPagefind(browser, out, texts)) };
  say('  plain scan');
  const { folded, ...scanned } = await indexScan(documents);
  const page = await browser.newPage();
  const answers = spreadOf(await scan(page, folded, texts));
  await page.close();
  return { pagefind, scan: { index: scanned, answers } };
}
