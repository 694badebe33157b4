// Pages of sales points as they are built: every point listed once, counts that add up, maps that are links only.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { at, builtSite, recordsOf } from '../support/built-site.ts';
import { type HtmlElement, parseHtml, select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const LIST = '/diem-ban/';

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const records = [...recordsOf(name, 'sales-points')].filter(([, record]) => at(record, 'lifecycle') === undefined && at(record, 'demonstration') === undefined);
  const open = records.filter(([, record]) => at(record, 'closed') === undefined).map(([id]) => id);
  const hrefs = (element: HtmlElement) => select(element, { name: 'a' }).map((link) => link.attributes.get('href') ?? '');
  const idsIn = (element: HtmlElement) => select(element, { class: 'ban-row' }).map((row) => (hrefs(row)[0] ?? '').slice(LIST.length, -1));
  const numberIn = (text: string) => Number(/[\d.]+/.exec(text)?.[0].replaceAll('.', '') ?? Number.NaN);

  it('lists every open point once under its province, and closed ones apart', () => {
    const page = site.page(LIST);
    expect(select(page, { class: 'ban-part' }).flatMap(idsIn).toSorted()).toEqual(open.toSorted());
    expect(idsIn(page).toSorted()).toEqual(records.map(([id]) => id).toSorted());
    expect(numberIn(textOf(select(page, { has: 'data-count' })[0]))).toBe(open.length);
  });

  it('lists every open point once on the pages by kind', () => {
    const pages = site.pages.filter(({ path }) => /^\/diem-ban\/loai\/[^/]+\/$/.test(path));
    expect(pages).toHaveLength(9);
    expect(pages.flatMap(({ html }) => idsIn(parseHtml(html))).toSorted()).toEqual(open.toSorted());
  });

  it('counts on each list as many points as it has', () => {
    const wrong = site.pages.flatMap(({ path, html }) => {
      if (!/^\/diem-ban\/(?:tinh|loai)\/./.test(path)) return [];
      const page = parseHtml(html);
      const [total, listed] = [numberIn(textOf(select(page, { class: 'list-total' })[0])), idsIn(page).filter((id) => open.includes(id)).length];
      return total === listed ? [] : [`${path}: ${total} is not ${listed}`];
    });
    expect(wrong).toEqual([]);
  });

  it('leads from the page of each province to its points', () => {
    for (const { path } of site.pages.filter((page) => page.path.startsWith('/diem-ban/tinh/'))) {
      const slug = path.split('/')[3] ?? '';
      if (idsIn(site.page(path)).some((id) => open.includes(id))) expect(hrefs(site.page(`/tinh/${slug}/`)), slug).toContain(path);
    }
  });

  it('leads to maps outside from coordinates or an address of a record only, and from no closed point', () => {
    for (const [id, record] of records) {
      const maps = hrefs(site.page(`${LIST}${id}/`)).filter((href) => href.includes('openstreetmap.org'));
      const isKnown = at(record, 'coordinates') !== undefined || at(record, 'place', 'then', 'address') !== undefined;
      expect(maps, id).toHaveLength(isKnown && open.includes(id) ? 1 : 0);
    }
  });

  it('has one file of borders, at most 40 kB compressed', () => {
    expect(brotliCompressSync(site.read('/diem-ban/ranh-gioi.json')).length).toBeLessThanOrEqual(40_000);
  });

  it('says on each product page which points a source says have it, with the time, or that nobody has said', () => {
    for (const [id, record] of records) {
      const carries = at(record, 'carries');
      const lines = Array.isArray(carries) ? carries : [];
      for (const product of lines.flatMap((line: unknown) => [at(line, 'products')].flat())) {
        if (typeof product !== 'string' || !site.files.has(`/san-pham/${product}/index.html`)) continue;
        const isListed = at(recordsOf(name, 'products').get(product), 'lifecycle') === undefined;
        expect(hrefs(site.page(`/san-pham/${product}/`)).includes(`${LIST}${id}/`), `${product} ${id}`).toBe(isListed && open.includes(id));
      }
    }
  });
});
