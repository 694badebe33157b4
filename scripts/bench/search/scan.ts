// What a search without any index costs: every record folded once, and each word looked for in all of them.

import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { fold } from '#domain/fold.ts';
import type { SearchDocument } from '#projections/search-document.ts';
import { brotliSize } from '../../serve/compress.ts';
import type { IndexFigures } from './embedded.ts';

/** The same texts as the other engines look in. */
export function textOf({ name, nameEn, aliases, producer, producerAliases, places, groupNames }: SearchDocument): string {
  return [name, nameEn, ...aliases, producer, ...producerAliases, ...places, ...groupNames].filter((text) => text !== undefined).join(', ');
}

/** `seconds` to fold all texts; bytes of the texts as JSON, as a page would have to load them. */
export async function indexScan(documents: readonly SearchDocument[]): Promise<IndexFigures & { readonly folded: readonly string[] }> {
  const texts = documents.map(textOf);
  const start = performance.now();
  const folded = texts.map(fold);
  const seconds = (performance.now() - start) / 1000;
  const bytes = Buffer.from(JSON.stringify(texts));
  return { folded, seconds, rawBytes: bytes.length, gzipBytes: gzipSync(bytes).length, brotliBytes: await brotliSize(bytes, 'application/json') };
}

/** Milliseconds of each search in the page: which records have all words; no order, no counts. */
export function scan(page: Page, folded: readonly string[], texts: readonly string[]): Promise<number[]> {
  return page.evaluate(
    ({ records, asked }) =>
      asked.map((words) => {
        const start = performance.now();
        const found = records.filter((record) => words.every((word) => record.includes(word)));
        return found.length < 0 ? 0 : performance.now() - start;
      }),
    { records: folded, asked: texts.map((text) => fold(text).split(' ')) },
  );
}
