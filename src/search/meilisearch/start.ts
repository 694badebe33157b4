// The Meilisearch engine as the search and sourcing pages start it, with the embedded one behind it for when the server does not answer.
import { urls } from '../../urls.ts';
import type { Language } from '../ask.ts';
import { suggester } from '../embedded/suggester.ts';
import { type Clock, withFallback } from '../fallback.ts';
import type { SearchPort } from '../port.ts';
import { meilisearchEngine } from './engine.ts';
import { serverLanguage } from './language.ts';
import { searchServer } from './server.ts';
import type { SiteServer } from './site-server.ts';
import { readServerWords } from './words-file.ts';

export interface StartOptions extends SiteServer {
  /** The site's origin, as labels have it. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly embedded: SearchPort;
}

/** Nothing is loaded before the first question. */
export function startMeilisearch({ indexUid, release, baseUrl, clock, embedded, ...address }: StartOptions): SearchPort {
  let loading: Promise<Language> | undefined;
  const language = (): Promise<Language> => {
    loading ??= loadLanguage(baseUrl).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const server = meilisearchEngine({ server: searchServer(address), indexUid, release, language, suggest: suggester() });
  return withFallback({ server, embedded, clock, prepare: language });
}

async function loadLanguage(baseUrl: string): Promise<Language> {
  const address = urls.searchServerWords();
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file: unknown = await response.json();
  return serverLanguage(readServerWords(file), baseUrl);
}
