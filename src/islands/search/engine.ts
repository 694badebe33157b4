// The search of a page, loaded on first use.
import type { SearchPort } from '../../search/port.ts';
import type { EngineSettings } from './start.ts';

/**
 * Gives the engine, loaded once; after a failure the next call tries again.
 * @param demonstrations whether they are found too
 */
export function engineLoader(settings: EngineSettings, demonstrations: boolean): () => Promise<SearchPort> {
  let loading: Promise<SearchPort> | undefined;
  return () => {
    loading ??= import('./start.ts')
      .then(({ startSearch }) => startSearch(settings, demonstrations))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
