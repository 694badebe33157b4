// Writes many files into a content folder: all of them or none, whenever the process is killed.
// New texts go to a folder of their own; then one rename puts the journal in place: from that moment the import has happened,
// and whoever comes next carries out what is left of it. Before that moment it has not, and the folder is thrown away.
import { join } from 'node:path';
import { z } from 'zod';
import { IMPORT_JOURNAL } from '../../src/catalogue/read.ts';
import { type Disk, realDisk } from './disk.ts';

export const JOURNAL = IMPORT_JOURNAL;
const STAGING = '.import-staging';

const journal = z.strictObject({ moves: z.array(z.string()).describe('Paths inside the content folder; the new text of each waits under the same path in the staging folder.') });

export interface FileToWrite {
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Writes the files; existing ones are replaced. Ends an interrupted earlier import first. */
export function writeAll(contentDir: string, files: readonly FileToWrite[], disk: Disk = realDisk): void {
  finishImport(contentDir, disk);
  if (files.length === 0) return;
  for (const { path, text } of files) disk.write(join(contentDir, STAGING, path), text);
  const draft = join(contentDir, STAGING, JOURNAL);
  disk.write(draft, JSON.stringify({ moves: files.map(({ path }) => path) }));
  disk.move(draft, join(contentDir, JOURNAL));
  finishImport(contentDir, disk);
}

/**
 * Ends what an import that was killed left behind: with a journal, the moves still to be made are made; without one, its
 * half-written texts go. For imports only: somebody who merely reads calls `completeImport`, so that an import that is
 * still writing keeps its texts.
 * @returns whether an import was carried to its end.
 */
export function finishImport(contentDir: string, disk: Disk = realDisk): boolean {
  if (completeImport(contentDir, disk)) return true;
  const staging = join(contentDir, STAGING);
  if (disk.exists(staging)) disk.remove(staging);
  return false;
}

/**
 * Carries an import to its end whose journal is in place; does nothing without one. Check and build call it before they read.
 * @returns whether there was one.
 */
export function completeImport(contentDir: string, disk: Disk = realDisk): boolean {
  const file = join(contentDir, JOURNAL);
  if (!disk.exists(file)) return false;
  const staging = join(contentDir, STAGING);
  const { moves } = journal.parse(JSON.parse(disk.read(file)));
  for (const path of moves) {
    const from = join(staging, path);
    // Already made before the process died: nothing waits under this path any more.
    if (disk.exists(from)) disk.move(from, join(contentDir, path));
  }
  disk.remove(file);
  disk.remove(staging);
  return true;
}
