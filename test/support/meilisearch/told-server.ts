// A server that answers what a test tells it to, for what can be checked without a Meilisearch: which requests are made, and in which order.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, type RunningServer } from '../../../scripts/serve/listen.ts';

/** What a request is answered with: a status, and a body that becomes JSON. */
export interface Told {
  readonly status: number;
  readonly body: unknown;
}

/** Chooses the answer by method, path without its query, and the key that came along; undefined: nothing of that kind, 404. */
export type Telling = (request: string, key: string) => Told | undefined;

export interface ToldServer extends RunningServer {
  /** Method and path of each request, in their order. @example ['GET /indexes'] */
  readonly seen: string[];
}

const MISSING: Told = { status: 404, body: { message: 'not found', code: 'index_not_found', type: 'invalid_request', link: '' } };

export async function toldServer(tell: Telling): Promise<ToldServer> {
  const seen: string[] = [];
  const answer = ({ method = '', url = '', headers }: IncomingMessage, response: ServerResponse): void => {
    const request = `${method} ${new URL(url, 'http://127.0.0.1').pathname}`;
    seen.push(request);
    const { status, body } = tell(request, (headers.authorization ?? '').replace(/^Bearer /u, '')) ?? MISSING;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  return { ...(await listen(answer, { host: '127.0.0.1', port: 0 })), seen };
}
