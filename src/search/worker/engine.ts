// The one place that chooses an engine: the one that was built with the site, and before it the server of a site that has one.
import { openedLater } from '../embedded/opened-later.ts';
import type { Files } from '../embedded/site-files.ts';
import { type Clock, withFallback } from '../fallback.ts';
import type { SearchEngine } from '../port.ts';
import type { EngineSources } from './messages.ts';

export interface Surroundings extends Files {
  readonly clock: Clock;
}

/** Loads nothing before the first question, and of what only a server needs nothing where there is none. */
export function engineOf({ server, ...files }: EngineSources, { clock, ...how }: Surroundings): SearchEngine {
  const embedded = openedLater(files, how);
  if (server === undefined) return embedded;
  let loading: Promise<SearchEngine> | undefined;
  const served = (): Promise<SearchEngine> => {
    loading ??= import('../meilisearch/start.ts')
      .then(({ startMeilisearch }) => startMeilisearch(server, files.baseUrl, how.load))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
  return withFallback({ server: { search: async (query, options) => (await served()).search(query, options) }, embedded, clock, prepare: served });
}
