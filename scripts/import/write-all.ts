// Writes many files into a content folder: all of them or none, whenever the process is killed.
// New texts go to a folder of their own; then one rename puts the journal in place: from that moment the import has happened,
// and whoever comes next carries out what is left of it. Before that moment it has not, and the folder is thrown away.
import { join } from 'node:path';
import { z } from 'zod';
import { type Disk, realDisk } from './disk.ts';

export const JOURNAL = '.import-journal.json';
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
 * half-written texts go. Anything that reads a content folder may call it first; without leftovers it does nothing.
 * @returns whether an import was carried to its end.
 */
export function finishImport(contentDir: string, disk: Disk = realDisk): boolean {
  const file = join(contentDir, JOURNAL);
  const staging = join(contentDir, STAGING);
  if (!disk.exists(file)) {
    if (disk.exists(staging)) disk.remove(staging);
    return false;
  }
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
