import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, listen } from '../../../scripts/serve/listen.ts';
import { siteListener } from '../../../scripts/serve/server.ts';

const PAGE = `<!doctype html><title>Cà phê</title>${'<p>dài</p>'.repeat(200)}`;
const FILES: Record<string, string> = {
  'index.html': PAGE,
  '404.html': '<!doctype html><title>Không có</title>',
  't/ab/index.html': PAGE,
  '01/08930000000017.html': PAGE,
  'api/v1/products.json': '{"a":1}',
  '.secret': 'hidden',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/api/*\n  Access-Control-Allow-Origin: *\n',
  _redirects: '/cu/* /t/:splat 301\n/tat /t/ab 200\n',
};

let folder = '';
let server: RunningServer;

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Not fetch: it would tidy the path and undo the compression. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(folder, 'site', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  server = await listen(siteListener(join(folder, 'site')), { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the built-in server', () => {
  test.each(['/', '/t/ab', '/t/ab/', '/t/ab?q=1', '/01/08930000000017', '/01/08930000000017/', '/tat'])('answers %s in place, without a redirect', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe(PAGE);
  });

  test('an unknown path gets the page for it, with status 404 and the headers of all pages', async () => {
    const { status, headers, body } = await ask('/khong-co');
    expect(status).toBe(404);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body.toString()).toContain('Không có');
  });

  test('headers of _headers are sent for the paths they name', async () => {
    expect((await ask('/api/v1/products.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('a redirect of _redirects is sent with its status', async () => {
    const { status, headers } = await ask('/cu/ab');
    expect([status, headers.location]).toEqual([301, '/t/ab']);
  });

  test.each(['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/t/../../outside.txt'])('%s does not lead out of the folder', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('outside');
  });

  test.each(['/.secret', '/_headers', '/_redirects'])('%s is not shown', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('text goes out compressed when the client takes it', async () => {
    const { headers, body } = await ask('/', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
  });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await ask('/');
    const { status, body } = await ask('/', { 'if-none-match': headers.etag ?? '' });
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('HEAD answers as GET does, without a body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, Number(headers['content-length']), body.length]).toEqual([200, Buffer.byteLength(PAGE), 0]);
  });

  test('other methods are refused', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('the next free port is taken when the wanted one is not free', async () => {
    const second = await listen(() => {}, { host: '127.0.0.1', port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
