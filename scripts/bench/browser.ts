// A Chromium for measurements: without a window, with a profile of its own, spoken to over a free port.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../support/command.ts';

/** A browser that runs. */
export interface RunningBrowser {
  /** Of its debugging protocol. */
  readonly port: number;
  close(): Promise<void>;
}

const LISTENING = /DevTools listening on ws:\/\/[^:]+:(\d+)\//;
const START_MILLISECONDS = 30_000;

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new UserError(`Chromium did not start: ${why}`));
    const timer = setTimeout(() => fail(`nothing heard for ${START_MILLISECONDS / 1000} s`), START_MILLISECONDS);
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code) => fail(`exit code ${code ?? 'none'}`));
    if (!child.stderr) return;
    createInterface({ input: child.stderr }).on('line', (line) => {
      const port = LISTENING.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

/** Starts the browser; `close` ends it and removes its profile. */
export async function startBrowser(executable: string): Promise<RunningBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const child = spawn(executable, ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const close = async (): Promise<void> => {
    const ended = child.exitCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { port: await portOf(child), close };
  } catch (error) {
    await close();
    throw error;
  }
}
