// How relevant the search is, held against the pinned figures (test/search-judgements/figures.json): the embedded engine over the files of the
// built site, and Meilisearch over a real server where one is. A change that makes the search worse fails here, with the queries that fell.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { openEngine } from '#search/embedded/engine.ts';
import type { SearchEngine } from '#search/port.ts';
import { lexiconData, properNames } from '#search/understand/lexicon-data.ts';
import { urls } from '#urls.ts';
import { testSites } from '../../scripts/test/sites.ts';
import { fallsOf, pinnedOf, readFigures } from '../search-judgements/figures.ts';
import { measureSet, type SetName, SETS } from '../search-judgements/measure.ts';
import { TODAY } from '../support/builders.ts';
import { builtSite } from '../support/built-site.ts';
import { engineOn, putOnServer, removeFromServer } from '../support/meilisearch/engines.ts';
import { hasLiveServer, type LiveServer, startLiveServer } from '../support/meilisearch/program.ts';
import { quickServer } from '../support/meilisearch/quick-server.ts';

const NAMES: readonly SetName[] = ['judged', 'held-out'];
/** Hundreds of questions, some of them many at once. */
const PATIENCE_MS = 240_000;

const catalogue = loadCatalogue(testSites.real.content, TODAY);
const pinned = readFigures();

it('is measured by every set there is', () => {
  expect([...NAMES].toSorted()).toEqual(Object.keys(SETS).toSorted());
});

describe('the embedded engine over the real site', () => {
  const site = builtSite('real');
  const parsed = (path: string): unknown => JSON.parse(site.read(path));
  const engine = openEngine({ products: parsed(urls.searchProducts()), words: parsed(urls.searchWords()), baseUrl: catalogue.site.baseUrl });

  it.each(NAMES)('is as relevant as it was: %s queries', async (set) => {
    const before = pinned.embedded?.[set];
    expect(before && fallsOf(before, pinnedOf(await measureSet(engine, set)))).toEqual([]);
  }, PATIENCE_MS);
});

describe.skipIf(!hasLiveServer())('Meilisearch over the real records', () => {
  let live: LiveServer | undefined;
  let engine: Pick<SearchEngine, 'search'> | undefined;
  const releases: string[] = [];

  beforeAll(async () => {
    const documents = searchDocuments(catalogue);
    const register = { documents, lexicon: lexiconData(catalogue, documents), names: properNames(catalogue), baseUrl: catalogue.site.baseUrl };
    live = await startLiveServer();
    releases.push(await putOnServer(live, register));
    engine = await engineOn(quickServer(live.host, live.key), register);
  }, PATIENCE_MS);

  afterAll(async () => {
    if (live === undefined) return;
    await removeFromServer(live, releases);
    await live.stop();
  });

  it.each(NAMES)('is as relevant as it was: %s queries', async (set) => {
    const before = pinned.meilisearch?.[set];
    expect(before && engine && fallsOf(before, pinnedOf(await measureSet(engine, set)))).toEqual([]);
  }, PATIENCE_MS);
});

/** Where there is none, nothing holds Meilisearch to its figures: whoever reads the test's output is to know that. */
const NO_SERVER = 'not measured on Meilisearch: no server (MEILI_URL and MEILI_KEY, or a meilisearch program on the PATH)';

if (!hasLiveServer()) {
  console.warn(`Relevance: ${NO_SERVER}.`);
  describe.skip('the relevance of Meilisearch', () => {
    it(NO_SERVER, () => undefined);
  });
}
