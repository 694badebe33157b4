// The search of a page, loaded on first use.
import type { SearchPort } from '../../search/port.ts';
import type { EngineSettings } from './start.ts';

/** Gives the engine, loaded once; after a failure the next call tries again. */
export function engineLoader(settings: EngineSettings): () => Promise<SearchPort> {
  let loading: Promise<SearchPort> | undefined;
  return () => {
    loading ??= import('./start.ts')
      .then(({ startSearch }) => startSearch(settings))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
