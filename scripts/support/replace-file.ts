// Writing a file that others may read or that a stop may interrupt: whole, or not at all.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes or replaces a file in one step, and its folder where there is none: the new content goes into a file beside it, then one rename.
 * An interrupted run leaves the old file whole. @throws what Node says of the path when it cannot be written; nothing is left beside it then
 */
export function replaceFile(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
