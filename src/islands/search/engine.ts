// The one place that chooses an engine, by the site's settings, and loads it on first use.
import type { SearchPort } from '../../search/port.ts';
import type { SiteServer } from '../../search/meilisearch/site-server.ts';

export interface EngineSettings {
  /** The site's origin, as labels have it. */
  readonly baseUrl: string;
  /** Asked first, where the site names one; without it, and when it fails, the page answers by itself. */
  readonly server?: SiteServer;
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

async function loadEngine({ baseUrl, server }: EngineSettings): Promise<SearchPort> {
  const { startEmbedded } = await import('../../search/embedded/start.ts');
  const embedded = startEmbedded(baseUrl);
  if (server === undefined) return embedded;
  const { startMeilisearch } = await import('../../search/meilisearch/start.ts');
  return startMeilisearch({ ...server, baseUrl, embedded, clock: CLOCK });
}

const CLOCK = {
  now: () => performance.now(),
  after: (ms: number, call: () => void) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};
