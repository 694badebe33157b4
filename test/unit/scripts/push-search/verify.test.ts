// What an index that is about to go live is asked: a real one, filled with what it should hold or with something else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '#projections/search-document.ts';
import { serverDocuments } from '#search/meilisearch/documents.ts';
import { ServerFailure } from '#search/meilisearch/failure.ts';
import { indexSettings } from '#search/meilisearch/settings.ts';
import { problemsOf } from '../../../../scripts/push-search/verify.ts';
import { fixtureRegister } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { hasLiveServer, type LiveServer, startLiveServer } from '../../../support/meilisearch/program.ts';
import { asRegister, type Place, placeOn } from '../../../support/meilisearch/pushing.ts';

const PATIENCE_MS = 30_000;
const { documents, release } = await asRegister(fixtureRegister().documents);

describe.skipIf(!hasLiveServer())('a new index', { timeout: PATIENCE_MS }, () => {
  let live: LiveServer;
  let place: Place;

  beforeAll(async () => {
    live = await startLiveServer();
    place = placeOn(live);
    await place.client.createIndex(place.indexUid, { primaryKey: 'id' }).waitTask();
    await place.client.index(place.indexUid).updateSettings(indexSettings()).waitTask();
  }, PATIENCE_MS);
  afterAll(async () => {
    await place.clear();
    await live.stop();
  });

  /** Fills the index with some documents, and tells what is wrong with it as an index of all. */
  async function problemsWith(held: readonly SearchDocument[], change: (document: ReturnType<typeof serverDocuments>[number]) => object = (document) => document): Promise<readonly string[]> {
    const index = place.client.index(place.indexUid);
    await index.deleteAllDocuments().waitTask();
    await index.addDocuments(serverDocuments(held, [], release).map(change)).waitTask();
    return problemsOf({ server: place.server, indexUid: place.indexUid, release }, documents, TODAY);
  }

  it('that holds the register has no problems', async () => {
    expect(await problemsWith(documents)).toEqual([]);
  });

  it('that lacks a product has its number and its counts wrong', async () => {
    const problems = await problemsWith(documents.slice(1));
    expect(problems).toContain(`đủ ${documents.length} sản phẩm thì tìm thấy ${documents.length - 1}`);
    expect(problems.some((problem) => /^trang-thai=.*: phải có \d+, máy chủ đếm \d+$/u.test(problem))).toBe(true);
  });

  it('that lost the words of a product does not find it by its name', async () => {
    const [{ id, name } = { id: '', name: '' }] = documents;
    expect(await problemsWith(documents, (document) => (document.id === id ? { ...document, inName: [], inNames: [], toProducer: [], toPlaces: [], toGroups: [] } : document))).toContain(`tìm "${name}" không ra sản phẩm ${id}`);
  });

  it('that says of a facet something else is told by at most three of its values', async () => {
    const problems = await problemsWith(documents, (document) => ({ ...document, years: document.years.map((year) => year + 100) }));
    expect(problems).toHaveLength(3);
    expect(problems.every((problem) => problem.startsWith('nam='))).toBe(true);
  });

  it('of another release answers for nothing', async () => {
    await expect(problemsWith(documents, (document) => ({ ...document, release: 'khac' }))).rejects.toThrow(ServerFailure);
  });
});
