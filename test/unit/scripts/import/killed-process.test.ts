// The real command line process, killed by the operating system while it writes.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { finishImport, JOURNAL } from '../../../../scripts/import/write-all.ts';
import { CHECKED_ON, csvOf, newContentFolder, productCells, snapshot } from '../../../support/import-tables.ts';

const ROWS = 250;
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function kept(folder: string): string {
  folders.push(folder);
  return folder;
}

/** Imports into the folder; `isTime` is asked again and again, and its first yes kills the process. */
async function importKilled(contentDir: string, table: string, isTime: () => boolean): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['scripts/import.ts', table, '--content', contentDir, '--account', 'imports/thu', '--checked-on', CHECKED_ON, '--quiet'], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  while (child.exitCode === null && child.signalCode === null && !isTime()) await pause(1);
  child.kill('SIGKILL');
  return ended;
}

test('leaves content as before when its texts are half written, as after once the journal is in place', { timeout: 60_000 }, async () => {
  const table = join(kept(mkdtempSync(join(tmpdir(), 'ocop-table-'))), 'bang.csv');
  writeFileSync(table, csvOf(Array.from({ length: ROWS }, (_, at) => productCells({ name: `Trà số ${at}` }))));

  const whole = kept(newContentFolder());
  const before = snapshot(whole);
  expect(await importKilled(whole, table, () => false)).toBeNull();
  const after = snapshot(whole);
  expect(after.length).toBeGreaterThan(ROWS);

  const early = kept(newContentFolder());
  const staged = join(early, '.import-staging', 'products');
  expect(await importKilled(early, table, () => existsSync(staged) && readdirSync(staged).length > 3)).toBe('SIGKILL');
  expect(snapshot(early)).not.toEqual(before);
  finishImport(early);
  expect(snapshot(early)).toEqual(before);

  // The moves are quick: the process may be through before the signal comes. Either way the import has happened.
  const late = kept(newContentFolder());
  await importKilled(late, table, () => existsSync(join(late, JOURNAL)));
  finishImport(late);
  expect(snapshot(late)).toEqual(after);
});
