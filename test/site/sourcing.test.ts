// The sourcing page in the built sites: rows without a script, a file for the details of every product, demonstrations only where asked for.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DETAIL_SHARDS, detailShard } from '#projections/sourcing/detail-shard.ts';
import { openEngine } from '#search/embedded/engine.ts';
import { aQuery } from '#search/query.ts';
import { urls } from '#urls.ts';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { TODAY } from '../support/builders.ts';
import { at, builtSite, recordsOf } from '../support/built-site.ts';
import { select, textOf } from '../support/html.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];
/** Of one file of details, compressed: what one product of a list may cost. */
const MOST_A_FILE = 4000;

describe.each(SITES)('the sourcing page of the %s site', (name) => {
  const site = builtSite(name);
  const records = recordsOf(name, 'products');
  const invented = [...records].flatMap(([id, record]) => (at(record, 'demonstration') === true ? [id] : []));
  const pages = site.pages.filter(({ path }) => /^\/nguon-hang\/(?:trang\/\d+\/)?$/.test(path)).map(({ path }) => site.page(path));
  const rows = pages.flatMap((page) => select(page, { has: 'data-id' }));
  const idOf = (row: (typeof rows)[number]): string => row.attributes.get('data-id') ?? '';

  it('lists every product that has a page, once, page after page', () => {
    const listed = rows.map(idOf);
    const productPages = site.pages.flatMap(({ path }) => /^\/san-pham\/(?!trang\/)([^/]+)\/$/.exec(path)?.[1] ?? []);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((id) => !productPages.includes(id))).toEqual([]);
    const total = Number(textOf(select(site.page('/nguon-hang/'), { has: 'data-result-count' })[0]).replaceAll('.', ''));
    expect(listed).toHaveLength(total);
  });

  it('shows no demonstration', () => {
    expect(rows.filter((row) => invented.includes(idOf(row)))).toEqual([]);
  });

  it('says in one line that nothing was declared, and leaves no cell of a row empty', () => {
    for (const row of rows) {
      const isDeclared = at(records.get(idOf(row)), 'supplySheet') !== undefined;
      const cells = select(row, { has: 'role' });
      expect(cells.filter((cell) => textOf(cell).trim() === ''), idOf(row)).toEqual([]);
      expect(textOf(row).includes('Chưa khai phiếu cung ứng'), idOf(row)).toBe(!isDeclared);
    }
  });

  it('is a table by its roles: each row has as many columns as there are heads', () => {
    for (const page of pages.slice(0, 2)) {
      const heads = select(page, { has: 'role' }).filter(({ attributes }) => attributes.get('role') === 'columnheader').length;
      for (const row of select(page, { has: 'data-id' })) {
        const spans = select(row, { has: 'role' }).filter(({ attributes }) => ['cell', 'rowheader'].includes(attributes.get('role') ?? '')).map(({ attributes }) => Number(attributes.get('aria-colspan') ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0), idOf(row)).toBe(heads);
      }
    }
  });

  it('has the details of each product and each demonstration in the file of its id', () => {
    const files = [...site.files].filter((file) => file.startsWith('/nguon-hang/chi-tiet/'));
    expect(files).toHaveLength(DETAIL_SHARDS);
    for (const id of [...rows.map(idOf), ...invented]) expect(at(JSON.parse(site.read(urls.sourcingDetails(detailShard(id)))), id, 'id'), id).toBe(id);
    expect(Math.max(...files.map((file) => brotliCompressSync(site.read(file)).length))).toBeLessThanOrEqual(MOST_A_FILE);
  });

  it('finds demonstrations among the others in their own file, and in no other', async () => {
    const open = (products: string) => openEngine({ products: JSON.parse(site.read(products)), words: JSON.parse(site.read(urls.searchWords())), baseUrl: 'https://ocop.example' });
    const found = async (products: string) => (await open(products).search(aQuery({ sort: 'khai-du' }), { today: TODAY })).hits.flatMap(({ document }) => (document.demonstration === true ? [document.id] : []));
    expect((await found(urls.searchDemonstrations())).length).toBeGreaterThan(0);
    expect(await found(urls.searchProducts())).toEqual([]);
  });
});
