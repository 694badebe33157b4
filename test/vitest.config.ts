// Three kinds of tests: unit (plain functions), astro (components through Astro's container), site (files of the two built sites).
// npm run test:unit, test:astro and test:site run one kind, named by OCOP_TEST_KIND; the last builds first.

import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { type TestProjectConfiguration, defineConfig } from 'vitest/config';
import { buildEnvironment } from '../scripts/build/build-site.ts';
import { fixtureSite } from '../scripts/test/sites.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Nothing is timed: longer than anything takes on a busy machine. */
const PATIENCE_MS = 30_000;
const test = { root, environment: 'node', restoreMocks: true, testTimeout: PATIENCE_MS } as const;

// Astro's configuration reads from the environment which records to take: component tests take the fixtures.
const fixtureEnvironment = buildEnvironment(fixtureSite);

const kinds: Record<string, TestProjectConfiguration> = {
  unit: { root, test: { ...test, name: 'unit', include: ['test/unit/**/*.test.ts'] } },
  astro: (environment) => {
    Object.assign(process.env, fixtureEnvironment);
    return getViteConfig({ root, test: { ...test, name: 'astro', include: ['test/astro/**/*.test.ts'], env: fixtureEnvironment } })(environment);
  },
  site: { root, test: { ...test, name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 60_000 } },
};

const wanted = process.env['OCOP_TEST_KIND'];

export default defineConfig({
  test: {
    root,
    // Only the wanted ones are set up: loading Astro for unit tests would cost seconds.
    projects: Object.entries(kinds).flatMap(([kind, project]) => (wanted === undefined || wanted === kind ? [project] : [])),
  },
});
