// The steps of `npm test`, each to the end whatever became of the others: builds, Vitest's three projects, browser tests.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { projectRoot, runTool } from '../support/run.ts';
import { ensureChromium, thisMachine } from './chromium.ts';
import { writeServedContent } from './served.ts';
import { fixtureSite, servedSite, TEST_SITES, testSites } from './sites.ts';
import { type Tally, emptyTally, tallyPlaywright, tallyVitest, withExitCode } from './tally.ts';

/** The kinds of tests, in the order in which they run. */
export const KINDS = ['unit', 'astro', 'site', 'e2e'] as const;
export type Kind = (typeof KINDS)[number];

/** Colours only for people: each tool has its own word for that. */
const isPlain = !process.stdout.isTTY;

const reports = join(projectRoot, 'test', '.output');

function readReport(file: string): unknown {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return report;
  } catch {
    return undefined;
  }
}

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/** Builds all sites where they are out of date. A failed build is one failure. */
export async function buildSites(): Promise<Tally> {
  let failed = 0;
  await writeServedContent(fixtureSite, join(projectRoot, servedSite.content));
  for (const name of TEST_SITES) {
    const outcome = await buildSite(testSites[name], { quiet: true });
    console.log(`${name} site: ${outcome}`);
    if (outcome === 'failed') failed += 1;
  }
  return { ...emptyTally, failed };
}

/** Runs one kind of Vitest's tests; positional arguments are filters on file names. */
export async function runVitest(kind: Exclude<Kind, 'e2e'>, filters: readonly string[]): Promise<Tally> {
  const file = freshReport(`${kind}.json`);
  const { code } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      ...['--config', 'test/vitest.config.ts', '--passWithNoTests'],
      ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', file],
      ...filters,
    ],
    { env: { OCOP_TEST_KIND: kind, ...(isPlain && { NO_COLOR: '1' }) } },
  );
  return withExitCode(tallyVitest(readReport(file)), code);
}

/** Runs the browser tests, once a Chromium is found. */
export async function runPlaywright(filters: readonly string[]): Promise<Tally> {
  const file = freshReport('e2e.json');
  let chromium: string;
  try {
    chromium = await ensureChromium(thisMachine());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...emptyTally, failed: 1 };
  }
  const { code } = await runTool(
    '@playwright/test/cli.js',
    ['test', '--config', 'test/playwright.config.ts', '--reporter', 'dot,json', '--pass-with-no-tests', ...filters],
    { env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(isPlain && { FORCE_COLOR: '0' }) } },
  );
  return withExitCode(tallyPlaywright(readReport(file)), code);
}
