// Tells whether a build is older than what it was made from: names, sizes and times of all inputs in one hash (deleted files show too).

import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A hash over the files below the given paths (missing ones count as empty) and over the settings of the build. */
export async function fingerprint(root: string, inputs: readonly string[], settings: Readonly<Record<string, string>>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(settings).sort()));
  const lists = await Promise.all(inputs.map((input) => filesUnder(join(root, input))));
  for (const file of lists.flat().sort()) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${size}\0${Math.trunc(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}
