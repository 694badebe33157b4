// The Meilisearch program of this machine, started for tests and measurements on a free port with a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

export interface RunningProgram {
  readonly host: string;
  /** May do everything. */
  readonly key: string;
  readonly pid: number;
  /** Kills it at once and leaves its folder as it is. */
  readonly stop: () => Promise<void>;
}

/** Of servers that are started here; nothing else can reach them. */
export const LOCAL_KEY = 'khoa-quan-tri-chi-dung-de-thu';
/** For small registers. Of its own accord it readies two thirds of the machine's memory for every batch of documents, which takes half a second. */
export const SMALL = ['--max-indexing-memory', '64MiB'] as const;
const PATIENCE_MS = 20_000;

function programOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'meilisearch')).find((file) => existsSync(file));
}

/** Whether a server can be started here. */
export function hasProgram(): boolean {
  return programOnPath() !== undefined;
}

/** Starts the program on the PATH with what a folder holds. @param options further ones of its command line */
export async function startProgram(folder: string, port: number, options: readonly string[] = []): Promise<RunningProgram> {
  const program = programOnPath();
  if (program === undefined) throw new Error('No Meilisearch: set MEILI_URL and MEILI_KEY, or put a meilisearch program on the PATH.');
  const address = `127.0.0.1:${port}`;
  const places = ['--db-path', join(folder, 'db'), '--dump-dir', join(folder, 'dumps')];
  const child = spawn(program, ['--no-analytics', '--master-key', LOCAL_KEY, '--http-addr', address, ...options, ...places], { stdio: 'ignore', cwd: folder });
  const ended = new Promise<void>((done) => void child.once('exit', () => done()));
  // Tests that are ended half way leave no server behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.on('exit', kill);
  await untilHealthy(`http://${address}/health`, () => child.exitCode !== null);
  return {
    host: `http://${address}`,
    key: LOCAL_KEY,
    pid: pidOf(child),
    stop: async () => {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('meilisearch did not start');
  return pid;
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

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
