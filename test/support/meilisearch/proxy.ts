// Stands before a real server and passes everything on, but for what a test wants to fail, to change, or to wait.
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen, type RunningServer } from '../../../scripts/serve/listen.ts';
import { bodyOf } from './body.ts';

export interface Passing {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string;
}

/** `pass` on, perhaps another body; `answer` oneself; `break` the connection. */
export type Doing = { readonly do: 'pass'; readonly body?: string } | { readonly do: 'answer'; readonly status: number; readonly body: string } | { readonly do: 'break' };

export interface Proxy extends RunningServer {
  /** What is done with the next requests; nothing but passing them on at first. */
  decide: (passing: Passing) => Doing | Promise<Doing>;
  /** What came by. */
  readonly seen: Passing[];
}

const PASS: Doing = { do: 'pass' };

export async function proxyBefore(host: string): Promise<Proxy> {
  const seen: Passing[] = [];
  const running = await listen((asked, response) => void handle(asked, response), { host: '127.0.0.1', port: 0 });
  const proxy: Proxy = { ...running, seen, decide: () => PASS };

  async function handle(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const passing: Passing = { method: asked.method ?? '', path: asked.url ?? '', body: await bodyOf(asked) };
    seen.push(passing);
    const doing = await proxy.decide(passing);
    if (doing.do === 'break') asked.socket.destroy();
    else if (doing.do === 'answer') response.writeHead(doing.status, { 'content-type': 'application/json' }).end(doing.body);
    else passOn(host, asked, response, doing.body ?? passing.body);
  }

  return proxy;
}

function passOn(host: string, asked: IncomingMessage, response: ServerResponse, body: string): void {
  const { authorization, 'content-type': contentType } = asked.headers;
  const headers = { ...(authorization !== undefined && { authorization }), ...(contentType !== undefined && { 'content-type': contentType }), 'content-length': Buffer.byteLength(body) };
  const passed = request(new URL(asked.url ?? '/', host), { method: asked.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? 'application/json' });
    answer.pipe(response);
  });
  passed.once('error', () => void response.writeHead(502).end());
  passed.end(body);
}
