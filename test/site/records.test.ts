// What the records promise, in the built pages: nobody masked is named, nothing made up is listed, no id dies, counts add up.
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { at, builtSite, recordsOf } from '../support/built-site.ts';
import { decodeEntities, type HtmlElement, parseHtml, select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const FOLDERS = [['products', '/san-pham/'], ['producers', '/chu-the/'], ['decisions', '/quyet-dinh/'], ['sales-points', '/diem-ban/']] as const;

/** The text of a file with its attributes: everything that anybody could read from it. */
const everything = (text: string) => decodeEntities(text).normalize('NFC').toLowerCase();

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : typeof value === 'string' ? [value] : [];
}

/** The counts that a page was built with: in force, lapsed, unverified. */
function countsOf(page: HtmlElement): number[] {
  const [line = ''] = (select(page, { has: 'data-counts' })[0]?.attributes.get('data-counts') ?? '').split(',');
  return line.split(' ').slice(1).map(Number);
}

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const products = recordsOf(name, 'products');
  const listed = [...products].filter(([, record]) => at(record, 'lifecycle') === undefined && at(record, 'demonstration') === undefined).map(([id]) => id);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

  it('counts on the home page every product of the register once', () => {
    expect(listed.length).toBeGreaterThan(0);
    expect(sum(countsOf(site.page('/')))).toBe(listed.length);
  });

  it('lists every product of the register on the pages of all products, once', () => {
    const pages = site.pages.filter(({ path }) => /^\/san-pham\/(?:trang\/\d+\/)?$/.test(path));
    const ids = pages.flatMap(({ html }) => select(parseHtml(html), { has: 'data-id' }).map((entry) => entry.attributes.get('data-id') ?? ''));
    expect(ids.toSorted()).toEqual(listed.toSorted());
  });

  it('counts on each list as many products as the list has', () => {
    const wrong = site.pages.flatMap(({ path, html }) => {
      if (!/^\/(?:tinh|tinh-cu|nhom|sao)\/.+/.test(path) || path.includes('/trang/')) return [];
      const page = parseHtml(html);
      const total = Number(/^[\d.]+/.exec(textOf(select(page, { class: 'list-total' })[0]))?.[0].replaceAll('.', '') ?? Number.NaN);
      return total === sum(countsOf(page)) ? [] : [`${path}: ${total} is not ${sum(countsOf(page))}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(FOLDERS)('has a page for every id of %s, former and departed ones too', (collection, base) => {
    const missing = [...recordsOf(name, collection)].flatMap(([id, record]) => {
      if (at(record, 'demonstration') === true) return [];
      return [id, ...strings(at(record, 'formerIds'))].filter((one) => !site.files.has(`${base}${one}/index.html`));
    });
    expect(missing).toEqual([]);
  });

  it.each(FOLDERS)('says on the page of each departed record of %s what became of it, and keeps it from search engines', (collection, base) => {
    for (const [id, record] of recordsOf(name, collection)) {
      const [reason, into] = [at(record, 'lifecycle', 'reason'), at(record, 'lifecycle', 'into')];
      if (typeof reason !== 'string') continue;
      const page = site.page(`${base}${id}/`);
      expect(textOf(page), `${base}${id}/`).toContain(reason);
      if (typeof into === 'string') expect(select(page, { name: 'a' }).map((link) => link.attributes.get('href')), `${base}${id}/`).toContain(`${base}${into}/`);
      expect(select(page, { name: 'meta' }).some((meta) => meta.attributes.get('content') === 'noindex'), `${base}${id}/`).toBe(true);
    }
  });

  it.each(FOLDERS)('leads from each former id of %s to the record of today', (collection, base) => {
    for (const [id, record] of recordsOf(name, collection)) {
      for (const former of strings(at(record, 'formerIds'))) {
        const page = site.page(`${base}${former}/`);
        expect(select(select(page, { name: 'h1' })[0] ?? page, { name: 'a' }).map((link) => link.attributes.get('href')), former).toEqual([`${base}${id}/`]);
      }
    }
  });

  it('shows no plate and no certificate on the page of a departed product', () => {
    for (const [id, record] of products) {
      if (at(record, 'lifecycle') === undefined || at(record, 'demonstration') === true) continue;
      const page = site.page(`/san-pham/${id}/`);
      expect(select(page, { class: 'plate-l' }), id).toEqual([]);
      expect(site.read(`/san-pham/${id}/index.html`), id).not.toContain('hasCertification');
    }
  });

  it('lists no departed product, and no demonstration record outside /minh-hoa/', () => {
    const gone = new Set([...products].filter(([id]) => !listed.includes(id)).map(([id]) => id));
    const shown = site.pages.filter(({ path }) => !path.startsWith('/minh-hoa/')).flatMap(({ path, html }) => select(parseHtml(html), { has: 'data-id' }).flatMap((entry) => (gone.has(entry.attributes.get('data-id') ?? '') ? [`${path}: ${entry.attributes.get('data-id') ?? ''}`] : [])));
    expect(shown).toEqual([]);
  });

  it('keeps demonstration records under /minh-hoa/ and the addresses of codes', () => {
    const ids = ['products', 'producers'].flatMap((collection) => [...recordsOf(name, collection)].filter(([, record]) => at(record, 'demonstration') === true).map(([id]) => id));
    const stray = site.pages.filter(({ path, html }) => !/^\/(?:minh-hoa|01|t)\//.test(path) && ids.some((id) => html.includes(`/${id}/`))).map(({ path }) => path);
    expect(stray).toEqual([]);
  });

  it('names a producer that asked to be masked in no file', () => {
    const names = [...recordsOf(name, 'producers').values()].filter((record) => at(record, 'masked') !== undefined).flatMap((record) => [at(record, 'name'), at(record, 'nameEn'), at(record, 'aliases')].flatMap(strings));
    if (name === 'fixture') expect(names.length).toBeGreaterThan(1);
    const texts = names.length === 0 ? [] : [...site.files].filter((file) => !/\.(?:woff2|png|jpe?g|webp|avif|ico)$/.test(file));
    const leaks = texts.filter((file) => {
      const text = everything(site.read(file));
      return names.some((one) => text.includes(one.toLowerCase()));
    });
    expect(leaks).toEqual([]);
  });

  it('prints a household\'s telephone, mail and house address with its consent only', () => {
    for (const [id, record] of recordsOf(name, 'producers')) {
      if (at(record, 'kind') !== 'household' || at(record, 'demonstration') === true) continue;
      const covered = strings(at(record, 'consent', 'covers'));
      const page = site.page(`/chu-the/${id}/`);
      const links = select(page, { name: 'a' }).map((link) => link.attributes.get('href') ?? '');
      if (!covered.includes('phone')) expect(links.filter((href) => href.startsWith('tel:')), id).toEqual([]);
      if (!covered.includes('email')) expect(links.filter((href) => href.startsWith('mailto:')), id).toEqual([]);
      const address = at(record, 'place', 'then', 'address');
      if (!covered.includes('address') && typeof address === 'string') expect(textOf(page), id).not.toContain(address);
    }
  });

  it('links no source of low trust and no plain http address', () => {
    const low = FOLDERS.flatMap(([collection]) => [...recordsOf(name, collection).values()]).flatMap((record) => {
      const sources = at(record, 'sources');
      return Array.isArray(sources) ? sources.filter((source: unknown) => at(source, 'trust') === 'low').flatMap((source: unknown) => strings(at(source, 'url'))) : [];
    });
    if (name === 'fixture') expect(low).not.toEqual([]);
    const wanted = new Set(low);
    const linked = site.pages.flatMap(({ path, html }) => select(parseHtml(html), { name: 'a', has: 'href' }).flatMap((link) => {
      const href = link.attributes.get('href') ?? '';
      return wanted.has(href) || href.startsWith('http://') ? [`${path} → ${href}`] : [];
    }));
    expect(linked).toEqual([]);
  });

  it('prints no price without its day', () => {
    for (const [id, record] of products) {
      const prices = at(record, 'prices');
      if (!Array.isArray(prices) || at(record, 'demonstration') === true) continue;
      const text = textOf(site.page(`/san-pham/${id}/`));
      for (const price of prices) {
        const words = strings(at(price, 'text'))[0] ?? '';
        if (at(price, 'asOf') === undefined && !prices.some((other: unknown) => other !== price && String(at(other, 'text')).includes(words))) expect(text, id).not.toContain(words);
      }
    }
  });
});
