// Nothing inside the site leads nowhere, and no page loads anything from outside it.
import { describe, expect, it } from 'vitest';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { builtSite } from '../support/built-site.ts';
import { type HtmlElement, parseHtml, select } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
const LOADING = ['script', 'img', 'source', 'iframe', 'object', 'embed', 'video', 'audio', 'use', 'image', 'feimage'];
const LOADING_LINKS = /stylesheet|icon|preload|modulepreload|manifest|prefetch/;

/** What a page points at, by attribute. */
function addressesIn(page: HtmlElement): { element: HtmlElement; address: string }[] {
  return select(page, {}).flatMap((element) =>
    ['href', 'src', 'action', 'poster', 'srcset'].flatMap((attribute) => {
      const value = element.attributes.get(attribute);
      if (value === undefined) return [];
      return (attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value]).map((address) => ({ element, address }));
    }),
  );
}

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const trees = new Map(site.pages.map(({ path, html }) => [path, parseHtml(html)]));
  const idsOf = new Map([...trees].map(([path, tree]) => [path, new Set(select(tree, { has: 'id' }).map((element) => element.attributes.get('id')))]));

  it('has no inner link that leads nowhere, to no page or to no place on a page', () => {
    const dead = new Set<string>();
    for (const [path, tree] of trees) {
      for (const { address } of addressesIn(tree)) {
        if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) continue;
        const url = new URL(address, `https://site.example${path}`);
        const target = decodeURIComponent(url.pathname);
        const isPage = trees.has(target);
        if (!isPage && !site.files.has(target)) dead.add(`${path} → ${address}`);
        else if (url.hash !== '' && isPage && idsOf.get(target)?.has(decodeURIComponent(url.hash.slice(1))) !== true) dead.add(`${path} → ${address} (no such id)`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  it('writes no address of its own that needs a redirect', () => {
    const loose = new Set<string>();
    for (const [path, tree] of trees) {
      for (const link of select(tree, { name: 'a', has: 'href' })) {
        const [target = ''] = (link.attributes.get('href') ?? '').split(/[?#]/);
        if (target.startsWith('/') && !target.endsWith('/') && !/\.\w+$/.test(target)) loose.add(`${path} → ${target}`);
      }
    }
    expect([...loose]).toEqual([]);
  });

  it('loads nothing from outside: no script, style, image or font', () => {
    const outside = new Set<string>();
    for (const [path, tree] of trees) {
      for (const { element, address } of addressesIn(tree)) {
        const loads = LOADING.includes(element.name) || (element.name === 'link' && LOADING_LINKS.test(element.attributes.get('rel') ?? ''));
        if (loads && /^(?:https?:)?\/\//i.test(address)) outside.add(`${path} → ${address}`);
      }
    }
    expect([...outside]).toEqual([]);
  });

  it('loads nothing from outside in its styles', () => {
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) expect(site.read(file)).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
  });

  it('lets no page link to anything but https, mail, telephone and coordinates', () => {
    const schemes = new Set([...trees.values()].flatMap((tree) => select(tree, { name: 'a', has: 'href' }).flatMap((link) => /^([a-z][a-z\d+.-]*):/i.exec(link.attributes.get('href') ?? '')?.[1] ?? [])));
    expect([...schemes].filter((scheme) => !['https', 'mailto', 'tel', 'geo'].includes(scheme))).toEqual([]);
  });

  it('tells browsers and crawlers of outside links that they are no recommendation', () => {
    const bare = new Set<string>();
    for (const [path, tree] of trees) {
      for (const link of select(tree, { name: 'a', has: 'href' })) {
        if (link.attributes.get('href')?.startsWith('https://') === true && !/noopener/.test(link.attributes.get('rel') ?? '')) bare.add(`${path} → ${link.attributes.get('href') ?? ''}`);
      }
    }
    expect([...bare].slice(0, 5)).toEqual([]);
  });
});
