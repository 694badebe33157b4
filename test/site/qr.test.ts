// Codes and badges of the built sites: each file is read as the printed address of its product by two readers that are not the writer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/support/run.ts';
import { type TestSiteName, testSites } from '../../scripts/test/sites.ts';
import { at, builtSite } from '../support/built-site.ts';
import { pictureOfSvg, readBoth } from '../support/decode-qr.ts';
import { parseHtml, select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
/** Codes read of a large site: enough of it to notice a slip in any of its parts. */
const MOST_READ = 20;

const spread = <T>(all: readonly T[]): T[] => all.filter((_, place) => place % Math.ceil(all.length / MOST_READ) === 0);

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const out = join(projectRoot, testSites[name].out);
  const baseUrl = String(at(JSON.parse(readFileSync(join(projectRoot, testSites[name].content, 'site.json'), 'utf8')), 'baseUrl'));
  const codesOf = (pattern: RegExp) => [...site.files].flatMap((file) => pattern.exec(file)?.[1] ?? []).sort();
  const codes = codesOf(/^\/ma-qr\/(\w+)\.svg$/);
  const both = (code: string) => ({ jsqr: `${baseUrl}/t/${code}`, zxing: `${baseUrl}/t/${code}` });

  it('has the same codes as SVG, PNG, badge and scanned page', () => {
    expect(codes.length).toBeGreaterThan(30);
    for (const pattern of [/^\/ma-qr\/(\w+)\.png$/, /^\/huy-hieu\/(\w+)\.svg$/, /^\/t\/(\w+)\.html$/]) expect(codesOf(pattern)).toEqual(codes);
  });

  it('has codes that are read as their address', { timeout: 120_000 }, async () => {
    for (const code of spread(codes)) {
      expect(await readBoth(readFileSync(join(out, `ma-qr/${code}.png`))), `${code}.png`).toEqual(both(code));
      expect(await readBoth(await pictureOfSvg(site.read(`/ma-qr/${code}.svg`))), `${code}.svg`).toEqual(both(code));
    }
  });

  it('shows on a product’s page the code of its own scanned page', { timeout: 120_000 }, async () => {
    const shown = spread(site.pages.filter(({ path, html }) => /^\/san-pham\/(?!trang\/)[^/]+\/$/.test(path) && html.includes('share-qr')));
    expect(shown.length).toBeGreaterThan(10);
    for (const { path, html } of shown) {
      const panel = select(parseHtml(html), { class: 'share-qr' })[0];
      const picture = /<svg viewBox="(0 0 \d+ \d+)"[^>]*><path[^>]* d="([^"]+)"/.exec(html.slice(html.indexOf('share-qr')));
      const code = textOf(panel).split('/').at(-1) ?? '';
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="25mm" height="25mm" viewBox="${picture?.[1] ?? ''}"><path d="${picture?.[2] ?? ''}"/></svg>`;
      expect(await readBoth(await pictureOfSvg(svg)), path).toEqual(both(code));
      expect(site.read(`/t/${code}.html`)).toContain(path);
    }
  });

  it('has no badge with stars and without a date', () => {
    const badges = codes.map((code) => site.read(`/huy-hieu/${code}.svg`));
    const starred = badges.filter((svg) => svg.includes('OCOP') && /OCOP \d sao/.test(svg));
    expect(starred.length).toBeGreaterThan(0);
    expect(starred.filter((svg) => !/đến (?:\d\d\/)?\d\d\/\d{4}/.test(svg))).toEqual([]);
  });

  it.runIf(baseUrl.endsWith('.example'))('marks every badge while the site is not set up', () => {
    for (const code of codes) expect(site.read(`/huy-hieu/${code}.svg`)).toMatch(/>(?:MẪU|Minh hoạ)<\/text>/);
  });
});
