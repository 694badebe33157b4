// Pagefind over the same documents, as a yardstick: its index written to a folder, and asked from a page that is served with it.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { createIndex } from 'pagefind';
import { z } from 'zod';
import type { SearchDocument } from '#projections/search-document.ts';
import { PAGE_LENGTH } from '#search/port.ts';
import { urls } from '../../../src/urls.ts';
import { listen } from '../../serve/listen.ts';
import { siteListener } from '../../serve/server.ts';
import { textOf } from './scan.ts';

export interface PagefindIndex {
  readonly seconds: number;
  /** Of all files, which Pagefind itself compresses; a page loads some of them. */
  readonly bytes: number;
}

const FOLDER = 'pagefind';

/** Writes the index into `folder`. */
export async function indexPagefind(documents: readonly SearchDocument[], folder: string): Promise<PagefindIndex> {
  const start = performance.now();
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  for (const document of documents) {
    const { id, name, producer, provinceName, stars } = document;
    await index.addCustomRecord({
      url: urls.product(id),
      content: textOf(document),
      language: 'vi',
      meta: { title: name, producer: producer ?? '' },
      filters: { province: provinceName === undefined ? [] : [provinceName], stars: stars === undefined ? [] : [String(stars)] },
    });
  }
  await index.writeFiles({ outputPath: join(folder, FOLDER) });
  await index.deleteIndex();
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(join(folder, FOLDER), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { seconds, bytes: files.reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0) };
}

/** Milliseconds of each search until the entries of its first page are there to be drawn. */
export async function askPagefind(browser: Browser, folder: string, texts: readonly string[]): Promise<number[]> {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  const server = await listen(siteListener(folder), { host: '127.0.0.1', port: 0 });
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    const took: unknown = await page.evaluate(`(async () => {
      const pagefind = await import('/${FOLDER}/pagefind.js');
      await pagefind.init();
      const took = [];
      for (const text of ${JSON.stringify(texts)}) {
        const start = performance.now();
        const { results } = await pagefind.search(text);
        await Promise.all(results.slice(0, ${PAGE_LENGTH}).map((result) => result.data()));
        took.push(performance.now() - start);
      }
      return took;
    })()`);
    return z.array(z.number()).parse(took);
  } finally {
    await page.close();
    await server.close();
  }
}
