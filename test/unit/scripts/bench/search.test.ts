// What the bench of search does with its measurements; nothing is measured here.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { aQuery, writeQuery } from '#search/query.ts';
import { budgetsOf } from '../../../../scripts/bench/search/budgets.ts';
import { describeSearch } from '../../../../scripts/bench/search/describe.ts';
import { searchFigures, type SearchFigures } from '../../../../scripts/bench/search/figures.ts';
import { residentMegabytes } from '../../../../scripts/bench/search/meilisearch.ts';
import { TYPED, stepsOf } from '../../../../scripts/bench/search/queries.ts';
import { textOf } from '../../../../scripts/bench/search/scan.ts';
import { slowLink, throughAt } from '../../../../scripts/bench/search/slow-link.ts';
import { slowed } from '../../../../scripts/bench/search/slow-worker.ts';
import { percentile, spreadOf } from '../../../../scripts/bench/search/spread.ts';
import { aDocument } from '../../../support/search.ts';

describe('percentile', () => {
  test.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    [[7], 0.95, 7],
    [[], 0.5, 0],
  ])('of %j, the share %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  test('a spread leaves the values in their order', () => {
    const values = [30, 10, 20];
    expect(spreadOf(values)).toEqual({ count: 3, median: 20, p95: 30, most: 30 });
    expect(values).toEqual([30, 10, 20]);
  });
});

describe('what is typed', () => {
  test('letter by letter, as the address of the page has it', () => {
    expect(stepsOf('gạo đỏ')).toEqual(['g', 'gạ', 'gạo', 'gạo đ', 'gạo đỏ']);
  });

  test('every text on the way comes back from the address unchanged', () => {
    const changed = TYPED.flatMap(stepsOf).filter((text) => new URLSearchParams(writeQuery(aQuery({ text }))).get('q') !== text);
    expect(changed).toEqual([]);
  });
});

describe('the slow network', () => {
  test('bytes wait for those before them', () => {
    expect(throughAt(100, 0, 1000, 8000)).toBe(1100);
    expect(throughAt(100, 900, 1000, 8000)).toBe(1900);
    expect(throughAt(100, 0, 1000, Number.POSITIVE_INFINITY)).toBe(100);
  });

  test('everything arrives, in its order', async () => {
    const sent = Buffer.from(Array.from({ length: 50_000 }, (_, index) => index % 251));
    const target = createServer((socket) => socket.once('data', () => socket.end(sent))).listen(0, '127.0.0.1');
    await once(target, 'listening');
    const address = target.address();
    const link = await slowLink(typeof address === 'object' && address !== null ? address.port : 0, { bitsPerSecond: 80_000_000, roundTripMilliseconds: 2 });
    const answer = await fetchRaw(link.port);
    expect(answer.equals(sent)).toBe(true);
    await link.close();
    target.close();
  });
});

async function fetchRaw(port: number): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1');
  socket.write('?');
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(Buffer.from(part)));
  await once(socket, 'close');
  return Buffer.concat(parts);
}

describe('a worker on a slower processor', () => {
  test('runs its own program behind what slows it down', () => {
    expect(slowed('run();', 4)).toMatch(/\)\(4\);\nrun\(\);$/u);
  });

  /** How long a program is kept waiting; its clock stands but for what it says that it does, and for looks at it while it waits. */
  async function keptWaiting(program: string): Promise<number> {
    let now = 0;
    let looks = 0;
    const takes = (milliseconds: number): void => void (now += milliseconds);
    class Answer {
      async text() {
        return takes(1000), '{}';
      }
    }
    await new Promise<unknown>((resolve) => {
      const surroundings = {
        performance: { now: () => ((looks += 1), (now += 1)) },
        MessageChannel,
        Response: Answer,
        fetch: async () => (takes(1000), new Answer()),
        addEventListener: () => undefined,
        setTimeout,
        postMessage: resolve,
        takes,
      };
      runInNewContext(slowed(`(async () => { ${program}; postMessage('done'); })();`, 4), surroundings);
    });
    return looks;
  }

  test.each(['text', 'json'])('does not pay for what the network takes (%s)', async (read) => {
    expect(await keptWaiting(`const answer = await fetch(); await answer.${read}()`)).toBeLessThan(100);
  });

  test.each(['text', 'json'])('pays for what it does then (%s)', async (read) => {
    const looks = await keptWaiting(`const answer = await fetch(); await answer.${read}(); takes(1000)`);
    expect(looks).toBeGreaterThan(2900);
    expect(looks).toBeLessThan(3100);
  });
});

test('the memory of a process is read from what Linux says of it', () => {
  expect(residentMegabytes('Name:\tmeilisearch\nVmPeak:\t  9999 kB\nVmRSS:\t  2048 kB\n')).toBe(2);
  expect(residentMegabytes('')).toBe(0);
});

test('all engines look in the same texts', () => {
  const document = aDocument({ name: 'Trà sen', aliases: ['Chè sen'], producer: 'HTX Tơ Tung', places: ['Kbang'], groupNames: ['Chè'] });
  expect(textOf(document)).toBe('Trà sen, Chè sen, HTX Tơ Tung, Kbang, Chè');
});

const spread = { count: 10, median: 20, p95: 40, most: 90 };
const index = { seconds: 1, rawBytes: 400_000, gzipBytes: 120_000, brotliBytes: 100_000 };
const keystrokes = [{ cpu: 1, ...spread, quickest: spread, slowest: 'g', byOther: 0, without: 2 }, { cpu: 4, ...spread, p95: 200, quickest: { ...spread, p95: 33 }, slowest: 'g', byOther: 5, without: 0 }];
const firstUse = [{ cpu: 4, addressSeconds: 4, tapSeconds: 3.5 }];
const memory = { pageMegabytes: 8, workerMegabytes: 9 };
const measured = {
  products: 2000,
  load: 0.5,
  paceMilliseconds: 52,
  scripts: [{ path: '/san-pham/', page: 90_000, opened: 3000, worker: 30_000, codes: 7000, server: 12_000, search: 117_000 }],
  embedded: { index, answers: spread, keystrokes, firstUse, memory },
  meilisearch: { pushSeconds: 3, diskBytes: 29_000_000, answers: spread, keystrokes, firstUse, memory: { ...memory, serverMegabytes: 140 } },
  pagefind: { seconds: 2, bytes: 1_400_000, answers: spread },
  scan: { index, answers: spread },
};
const figures: SearchFigures = { ...measured, budgets: budgetsOf(measured) };

describe('the table', () => {
  const lineOf = (lines: readonly string[], what: string): string => lines.find((line) => line.trim().startsWith(what))?.replaceAll(/\s{2,}/gu, ' | ') ?? '';

  test('judges each figure by its budget', () => {
    const lines = describeSearch(figures);
    expect(lineOf(lines, 'index a product')).toBe(' | index a product, compressed | 50.0 B | 700.0 B | 50.0 B | ≤ 80 B: ok');
    expect(lineOf(lines, 'letter to results, 1× CPU, median')).toBe(' | letter to results, 1× CPU, median / p95 | 20 ms / 40 ms | 20 ms / 40 ms | ≤ 50 ms: ok');
    expect(lineOf(lines, 'letter to results, 4× CPU, median')).toBe(' | letter to results, 4× CPU, median / p95 | 20 ms / 200 ms | 20 ms / 200 ms | ≤ 150 ms: OVER');
    expect(lineOf(lines, 'scripts of /san-pham/, in')).toBe(' | scripts of /san-pham/, in the page | 90.0 kB | ≤ 100.0 kB: ok (3.0 kB of it only when opened)');
    expect(lineOf(lines, 'scripts of /san-pham/, for')).toBe(' | scripts of /san-pham/, for a search | 117.0 kB | 129.0 kB | ≤ 100.0 kB: OVER (worker 30.0 kB; for a code 7.0 kB more)');
  });

  test('tells the quickest runs beside what is judged', () => {
    expect(lineOf(describeSearch(figures), 'letter to results, 4× CPU, quickest runs')).toBe(' | letter to results, 4× CPU, quickest runs | 20 ms / 33 ms | 20 ms / 33 ms');
  });

  test('tells after how many letters there was nothing to measure', () => {
    expect(lineOf(describeSearch(figures), 'letters without results, 1× CPU')).toBe(' | letters without results, 1× CPU | 2 of 12 | 2 of 12');
    expect(lineOf(describeSearch(figures), 'letters the other engine answered, 4× CPU')).toBe(' | letters the other engine answered, 4× CPU | 5 | 5');
  });

  test('judges the embedded engine alone by the budget of keystrokes: how far away a server stands is no matter of the page', () => {
    const slow = { ...measured, meilisearch: { ...measured.meilisearch, keystrokes: keystrokes.map((one) => ({ ...one, p95: 45_000 })) } };
    const lines = describeSearch({ ...slow, budgets: budgetsOf(slow) });
    expect(lineOf(lines, 'letter to results, 1× CPU, median')).toBe(' | letter to results, 1× CPU, median / p95 | 20 ms / 40 ms | 20 ms / 45000 ms | ≤ 50 ms: ok');
  });

  test('says so where there is no server to measure', () => {
    const { meilisearch: _, ...without } = figures;
    const [head = '', ...rows] = describeSearch(without);
    expect(head).toContain('2000 products (load 0.5, pace 52 ms)');
    expect(head).toContain('(no program)');
    expect(lineOf(rows, 'index, time')).toBe(' | index, time | 1.00 s | 2.00 s | 1.00 s');
  });

  test('figures are kept as they are', () => {
    expect(searchFigures.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  });
});
