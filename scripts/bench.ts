// `npm run bench`: what the site costs, measured and compared with the run before (.cache/bench.json): builds of synthetic registers,
// scanned pages, a sheet of labels, the reading of printed codes; and, when they are asked for, search in a browser, and Lighthouse on the
// real site. Search has budgets: one that is over ends it with code 1, or with 0 under --report-only.

import { join } from 'node:path';
import { loadCatalogue } from '#catalogue/load.ts';
import { dayInVietnam } from '#domain/day.ts';
import { keep, readKept } from './bench/kept.ts';
import { measureBuild } from './bench/measure-build.ts';
import { measureCodes } from './bench/measure-codes.ts';
import { measureLabels } from './bench/measure-labels.ts';
import { measureLighthouse } from './bench/measure-lighthouse.ts';
import { measureRelevance } from './bench/measure-relevance.ts';
import { measureScanned } from './bench/measure-scanned.ts';
import { measureSearch } from './bench/measure-search.ts';
import { describeBuild, describeCodes, describeLabels, describeLighthouse, describeScanned } from './bench/report.ts';
import { describeRelevance } from './bench/report-relevance.ts';
import { type Budget, verdictOf } from './bench/search/budgets.ts';
import { describeSearch } from './bench/search/describe.ts';
import { buildSite, realSite } from './build/build-site.ts';
import { writeFigures } from '../test/search-judgements/figures.ts';
import { UserError, readArguments, runCommand } from './support/command.ts';
import { projectRoot } from './support/run.ts';

/** What can be measured; `--only` takes one. Without it all but those that need a browser. */
const BENCHES = ['build', 'scanned', 'labels', 'codes', 'search', 'lighthouse'] as const;
const IN_BROWSER: readonly string[] = ['search', 'lighthouse'];
const SCANNED_PRODUCTS = 20_000;
const file = join(projectRoot, '.cache', 'bench.json');

function readNumbers(name: string, text: string): number[] {
  return text.split(',').map((size) => {
    if (!/^\d+$/.test(size)) throw new UserError(`--${name} ${text}: write whole numbers, for example 0,1400,20000`);
    return Number(size);
  });
}

const say = (lines: readonly string[]): void => console.log(lines.join('\n'));

async function benchBuilds(sizes: readonly number[], keepFolders: boolean): Promise<void> {
  for (const size of sizes) {
    const kept = readKept(file);
    const build = await measureBuild(size, keepFolders);
    say(describeBuild(build, kept.builds[size]));
    keep(file, kept, { builds: { ...kept.builds, [size]: build } });
  }
}

async function benchScanned(products: number, keepFolders: boolean): Promise<void> {
  const kept = readKept(file);
  const scanned = await measureScanned(products, keepFolders);
  say(describeScanned(scanned, kept.scanned?.[products]));
  keep(file, kept, { scanned: { ...kept.scanned, [products]: scanned } });
}

async function benchLabels(): Promise<void> {
  const kept = readKept(file);
  const today = dayInVietnam(Date.now());
  const labels = await measureLabels(loadCatalogue(join(projectRoot, realSite.content), today), today);
  say(describeLabels(labels, kept.labels));
  keep(file, kept, { labels });
}

async function benchCodes(codes: number): Promise<void> {
  const kept = readKept(file);
  const { site } = loadCatalogue(join(projectRoot, realSite.content), dayInVietnam(Date.now()));
  const figures = await measureCodes(site.baseUrl, codes);
  say(describeCodes(figures));
  keep(file, kept, { codes: figures });
}

/** Ends with code 1 when a budget is over, unless figures are only to be reported. */
async function benchSearch(sizes: readonly number[], runs: number, isReportOnly: boolean): Promise<void> {
  const budgets = new Map<number, readonly Budget[]>();
  for (const size of sizes) {
    const kept = readKept(file);
    console.log(`Search, ${size} products …`);
    const search = await measureSearch(size, runs, (line) => console.log(line));
    say(describeSearch(search));
    keep(file, kept, { search: { ...kept.search, [size]: search } });
    budgets.set(size, search.budgets);
  }
  const { lines, code } = verdictOf(budgets, isReportOnly);
  if (lines.length > 0) say(lines);
  if (code !== 0) process.exitCode = code;
}

async function benchLighthouse(runs: number): Promise<void> {
  if ((await buildSite(realSite)) === 'failed') throw new UserError('The site does not build; see above.');
  const kept = readKept(file);
  const pages = await measureLighthouse(realSite, runs);
  say(describeLighthouse(pages, kept.lighthouse));
  keep(file, kept, { lighthouse: pages });
}

async function benchRelevance(pins: boolean): Promise<void> {
  const figures = await measureRelevance(loadCatalogue(join(projectRoot, realSite.content), dayInVietnam(Date.now())));
  say(describeRelevance(figures));
  if (pins) writeFigures(figures);
}

await runCommand(async (): Promise<void> => {
  const { values } = readArguments({
    usage: `npm run bench -- [--only ${BENCHES.join('|')}] [--lighthouse] [--relevance [--pin]] [--sizes 0,1400,20000] [--codes 200] [--runs 3] [--keep] [--report-only]`,
    options: {
      sizes: { type: 'string' },
      codes: { type: 'string', default: '200' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      lighthouse: { type: 'boolean', default: false },
      relevance: { type: 'boolean', default: false },
      pin: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      'report-only': { type: 'boolean', default: false },
    },
  });
  if (values.relevance) return benchRelevance(values.pin);
  const only = values.lighthouse ? 'lighthouse' : values.only;
  const chosen = BENCHES.filter((bench) => (only === undefined ? !IN_BROWSER.includes(bench) : only === bench));
  if (chosen.length === 0) throw new UserError(`--only ${only ?? ''}: choose one of ${BENCHES.join(', ')}.`);
  const sizes = values.sizes === undefined ? undefined : readNumbers('sizes', values.sizes);
  const [codes = 0] = readNumbers('codes', values.codes);
  const [runs = 0] = readNumbers('runs', values.runs);
  if (chosen.includes('build')) await benchBuilds(sizes ?? [0, 1400, 20_000], values.keep);
  if (chosen.includes('scanned')) await benchScanned(Math.max(...(sizes ?? [SCANNED_PRODUCTS])), values.keep);
  if (chosen.includes('labels')) await benchLabels();
  if (chosen.includes('codes')) await benchCodes(Math.max(codes, 1));
  if (chosen.includes('search')) await benchSearch(sizes ?? [2000, 5000, 20_000], Math.max(runs, 1), values['report-only']);
  if (chosen.includes('lighthouse')) await benchLighthouse(Math.max(runs, 1));
});
