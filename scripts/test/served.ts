// The records of the served test site: the fixtures, with a site.json that names a search server on this machine.
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { searchDocuments } from '../../src/projections/search-document.ts';
import { releaseOf } from '../../src/search/meilisearch/release.ts';
import type { SiteBuild } from '../build/build-site.ts';
import { SEARCH_HOST, SITE_KEY, testIndexOf } from './search-server.ts';

/** Writes the records of the served site anew. @param from the fixture site @param to a folder for its records alone */
export async function writeServedContent({ content, today = '' }: SiteBuild, to: string): Promise<void> {
  const catalogue = loadCatalogue(content, today);
  const release = await releaseOf(searchDocuments(catalogue), catalogue.searchWords.synonyms);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(content, to, { recursive: true, preserveTimestamps: true });
  const [from, into] = [join(content, 'site.json'), join(to, 'site.json')];
  const own: unknown = JSON.parse(readFileSync(from, 'utf8'));
  const search = { engine: 'meilisearch', host: SEARCH_HOST, searchKey: SITE_KEY, index: testIndexOf(release) };
  writeFileSync(into, `${JSON.stringify(Object.assign({}, own, { search }), null, 2)}\n`);
  // As old as what it is made from: the site is not built again for a copy.
  const { atime, mtime } = statSync(from);
  utimesSync(into, atime, mtime);
}
