// Lighthouse on the heaviest page of each kind of the real site: a phone, simulated slow 4G, a processor four times slower
// (its own defaults), served by the built-in server.

import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { type SiteBuild } from '../build/build-site.ts';
import { listen } from '../serve/listen.ts';
import { siteListener } from '../serve/server.ts';
import { UserError } from '../support/command.ts';
import { projectRoot } from '../support/run.ts';
import { ensureChromium, thisMachine } from '../test/chromium.ts';
import { startBrowser } from './browser.ts';
import { listPages, routesOf } from './pages.ts';

/** Scores from 0 to 100; times of the run with the middle LCP. */
export interface LighthouseFigures {
  readonly kind: string;
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly lcpMilliseconds: number;
  readonly cls: number;
  readonly tbtMilliseconds: number;
  /** What costs points, by Lighthouse's names, performance apart. */
  readonly failed: readonly string[];
}

/** Kinds of pages that are looked at, by the file in src/pages that makes them. */
const KINDS: readonly (readonly [kind: string, route: string])[] = [
  ['home', '/'],
  ['list', '/san-pham'],
  ['product', '/san-pham/[id]'],
  ['producer', '/chu-the/[id]'],
  ['scanned', '/t/[code]'],
  ['lot', '/t/[code]/[lot]'],
  ['check', '/kiem-tra'],
  ['labels', '/nhan'],
  ['sourcing', '/nguon-hang'],
  ['to buy', '/diem-ban'],
];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

/** The heaviest page of each kind that the site has; a printed address as it is printed. */
function pagesOf(site: string): { kind: string; page: string }[] {
  const routes = routesOf(join(projectRoot, 'src', 'pages'));
  const byRoute = Map.groupBy(listPages(site).pages, ({ path }) => routes.find(({ fits }) => fits(path))?.name);
  return KINDS.flatMap(([kind, route]) => {
    const [heaviest] = (byRoute.get(route) ?? []).sort((one, other) => other.bytes - one.bytes);
    return heaviest ? [{ kind, page: heaviest.path.replace(/\.html$/, '') }] : [];
  });
}

async function look(url: string, port: number): Promise<Omit<LighthouseFigures, 'kind' | 'page'>> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json', onlyCategories: ['performance', ...CATEGORIES] });
  if (!result) throw new UserError(`Lighthouse has no result for ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new UserError(`Lighthouse cannot look at ${url}: ${runtimeError.message}`);
  const score = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
  const value = (audit: string): number => audits[audit]?.numericValue ?? 0;
  const failed = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const found = audits[id]?.score;
    return weight > 0 && typeof found === 'number' && found < 1 ? [id] : [];
  });
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcpMilliseconds: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbtMilliseconds: value('total-blocking-time'),
    failed: [...new Set(failed)],
  };
}

/** Looks at each kind of page `runs` times and keeps the run with the middle LCP. The site must be built. */
export async function measureLighthouse(site: SiteBuild, runs: number): Promise<LighthouseFigures[]> {
  const out = join(projectRoot, site.out);
  const server = await listen(siteListener(out), { host: '127.0.0.1', port: 0 });
  const figures: LighthouseFigures[] = [];
  try {
    for (const { kind, page } of pagesOf(out)) {
      const looks: Omit<LighthouseFigures, 'kind' | 'page'>[] = [];
      for (let run = 0; run < runs; run += 1) {
        // A browser of its own for each run: nothing is left of the run before.
        const browser = await startBrowser(await ensureChromium(thisMachine()));
        try {
          looks.push(await look(`${server.url}${page}`, browser.port));
        } finally {
          await browser.close();
        }
      }
      const middle = looks.sort((one, other) => one.lcpMilliseconds - other.lcpMilliseconds)[Math.floor(looks.length / 2)];
      if (middle) figures.push({ kind, page, ...middle });
    }
  } finally {
    await server.close();
  }
  return figures;
}
