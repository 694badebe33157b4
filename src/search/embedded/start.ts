// The embedded engine as the search and sourcing pages start it.
import type { SearchPort } from '../port.ts';
import { embeddedPort, type WorkerLike } from './client.ts';
import { suggester } from './suggester.ts';

/** Nothing is loaded before the first question. @param baseUrl the site's origin, as labels have it */
export function startEmbedded(baseUrl: string): SearchPort {
  return embeddedPort({ baseUrl, suggest: suggester(), startWorker: (): WorkerLike => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) });
}
