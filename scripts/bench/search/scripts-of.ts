// The scripts that a page of the search can come to load, compressed as the built-in server sends them: read from the files of a built
// site, so that bench and tests weigh by one rule, and what only some readers load is weighed too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize, sentSize } from '../../serve/compress.ts';

/** Bytes, compressed. */
export interface ScriptBytes {
  /** @example '/san-pham/' */
  readonly path: string;
  /** All that can run in the page: scripts in it, and files that it loads sooner or later. */
  readonly page: number;
  /** Of these, what is loaded only for an answer to a code or to nothing found, a list of chosen products, or a file of them. */
  readonly opened: number;
  /** The embedded engine: runs in a Web Worker beside the page. */
  readonly worker: number;
  /** What the worker loads besides for what may be a code. */
  readonly codes: number;
  /** What the worker loads besides on a site that names a search server, and on no other. */
  readonly server: number;
  /** What a search loads: page and worker, without what is opened. */
  readonly search: number;
}

const OPENED = /^(?:Otherwise|Chosen|export)\./u;
const isWorker = (file: string): boolean => file.startsWith('worker-');
const isForCodes = (file: string): boolean => file.startsWith('read-code-');
/** A file of scripts that a text names; the first group when it is loaded only once somebody needs it. */
const NAMED = /(import\()?["'`](?:\/?_astro\/|\.\/)([\w.-]+\.js)["'`]/gu;
const INLINE = /<script(?![^>]*\b(?:src=|application\/))[^>]*>([^<]*(?:<(?!\/script)[^<]*)*)<\/script/gu;

type IsLeft = (file: string, isLater: boolean) => boolean;

/** Weighs the scripts of a page of the site built into `out`. @param path of the page @throws {Error} where the site has no such page, or names a script that it lacks */
export async function weighScripts(out: string, path: string): Promise<ScriptBytes> {
  const fileOf = (file: string): string => join(out, '_astro', file);
  const reach = (text: string, isLeft: IsLeft, found = new Set<string>()): ReadonlySet<string> => {
    for (const [, later, file = ''] of text.matchAll(NAMED)) {
      if (found.has(file) || isLeft(file, later !== undefined)) continue;
      found.add(file);
      reach(readFileSync(fileOf(file), 'utf8'), isLeft, found);
    }
    return found;
  };
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string): Promise<number> => {
    const size = sizes.get(file) ?? sentSize(fileOf(file));
    sizes.set(file, size);
    return size;
  };
  const weigh = async (files: Iterable<string>): Promise<number> => sum(await Promise.all(Array.from(files, sizeOf)));

  const html = readFileSync(join(out, path, 'index.html'), 'utf8');
  const inline = await Promise.all(inlineScripts(html).map((script) => brotliSize(Buffer.from(script), 'text/javascript')));
  const all = reach(html, () => false);
  const inPage = reach(html, isWorker);
  const atOnce = reach(html, (file) => isWorker(file) || OPENED.test(file));
  const workers = [...all].filter(isWorker);
  const inWorker = reach(workers.map((file) => `"./${file}"`).join(), (_, isLater) => isLater);
  const page = sum(inline) + (await weigh(inPage));
  const opened = await weigh([...inPage].filter((file) => !atOnce.has(file)));
  const worker = await weigh(inWorker);
  const inWorkerLater = [...all].filter((file) => !inPage.has(file) && !inWorker.has(file));
  return {
    path,
    page,
    opened,
    worker,
    codes: await weigh(inWorkerLater.filter(isForCodes)),
    server: await weigh(inWorkerLater.filter((file) => !isForCodes(file))),
    search: page - opened + worker,
  };
}

/** Scripts that stand in a page, data apart. @example inlineScripts('<script>go()</script><script src="/a.js"></script>') // ['go()'] */
export function inlineScripts(html: string): string[] {
  return Array.from(html.matchAll(INLINE), ([, script = '']) => script).filter((script) => script !== '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
