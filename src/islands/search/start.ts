// The search as pages start it: a worker that answers.
import type { SiteServer } from '../../search/meilisearch/site-server.ts';
import type { SearchPort } from '../../search/port.ts';
import { type WorkerLike, workerPort } from '../../search/worker/client.ts';
import { urls } from '../../urls.ts';

export interface EngineSettings {
  /** The site's origin, as labels have it. */
  readonly baseUrl: string;
  /** Asked first, where the site names one; without it, and when it fails, the worker answers from the site's own files. */
  readonly server?: SiteServer;
}

/**
 * Nothing is loaded before the first question.
 * @param demonstrations whether they are found too: then no server is asked, for none has them
 */
export function startSearch({ baseUrl, server: own }: EngineSettings, demonstrations: boolean): SearchPort {
  const server = demonstrations ? undefined : own;
  return workerPort({
    sources: { products: demonstrations ? urls.searchDemonstrations() : urls.searchProducts(), words: urls.searchWords(), baseUrl, ...(server === undefined ? {} : { server: { ...server, words: urls.searchServerWords() } }) },
    startWorker: (): WorkerLike => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  });
}
