import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const entry = z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() });
const { packages } = z.object({ packages: z.record(z.string(), entry) }).parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

// npm leaves out of the lock file what a mirror of the registry did not have at that moment, and `npm ci` then refuses the file.
test('the lock file has an entry with a version for every optional package, of other systems too', () => {
  const locked = new Set(Object.entries(packages).flatMap(([path, { version }]) => (version === undefined ? [] : [path.replace(/^.*node_modules\//, '')])));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => (locked.has(name) ? [] : [`${path} wants ${name}@${version}: add it to package-lock.json`])),
  );
  expect(missing).toEqual([]);
});
