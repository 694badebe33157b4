// What a page weighs before images and fonts, compressed as a host does it (Brotli): the budgets of the design.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { type BuiltPage, builtSite } from '../support/built-site.ts';
import { parseHtml, select } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const KB = 1000;
const PAGE_BUDGET = 60 * KB;
const STATE_SCRIPT_BUDGET = 1.5 * KB;

const compressed = (text: string) => brotliCompressSync(text).length;

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);

  /** Bytes of a page with the styles and scripts that it loads. */
  function weightOf({ html }: BuiltPage): number {
    const elements = select(parseHtml(html), {});
    const files = elements.flatMap((element) => {
      const isStyle = element.name === 'link' && element.attributes.get('rel') === 'stylesheet';
      const address = isStyle ? element.attributes.get('href') : element.name === 'script' ? element.attributes.get('src') : undefined;
      return address === undefined ? [] : [address];
    });
    return compressed(html) + files.reduce((sum, file) => sum + compressed(site.read(file)), 0);
  }

  it.each([
    ['product', /^\/san-pham\/(?!trang\/)[^/]+\/$/],
    ['list', /^\/(?:san-pham|tinh|tinh-cu|nhom|sao)\/(?:.+\/)?(?:trang\/\d+\/)?$/],
    ['producer', /^\/chu-the\/[^/]+\/$/],
    ['decision', /^\/quyet-dinh\/[^/]+\/$/],
    ['any', /^/],
  ])('has no %s page of more than 60 kB', (_, kind) => {
    const largest = site.pages.filter(({ path }) => kind.test(path)).toSorted((a, b) => b.html.length - a.html.length).slice(0, 5);
    expect(largest.length).toBeGreaterThan(0);
    for (const page of largest) expect(weightOf(page), page.path).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  it('has one script a page, the state script of at most 1.5 kB, and no script from a file', () => {
    for (const { path, html } of site.pages) {
      const scripts = select(parseHtml(html), { name: 'script' }).filter((script) => script.attributes.get('type') !== 'application/ld+json');
      expect(scripts.map((script) => script.attributes.get('src')), path).toEqual([undefined]);
    }
    const [script] = select(site.page('/san-pham/'), { name: 'script' });
    const [text] = script?.children ?? [];
    expect(typeof text === 'string' ? compressed(text) : Infinity).toBeLessThanOrEqual(STATE_SCRIPT_BUDGET);
  });

  it('has one stylesheet for all pages', () => {
    expect([...site.files].filter((file) => file.endsWith('.css'))).toHaveLength(1);
  });
});
