// From the path of a request to a file of the built site, as static hosts do it:
// `/a` is the file a, else a.html, else a/index.html, answered in place (a printed code has no final slash and must not redirect).

import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** A file that may be sent. */
export interface FoundFile {
  readonly file: string;
  readonly bytes: number;
  readonly modified: Date;
}

/**
 * The decoded path of a request, or undefined when it must be refused: broken escapes, a way out of the folder, control characters.
 * @example readPath('/t/ab?x=1') // '/t/ab'
 */
export function readPath(url: string): string | undefined {
  const raw = url.split(/[?#]/, 1)[0] ?? '';
  try {
    const path = decodeURIComponent(raw);
    const isRefused = !path.startsWith('/') || /[\\\p{Cc}]/u.test(path) || path.split('/').includes('..');
    return isRefused ? undefined : path.replaceAll(/\/{2,}/g, '/');
  } catch {
    return undefined;
  }
}

/** Files that configure hosts, and hidden ones: never sent, but for `.well-known`. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => (part.startsWith('.') && part !== '.well-known') || part === '_headers' || part === '_redirects');
}

/** The names to try for a path, in order. */
export function candidates(path: string): string[] {
  if (path === '/') return ['/index.html'];
  if (path.endsWith('/')) return [`${path}index.html`, `${path.slice(0, -1)}.html`];
  return [path, `${path}.html`, `${path}/index.html`];
}

/** Finds the file for a path that {@link readPath} let through. */
export async function findFile(root: string, path: string): Promise<FoundFile | undefined> {
  if (isHidden(path)) return undefined;
  const folder = resolve(root);
  for (const candidate of candidates(path)) {
    const file = join(folder, candidate);
    if (!file.startsWith(folder + sep)) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return { file, bytes: found.size, modified: found.mtime };
  }
  return undefined;
}
