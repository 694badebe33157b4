// The settlements of an import as one text: settlements.json and, beside it, settlements-<subject>.json.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { joinSettlements, settlementsPart } from '../../src/domain/import/settlements-parts.ts';
import { UserError } from '../support/command.ts';

const PART = /^settlements-[a-z0-9-]+\.json$/u;

/** The file's own text, with the lists of its neighbours joined when it is a folder's settlements.json. */
export function settlementsText(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (basename(path) !== 'settlements.json') return text;
  const folder = dirname(path);
  const parts = readdirSync(folder).filter((name) => PART.test(name)).sort();
  if (parts.length === 0) return text;
  return JSON.stringify(joinSettlements([path, ...parts.map((name) => join(folder, name))].map(readPart)));
}

function readPart(path: string) {
  const found = settlementsPart.safeParse(parsed(path));
  if (found.success) return found.data;
  throw new UserError(found.error.issues.map((issue) => `${path} · ${issue.path.map(String).join('.')}: ${issue.message}`).join('\n'));
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UserError(`${path}: không phải JSON (${error.message})`);
    throw error;
  }
}
