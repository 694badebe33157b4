// What a page weighs before images and fonts, compressed as a host does it (Brotli): the budgets of the design.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { type BuiltPage, builtSite } from '../support/built-site.ts';
import { type HtmlElement, parseHtml, select } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const KB = 1000;
const PAGE_BUDGET = 60 * KB;
const STATE_SCRIPT_BUDGET = 1.5 * KB;
/** What leads to the search field, and what loads its suggestions when it is entered, together. */
const SEARCH_BOX_BUDGET = 0.5 * KB;
/** Of the small scripts that stand in their page: a scanned page's and the share panel's. */
const ISLAND_BUDGET = 2 * KB;
/** The lists that the search island stands in: their scripts are weighed in search-weight.test.ts. */
const SEARCHED = /^\/(?:san-pham|nguon-hang)\/(?:trang\/\d+\/)?$/;
/** Printed addresses have a script of their own that does the state script's work. */
const SCANNED = /^\/(?:t|01)\//;

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
    ['list', /^\/(?:san-pham|nguon-hang|tinh|tinh-cu|nhom|sao)\/(?:.+\/)?(?:trang\/\d+\/)?$/],
    ['producer', /^\/chu-the\/[^/]+\/$/],
    ['decision', /^\/quyet-dinh\/[^/]+\/$/],
    ['any', /^/],
  ])('has no %s page of more than 60 kB', (_, kind) => {
    const largest = site.pages.filter(({ path }) => kind.test(path)).toSorted((a, b) => b.html.length - a.html.length).slice(0, 5);
    expect(largest.length).toBeGreaterThan(0);
    for (const page of largest) expect(weightOf(page), page.path).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  const scriptsOf = (html: string) => select(parseHtml(html), { name: 'script' }).filter((script) => script.attributes.get('type') !== 'application/ld+json');
  const bytesOf = (script: HtmlElement | undefined) => {
    const [text] = script?.children ?? [];
    return typeof text === 'string' ? compressed(text) : Infinity;
  };

  const [searchKey, suggestions, stateScript] = scriptsOf(site.pages.find(({ path }) => path === '/tinh/')?.html ?? '');
  const common = [searchKey, suggestions, stateScript].map((script) => script?.children[0]);
  const othersOf = (html: string) => scriptsOf(html).filter(({ children: [text] }) => text === undefined || !common.includes(text));

  it('has the state script of at most 1.5 kB, and the search field\'s of half a kB, in every page but the scanned ones, which have their own', () => {
    expect(bytesOf(stateScript)).toBeLessThanOrEqual(STATE_SCRIPT_BUDGET);
    expect(bytesOf(searchKey) + bytesOf(suggestions)).toBeLessThanOrEqual(SEARCH_BOX_BUDGET);
    // Lists that search themselves also suggest by themselves.
    for (const { path, html } of site.pages) if (!SCANNED.test(path)) expect(scriptsOf(html).length - othersOf(html).length, path).toBe(SEARCHED.test(path) ? 2 : 3);
  });

  it('has no other script but where one stands: on scanned pages, the share panel, and the pages that check codes, make labels, find sales points and answer lost addresses', () => {
    for (const { path, html } of site.pages.filter((page) => !SEARCHED.test(page.path))) {
      const others = othersOf(html);
      const isOwnPage = /^\/(?:kiem-tra|nhan|diem-ban)\/$|^\/404/.test(path);
      const isAllowed = isOwnPage || SCANNED.test(path) || /^\/(?:minh-hoa\/)?san-pham\/(?!trang\/)[^/]+\/$/.test(path);
      expect(others.length, path).toBeLessThanOrEqual(isAllowed ? 1 : 0);
      if (!isOwnPage && others.length > 0) expect(bytesOf(others[0]), path).toBeLessThanOrEqual(ISLAND_BUDGET);
    }
  });

  it('has one stylesheet for all pages', () => {
    expect([...site.files].filter((file) => file.endsWith('.css'))).toHaveLength(1);
  });
});
