// The bench's figures as lines, each with its change since the run before.

import type { BuildFigures } from './measure-build.ts';
import type { CodeFigures } from './measure-codes.ts';
import type { LabelFigures } from './measure-labels.ts';
import type { LighthouseFigures } from './measure-lighthouse.ts';
import type { ScannedFigures } from './measure-scanned.ts';

/**
 * A change in percent, empty where there is nothing to compare or nothing changed.
 * @example change(110, 100) // ' (+10%)'
 */
export function change(now: number, before: number | undefined): string {
  if (before === undefined || before === 0) return '';
  const percent = Math.round((now / before - 1) * 100);
  return percent === 0 ? '' : ` (${percent > 0 ? '+' : '−'}${Math.abs(percent)}%)`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

const perPage = ({ seconds, pages }: { seconds: number; pages: number }): string => `${((seconds * 1000) / Math.max(pages, 1)).toFixed(2)} ms a page`;

function costs(now: { seconds: number; cpuSeconds: number; pages: number; peakMegabytes: number }, before: { seconds: number; cpuSeconds: number; peakMegabytes: number } | undefined): string {
  return [
    `${now.seconds.toFixed(1)} s${change(now.seconds, before?.seconds)}, ${perPage(now)}, ${now.cpuSeconds.toFixed(1)} s of processor${change(now.cpuSeconds, before?.cpuSeconds)}`,
    `${now.peakMegabytes.toFixed(0)} MB at the peak${change(now.peakMegabytes, before?.peakMegabytes)}`,
  ].join(' · ');
}

/** The lines that describe one build, compared with the run before. */
export function describeBuild(build: BuildFigures, before: BuildFigures | undefined): string[] {
  const head = `${build.products} products: ${build.pages} pages${change(build.pages, before?.pages)}, ${build.files} files · ${costs(build, before)}`;
  const lines = build.weights.map((one) => {
    const earlier = before?.weights.find(({ route }) => route === one.route);
    const total = one.html + one.css;
    const was = earlier && earlier.html + earlier.css;
    return `  ${one.route} ×${one.count}: ${kilobytes(total)}${change(total, was)} (HTML ${kilobytes(one.html)}, CSS ${kilobytes(one.css)}), JS ${kilobytes(one.js)} — ${one.page}`;
  });
  return [head, ...lines];
}

/** The scanned pages of one size; bytes as sent (brotli), styles included. */
export function describeScanned(scanned: ScannedFigures, before: ScannedFigures | undefined): string[] {
  return [
    `Scanned pages of ${scanned.products} products: ${scanned.pages} pages${change(scanned.pages, before?.pages)}, ${scanned.diskMegabytes.toFixed(0)} MB on the disk · ${costs(scanned, before)}`,
    `  largest ${kilobytes(scanned.largestBytes)}${change(scanned.largestBytes, before?.largestBytes)} — ${scanned.largestPage}; median ${kilobytes(scanned.medianBytes)}${change(scanned.medianBytes, before?.medianBytes)}`,
  ];
}

/** Sheets of labels. */
export function describeLabels(labels: readonly LabelFigures[], before: readonly { what: string; milliseconds: number; bytes: number }[] = []): string[] {
  return labels.map((one) => {
    const earlier = before.find(({ what }) => what === one.what);
    return `${one.labels} labels on ${one.sheet}, ${one.what}: ${one.milliseconds.toFixed(0)} ms${change(one.milliseconds, earlier?.milliseconds)}, PDF of ${kilobytes(one.bytes)}${change(one.bytes, earlier?.bytes)}`;
  });
}

/** How many rendered codes were read. */
export function describeCodes(codes: readonly CodeFigures[]): string[] {
  const share = (read: number, of: number): string => `${((read / of) * 100).toFixed(1)} %`;
  return codes.map((one) => `${one.condition}, ${one.codes} codes: jsQR ${share(one.jsqr, one.codes)}, ZXing ${share(one.zxing, one.codes)}${one.wrong === 0 ? '' : `, READ WRONG ${one.wrong}`}`);
}

/** One line a page: scores, then times. */
export function describeLighthouse(pages: readonly LighthouseFigures[], before: readonly { kind: string; lcpMilliseconds: number }[] = []): string[] {
  const column = (text: string | number, width: number): string => String(text).padStart(width);
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
  return [
    `${'page'.padEnd(10)}${['perf', 'a11y', 'best', 'SEO', 'LCP', 'CLS', 'TBT'].map((name) => column(name, 8)).join('')}`,
    ...pages.map((one) => {
      const scores = [one.performance, one.accessibility, one.bestPractices, one.seo];
      const times = [seconds(one.lcpMilliseconds), one.cls.toFixed(3), `${Math.round(one.tbtMilliseconds)} ms`];
      const was = change(one.lcpMilliseconds, before.find(({ kind }) => kind === one.kind)?.lcpMilliseconds);
      return `${one.kind.padEnd(10)}${[...scores, ...times].map((text) => column(text, 8)).join('')}${was}  ${one.page}${one.failed.length === 0 ? '' : ` — ${one.failed.join(', ')}`}`;
    }),
  ];
}
