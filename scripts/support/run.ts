// Starts other programs: always without a shell, under this very Node, with signals passed on.

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The exit code of a command that Ctrl-C ended: 128 + SIGINT. */
const INTERRUPTED = 130;

/** The folder of the project. */
export const projectRoot = resolve(import.meta.dirname, '..', '..');

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where its output goes: to ours, into the result, or nowhere. Default: ours. */
  readonly output?: 'inherit' | 'capture' | 'ignore';
  /** With captured output: called for each line as it comes. */
  readonly onLine?: (line: string) => void;
}

export interface RunResult {
  /** The exit code; 1 when a signal ended it, 127 when it could not be started. */
  readonly code: number;
  /** Standard output and error together, when captured. */
  readonly output: string;
}

/** Runs a program to its end. It never throws (one that cannot be started has code 127); Ctrl-C ends us with it. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const how = options.output === 'capture' ? 'pipe' : (options.output ?? 'inherit');
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', how, how],
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    let isInterrupted = false;
    const stop = (signal: NodeJS.Signals): void => {
      isInterrupted = true;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, stop);
    const finish = (code: number, note = ''): void => {
      for (const signal of signals) process.off(signal, stop);
      if (isInterrupted) process.exit(INTERRUPTED);
      done({ code, output: [...lines, note].join('\n').trim() });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a JavaScript program of an installed package under this Node: `runTool('astro/bin/astro.mjs', ['build'])`. */
export function runTool(file: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, [resolve(projectRoot, 'node_modules', file), ...args], options);
}
