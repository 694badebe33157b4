// The Meilisearch engine passes the contract of search engines over a real server, where one is. Run by npm run record-search
// it also takes down what the server answers, for those who have none.
import { afterAll, describe, expect, it } from 'vitest';
import { releaseOf } from '#search/meilisearch/release.ts';
import type { SearchEngine } from '#search/port.ts';
import { searchContract } from '../../../search-contract/contract.ts';
import { fixtureRegister, type Register } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { engineOn, putOnServer, removeFromServer, versionOf } from '../../../support/meilisearch/engines.ts';
import { hasLiveServer, startLiveServer } from '../../../support/meilisearch/program.ts';
import { quickServer } from '../../../support/meilisearch/quick-server.ts';
import { SERVED_QUERIES } from '../../../support/meilisearch/served-queries.ts';
import { RECORD_INTO, recordingServer, writeRecordings } from '../../../support/meilisearch/recordings.ts';

const RANDOM_TEXTS = 60;

if (hasLiveServer()) {
  const live = await startLiveServer();
  const draft = process.env[RECORD_INTO];
  const isRecording = draft !== undefined;
  const answers = new Map<string, unknown>();
  const releases = new Set<string>();
  const direct = quickServer(live.host, live.key);
  const server = isRecording ? recordingServer(direct, answers) : direct;
  const meilisearch = await versionOf(live);

  afterAll(async () => {
    if (draft !== undefined) writeRecordings(draft, { meilisearch, recorded: new Date().toISOString().slice(0, 10), releases: [...releases], answers });
    await removeFromServer(live, [...releases]);
    await live.stop();
  });

  const started = async (register: Register): Promise<SearchEngine> => {
    const release = await releaseOf(register.documents, register.lexicon.synonyms);
    if (!releases.has(release)) await putOnServer(live, register);
    releases.add(release);
    return engineOn(server, register);
  };

  searchContract(
    `Meilisearch ${meilisearch} itself`,
    started,
    isRecording ? 0 : RANDOM_TEXTS,
  );

  it('answers what browser tests ask', async () => {
    const port = await started(fixtureRegister());
    for (const query of SERVED_QUERIES) await expect(port.search(query, { today: TODAY })).resolves.toBeDefined();
  });
} else {
  describe.skip('the search contract, Meilisearch itself', () => {
    it('needs a server: MEILI_URL and MEILI_KEY, or a meilisearch program on the PATH', () => undefined);
  });
}
