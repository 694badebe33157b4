// The Meilisearch engine as the search worker starts it.
import type { SearchEngine } from '../port.ts';
import { meilisearchEngine } from './engine.ts';
import { serverLanguage } from './language.ts';
import { searchServer } from './server.ts';
import type { SiteServer } from './site-server.ts';
import { readServerWords } from './words-file.ts';

/** Rejects when the words that queries are understood by cannot be had. @param baseUrl the site's origin, as labels have it */
export async function startMeilisearch(
  { words, indexUid, release, ...address }: SiteServer & { readonly words: string },
  baseUrl: string,
  load: (address: string) => Promise<unknown>,
): Promise<SearchEngine> {
  const language = serverLanguage(readServerWords(await load(words)), baseUrl);
  return meilisearchEngine({ server: searchServer(address), indexUid, release, language });
}
