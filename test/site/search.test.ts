// The files of search in the built sites: the embedded engine over them answers for every product that has a page, and what the field
// suggests leads somewhere.
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { openEngine } from '#search/embedded/engine.ts';
import { ready, suggestFrom } from '#search/embedded/suggest.ts';
import { readSuggestions } from '#search/embedded/suggestion-file.ts';
import { aQuery } from '#search/query.ts';
import { foldWord } from '#search/text/words.ts';
import { lexiconData, properNames } from '#search/understand/lexicon-data.ts';
import { urls } from '#urls.ts';
import { type TestSiteName, testSites } from '../../scripts/test/sites.ts';
import { wholeContract } from '../search-contract/whole.ts';
import { TODAY } from '../support/builders.ts';
import { builtSite } from '../support/built-site.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const parsed = (path: string): unknown => JSON.parse(site.read(path));
  const catalogue = loadCatalogue(testSites[name].content, TODAY);
  const documents = searchDocuments(catalogue);
  const register = { documents, lexicon: lexiconData(catalogue, documents), names: properNames(catalogue), baseUrl: catalogue.site.baseUrl };
  const engine = openEngine({ products: parsed(urls.searchProducts()), words: parsed(urls.searchWords()), baseUrl: register.baseUrl });

  // Fixtures are named after states ("hết hạn"), which a query is understood by.
  if (name === 'real') wholeContract(async () => ({ port: { search: engine.search, suggest: async () => [] }, register }));

  it('finds what its own records hold', async () => {
    const { total, hits } = await engine.search(aQuery(), { today: TODAY });
    expect(total).toBe(documents.length);
    expect(hits.map(({ document }) => document)).toEqual(hits.map(({ document: { id } }) => documents.find((document) => document.id === id)));
  });

  it('suggests nothing that has no page', () => {
    const first = readSuggestions(parsed(urls.searchSuggestions()));
    const files = [first, ...first.keys.map((key) => readSuggestions(parsed(urls.searchSuggestions(key))))];
    const rows = files.flatMap((file) => file.rows);
    const lost = rows.map((row) => suggestFrom([ready(row, foldWord)], row.text, 1)[0]?.href ?? row.text).filter((href) => !site.files.has(`${href}index.html`));
    expect(lost).toEqual([]);
    expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  });
});
