// The files of a built site, as the tests of its pages read them, beside the records that it was built from.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/support/run.ts';
import { type TestSiteName, testSites } from '../../scripts/test/sites.ts';
import { type HtmlElement, parseHtml } from './html.ts';

/** One page: its address inside the site and what stands there, read each time: all pages at once would fill the memory. */
export interface BuiltPage {
  /** @example '/san-pham/' */
  readonly path: string;
  readonly html: string;
}

export interface BuiltSite {
  readonly name: TestSiteName;
  readonly pages: readonly BuiltPage[];
  /** Addresses of all files: '/index.html', '/fonts/a.woff2' … */
  readonly files: ReadonlySet<string>;
  readonly read: (path: string) => string;
  readonly page: (path: string) => HtmlElement;
}

const sites = new Map<TestSiteName, BuiltSite>();

/** Reads a built site once a test file; fails when it was not built. */
export function builtSite(name: TestSiteName): BuiltSite {
  const known = sites.get(name);
  if (known !== undefined) return known;
  const root = join(projectRoot, testSites[name].out);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`The ${name} site is not built. Run: npm run test:site`);
  const files = new Set(filesUnder(root));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const pages = [...files].filter((file) => file.endsWith('.html')).sort().map((file): BuiltPage => ({
    path: file.replace(/index\.html$/, ''),
    get html() {
      return read(file);
    },
  }));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const page = (path: string) => {
    const found = byPath.get(path);
    if (found === undefined) throw new Error(`The ${name} site has no page ${path}`);
    return parseHtml(found.html);
  };
  const site = { name, pages, files, read, page };
  sites.set(name, site);
  return site;
}

function filesUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

/** The raw records of a collection that a site was built from, by id: read apart from the project's own reader. */
export function recordsOf(name: TestSiteName, collection: string): ReadonlyMap<string, unknown> {
  const folder = join(projectRoot, testSites[name].content, collection);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]));
}

/** A value inside parsed JSON; undefined where the path leads nowhere. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined), value);
}
