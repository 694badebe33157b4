// The JSON Schemas of content/.schema as text, and which of the files there differ.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../../src/schemas/collections.ts';
import { jsonSchemaOf } from '../../src/schemas/messages.ts';

/** Text of each schema file by its name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(Object.entries(editorSchemas).map(([name, schema]) => [name, `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`]));
}

/** Names of files that are missing, differ, or belong to no schema. */
export function staleSchemas(folder: string): readonly string[] {
  const files = schemaFiles();
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const differs = [...files].filter(([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text).map(([name]) => name);
  return [...differs, ...there.filter((name) => !files.has(name))];
}
