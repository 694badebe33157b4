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
        const init = { ...(await written(JSON.stringify(body))), ...(signal === undefined ? {} : { signal }) };
        return await client.httpRequest.post({ path: 'multi-search', extraRequestInit: init });
      } catch (error) {
        if (signal?.aborted === true) throw signal.reason;
        throw failureOf(error);
      }
    },
  };
}

/** Letters that a question has before it is worth to be compressed: fewer go in one packet. */
const LONG = 1400;

/**
 * A question as it travels. Those of many words are tens of kB that say the same again and again, and a phone sends slowly. The client
 * writes no compressed body itself; what is given beside its own takes the place of it.
 */
async function written(text: string): Promise<{ readonly body: BodyInit; readonly headers: Readonly<Record<string, string>> }> {
  const type = { 'Content-Type': 'application/json' };
  if (text.length < LONG || typeof CompressionStream === 'undefined') return { body: text, headers: type };
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return { body: await new Response(packed).arrayBuffer(), headers: { ...type, 'Content-Encoding': 'gzip' } };
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
