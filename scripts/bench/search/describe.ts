// The figures of search as a table, with the budget beside those that have one.

import { type Budget, BUDGET_NAMES } from './budgets.ts';
import type { SearchFigures } from './figures.ts';
import type { Keystrokes } from './keystrokes.ts';
import type { Spread } from './spread.ts';

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (value: number): string => `${value.toFixed(1)} MB`;
const medianAndP95 = ({ median, p95 }: Spread): string => `${milliseconds(median)} / ${milliseconds(p95)}`;

const withoutResults = ({ without, count }: Keystrokes): string => `${without} of ${without + count}`;

/** What the budget of a name says; empty where there is none. @example judged(budgets, 'index', (value) => `${value} B`) // '≤ 80 B: OVER' */
function judged(budgets: readonly Budget[], budget: string, write: (value: number) => string): string {
  const found = budgets.find(({ name }) => name === budget);
  return found === undefined ? '' : `≤ ${write(found.limit)}: ${found.ok ? 'ok' : 'OVER'}`;
}

interface Row {
  readonly what: string;
  readonly embedded?: string;
  readonly meilisearch?: string | undefined;
  readonly pagefind?: string;
  readonly scan?: string;
  readonly budget?: string;
}

const COLUMNS = ['embedded', 'meilisearch', 'pagefind', 'scan', 'budget'] as const;
const WIDTHS = { what: 46, embedded: 18, meilisearch: 18, pagefind: 18, scan: 18, budget: 16 } as const;

/** One table a size. */
export function describeSearch(figures: SearchFigures): string[] {
  const { products, load, paceMilliseconds, scripts, embedded, meilisearch: server, pagefind, scan, budgets } = figures;
  const aProduct = embedded.index.brotliBytes / products;
  const rows: Row[] = [
    { what: 'index, time', embedded: seconds(embedded.index.seconds), meilisearch: server && seconds(server.pushSeconds), pagefind: seconds(pagefind.seconds), scan: seconds(scan.index.seconds) },
    { what: 'index, bytes', embedded: kilobytes(embedded.index.rawBytes), meilisearch: server && megabytes(server.diskBytes / 1e6), scan: kilobytes(scan.index.rawBytes) },
    { what: 'index, compressed (gzip)', embedded: kilobytes(embedded.index.gzipBytes), scan: kilobytes(scan.index.gzipBytes) },
    { what: 'index, compressed (brotli)', embedded: kilobytes(embedded.index.brotliBytes), pagefind: kilobytes(pagefind.bytes), scan: kilobytes(scan.index.brotliBytes) },
    {
      what: 'index a product, compressed',
      embedded: `${aProduct.toFixed(1)} B`,
      pagefind: `${(pagefind.bytes / products).toFixed(1)} B`,
      scan: `${(scan.index.brotliBytes / products).toFixed(1)} B`,
      budget: judged(budgets, BUDGET_NAMES.index, (bytes) => `${bytes} B`),
    },
    { what: 'answer alone, median / p95', embedded: medianAndP95(embedded.answers), meilisearch: server && medianAndP95(server.answers), pagefind: medianAndP95(pagefind.answers), scan: medianAndP95(scan.answers) },
    ...embedded.keystrokes.map((own): Row => {
      const other = server?.keystrokes.find(({ cpu }) => cpu === own.cpu);
      return {
        what: `letter to results, ${own.cpu}× CPU, median / p95`,
        embedded: medianAndP95(own),
        meilisearch: other && medianAndP95(other),
        budget: judged(budgets, BUDGET_NAMES.keystroke(own.cpu), milliseconds),
      };
    }),
    ...embedded.keystrokes.flatMap((own): Row[] => {
      const other = server?.keystrokes.find(({ cpu }) => cpu === own.cpu);
      return [
        { what: `letter to results, ${own.cpu}× CPU, quickest runs`, embedded: medianAndP95(own.quickest), meilisearch: other && medianAndP95(other.quickest) },
        { what: `letter to results, ${own.cpu}× CPU, the slowest`, embedded: milliseconds(own.most), meilisearch: other && milliseconds(other.most) },
        { what: `letters without results, ${own.cpu}× CPU`, embedded: withoutResults(own), meilisearch: other && withoutResults(other) },
        { what: `letters the other engine answered, ${own.cpu}× CPU`, embedded: `${own.byOther}`, meilisearch: other && `${other.byOther}` },
      ];
    }),
    ...embedded.firstUse.flatMap((own): Row[] => {
      const other = server?.firstUse.find(({ cpu }) => cpu === own.cpu);
      return [
        { what: `first results, slow 4G, ${own.cpu}× CPU: address`, embedded: seconds(own.addressSeconds), meilisearch: other && seconds(other.addressSeconds) },
        { what: `first results, slow 4G, ${own.cpu}× CPU: tap`, embedded: seconds(own.tapSeconds), meilisearch: other && seconds(other.tapSeconds) },
      ];
    }),
    { what: 'memory of the page', embedded: megabytes(embedded.memory.pageMegabytes), meilisearch: server && megabytes(server.memory.pageMegabytes) },
    { what: 'memory of the worker / the server', embedded: megabytes(embedded.memory.workerMegabytes), meilisearch: server && megabytes(server.memory.serverMegabytes) },
    ...scripts.flatMap(({ path, page, opened, worker, codes, server: ofServer, search }): Row[] => [
      { what: `scripts of ${path}, in the page`, embedded: kilobytes(page), budget: `${judged(budgets, BUDGET_NAMES.scripts(path), kilobytes)} (${kilobytes(opened)} of it only when opened)` },
      {
        what: `scripts of ${path}, for a search`,
        embedded: kilobytes(search),
        meilisearch: kilobytes(search + ofServer),
        budget: `${judged(budgets, BUDGET_NAMES.scriptsOfSearch(path), kilobytes)} (worker ${kilobytes(worker)}; for a code ${kilobytes(codes)} more)`,
      },
    ]),
  ];
  const line = (what: string, cells: Omit<Row, 'what'>): string => `${what.padEnd(WIDTHS.what)}${COLUMNS.map((column) => (cells[column] ?? '').padStart(column === 'budget' ? 0 : WIDTHS[column])).join('  ')}`.trimEnd();
  const head = { embedded: 'embedded', meilisearch: server === undefined ? '(no program)' : 'Meilisearch', pagefind: 'Pagefind', scan: 'plain scan', budget: 'budget' };
  return [line(`Search, ${products} products (load ${load.toFixed(1)}, pace ${milliseconds(paceMilliseconds)})`, head), ...rows.map(({ what, ...cells }) => line(`  ${what}`, cells))];
}
