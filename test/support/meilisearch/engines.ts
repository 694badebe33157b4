// The Meilisearch engine over a register of the contract suite: on a real server, or answering from recordings.
import { Meilisearch } from 'meilisearch';
import { serverDocuments } from '#search/meilisearch/documents.ts';
import { meilisearchEngine } from '#search/meilisearch/engine.ts';
import { serverLanguage } from '#search/meilisearch/language.ts';
import { releaseOf } from '#search/meilisearch/release.ts';
import type { SearchServer } from '#search/meilisearch/server.ts';
import { indexSettings } from '#search/meilisearch/settings.ts';
import type { SearchEngine } from '#search/port.ts';
import { testIndexOf } from '../../../scripts/test/search-server.ts';
import type { Register } from '../../search-contract/register.ts';
import type { LiveServer } from './program.ts';

const WAIT = { timeout: 60_000, interval: 10 } as const;

export async function engineOn(server: SearchServer, register: Register): Promise<SearchEngine> {
  const release = await releaseOf(register.documents, register.lexicon.synonyms);
  const language = serverLanguage({ data: register.lexicon, names: register.names }, register.baseUrl);
  return meilisearchEngine({ server, indexUid: testIndexOf(release), release, language });
}

/** Puts a register on a real server, in an index of its own. */
export async function putOnServer({ host, key }: LiveServer, register: Register): Promise<string> {
  const client = new Meilisearch({ host, apiKey: key });
  const release = await releaseOf(register.documents, register.lexicon.synonyms);
  const uid = testIndexOf(release);
  await client.deleteIndexIfExists(uid);
  await client.createIndex(uid, { primaryKey: 'id' }).waitTask(WAIT);
  await client.index(uid).updateSettings(indexSettings()).waitTask(WAIT);
  const task = await client.index(uid).addDocuments(serverDocuments(register.documents, register.lexicon.synonyms, release)).waitTask(WAIT);
  if (task.status !== 'succeeded') throw new Error(task.error?.message ?? task.status);
  return release;
}

export async function versionOf({ host, key }: LiveServer): Promise<string> {
  return (await new Meilisearch({ host, apiKey: key }).getVersion()).pkgVersion;
}

/** Removes what `putOnServer` put there. */
export async function removeFromServer({ host, key }: LiveServer, releases: readonly string[]): Promise<void> {
  const client = new Meilisearch({ host, apiKey: key });
  for (const release of releases) await client.deleteIndexIfExists(testIndexOf(release));
}
