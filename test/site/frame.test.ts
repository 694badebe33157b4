// What every page of both sites has: one heading, language, title, description, policy; and what none has.
import { describe, expect, it } from 'vitest';
import { stateWords } from '#i18n/state-words.ts';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { builtSite } from '../support/built-site.ts';
import { type HtmlElement, parseHtml, select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];

describe.each(SITES)('every page of the %s site', (name) => {
  const site = builtSite(name);
  const trees = site.pages.map(({ path, html }) => [path, parseHtml(html)] as const);

  /** Paths of the pages for which something is wrong. */
  const pagesWhere = (isWrong: (tree: HtmlElement, path: string) => boolean) => trees.filter(([path, tree]) => isWrong(tree, path)).map(([path]) => path).slice(0, 10);
  const meta = (tree: HtmlElement, key: string) => select(tree, { name: 'meta' }).find((one) => one.attributes.get('name') === key || one.attributes.get('property') === key || one.attributes.get('http-equiv') === key)?.attributes.get('content') ?? '';

  it('there is more than one of', () => {
    expect(trees.length).toBeGreaterThan(100);
  });

  it('has one h1 with words in it', () => {
    expect(pagesWhere((tree) => select(tree, { name: 'h1' }).filter((h1) => textOf(h1) !== '').length !== 1)).toEqual([]);
  });

  it('is in Vietnamese and says so', () => {
    expect(pagesWhere((tree) => select(tree, { name: 'html' })[0]?.attributes.get('lang') !== 'vi')).toEqual([]);
  });

  it('has a title that names the site, and a description', () => {
    expect(pagesWhere((tree) => !/\S · \S/.test(textOf(select(tree, { name: 'title' })[0])))).toEqual([]);
    expect(pagesWhere((tree) => meta(tree, 'description').trim().length < 10)).toEqual([]);
  });

  it('has its own address as canonical one, or is not for search engines', () => {
    const wrong = pagesWhere((tree, path) => {
      const canonical = select(tree, { name: 'link' }).find((link) => link.attributes.get('rel') === 'canonical')?.attributes.get('href');
      return canonical === undefined ? !meta(tree, 'robots').includes('noindex') : new URL(canonical).pathname !== path;
    });
    expect(wrong).toEqual([]);
  });

  it('has a policy that lets only its own scripts run, by hash, and no inline style', () => {
    const wrong = pagesWhere((tree) => {
      const policy = meta(tree, 'content-security-policy');
      return !policy.includes("default-src 'self'") || !policy.includes("object-src 'none'") || !/script-src 'self' 'sha256-/.test(policy) || /unsafe-(?:inline|eval)|https?:|\*/.test(policy);
    });
    expect(wrong).toEqual([]);
  });

  it('has no style attribute and no handler attribute: the policy would block them', () => {
    expect(pagesWhere((tree) => select(tree, {}).some(({ attributes }) => attributes.has('style') || [...attributes.keys()].some((key) => key.startsWith('on'))))).toEqual([]);
  });

  it('claims on no plate that a star is in force, expiring or under re-assessment: that depends on the day', () => {
    const words = [stateWords['in-force'], stateWords.expiring, stateWords.reassessing].map((text) => text.toLowerCase());
    const wrong = pagesWhere((tree) => select(tree, { class: 'plate' }).some((plate) => words.some((word) => textOf(plate).toLowerCase().includes(word))));
    expect(wrong).toEqual([]);
  });

  it('has plates with words in them', () => {
    expect(trees.some(([, tree]) => select(tree, { class: 'plate' }).length > 0)).toBe(true);
    expect(pagesWhere((tree) => select(tree, { class: 'plate' }).some((plate) => ['b', 'i'].some((part) => textOf(select(plate, { name: part })[0]) === '')))).toEqual([]);
  });

  it('that is of a product states no stars in its title: the title is shared without a date', () => {
    const wrong = pagesWhere((tree, path) => /^\/san-pham\/(?!trang\/)[^/]+\/$/.test(path) && [textOf(select(tree, { name: 'title' })[0]), meta(tree, 'og:title')].some((title) => /, [345] sao\b/.test(title)));
    expect(wrong).toEqual([]);
  });

  it('has headings that skip no level', () => {
    const wrong = pagesWhere((tree) => {
      const levels = select(tree, {}).flatMap(({ name: tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(wrong).toEqual([]);
  });

  it('uses no id twice', () => {
    const wrong = pagesWhere((tree) => {
      const ids = select(tree, { has: 'id' }).map((element) => element.attributes.get('id'));
      return new Set(ids).size !== ids.length;
    });
    expect(wrong).toEqual([]);
  });

  it('has the credit of the borders where a map of them stands', () => {
    expect(trees.some(([, tree]) => select(tree, { class: 'map' }).length > 0)).toBe(true);
    expect(pagesWhere((tree) => select(tree, { class: 'map' }).length > 0 && !textOf(tree).includes('Open Development Mekong'))).toEqual([]);
  });
});
