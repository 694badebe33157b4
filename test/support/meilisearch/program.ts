// A real Meilisearch for tests: the one that MEILI_URL and MEILI_KEY name, else a `meilisearch` program on the PATH, started on a free port
// with a folder of its own. Where there is neither, tests over a live server are skipped.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, hasProgram, type RunningProgram, SMALL, startProgram } from '../../../scripts/support/meilisearch-program.ts';

export type LiveServer = Omit<RunningProgram, 'pid'>;

/** Whether tests over a live server can run here. */
export function hasLiveServer(): boolean {
  return (process.env['MEILI_URL'] ?? '') !== '' || hasProgram();
}

export async function startLiveServer(): Promise<LiveServer> {
  const host = process.env['MEILI_URL'] ?? '';
  if (host !== '') return { host, key: process.env['MEILI_KEY'] ?? '', stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'ocop-meilisearch-'));
  const server = await startProgram(folder, await freePort(), SMALL);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
