// The one thing the page asks of the server, through Meilisearch's own client: POST /multi-search. Whatever goes wrong on the way becomes
// a `ServerFailure`. Engines know the interface only, so that tests answer from recordings.
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import type { FederatedMultiSearchParams, MultiSearchParams } from 'meilisearch';
import { ServerFailure } from './failure.ts';

export interface SearchServer {
  /** The body of the answer, unread. Rejects with a `ServerFailure`, or with the signal's reason when aborted. */
  readonly multiSearch: (params: FederatedMultiSearchParams | MultiSearchParams, signal?: AbortSignal) => Promise<unknown>;
}

export interface ServerAddress {
  readonly host: string;
  /** A key that may search and nothing else; a server without keys needs none. */
  readonly key?: string;
}

export function searchServer({ host, key }: ServerAddress): SearchServer {
  const client = new Meilisearch({ host, ...(key === undefined ? {} : { apiKey: key }) });
  return {
    multiSearch: async (body, signal) => {
      try {
        return await client.httpRequest.post({ path: 'multi-search', body, ...(signal === undefined ? {} : { extraRequestInit: { signal } }) });
      } catch (error) {
        if (signal?.aborted === true) throw signal.reason;
        throw failureOf(error);
      }
    },
  };
}

/** What a gateway says that cannot reach the server behind it. Where it says so in HTML the client tells no status, and it counts as wrong. */
const NOBODY_THERE: readonly number[] = [502, 503, 504];

function failureOf(error: unknown): ServerFailure {
  if (error instanceof MeilisearchRequestError) return new ServerFailure('server-unreachable', 'no answer', { cause: error });
  if (error instanceof MeilisearchApiError && NOBODY_THERE.includes(error.response.status)) {
    return new ServerFailure('server-unreachable', `status ${error.response.status}`, { cause: error });
  }
  return new ServerFailure('server-wrong', error instanceof Error ? error.message : String(error), { cause: error });
}
