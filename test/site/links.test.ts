// Nothing inside the site leads nowhere, and no page loads anything from outside it.
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { builtSite } from '../support/built-site.ts';
import { parseHtml, select } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const LOADING = new Set(['script', 'img', 'source', 'iframe', 'object', 'embed', 'video', 'audio', 'use', 'image', 'feimage']);
const LOADING_LINKS = /stylesheet|icon|preload|modulepreload|manifest|prefetch/;
const OUTSIDE = /^(?:https?:)?\/\//i;

/** An address that a page points at. */
interface Pointer {
  readonly path: string;
  readonly address: string;
  readonly isLink: boolean;
  readonly isLoaded: boolean;
  readonly rel: string;
}

function pointersOf(path: string, html: string): { pointers: Pointer[]; ids: ReadonlySet<string> } {
  const elements = select(parseHtml(html), {});
  const pointers = elements.flatMap(({ name, attributes }) =>
    ['href', 'src', 'action', 'poster', 'srcset'].flatMap((attribute) => {
      const value = attributes.get(attribute);
      if (value === undefined) return [];
      const rel = attributes.get('rel') ?? '';
      const isLoaded = LOADING.has(name) || (name === 'link' && LOADING_LINKS.test(rel));
      const addresses = attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
      return addresses.map((address) => ({ path, address, isLink: name === 'a', isLoaded, rel }));
    }),
  );
  return { pointers, ids: new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])) };
}

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const idsOf = new Map<string, ReadonlySet<string>>();
  const all = new Map<string, Pointer>();
  for (const { path, html } of site.pages) {
    const { pointers, ids } = pointersOf(path, html);
    idsOf.set(path, ids);
    // One page a target is enough to find the fault; a reference within a page is another on each page.
    for (const pointer of pointers) all.set(pointer.address.startsWith('#') ? `${path}${pointer.address}` : `${pointer.address} ${pointer.rel} ${String(pointer.isLoaded)}`, pointer);
  }
  const where = (isWrong: (pointer: Pointer) => boolean) => [...all.values()].filter(isWrong).map(({ path, address }) => `${path} → ${address}`).slice(0, 20);

  it('has many links to look at', () => {
    expect(all.size).toBeGreaterThan(200);
  });

  it('has no inner link that leads nowhere, to no page or to no place on a page', () => {
    const isDead = ({ path, address }: Pointer) => {
      if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return false;
      const url = new URL(address, `https://site.example${path}`);
      const target = decodeURIComponent(url.pathname);
      const ids = idsOf.get(target) ?? idsOf.get(`${target}.html`);
      return ids === undefined ? !site.files.has(target) : url.hash !== '' && !ids.has(decodeURIComponent(url.hash.slice(1)));
    };
    expect(where(isDead)).toEqual([]);
  });

  it('writes no address of its own that needs a redirect', () => {
    // A printed address has no final slash: the file `<code>.html` answers it.
    const isAnswered = (path: string) => path.endsWith('/') || site.files.has(path) || site.files.has(`${path}.html`);
    expect(where(({ address, isLink }) => isLink && address.startsWith('/') && !OUTSIDE.test(address) && !isAnswered(decodeURIComponent(address.split(/[?#]/)[0] ?? '')))).toEqual([]);
  });

  it('loads nothing from outside: no script, style, image or font', () => {
    expect(where(({ address, isLoaded }) => isLoaded && OUTSIDE.test(address))).toEqual([]);
  });

  it('loads nothing from outside in its styles', () => {
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) expect(site.read(file)).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
  });

  it('lets no page link to anything but https, mail, telephone and coordinates', () => {
    expect(where(({ address, isLink }) => isLink && !/^(?:https|mailto|tel|geo):|^[/#]/.test(address))).toEqual([]);
  });

  it('tells browsers and crawlers of outside links that they are no recommendation', () => {
    expect(where(({ address, isLink, rel }) => isLink && OUTSIDE.test(address) && !rel.includes('noopener'))).toEqual([]);
  });
});
