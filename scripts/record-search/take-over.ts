// From a suite that has run to the recordings that everybody has: they change only when all of it passed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { UserError } from '../support/command.ts';
import { replaceFile } from '../support/replace-file.ts';

/** What the suite left. */
export interface Ran {
  /** Of its process: 0 when every test passed. */
  readonly code: number;
  /** What it took down; missing where there was no server to ask. */
  readonly draft: string;
}

/**
 * Puts what was taken down in place of the kept recordings, in one step; the draft is gone afterwards, whatever came of it.
 * @throws {UserError} when a test failed, or when no server was asked; the kept recordings are as they were then
 */
export function takeOver({ code, draft }: Ran, kept: string): void {
  try {
    if (code !== 0) throw new UserError(`The contract failed on this server (above): ${kept} stays as it was. Mend the engine or the contract, then record again.`);
    if (!existsSync(draft)) throw new UserError(`No server was asked: ${kept} stays as it was. Set MEILI_URL and MEILI_KEY, or put a meilisearch program on the PATH.`);
    replaceFile(kept, readFileSync(draft));
  } finally {
    rmSync(draft, { force: true });
  }
}
