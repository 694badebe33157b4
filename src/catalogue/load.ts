// The catalogue of a content folder for pages and scripts: read, checked and resolved once a process.
import { resolve } from 'node:path';
import { buildCatalogue, type BuiltCatalogue } from '../domain/catalogue.ts';
import type { Day } from '../domain/day.ts';
import type { Catalogue } from '../domain/model.ts';
import { formatProblems, type Problem } from '../domain/problems.ts';
import { readContentFolder } from './read.ts';

/** Broken content: the message is the whole report. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly Problem[];

  constructor(contentDir: string, problems: readonly Problem[]) {
    super(`${contentDir}: ${problems.length} lỗi\n\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

/** Reads and builds; broken content is an answer. */
export function buildFromFolder(contentDir: string, today: Day, sharedDir?: string): BuiltCatalogue {
  const read = readContentFolder(contentDir, sharedDir);
  return read.ok ? buildCatalogue(read.raw, { today }) : { ok: false, problems: read.problems, warnings: [] };
}

const loaded = new Map<string, Catalogue>();

/**
 * The catalogue of `contentDir` as of the build's day. Throws one `CatalogueError` that lists everything that is wrong.
 * Kept for the life of the process: a changed record needs a new one.
 */
export function loadCatalogue(contentDir: string, today: Day): Catalogue {
  const key = `${today} ${resolve(contentDir)}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const built = buildFromFolder(contentDir, today);
  if (!built.ok) throw new CatalogueError(contentDir, built.problems);
  loaded.set(key, built.catalogue);
  return built.catalogue;
}
