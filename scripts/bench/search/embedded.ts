// The embedded engine by itself: how long its files take to make and what they weigh, and how long its worker takes to answer.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Catalogue } from '#domain/model.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { namesBeyond, writeProducts, writeWords } from '#search/embedded/search-file.ts';
import { aQuery } from '#search/query.ts';
import type { ToWorker } from '#search/worker/messages.ts';
import { lexiconData, properNames } from '#search/understand/lexicon-data.ts';
import { urls } from '../../../src/urls.ts';
import { sentSize } from '../../serve/compress.ts';

export interface IndexFigures {
  readonly seconds: number;
  readonly rawBytes: number;
  readonly gzipBytes: number;
  readonly brotliBytes: number;
}

/** Makes both files as the build does; bytes are those of the built site. */
export async function indexEmbedded(catalogue: Catalogue, out: string): Promise<IndexFigures> {
  const start = performance.now();
  const documents = searchDocuments(catalogue);
  JSON.stringify(writeProducts(documents));
  JSON.stringify(writeWords(lexiconData(catalogue, documents), namesBeyond(documents, properNames(catalogue))));
  const seconds = (performance.now() - start) / 1000;
  const paths = [urls.searchProducts(), urls.searchWords()].map((path) => join(out, path));
  const files = paths.map((path) => readFileSync(path));
  const zipped = await Promise.all(files.map(async (bytes) => (await promisify(gzip)(bytes)).length));
  return { seconds, rawBytes: sum(files.map(({ length }) => length)), gzipBytes: sum(zipped), brotliBytes: sum(await Promise.all(paths.map(sentSize))) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Milliseconds of each answer, from the question to the worker until the whole answer is in the page; nothing is drawn. */
export async function askWorker(page: Page, worker: string, texts: readonly string[], today: string): Promise<number[]> {
  const open = { kind: 'open', sources: { products: urls.searchProducts(), words: urls.searchWords(), baseUrl: 'https://ocop.example' } } as const satisfies ToWorker;
  const questions = ['', ...texts].map((text, id) => ({ kind: 'ask', id, query: aQuery({ text }), today }) as const);
  const took = await page.evaluate(
    async ({ address, first, asked }) => {
      const engine = new Worker(address, { type: 'module' });
      engine.postMessage(first);
      const all: number[] = [];
      for (const question of asked) {
        const start = performance.now();
        await new Promise((done) => {
          engine.onmessage = done;
          engine.postMessage(question);
        });
        all.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 20));
      }
      engine.terminate();
      return all;
    },
    { address: worker, first: open, asked: questions },
  );
  return took.slice(1);
}
