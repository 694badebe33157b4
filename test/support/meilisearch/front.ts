// A server at the address that the served site asks, which answers as another one does (a real Meilisearch, or what one was recorded to
// say), and can be made slow, wrong or out of date.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../../../scripts/serve/listen.ts';
import { SEARCH_PORT } from '../../../scripts/test/search-server.ts';
import type { SearchServer } from '#search/meilisearch/server.ts';
import { bodyOf } from './body.ts';

export interface Front {
  /** Texts of the answers may be changed, held back, or replaced by a page that is none. */
  behave: 'well' | 'slowly' | 'wrongly' | 'as of another release';
  /** Calls so far, those that failed among them. */
  readonly calls: () => number;
  /** Ends it at once, with whatever it was about to say. */
  readonly stop: () => Promise<void>;
}

/** Longer than anybody waits for it. */
const SLOW_MS = 4000;

/** As Meilisearch lets other sites ask it. */
const FROM_ANYWHERE = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': 'POST' } as const;

export async function startFront(behind: SearchServer, release: string): Promise<Front> {
  let calls = 0;
  const front: Pick<Front, 'behave'> = { behave: 'well' };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') return void response.writeHead(204, FROM_ANYWHERE).end();
    calls += 1;
    const asked: unknown = JSON.parse(await bodyOf(request));
    const said = JSON.stringify(await behind.multiSearch(isParams(asked) ? asked : { queries: [] }));
    if (front.behave === 'slowly') await new Promise((done) => setTimeout(done, SLOW_MS));
    if (front.behave === 'wrongly') return void response.writeHead(200, { ...FROM_ANYWHERE, 'content-type': 'application/json' }).end('{"results":[{"hits":"none"}]}');
    response.writeHead(200, { ...FROM_ANYWHERE, 'content-type': 'application/json' });
    response.end(front.behave === 'well' ? said : said.replaceAll(release, 'another'));
  }

  const server = await listen(
    (request, response) => {
      answer(request, response).catch(() => response.writeHead(500, FROM_ANYWHERE).end());
    },
    { host: '127.0.0.1', port: SEARCH_PORT },
  );
  if (server.port !== SEARCH_PORT) {
    await server.close();
    throw new Error(`Port ${SEARCH_PORT} is taken by something else; the served test site asks there.`);
  }
  return Object.assign(front, { calls: () => calls, stop: () => server.close() });
}

/** What the page's client sends. */
type Params = Parameters<SearchServer['multiSearch']>[0];

function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && 'queries' in value;
}
