// Finds a Chromium for the browser tests, or gets one: a browser on the machine, Playwright's own, else the system's packages as root.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { UserError } from '../support/command.ts';
import { type RunResult, run, runTool } from '../support/run.ts';

/** Names under which distributions install it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the search looks at; a parameter so that it can be tested. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
  /** Where Playwright keeps its own Chromium, installed or not. */
  readonly playwrightPath: string;
  readonly isRoot: boolean;
  readonly playwrightInstall: () => Promise<RunResult>;
  readonly apt: (...args: string[]) => Promise<RunResult>;
  readonly say: (line: string) => void;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    exists: existsSync,
    playwrightPath: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    playwrightInstall: () => runTool('@playwright/test/cli.js', ['install', 'chromium'], { output: 'capture' }),
    apt: (...args) => run('apt-get', args, { output: 'capture', env: { DEBIAN_FRONTEND: 'noninteractive' } }),
    say: (line) => console.log(line),
  };
}

/** A Chromium that is there already. */
export function findChromium({ env, exists, playwrightPath }: Machine): string | undefined {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (!exists(wanted)) throw new UserError(`CHROMIUM_PATH names ${wanted}, which does not exist. Mend or unset it.`);
    return wanted;
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
  return onPath ?? (exists(playwrightPath) ? playwrightPath : undefined);
}

function lastLine({ output }: RunResult): string {
  return output.trim().split('\n').at(-1) ?? '';
}

/** Finds a Chromium or installs one; when none can be had, says what was tried and what to do. */
export async function ensureChromium(machine: Machine): Promise<string> {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  const tried: string[] = [];

  machine.say('No Chromium found; trying Playwright\'s own …');
  const own = await machine.playwrightInstall();
  const installed = findChromium(machine);
  if (own.code === 0 && installed !== undefined) return installed;
  tried.push(`npx playwright install chromium: ${lastLine(own)}`);

  if (machine.isRoot) {
    machine.say('Trying the system\'s package manager (apt-get install chromium) …');
    const update = await machine.apt('update', '-qq');
    const install = await machine.apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const packaged = findChromium(machine);
    if (packaged !== undefined) return packaged;
    tried.push(`apt-get update: ${update.code === 0 ? 'done' : lastLine(update)}`, `apt-get install chromium: ${lastLine(install)}`);
  }
  throw new UserError(
    ['No Chromium for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one. Tried:', ...tried].join('\n  '),
  );
}
