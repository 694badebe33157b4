// The built-in server: the folder of a built site with its `_headers` and `_redirects`, answering as the hosts that README names.
// Pages are revalidated at each visit (ETag), so that a withdrawn product is never shown from a cache.

import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { CompressionCache, chooseEncoding, isCompressible } from './compress.ts';
import { type FoundFile, findFile, readPath } from './find-file.ts';
import { parseHeaders } from './headers-file.ts';
import { mediaType } from './media-type.ts';
import { parseRedirects } from './redirects-file.ts';

const DEFAULT_CACHING = 'public, max-age=0, must-revalidate';

function readOptional(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function etagOf({ bytes, modified }: FoundFile): string {
  return `W/"${bytes.toString(36)}-${Math.round(modified.getTime()).toString(36)}"`;
}

function isFresh(request: IncomingMessage, found: FoundFile): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(',').some((tag) => tag.trim() === etagOf(found));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Math.floor(found.modified.getTime() / 1000) * 1000 <= since;
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers });
  response.end(`${text}\n`);
}

/** Answers requests from a folder. `_headers` and `_redirects` are read now: a broken line throws here. */
export function siteListener(root: string): RequestListener {
  const headersFor = parseHeaders(readOptional(join(root, '_headers')));
  const redirectFor = parseRedirects(readOptional(join(root, '_redirects')));
  const compressed = new CompressionCache();

  async function sendFile(request: IncomingMessage, response: ServerResponse, status: number, path: string, found: FoundFile): Promise<void> {
    const type = mediaType(found.file);
    const encoding = isCompressible(type, found.bytes) ? chooseEncoding(request.headers['accept-encoding']) : undefined;
    const headers: Record<string, string> = {
      'content-type': type,
      'cache-control': DEFAULT_CACHING,
      etag: etagOf(found),
      'last-modified': found.modified.toUTCString(),
      ...(isCompressible(type, found.bytes) && { vary: 'Accept-Encoding' }),
      ...headersFor(path),
    };
    if (status === 200 && isFresh(request, found)) {
      delete headers['content-type'];
      response.writeHead(304, headers).end();
      return;
    }
    const read = (): Promise<Buffer> => readFile(found.file);
    const body = encoding ? await compressed.compress(`${found.file} ${etagOf(found)}`, type, encoding, read) : await read();
    if (encoding) headers['content-encoding'] = encoding;
    headers['content-length'] = String(body.length);
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
      return;
    }
    const path = readPath(request.url ?? '/');
    if (path === undefined) {
      sendText(response, 400, 'This address cannot be read.');
      return;
    }
    const found = await findFile(root, path);
    if (found) return sendFile(request, response, 200, path, found);

    const redirect = redirectFor(path);
    if (redirect && redirect.status !== 200) {
      response.writeHead(redirect.status, { ...headersFor(path), location: encodeURI(redirect.to), 'content-length': '0' }).end();
      return;
    }
    const rewritten = redirect ? await findFile(root, redirect.to) : undefined;
    if (rewritten) return sendFile(request, response, 200, path, rewritten);

    const notFound = await findFile(root, '/404.html');
    if (notFound) return sendFile(request, response, 404, path, notFound);
    sendText(response, 404, 'Not found.');
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method ?? ''} ${request.url ?? ''}:`, error);
      if (!response.headersSent) sendText(response, 500, 'The server failed; its log says why.');
      else response.destroy();
    });
  };
}
