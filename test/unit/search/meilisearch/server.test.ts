// The one request of the page, over HTTP: what is sent, and what each way of failing is called.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FailureReason, ServerFailure } from '#search/meilisearch/failure.ts';
import { searchServer } from '#search/meilisearch/server.ts';
import { listen, type RunningServer } from '../../../../scripts/serve/listen.ts';
import { bodyOf } from '../../../support/meilisearch/body.ts';

const PARAMS = { queries: [{ indexUid: 'ocop', q: 'trà' }] };

type Respond = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let running: RunningServer;
let respond: Respond = () => undefined;

beforeAll(async () => {
  running = await listen(
    (request, response) => {
      void bodyOf(request).then((body) => respond(request, response, body));
    },
    { host: '127.0.0.1', port: 0 },
  );
});
afterAll(() => running.close());

const says = (status: number, body: string): Respond => (_, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

async function failureOf(asked: Promise<unknown>): Promise<FailureReason> {
  const failure: unknown = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof ServerFailure)) throw new Error(`no failure of the server: ${String(failure)}`);
  return failure.reason;
}

describe('a question', () => {
  it('is posted with the key, and its answer given as it came', async () => {
    const heard: unknown[] = [];
    respond = ({ method, url, headers }, response, body) => {
      const asked: unknown = JSON.parse(body);
      heard.push({ method, url, authorization: headers.authorization, type: headers['content-type'], encoding: headers['content-encoding'], body: asked });
      response.end('{"anything":[1,null]}');
    };
    expect(await searchServer({ host: running.url, key: 'khoa-tim' }).multiSearch(PARAMS)).toEqual({ anything: [1, null] });
    expect(heard).toEqual([{ method: 'POST', url: '/multi-search', authorization: 'Bearer khoa-tim', type: 'application/json', encoding: undefined, body: PARAMS }]);
  });

  it('that is long is sent compressed', async () => {
    const long = { queries: Array.from({ length: 40 }, () => ({ indexUid: 'ocop', q: 'trà', filter: 'inName = "hạt sen sấy"' })) };
    const heard: unknown[] = [];
    respond = ({ headers }, response, body) => {
      const asked: unknown = JSON.parse(body);
      heard.push([headers['content-encoding'], headers['content-type'], Number(headers['content-length']) < 300, asked]);
      response.end('{}');
    };
    await searchServer({ host: running.url, key: 'k' }).multiSearch(long);
    expect(heard).toEqual([['gzip', 'application/json', true, long]]);
  });

  it('that is long is sent as it is by a browser that cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const long = { queries: Array.from({ length: 40 }, () => ({ indexUid: 'ocop', q: 'nước mắm nhĩ cá cơm' })) };
    const heard: unknown[] = [];
    respond = ({ headers }, response, body) => {
      const asked: unknown = JSON.parse(body);
      heard.push([headers['content-encoding'], asked]);
      response.end('{}');
    };
    await searchServer({ host: running.url, key: 'k' }).multiSearch(long);
    vi.unstubAllGlobals();
    expect(heard).toEqual([[undefined, long]]);
  });

  it('has no key for a server without keys, and keeps the path of the address', async () => {
    const heard: unknown[] = [];
    respond = ({ url, headers }, response) => {
      heard.push([url, headers.authorization]);
      response.end('{}');
    };
    await searchServer({ host: `${running.url}/tim/` }).multiSearch(PARAMS);
    expect(heard).toEqual([['/tim/multi-search', undefined]]);
  });
});

describe('a failure', () => {
  it.each<readonly [what: string, reason: FailureReason, respond: Respond]>([
    ['a gateway without a server, silent', 'server-unreachable', says(502, '')],
    ['a gateway without a server, in JSON', 'server-unreachable', says(503, '{"message":"no healthy upstream"}')],
    ['a gateway that waited in vain', 'server-unreachable', says(504, '')],
    ['a gateway’s page', 'server-wrong', says(502, '<html>502 Bad Gateway</html>')],
    ['a page where JSON was asked for', 'server-wrong', says(200, '<!doctype html><title>Chào</title>')],
    ['half an answer', 'server-wrong', says(200, '{"results":[')],
    ['a key that is none', 'server-wrong', says(403, '{"message":"The provided API key is invalid.","code":"invalid_api_key"}')],
    ['no such index', 'server-wrong', says(400, '{"message":"Index `ocop` not found.","code":"index_not_found"}')],
    ['a server that stumbles', 'server-wrong', says(500, '{"message":"internal"}')],
    ['a connection that breaks off', 'server-unreachable', (request) => void request.socket.destroy()],
    ['an answer that breaks off', 'server-unreachable', (_, response) => void response.writeHead(200, { 'content-length': 100 }).write('{', () => void response.destroy())],
  ])('is told: %s', async (_, reason, answer) => {
    respond = answer;
    expect(await failureOf(searchServer({ host: running.url, key: 'k' }).multiSearch(PARAMS))).toBe(reason);
  });

  it('is told: nobody there', async () => {
    const gone = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
    await gone.close();
    expect(await failureOf(searchServer({ host: gone.url }).multiSearch(PARAMS))).toBe('server-unreachable');
  });

  it('never tells the key', async () => {
    respond = says(403, '{"message":"The provided API key is invalid."}');
    const failure: unknown = await searchServer({ host: running.url, key: 'khoa-rat-mat' }).multiSearch(PARAMS).catch((error: unknown) => error);
    expect(String(failure)).not.toContain('khoa-rat-mat');
  });
});

describe('a question that is called off', () => {
  it('rejects with its reason, and is heard of no more', async () => {
    const controller = new AbortController();
    const reason = new Error('a newer question');
    const closed = new Promise<void>((done) => {
      respond = (request) => {
        request.socket.once('close', () => done());
        controller.abort(reason);
      };
    });
    await expect(searchServer({ host: running.url }).multiSearch(PARAMS, controller.signal)).rejects.toBe(reason);
    await closed;
  });

  it('before it was asked is not sent', async () => {
    let times = 0;
    respond = () => void (times += 1);
    await expect(searchServer({ host: running.url }).multiSearch(PARAMS, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(times).toBe(0);
  });
});
