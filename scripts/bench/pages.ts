// Which pages a built site has, of which kind each is (the route in src/pages that made it), and what the heaviest of a kind weighs.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sentSize } from '../serve/compress.ts';

/** A kind of page, e.g. `/san-pham/[id]`, and how to know its addresses. */
export interface Route {
  readonly name: string;
  readonly fits: (path: string) => boolean;
}

/** The heaviest page of a kind: its own bytes compressed, and those of the styles and scripts that it asks for. */
export interface PageWeight {
  readonly route: string;
  readonly count: number;
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

interface Page {
  /** The address: `/t/ab/` */
  readonly path: string;
  readonly file: string;
  readonly bytes: number;
}

/** Compressing the few largest of a kind finds the heaviest without compressing all. */
const WEIGHED_PER_ROUTE = 3;

/**
 * The kind of pages that a file in src/pages makes.
 * @example routeOf('san-pham/[id].astro').name // '/san-pham/[id]'
 */
export function routeOf(file: string): Route {
  const name = `/${file.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '')}`;
  const source = name
    .replaceAll(/[.*+?^${}()|\\]/g, '\\$&')
    .replaceAll(/\/\[\\\.\\\.\\\.[^\]]+\]/g, '(?:/.*)?')
    .replaceAll(/\[[^\]]+\]/g, '[^/]+');
  const expression = new RegExp(`^${source === '/' ? '' : source}/?(?:\\.html)?$`);
  return { name, fits: (path) => expression.test(path) };
}

/** All kinds of pages, fixed addresses before those with parameters, as Astro ranks them. */
export function routesOf(pagesFolder: string): Route[] {
  const names = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.astro') && !/(?:^|\/)_/.test(name));
  const rank = (name: string): string => name.replaceAll('[...', '~~').replaceAll('[', '~');
  return names.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)).map(routeOf);
}

/** The pages of a built site, and how many files it has in all. */
export function listPages(site: string): { pages: Page[]; files: number } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, bytes: statSync(file).size, path: `/${relative(site, file).split(sep).join('/').replace(/index\.html$/, '')}` }));
  return { pages, files: files.length };
}

async function assetBytes(site: string, html: string, pattern: RegExp): Promise<number> {
  const files = new Set(Array.from(html.matchAll(pattern), (match) => join(site, match[1] ?? '')));
  const sizes = await Promise.all([...files].filter(existsSync).map(sentSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function weigh(site: string, route: string, pages: readonly Page[]): Promise<PageWeight | undefined> {
  const largest = [...pages].sort((one, other) => other.bytes - one.bytes).slice(0, WEIGHED_PER_ROUTE);
  const weighed = await Promise.all(largest.map(async (page) => ({ page, html: await sentSize(page.file) })));
  const [heaviest] = weighed.sort((one, other) => other.html - one.html);
  if (!heaviest) return undefined;
  const text = readFileSync(heaviest.page.file, 'utf8');
  return {
    route,
    count: pages.length,
    page: heaviest.page.path,
    html: heaviest.html,
    css: await assetBytes(site, text, /<link\b[^>]*\bhref="([^"]+\.css)"/g),
    js: await assetBytes(site, text, /<script\b[^>]*\bsrc="([^"]+\.js)"/g),
  };
}

/** The heaviest page of each kind; pages of no known kind stand together as `other`. */
export async function weighPages(site: string, pages: readonly Page[], routes: readonly Route[]): Promise<PageWeight[]> {
  const byRoute = Map.groupBy(pages, ({ path }) => routes.find(({ fits }) => fits(path))?.name ?? 'other');
  const weights = await Promise.all([...byRoute].map(([route, members]) => weigh(site, route, members)));
  return weights.filter((weight) => weight !== undefined).sort((one, other) => (one.route < other.route ? -1 : 1));
}
