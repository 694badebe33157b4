// What the search costs on the way: its scripts, all that can come to be loaded counted, compressed as a host does it (Brotli).
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { builtSite } from '../support/built-site.ts';
import { parseHtml, select } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const BUDGET = 100_000;
/** The search engine runs in a worker: its script is no work for the page. */
const OF_A_WORKER = /\/worker-[^/]+$/;
/** Answers to codes and to nothing found; lists, comparisons and files of the sourcing page: loaded when somebody asks for one, and not before. */
const OPENED = /\/(?:Otherwise|Chosen|export)\.[^/]+$/;
const OPENED_BUDGET = 15_000;
/** The only pages with React. */
const SEARCHING = /^\/(?:san-pham|nguon-hang)\/(?:trang\/\d+\/)?$/;

const weightOf = (scripts: readonly string[]): number => scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);

describe.each(SITES.flatMap((name) => ['/san-pham/', '/nguon-hang/'].map((path) => ({ name, path }))))('the search of the $name site at $path', ({ name, path: own }) => {
  const site = builtSite(name);
  const html = site.pages.find(({ path }) => path === own)?.html ?? '';
  const page = parseHtml(html);
  const island = select(page, { name: 'astro-island' })[0];
  const inline = select(page, { name: 'script' }).flatMap(({ attributes, children: [text] }) => (typeof text === 'string' && attributes.get('type') !== 'application/ld+json' ? [text] : []));

  /** Files that a script names, and those that they name, workers' apart. */
  function named(script: string, found: Set<string>, isLeft: (path: string) => boolean = () => false): Set<string> {
    for (const [, file = ''] of script.matchAll(/["'`](?:\/_astro\/|\.\/)([\w.-]+\.js)["'`]/g)) {
      const path = `/_astro/${file}`;
      if (found.has(path) || OF_A_WORKER.test(path) || isLeft(path)) continue;
      found.add(path);
      named(site.read(path), found, isLeft);
    }
    return found;
  }

  const begun = ['component-url', 'renderer-url'].map((attribute) => `"${island?.attributes.get(attribute) ?? ''}"`);
  const all = [...begun, ...inline].join(' ');
  const files = named(all, new Set(), (path) => OPENED.test(path));

  it('loads at most 100 kB of JavaScript, React and suggestions included', () => {
    expect(files.size).toBeGreaterThan(4);
    expect(weightOf([...inline, ...[...files].map((file) => site.read(file))])).toBeLessThanOrEqual(BUDGET);
  });

  it('adds at most 15 kB for all that can be opened on it', () => {
    const opened = [...named(all, new Set())].filter((file) => !files.has(file));
    expect(opened.length).toBeGreaterThan(0);
    expect(weightOf(opened.map((file) => site.read(file)))).toBeLessThanOrEqual(OPENED_BUDGET);
  });
});

describe.each(SITES)('the %s site', (name) => {
  it('has the island on the two pages that search alone', () => {
    const others = builtSite(name).pages.filter(({ path, html }) => !SEARCHING.test(path) && html.includes('<astro-island'));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('keeps index and records within 80 bytes a product, beside the demonstrations too', () => {
    const site = builtSite(name);
    const products = site.pages.filter(({ path }) => /^\/san-pham\/(?!trang\/)[^/]+\/$/.test(path)).length;
    // A small catalogue has the same heads and words to carry as a large one.
    if (name === 'fixture') return;
    for (const file of ['/tim/san-pham.json', '/tim/minh-hoa.json']) expect(brotliCompressSync(site.read(file)).length / products, file).toBeLessThanOrEqual(80);
  });
});
