// A real Meilisearch for tests: the one that MEILI_URL and MEILI_KEY name, else a `meilisearch` program on the PATH, started on a free port
// with a folder of its own. Where there is neither, tests over a live server are skipped.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { TEST_MASTER_KEY } from '../../../scripts/test/search-server.ts';

export interface LiveServer {
  readonly host: string;
  readonly key: string;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 20_000;
/** Of its own accord it readies two thirds of the machine's memory for every batch of documents, which takes half a second. */
const MEMORY = '64MiB';

function programOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'meilisearch')).find((file) => existsSync(file));
}

/** Whether a server can be started here. */
export function hasProgram(): boolean {
  return programOnPath() !== undefined;
}

/** Whether tests over a live server can run here. */
export function hasLiveServer(): boolean {
  return (process.env['MEILI_URL'] ?? '') !== '' || hasProgram();
}

export async function startLiveServer(): Promise<LiveServer> {
  const host = process.env['MEILI_URL'] ?? '';
  if (host !== '') return { host, key: process.env['MEILI_KEY'] ?? '', stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'ocop-meilisearch-'));
  const server = await startProgram(folder, await freePort());
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the program on the PATH with what a folder holds; stopping kills it at once and leaves the folder as it is. */
export async function startProgram(folder: string, port: number): Promise<LiveServer> {
  const program = programOnPath();
  if (program === undefined) throw new Error('No Meilisearch: set MEILI_URL and MEILI_KEY, or put a meilisearch program on the PATH.');
  const address = `127.0.0.1:${port}`;
  const places = ['--db-path', join(folder, 'db'), '--dump-dir', join(folder, 'dumps')];
  const child = spawn(program, ['--no-analytics', '--master-key', TEST_MASTER_KEY, '--http-addr', address, '--max-indexing-memory', MEMORY, ...places], { stdio: 'ignore', cwd: folder });
  const ended = new Promise<void>((done) => void child.once('exit', () => done()));
  // Tests that are ended half way leave no server behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.on('exit', kill);
  await untilHealthy(`http://${address}/health`, () => child.exitCode !== null);
  return {
    host: `http://${address}`,
    key: TEST_MASTER_KEY,
    stop: async () => {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

async function untilHealthy(address: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && !hasEnded()) {
    const isUp = await fetch(address).then((response) => response.ok, () => false);
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('meilisearch did not start');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
