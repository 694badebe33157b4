// Writes the JSON Schemas of all records into content/.schema, for editors that complete and check a record while it is typed.
// With --check it writes nothing and fails when a file there is not what the schemas in src/ say.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles, staleSchemas } from './check/editor-schemas.ts';
import { readArguments, runCommand } from './support/command.ts';
import { projectRoot } from './support/run.ts';

await runCommand(async () => {
  const { values } = readArguments({ usage: 'node scripts/json-schemas.ts [--check]', options: { check: { type: 'boolean' } } });
  const folder = join(projectRoot, 'content', '.schema');
  if (values.check === true) {
    const stale = staleSchemas(folder);
    console.log(
      stale.length === 0 ? 'content/.schema is up to date.' : `Out of date in content/.schema: ${stale.join(', ')}. Run: node scripts/json-schemas.ts`,
    );
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text);
  console.log(`${schemaFiles().size} schemas written to content/.schema.`);
});
