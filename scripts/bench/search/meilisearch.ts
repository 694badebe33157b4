// Meilisearch for a register: a server of its own, filled as `npm run push-search` fills one, with its time, disk and memory.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import type { Catalogue } from '#domain/model.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { releaseOf } from '#search/meilisearch/release.ts';
import { searchServer } from '#search/meilisearch/server.ts';
import { push } from '../../push-search/push.ts';
import { createSiteKey } from '../../push-search/site-key.ts';
import { freePort, startProgram } from '../../support/meilisearch-program.ts';

export interface FilledServer {
  readonly port: number;
  /** What a site needs to ask it. */
  readonly searchKey: string;
  readonly indexUid: string;
  readonly pushSeconds: number;
  readonly diskBytes: () => number;
  /** Resident now, of the server's process. */
  readonly memoryMegabytes: () => number;
  readonly stop: () => Promise<void>;
}

const INDEX = 'ocop-bench';

/** @param folder made anew; removed when the server is stopped */
export async function fillServer(catalogue: Catalogue, today: string, folder: string): Promise<FilledServer> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const { host, key, pid, stop } = await startProgram(folder, port);
  const documents = searchDocuments(catalogue);
  const { synonyms } = catalogue.searchWords;
  const client = new Meilisearch({ host, apiKey: key });
  const start = performance.now();
  const register = { documents, synonyms, release: await releaseOf(documents, synonyms), today };
  await push({ client, indexUid: INDEX, server: searchServer({ host, key }) }, register, Date.now(), () => undefined);
  return {
    port,
    searchKey: await createSiteKey(client, INDEX),
    indexUid: INDEX,
    pushSeconds: (performance.now() - start) / 1000,
    diskBytes: () => bytesIn(folder),
    memoryMegabytes: () => residentMegabytes(readFileSync(`/proc/${pid}/status`, 'utf8')),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Blocks on the disk: the server's files are mostly holes. */
function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).blocks * 512, 0);
}

/** @param status as Linux writes /proc/<pid>/status @example residentMegabytes('VmRSS:   2048 kB') // 2 */
export function residentMegabytes(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) / 1024;
}
