// What the search costs on the way: all scripts that can come to be loaded for it, weighed as the bench weighs them, and the index.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BYTES_A_PRODUCT, SCRIPT_BYTES } from '../../scripts/bench/search/budgets.ts';
import { type ScriptBytes, weighScripts } from '../../scripts/bench/search/scripts-of.ts';
import { projectRoot } from '../../scripts/support/run.ts';
import { type TestSiteName, testSites } from '../../scripts/test/sites.ts';
import { builtSite } from '../support/built-site.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
/** The worker, and what it loads besides for a code, and on a site with a search server: bytes, compressed. */
const WORKER_BYTES = 29_000;
const CODES_BYTES = 8_000;
const SERVER_BYTES = 15_000;
/** What is loaded when somebody opens it, and not before: answers to codes and to nothing found; lists, comparisons and files of sourcing. */
const OPENED_BYTES = 15_000;
/** Milliseconds: scripts are compressed as small as they get. */
const PATIENCE_MS = 60_000;
/** The only pages with React. */
const SEARCHING = /^\/(?:san-pham|nguon-hang)\/(?:trang\/\d+\/)?$/;

describe.each(SITES.flatMap((name) => ['/san-pham/', '/nguon-hang/'].map((path) => ({ name, path }))))('the search of the $name site at $path', ({ name, path }) => {
  let weight: ScriptBytes;
  beforeAll(async () => {
    weight = await weighScripts(join(projectRoot, testSites[name].out), path);
  }, PATIENCE_MS);

  it('runs at most 100 kB of JavaScript in the page, with React and all that can be opened on it', () => {
    expect(weight.opened).toBeGreaterThan(0);
    expect(weight.opened).toBeLessThanOrEqual(OPENED_BYTES);
    expect(weight.page - weight.opened).toBeGreaterThan(50_000);
    expect(weight.page).toBeLessThanOrEqual(SCRIPT_BYTES);
  });

  it('loads at most 100 kB of JavaScript for a search, page and worker together', () => {
    expect(weight.worker).toBeGreaterThan(0);
    expect(weight.worker).toBeLessThanOrEqual(WORKER_BYTES);
    expect(weight.search).toBe(weight.page - weight.opened + weight.worker);
    expect(weight.search).toBeLessThanOrEqual(SCRIPT_BYTES);
  });

  it('has at most 8 kB more for a code, and 15 kB more where a server is asked', () => {
    expect(weight.codes).toBeGreaterThan(0);
    expect(weight.codes).toBeLessThanOrEqual(CODES_BYTES);
    expect(weight.server).toBeGreaterThan(0);
    expect(weight.server).toBeLessThanOrEqual(SERVER_BYTES);
  });
});

it.each(SITES)('the %s site has the island on the two pages that search alone', (name) => {
  const others = builtSite(name).pages.filter(({ path, html }) => !SEARCHING.test(path) && html.includes('<astro-island'));
  expect(others.map(({ path }) => path)).toEqual([]);
});

// A small catalogue has the same heads and words to carry as a large one: only the real one can be held to it.
it.each(['/tim/san-pham.json', '/tim/minh-hoa.json'])('the real site keeps index and records within 80 bytes a product: %s', (file) => {
  const site = builtSite('real');
  const products = site.pages.filter(({ path }) => /^\/san-pham\/(?!trang\/)[^/]+\/$/.test(path)).length;
  expect(products).toBeGreaterThan(1000);
  expect(brotliCompressSync(site.read(file)).length / products).toBeLessThanOrEqual(BYTES_A_PRODUCT);
});
