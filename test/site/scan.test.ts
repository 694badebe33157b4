// Scanned pages as files: one request and they can be read, small enough for the first flight of packets, the same under both of a
// code's addresses, and in the order in which a person with a packet in hand asks.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { at, type BuiltPage, builtSite, recordsOf } from '../support/built-site.ts';
import { type HtmlElement, parseHtml, select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const BUDGET = 14_000;
const SCRIPT_BUDGET = 2_000;

const attribute = (elements: readonly HtmlElement[], name: string) => elements.map((element) => element.attributes.get(name) ?? '');
const canonicalOf = (page: HtmlElement) => attribute(select(page, { name: 'link' }).filter((link) => link.attributes.get('rel') === 'canonical'), 'href')[0] ?? '';

/** What a browser would fetch before or while it draws the page, as far as the page itself says. */
function fetchedBy(page: HtmlElement): string[] {
  const links = select(page, { name: 'link' }).filter((link) => !['canonical', 'icon'].includes(link.attributes.get('rel') ?? ''));
  const pictures = select(page, { name: 'img' }).filter((img) => img.attributes.get('loading') !== 'lazy' && !(img.attributes.get('src') ?? '').startsWith('data:'));
  return [...attribute(links, 'href'), ...attribute(pictures, 'src'), ...attribute(select(page, { name: 'script', has: 'src' }), 'src'), ...attribute(select(page, { name: 'iframe' }), 'src')];
}

describe.each(SITES)('the scanned pages of the %s site', (name) => {
  const site = builtSite(name);
  const scanned = site.pages.filter(({ path }) => /^\/(?:t|01)\//u.test(path));
  const broken = (holds: (page: BuiltPage) => boolean) => scanned.filter((page) => !holds(page)).map(({ path }) => path).slice(0, 5);

  it('are there for every product: in use, departed, invented', () => {
    const codes = [...recordsOf(name, 'products').values()].map((record) => String(at(record, 'code')));
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !site.files.has(`/t/${code}.html`))).toEqual([]);
  });

  it('are there for every number under a barcode, in fourteen digits', () => {
    const numbers = [...recordsOf(name, 'products').values()].map((record) => at(record, 'gtin')).filter((gtin) => typeof gtin === 'string');
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((gtin) => !site.files.has(`/01/${gtin.padStart(14, '0')}.html`))).toEqual([]);
  });

  it('weigh at most 14,000 bytes with their styles and script, by gzip and by Brotli', () => {
    const weights = scanned.map(({ path, html }) => ({ path, html, bytes: gzipSync(html).length })).toSorted((a, b) => b.bytes - a.bytes);
    expect(weights.filter(({ bytes }) => bytes > BUDGET).map(({ path }) => path)).toEqual([]);
    // Brotli at its best is slow: the heaviest by gzip are the heaviest.
    for (const { path, html } of weights.slice(0, 20)) expect(brotliCompressSync(html).length, path).toBeLessThanOrEqual(BUDGET);
  });

  it('need no second request before they can be read', () => {
    expect(broken(({ html }) => fetchedBy(parseHtml(html)).length === 0)).toEqual([]);
    expect(broken(({ html }) => html.includes('<style>') && !/@import|@font-face|url\((?!["']?data:)/u.test(html))).toEqual([]);
  });

  it('have one script, of at most 2,000 bytes', () => {
    const scripts = select(parseHtml(scanned[0]?.html ?? ''), { name: 'script' });
    expect(scripts).toHaveLength(1);
    const [text] = scripts[0]?.children ?? [];
    expect(typeof text === 'string' ? brotliCompressSync(text).length : Infinity).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(broken(({ html }) => select(parseHtml(html), { name: 'script' }).length === 1)).toEqual([]);
  });

  it('have the address with the short code as the canonical one, as it is printed', () => {
    expect(broken(({ path, html }) => {
      const { pathname } = new URL(canonicalOf(parseHtml(html)));
      return path.startsWith('/t/') ? `${pathname}.html` === path : pathname.startsWith('/t/');
    })).toEqual([]);
  });

  it('say under the number of the barcode, byte for byte, what they say under the short code', () => {
    const byNumber = scanned.filter(({ path }) => path.startsWith('/01/'));
    expect(byNumber.length).toBeGreaterThan(0);
    for (const { path, html } of byNumber) expect(html, path).toBe(site.read(`${new URL(canonicalOf(parseHtml(html))).pathname}.html`));
  });

  it('claim in no plate and no title what only the reader\'s day can tell', () => {
    expect(broken(({ html }) => {
      const page = parseHtml(html);
      return ![...select(page, { class: 'plate' }), ...select(page, { name: 'title' })].some((part) => /: còn hiệu lực|^\D*\d sao còn hiệu lực|sao sắp hết hạn/iu.test(textOf(part)));
    })).toEqual([]);
  });

  it('say that a code proves nothing about the goods, and how to report', () => {
    expect(broken(({ html }) => html.includes('không xác nhận món hàng trong tay bạn là thật hay giả') && html.includes('id="bao"'))).toEqual([]);
  });
});

describe('the scanned page of a lot with everything', () => {
  const site = builtSite('fixture');
  const code = String(at(recordsOf('fixture', 'products').get('minh-hoa-mang'), 'code'));
  const page = site.page(`/t/${code}/G0810.html`);

  it('tells things in the order in which they are asked', () => {
    const main = textOf(select(page, { name: 'main' })[0]);
    const wanted = ['Sản phẩm minh hoạ', 'Măng minh hoạ', '3 sao', 'Hạn dùng đến', 'Chủ thể', 'Nơi làm ra', 'đi qua những đâu', 'Lô nào làm ra lô nào', 'Mười điều', 'Giấy tờ', 'Câu chuyện', 'Báo sai, nghi hàng giả', 'Nguồn và ngày kiểm'];
    let from = 0;
    for (const words of wanted) {
      const place = main.indexOf(words, from);
      expect(place, `${words} after ${main.slice(Math.max(0, from - 20), from)}`).toBeGreaterThanOrEqual(from);
      from = place;
    }
  });

  it('draws the two harvest lots, the lot made of them and the two lots that it was packed into', () => {
    const graph = select(page, { class: 'graph' })[0] ?? page;
    expect(select(graph, { name: 'circle' })).toHaveLength(5);
    expect(select(graph, { name: 'li' }).map((item) => textOf(select(item, { name: 'b' })[0]))).toEqual(['N0801', 'N0802', 'S0805', 'G0810', 'G0811']);
  });

  it('tells each of the ten data of the circular, and how many are whole', () => {
    const rows = select(select(page, { class: 'ten' })[0] ?? page, { name: 'li' });
    expect(rows.map((row) => Number(/^\d+/u.exec(textOf(row))?.[0]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(textOf(select(page, { class: 'done' })[0])).toMatch(/^\d+\/\d+ .*02\/2024\/TT-BKHCN/u);
  });
});

describe('foreign words on scanned pages', () => {
  it('stand as text', () => {
    const site = builtSite('fixture');
    const code = String(at(recordsOf('fixture', 'products').get('ten-co-the-script'), 'code'));
    const page = site.page(`/t/${code}.html`);
    expect(textOf(select(page, { name: 'h1' })[0])).toContain('<script>alert(1)</script>');
  });
});
