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

describe.each(SITES)('the search of the %s site', (name) => {
  const site = builtSite(name);
  const html = site.pages.find(({ path }) => path === '/san-pham/')?.html ?? '';
  const page = parseHtml(html);
  const island = select(page, { name: 'astro-island' })[0];
  const inline = select(page, { name: 'script' }).flatMap(({ attributes, children: [text] }) => (typeof text === 'string' && attributes.get('type') !== 'application/ld+json' ? [text] : []));

  /** Files that a script names, and those that they name. */
  function named(script: string, found: Set<string>): void {
    for (const [, file = ''] of script.matchAll(/["'`](?:\/_astro\/|\.\/)([\w.-]+\.js)["'`]/g)) {
      const path = `/_astro/${file}`;
      if (found.has(path) || OF_A_WORKER.test(path)) continue;
      found.add(path);
      named(site.read(path), found);
    }
  }

  it('loads at most 100 kB of JavaScript, React and suggestions included', () => {
    const files = new Set<string>();
    const begun = ['component-url', 'renderer-url'].map((attribute) => `"${island?.attributes.get(attribute) ?? ''}"`);
    named([...begun, ...inline].join(' '), files);
    expect(files.size).toBeGreaterThan(4);
    const bytes = [...inline, ...[...files].map((file) => site.read(file))].reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  it('stands on the list of products alone', () => {
    const others = site.pages.filter(({ path, html: text }) => !/^\/san-pham\/(?:trang\/\d+\/)?$/.test(path) && text.includes('<astro-island'));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
