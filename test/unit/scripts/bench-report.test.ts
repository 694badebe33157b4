// The bench keeps its figures side by side and tells what is wrong in them; its synthetic register is one that builds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFromFolder } from '#catalogue/load.ts';
import { keep, readKept } from '../../../scripts/bench/kept.ts';
import { symbolOf } from '../../../scripts/bench/code-pictures.ts';
import { describeCodes, describeLabels, describeLighthouse, describeScanned } from '../../../scripts/bench/report.ts';
import { writeSyntheticContent } from '../../../scripts/bench/write-content.ts';
import { TODAY } from '../../support/builders.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const label = { sheet: 'A4-3x8', what: 'one product', labels: 24, milliseconds: 200, bytes: 24_000 } as const;
const code = { condition: 'clean', codes: 200, jsqr: 200, zxing: 199, wrong: 0 };
const page = { kind: 'scanned', page: '/t/K7MX4P3', performance: 99, accessibility: 96, bestPractices: 100, seo: 100, lcpMilliseconds: 860, cls: 0, tbtMilliseconds: 12, failed: ['target-size'] };

describe('the kept figures', () => {
  test('of one bench stand beside those of the others', () => {
    const file = join(folder, 'a', 'bench.json');
    const one = keep(file, readKept(file), { codes: [code] });
    keep(file, one, { labels: [label] });
    expect(readKept(file)).toEqual({ builds: {}, codes: [code], labels: [label] });
  });

  test('of another form count as none, and that is said', () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const file = join(folder, 'bench.json');
    writeFileSync(file, '{"builds":[]}');
    expect(readKept(file)).toEqual({ builds: {} });
    expect(said).toHaveBeenCalledWith(`${file} is of another form: nothing to compare with.`);
  });
});

describe('the lines', () => {
  test('say how much changed', () => {
    expect(describeLabels([label], [{ ...label, milliseconds: 100 }])).toEqual(['24 labels on A4-3x8, one product: 200 ms (+100%), PDF of 24.0 kB']);
    const scanned = { products: 10, pages: 20, seconds: 2, cpuSeconds: 1, peakMegabytes: 300, largestBytes: 9000, largestPage: '/t/A', medianBytes: 7000, diskMegabytes: 1 };
    expect(describeScanned(scanned, { ...scanned, largestBytes: 10_000 })).toEqual([
      'Scanned pages of 10 products: 20 pages, 1 MB on the disk · 2.0 s, 100.00 ms a page, 1.0 s of processor · 300 MB at the peak',
      '  largest 9.0 kB (−10%) — /t/A; median 7.0 kB',
    ]);
  });

  test('cry out when a code was read as something else', () => {
    expect(describeCodes([code, { ...code, wrong: 1 }])).toEqual(['clean, 200 codes: jsQR 100.0 %, ZXing 99.5 %', 'clean, 200 codes: jsQR 100.0 %, ZXing 99.5 %, READ WRONG 1']);
  });

  test('name what costs a page its points', () => {
    expect(describeLighthouse([page]).at(-1)).toBe('scanned         99      96     100     100  0.86 s   0.000   12 ms  /t/K7MX4P3 — target-size');
  });
});

test('the smallest symbol of an address is printed at the least size that its modules allow', () => {
  const [large, small] = [true, false].map((isLarge) => symbolOf('https://ocop.example/t/K7MX4P3', isLarge));
  expect([large?.sizeMm, small?.sizeMm === small?.leastMm]).toEqual([25, true]);
  expect(small?.moduleMm).toBeCloseTo(0.4, 1);
});

test('a synthetic register passes every check, with its codes and lots', () => {
  writeSyntheticContent('content', join(folder, 'content'), 120);
  const built = buildFromFolder(join(folder, 'content'), TODAY);
  expect(built.ok ? [] : built.problems).toEqual([]);
  expect(built.ok && [built.catalogue.products.length, built.catalogue.lots.size > 10]).toEqual([120, true]);
});
