// Dense rows: from a search document and from a product's details they are the same, and the static pages are made of them.
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { rowOfDetail } from '#projections/sourcing/row-of-detail.ts';
import { sourcingPages } from '#projections/sourcing/sourcing-pages.ts';
import { supplierDetail } from '#projections/sourcing/supplier-detail.ts';
import { supplyRow } from '#projections/sourcing/supply-row.ts';
import { TODAY } from '../../../support/builders.ts';
import { aDocument } from '../../../support/search.ts';

const row = (change: Parameters<typeof aDocument>[0] = {}, day = TODAY) => supplyRow(aDocument(change), day, (kind) => `tên đầy đủ ${kind}`);

describe('a row', () => {
  it('says nothing of supply where no sheet was declared', () => {
    expect(row()).not.toHaveProperty('supply');
  });

  it('tells the figures of a sheet, and how much of it is filled', () => {
    expect(row({ hasSupplySheet: true, declared: 13, capacity: '1.200 kg', leadTimeDays: 7 }).supply).toEqual({ capacity: '1.200 kg', leadTime: '7 ngày', declared: '13/20', share: 0.65 });
  });

  it('names papers that hold on the day, short where that is usual, those first that buyers ask for', () => {
    expect(row({ papers: { 'nhan-hieu': 99991231, la: 20300101, haccp: 20261121, attp: 20261122 } }).papers).toEqual(['ATTP', 'nhãn hiệu', 'tên đầy đủ la']);
    expect(row({ papers: { attp: 20261121 } }).papers).toEqual([]);
  });

  it('names three papers and counts the others', () => {
    const papers = { attp: 99991231, haccp: 99991231, vietgap: 99991231, 'cong-bo': 99991231, 'dang-ky-kinh-doanh': 99991231 };
    expect(row({ papers }).papers).toEqual(['ATTP', 'công bố', 'HACCP', 'và 2 giấy khác']);
  });

  it('is the same from the details of a product as from its search document', () => {
    const catalogue = loadCatalogue('test/fixtures/content', TODAY);
    const products = [...catalogue.products, ...catalogue.demonstrations];
    const fromDocuments = searchDocuments(catalogue, products).map((document) => supplyRow(document, TODAY, (kind) => catalogue.documentKinds.get(kind) ?? kind));
    expect(products.map((product) => rowOfDetail(supplierDetail(product, catalogue.documentKinds), TODAY))).toEqual(fromDocuments);
  });
});

describe('the static pages', () => {
  const pages = (count: number, change: (index: number) => Parameters<typeof aDocument>[0] = () => ({})) =>
    sourcingPages(Array.from({ length: count }, (_, index) => aDocument({ id: `p-${index}`, nameOrder: index, ...change(index) })), TODAY, new Map());

  it('put who declared most first, then what is in force, then names', () => {
    const order = pages(4, (index) => [{ standing: 'unverified 3' }, {}, { declared: 3, hasSupplySheet: true, standing: 'unverified 3' }, { declared: 20, hasSupplySheet: true }][index] ?? {})[0];
    expect(order?.rows.map(({ id }) => id)).toEqual(['p-3', 'p-2', 'p-1', 'p-0']);
    expect(order?.hasSheets).toBe(true);
  });

  it('hold 36 each, every product once; one page where there is none', () => {
    const all = pages(80);
    expect(all.map(({ rows }) => rows.length)).toEqual([36, 36, 8]);
    expect(new Set(all.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(80);
    expect(pages(0)).toMatchObject([{ number: 1, of: 1, total: 0, rows: [], hasSheets: false }]);
  });
});
