// The one place that chooses an engine, by the site's settings, and loads it on first use.
import type { SearchPort } from '../../search/port.ts';
import type { SiteRecord } from '../../schemas/site.ts';

export interface EngineSettings {
  readonly search: SiteRecord['search'];
  readonly baseUrl: string;
}

/** Gives the engine, loaded once; after a failure the next call tries again. */
export function engineLoader(settings: EngineSettings): () => Promise<SearchPort> {
  let loading: Promise<SearchPort> | undefined;
  return () => {
    loading ??= loadEngine(settings).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function loadEngine({ baseUrl }: EngineSettings): Promise<SearchPort> {
  const { startEmbedded } = await import('../../search/embedded/start.ts');
  return startEmbedded(baseUrl);
}
