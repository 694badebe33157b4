// Exchanges with a real server, kept in a file so that the contract can be checked where no server is. They are written by
// `npm run record-search` and never by hand; each answer stands as the server gave it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import type { SearchServer } from '#search/meilisearch/server.ts';
import { replaceFile } from '../../../scripts/support/replace-file.ts';

/** From the project's folder. */
export const RECORDINGS_FILE = 'test/search-recordings/contract.json';
/** Set by `npm run record-search`: the file, from the project's folder, that takes down what the server answers. Unset, nothing is recorded. */
export const RECORD_INTO = 'OCOP_RECORD_SEARCH_INTO';

const recordings = z.strictObject({
  about: z.string(),
  /** Version of the server that answered. */
  meilisearch: z.string(),
  /** Day of the recording. */
  recorded: z.iso.date(),
  /** Releases of the registers that it was asked about. */
  releases: z.array(z.string()),
  /** How many exchanges there are. */
  count: z.number(),
  /** JSON of the bodies of the answers by hash of the request, compressed (brotli, base64): they say the same products again and again. */
  exchanges: z.string(),
});

export type Recordings = Pick<z.output<typeof recordings>, 'meilisearch' | 'recorded' | 'releases'> & { readonly answers: ReadonlyMap<string, unknown> };

const ABOUT = 'Answers of a real Meilisearch to the contract suite (test/search-contract). Written by: npm run record-search. Never edit.';

function keyOf(params: unknown): string {
  return createHash('sha256').update(JSON.stringify(params)).digest('hex').slice(0, 20);
}

/** Answers like another server, and keeps what it answered. */
export function recordingServer(server: SearchServer, answers: Map<string, unknown>): SearchServer {
  return {
    multiSearch: async (params, signal) => {
      const body = await server.multiSearch(params, signal);
      answers.set(keyOf(params), body);
      return body;
    },
  };
}

/** Answers what was recorded; a question that was not asked then is a failure of the test. */
export function replayingServer({ answers }: Recordings): SearchServer {
  return {
    multiSearch: async (params) => {
      const body = answers.get(keyOf(params));
      if (body === undefined) throw new Error('This question was never put to a real server. Record again: npm run record-search');
      return structuredClone(body);
    },
  };
}

/** @param file never the kept one: that is replaced only once the whole suite has passed (scripts/record-search.ts) */
export function writeRecordings(file: string, { meilisearch, recorded, releases, answers }: Recordings): void {
  const text = JSON.stringify(Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1))));
  const exchanges = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).toString('base64');
  replaceFile(file, `${JSON.stringify({ about: ABOUT, meilisearch, recorded, releases: [...releases].sort(), count: answers.size, exchanges }, null, 2)}\n`);
}

export function readRecordings(file = RECORDINGS_FILE): Recordings {
  const { exchanges, ...rest } = recordings.parse(JSON.parse(readFileSync(file, 'utf8')));
  const answers: unknown = JSON.parse(brotliDecompressSync(Buffer.from(exchanges, 'base64')).toString('utf8'));
  return { ...rest, answers: new Map(Object.entries(z.record(z.string(), z.unknown()).parse(answers))) };
}
