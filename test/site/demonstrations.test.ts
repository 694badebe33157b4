// Invented records stay where they belong: marked on each of their pages, out of search engines, and in no list, count or file of all records.
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { at, builtSite, recordsOf } from '../support/built-site.ts';
import { type HtmlElement, parseHtml, select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
/** Pages and files that are of the demonstrations themselves, by id, code or number. */
const OWN = /^\/(?:minh-hoa|t|01|ma-qr|huy-hieu)\/|^\/api\/v1\/epcis\//u;

const inventedOf = (name: TestSiteName, collection: string): [id: string, record: unknown][] => [...recordsOf(name, collection)].filter(([, record]) => at(record, 'demonstration') === true);

function isKeptFromSearch(page: HtmlElement): boolean {
  return select(page, { name: 'meta' }).some((meta) => meta.attributes.get('name') === 'robots' && (meta.attributes.get('content') ?? '').includes('noindex'));
}

/** The mark that a reader sees: a box whose words begin with what is invented. */
function markOf(page: HtmlElement): string {
  return [...select(page, { class: 'note-demo' }), ...select(page, { class: 'demo' })].map((box) => textOf(box)).join(' ');
}

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const products = inventedOf(name, 'products');
  const producers = inventedOf(name, 'producers');
  const codes = products.map(([, record]) => String(at(record, 'code')));
  const numbers = products.map(([, record]) => String(at(record, 'gtin')).padStart(14, '0'));

  it('has a page for the demonstrations, for each product and for each producer', () => {
    expect(products.length).toBeGreaterThanOrEqual(3);
    const wanted = ['/minh-hoa/', ...products.map(([id]) => `/minh-hoa/san-pham/${id}/`), ...producers.map(([id]) => `/minh-hoa/chu-the/${id}/`)];
    expect(site.pages.filter(({ path }) => path.startsWith('/minh-hoa/')).map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
  });

  it('marks every page of theirs, scanned pages too, and keeps it from search engines', () => {
    const scanned = (path: string): boolean => [...codes.map((code) => `/t/${code}`), ...numbers.map((number) => `/01/${number}`)].some((start) => path.startsWith(`${start}.`) || path.startsWith(`${start}/`));
    const pages = site.pages.filter(({ path }) => path.startsWith('/minh-hoa/') || scanned(path));
    expect(pages.length).toBeGreaterThan(2 * products.length);
    const wrong = pages.flatMap(({ path, html }) => {
      const page = parseHtml(html);
      return [...(isKeptFromSearch(page) ? [] : [`${path}: search engines may list it`]), ...(/minh hoạ/iu.test(markOf(page)) ? [] : [`${path}: no mark`])];
    });
    expect(wrong).toEqual([]);
  });

  it('names them on no other page', () => {
    const names = products.map(([, record]) => String(at(record, 'name'))).concat(producers.map(([, record]) => String(at(record, 'name'))));
    const stray = site.pages.flatMap(({ path, html }) => (OWN.test(path) ? [] : names.filter((one) => html.includes(one)).map((one) => `${path}: ${one}`)));
    expect(stray).toEqual([]);
  });

  it('puts them into no feed, sitemap or file of all records', () => {
    const texts = [...site.files].filter((file) => /\.(?:xml|csv|txt|webmanifest)$|feed|sitemap/u.test(file) && !OWN.test(file));
    const ids = [...products, ...producers].map(([id]) => id);
    expect(texts.filter((file) => ids.some((id) => site.read(file).includes(id)))).toEqual([]);
  });

  it('says no certificate of them to machines', () => {
    for (const [id] of products) expect(select(site.page(`/minh-hoa/san-pham/${id}/`), { name: 'script' }).filter((script) => script.attributes.get('type') === 'application/ld+json'), id).toEqual([]);
  });

  it('shows on a product\'s page each of its lots, by its printed address, and what its supply sheet tells', () => {
    for (const [id, record] of products) {
      const page = site.page(`/minh-hoa/san-pham/${id}/`);
      const lots = [...site.files].filter((file) => file.startsWith(`/t/${String(at(record, 'code'))}/`)).map((file) => file.replace(/\.html$/u, ''));
      const linked = select(select(page, { class: 'prod-body' })[0] ?? page, { name: 'a', has: 'href' }).map((link) => link.attributes.get('href') ?? '').filter((href) => href.startsWith(`/t/${String(at(record, 'code'))}/`));
      expect(linked.toSorted(), id).toEqual(lots.toSorted());
      if (at(record, 'supplySheet') !== undefined) expect(textOf(page), id).toContain('Phiếu cung ứng');
    }
  });

  it('says of a lapsed paper that it has lapsed', () => {
    const [producer = ''] = producers.flatMap(([id]) => id);
    expect(textOf(site.page(`/minh-hoa/chu-the/${producer}/`))).toContain('đã hết hạn)');
  });
});
