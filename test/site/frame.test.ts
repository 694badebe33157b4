// What every page of both sites has: one heading, language, title, description, policy; and what none has.
import { describe, expect, it } from 'vitest';
import { stateWords } from '#i18n/state-words.ts';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { builtSite } from '../support/built-site.ts';
import { type HtmlElement, parseHtml, select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];

const meta = (page: HtmlElement, key: string) =>
  select(page, { name: 'meta' }).find(({ attributes }) => ['name', 'property', 'http-equiv'].some((attribute) => attributes.get(attribute) === key))?.attributes.get('content') ?? '';
const title = (page: HtmlElement) => textOf(select(page, { name: 'title' })[0]);
const hasRepeats = (values: readonly unknown[]) => new Set(values).size !== values.length;
const isProduct = (path: string) => /^\/san-pham\/(?!trang\/)[^/]+\/$/.test(path);
const DEPENDS_ON_THE_DAY = [stateWords['in-force'], stateWords.expiring, stateWords.reassessing].map((text) => text.toLowerCase());

/** What must hold of every page. */
const RULES: Readonly<Record<string, (page: HtmlElement, path: string) => boolean>> = {
  'has one h1 with words in it': (page) => select(page, { name: 'h1' }).filter((h1) => textOf(h1) !== '').length === 1,
  'is in Vietnamese and says so': (page) => select(page, { name: 'html' })[0]?.attributes.get('lang') === 'vi',
  'has a title that names the page and the site': (page) => /\S · \S/.test(title(page)),
  'has a description': (page) => meta(page, 'description').trim().length >= 10,
  'has its own address as canonical one, or is not for search engines': (page, path) => {
    const canonical = select(page, { name: 'link' }).find((link) => link.attributes.get('rel') === 'canonical')?.attributes.get('href');
    if (canonical === undefined) return meta(page, 'robots').includes('noindex');
    const own = path.replace(/\.html$/, '');
    // The two printed addresses of a product or lot say the same; the short one is the canonical one.
    return own.startsWith('/01/') ? new URL(canonical).pathname.startsWith('/t/') : new URL(canonical).pathname === own;
  },
  'has a policy that lets only its own scripts run, by hash, and WebAssembly on the page that checks codes alone': (page, path) => {
    const [first = '', ...others] = meta(page, 'content-security-policy').split("'wasm-unsafe-eval' ");
    if (others.length !== (path === '/kiem-tra/' ? 1 : 0)) return false;
    const policy = [first, ...others].join('');
    return ["default-src 'self'", "object-src 'none'", "script-src 'self' 'sha256-"].every((part) => policy.includes(part)) && !/unsafe-(?:inline|eval)|https?:|\*/.test(policy);
  },
  'has no style attribute and no handler attribute, which the policy would block': (page) =>
    !select(page, {}).some(({ attributes }) => attributes.has('style') || [...attributes.keys()].some((key) => key.startsWith('on'))),
  'claims on no plate that a star is in force, expiring or under re-assessment: that depends on the day': (page) =>
    !select(page, { class: 'plate' }).some((plate) => DEPENDS_ON_THE_DAY.some((word) => textOf(plate).toLowerCase().includes(word))),
  'has no plate without words': (page) => !select(page, { class: 'plate' }).some((plate) => ['b', 'i'].some((part) => textOf(select(plate, { name: part })[0]) === '')),
  'states no stars in a product\'s title, which is shared without a date': (page, path) => !isProduct(path) || ![title(page), meta(page, 'og:title')].some((text) => /, [345] sao\b/.test(text)),
  'has headings that skip no level': (page) => {
    const levels = select(page, {}).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
  },
  'uses no id twice': (page) => !hasRepeats(select(page, { has: 'id' }).map((element) => element.attributes.get('id'))),
  'has the credit of the borders where a map of them stands': (page) => select(page, { class: 'map' }).length === 0 || textOf(page).includes('Open Development Mekong'),
};

describe.each(SITES)('every page of the %s site', (name) => {
  const site = builtSite(name);
  const broken = new Map<string, string[]>();
  const seen = { plates: 0, maps: 0 };
  for (const { path, html } of site.pages) {
    const page = parseHtml(html);
    seen.plates += select(page, { class: 'plate' }).length;
    seen.maps += select(page, { class: 'map' }).length;
    for (const [rule, holds] of Object.entries(RULES)) if (!holds(page, path)) broken.set(rule, [...(broken.get(rule) ?? []), path]);
  }

  it('is looked at: there are many, with plates and maps', () => {
    expect(site.pages.length).toBeGreaterThan(100);
    expect([seen.plates > 30, seen.maps > 0]).toEqual([true, true]);
  });

  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(broken.get(rule)?.slice(0, 10) ?? []).toEqual([]);
  });
});
