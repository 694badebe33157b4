// The Meilisearch engine passes the contract of search engines over what a real server answered when it was recorded.
import { describe, expect, it } from 'vitest';
import { releaseOf } from '#search/meilisearch/release.ts';
import { searchContract } from '../../../search-contract/contract.ts';
import { engineOn } from '../../../support/meilisearch/engines.ts';
import { readRecordings, replayingServer } from '../../../support/meilisearch/recordings.ts';

const recorded = readRecordings();

searchContract(
  `Meilisearch ${recorded.meilisearch} as recorded on ${recorded.recorded}`,
  async (register) => {
    if (!recorded.releases.includes(await releaseOf(register.documents, register.lexicon.synonyms))) {
      throw new Error('The recordings are of other documents, settings or synonyms. Record again, on a machine with Meilisearch: npm run record-search');
    }
    return engineOn(replayingServer(recorded), register);
  },
  0,
);

describe('a recording', () => {
  it('answers no question that no real server was asked', async () => {
    await expect(replayingServer(recorded).multiSearch({ queries: [] })).rejects.toThrow('never put to a real server');
  });
});
