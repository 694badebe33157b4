// Files for other systems: one for every lot of the records, valid by GS1's schema, and reached from the page of the lot.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/support/run.ts';
import { testSites, type TestSiteName } from '../../scripts/test/sites.ts';
import { at, builtSite, recordsOf } from '../support/built-site.ts';
import { faultsOf } from '../support/epcis.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];

/** Ids of all lots, `<product>/<code>`, read apart from the project's own reader. */
function lotsOf(name: TestSiteName): string[] {
  const folder = join(projectRoot, testSites[name].content, 'lots');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
}

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const lots = lotsOf(name);
  const products = recordsOf(name, 'products');
  const read = (lot: string): unknown => JSON.parse(site.read(`/api/v1/epcis/${lot}.json`));

  it('has an EPCIS file for every lot and none besides', () => {
    expect(lots.length).toBeGreaterThan(0);
    const files = [...site.files].filter((file) => file.startsWith('/api/v1/epcis/') && file !== '/api/v1/epcis/terms.json');
    expect(files.sort()).toEqual(lots.map((lot) => `/api/v1/epcis/${lot}.json`).sort());
  });

  it('has only valid ones, under their own address', () => {
    for (const lot of lots) {
      expect([lot, faultsOf(read(lot))]).toEqual([lot, []]);
      expect(String(at(read(lot), 'id'))).toMatch(new RegExp(`^https://[^/]+/api/v1/epcis/${lot}\\.json$`, 'u'));
    }
  });

  it('marks those of demonstrations', () => {
    for (const lot of lots) {
      const isDemonstration = at(products.get(lot.split('/')[0] ?? ''), 'demonstration') === true;
      expect([lot, typeof at(read(lot), 'ocop:demonstration') === 'string']).toEqual([lot, isDemonstration]);
    }
  });

  it('links each from the page of its lot', () => {
    for (const lot of lots) {
      const [product = '', code = ''] = lot.split('/');
      const page = `/t/${String(at(products.get(product), 'code'))}/${code}.html`;
      expect([page, site.files.has(page) && site.read(page).includes(`/api/v1/epcis/${lot}.json`)]).toEqual([page, true]);
    }
  });

  it('explains the terms of our own where their namespace leads', () => {
    expect(site.read('/api/v1/epcis/terms.json')).toContain('"@id":"ocop:precision"');
  });
});
