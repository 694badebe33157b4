// What answers at the address of the served site's server: the register of the fixtures, on a real Meilisearch where one is, else as one
// was recorded to answer.
import { releaseOf } from '#search/meilisearch/release.ts';
import { fixtureRegister } from '../../search-contract/register.ts';
import { putOnServer, removeFromServer } from './engines.ts';
import { hasLiveServer, startLiveServer } from './program.ts';
import { quickServer } from './quick-server.ts';
import { readRecordings, replayingServer } from './recordings.ts';
import type { SearchServer } from '#search/meilisearch/server.ts';

export interface Behind {
  readonly server: SearchServer;
  readonly release: string;
  readonly stop: () => Promise<void>;
}

export async function openBehind(): Promise<Behind> {
  const register = fixtureRegister();
  const release = await releaseOf(register.documents, register.lexicon.synonyms);
  if (!hasLiveServer()) return { server: replayingServer(readRecordings()), release, stop: async () => undefined };
  const live = await startLiveServer();
  await putOnServer(live, register);
  return {
    server: quickServer(live.host, live.key),
    release,
    stop: async () => {
      await removeFromServer(live, [release]);
      await live.stop();
    },
  };
}
