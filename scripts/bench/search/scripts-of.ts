// The scripts that a page of the search has loaded once somebody searches there, compressed as the built-in server sends them.

import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { sentSize } from '../../serve/compress.ts';
import { enterField, openSession } from './session.ts';

export interface ScriptBytes {
  readonly path: string;
  readonly page: number;
  readonly worker: number;
}

/** @param site its address @param out its folder */
export async function weighScripts(browser: Browser, site: string, out: string, path: string): Promise<ScriptBytes> {
  const session = await openSession(browser, { cpu: 1 });
  const loaded = new Set<string>();
  session.page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.url().startsWith(site) && pathname.endsWith('.js')) loaded.add(pathname);
  });
  try {
    await session.page.goto(site + path);
    await enterField(session);
    await session.type('c', 'c');
    const workers = new Set(session.page.workers().map((worker) => new URL(worker.url()).pathname));
    const weigh = async (paths: Iterable<string>): Promise<number> => {
      const sizes = await Promise.all(Array.from(paths, (path) => sentSize(join(out, path))));
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    return { path, page: await weigh([...loaded].filter((file) => !workers.has(file))), worker: await weigh(workers) };
  } finally {
    await session.close();
  }
}
