// How relevant the search is on the real records, for both engines: the judged queries of test/search-judgements put to each.
// Meilisearch takes part where a server is (MEILI_URL and MEILI_KEY, or a meilisearch program on the PATH).

import type { Catalogue } from '#domain/model.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { openEngine } from '#search/embedded/engine.ts';
import { namesBeyond, writeProducts, writeWords } from '#search/embedded/search-file.ts';
import type { EngineName, SearchEngine } from '#search/port.ts';
import { lexiconData, properNames } from '#search/understand/lexicon-data.ts';
import { type Measured, measureSet, type SetName } from '../../test/search-judgements/measure.ts';
import type { Register } from '../../test/search-contract/register.ts';
import { engineOn, putOnServer, removeFromServer } from '../../test/support/meilisearch/engines.ts';
import { hasLiveServer, startLiveServer } from '../../test/support/meilisearch/program.ts';
import { quickServer } from '../../test/support/meilisearch/quick-server.ts';

export type RelevanceFigures = ReadonlyMap<EngineName, ReadonlyMap<SetName, Measured>>;

/** Engines that could not be asked are not in it. */
export async function measureRelevance(catalogue: Catalogue): Promise<RelevanceFigures> {
  const documents = searchDocuments(catalogue);
  const register: Register = { documents, lexicon: lexiconData(catalogue, documents), names: properNames(catalogue), baseUrl: catalogue.site.baseUrl };
  const figures = new Map<EngineName, ReadonlyMap<SetName, Measured>>();
  const files = { products: writeProducts(documents), words: writeWords(register.lexicon, namesBeyond(documents, register.names)) };
  figures.set('embedded', await measured(openEngine({ ...files, baseUrl: register.baseUrl })));
  if (hasLiveServer()) {
    const live = await startLiveServer();
    try {
      const release = await putOnServer(live, register);
      figures.set('meilisearch', await measured(await engineOn(quickServer(live.host, live.key), register)));
      await removeFromServer(live, [release]);
    } finally {
      await live.stop();
    }
  }
  return figures;
}

async function measured(engine: Pick<SearchEngine, 'search'>): Promise<ReadonlyMap<SetName, Measured>> {
  return new Map([
    ['judged', await measureSet(engine, 'judged')],
    ['held-out', await measureSet(engine, 'held-out')],
  ]);
}
