// What the page of a product shows and what it holds back.
import { describe, expect, it } from 'vitest';
import type { Product } from '#domain/model.ts';
import { productPage, type ProductPageOptions } from '#projections/product-page.ts';
import { aRecognition } from '../../support/recognitions.ts';
import { aGroup, aPlace, aProducer, aProduct, aProvince, aSource, certified, type ProductChange, without } from '../../support/resolved.ts';

const OPTIONS: ProductPageOptions = { built: '2026-11-20', sameGroup: [], nearby: [] };
const page = (change: ProductChange = {}, options: Partial<ProductPageOptions> = {}) => productPage(aProduct(change), { ...OPTIONS, ...options });

describe('productPage', () => {
  it('shows a price with its day and hides one without', () => {
    const { prices } = page({ record: { prices: [{ text: '285.000 đồng/kg', asOf: '2025-03', sources: ['s1'] }, { text: '90.000 đồng/kg', sources: ['s1'] }] } });
    expect(prices).toEqual([{ text: '285.000 đồng/kg', asOf: '2025-03', refs: [1] }]);
  });

  it('still lacks a price when the only one has no day', () => {
    expect(page({ record: { prices: [{ text: '90.000 đồng/kg', sources: ['s1'] }] } }).lacks).toContain('price');
    expect(page({ record: { prices: [{ text: '90.000 đồng/kg', asOf: '2025', sources: ['s1'] }] } }).lacks).not.toContain('price');
  });

  it('lists what a bare record lacks, in the order in which a reader would miss it', () => {
    expect(page().lacks).toEqual(['photo', 'decision', 'score', 'label', 'codes', 'story', 'price', 'documents', 'contact']);
  });

  it('lacks a producer and a place when no source names them', () => {
    const bare = without(aProduct({ place: { candidates: [], words: {} } }), 'producer');
    const lacks = productPage(bare, OPTIONS).lacks;
    expect(lacks).toContain('producer');
    expect(lacks).toContain('commune');
  });

  it('lacks no decision once one with number and day is known, and no story once the producer has one', () => {
    expect(page({ record: { recognitions: [aRecognition({ decisionNumber: '12/QĐ-UBND' })] } }).lacks).not.toContain('decision');
    expect(page({ producer: aProducer({ record: { story: { people: [{ text: 'Chị em bản', sources: ['s1'] }] } } }) }).lacks).not.toContain('story');
  });

  it('asks neither label nor bar code of a tourism service', () => {
    const lacks = page({ group: aGroup({ code: 'VI', level: 1 }) }).lacks;
    expect(lacks).not.toContain('label');
    expect(lacks).not.toContain('codes');
  });

  it('asks for the lots of a product with a bar code, and for the bar code of a product with lots', () => {
    const lot = { id: 'tra-may/L1', code: 'L1', record: { steps: [], sources: [aSource()] }, product: aProduct(), steps: [], madeFrom: [], madeInto: [], recalls: [], sources: new Map() };
    const codesOf = (change: ProductChange) => page(change).lacks.filter((lack) => lack === 'codes' || lack === 'gtin' || lack === 'lots');
    expect(codesOf({})).toEqual(['codes']);
    expect(codesOf({ record: { gtin: '9520001000010' } })).toEqual(['lots']);
    expect(codesOf({ lots: [lot] })).toEqual(['gtin']);
    expect(codesOf({ lots: [lot], record: { gtin: '9520001000010' } })).toEqual([]);
  });

  it('lists lots and a supply sheet where there are any, and nothing where there are none', () => {
    expect(page()).toMatchObject({ lots: undefined, supply: undefined });
    expect(page({ record: { supplySheet: { asOf: '2026-11-01', vatInvoice: true, sources: ['s1'] } } }).supply).toMatchObject({ asOf: '2026-11-01', rows: [{ key: 'vatInvoice' }], refs: [1] });
  });

  it('links a demonstration to nothing that lists real records, and marks its number', () => {
    const view = page({ isDemonstration: true, producer: aProducer({ isDemonstration: true }), record: { gtin: '9520001000010' } });
    expect(view).toMatchObject({ isDemonstration: true, groups: [{ href: '/minh-hoa/' }], producer: { href: '/minh-hoa/chu-the/htx-may-xanh/' } });
    expect(view).not.toHaveProperty('placeHref');
    expect(view.known.find(({ key }) => key === 'gtin')?.values[0]?.aside).toBe('đầu 952: chỉ để minh hoạ');
  });

  it('calls a paper without a title by the name of its kind', () => {
    const record = { documents: [{ kind: 'attp', sources: ['s1'] }, { kind: 'haccp', title: 'HACCP xưởng sấy', sources: ['s1'] }] };
    expect(page({ record }, { documentKinds: new Map([['attp', 'Giấy an toàn thực phẩm']]) }).documents).toMatchObject([{ kind: 'Giấy an toàn thực phẩm' }, { title: 'HACCP xưởng sấy' }]);
  });

  it('cites a source for each of the product\'s own facts, numbered without a gap', () => {
    const view = page({ record: { story: { origin: [{ text: 'Nương cổ', sources: ['s2'] }] }, sources: [aSource(), aSource({ id: 's2', citation: 'Trang tỉnh' })] } });
    expect(view.story).toEqual([{ key: 'origin', facts: [{ text: 'Nương cổ', refs: [2] }] }]);
    expect(view.notes.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('says that a fact from the producer\'s record is about the producer', () => {
    const view = page({ producer: aProducer({ record: { story: { people: [{ text: 'Chị em bản', sources: ['s1'] }] } } }) });
    expect(view.story[0]?.facts[0]?.about).toBe('producer');
  });

  it('takes the words of the source apart from the unit of today', () => {
    expect(page()).toMatchObject({ placeNow: 'Xã Quảng Trực, tỉnh Lâm Đồng', placeThen: 'trước 01/07/2025: xã Quảng Trực, huyện Tuy Đức, tỉnh Đắk Nông', placeHref: '/tinh/lam-dong/quang-truc/' });
  });

  it('names no commune of today for a commune that was split, only the candidates', () => {
    const { commune, ...place } = aPlace();
    const view = page({ place: { ...place, candidates: commune === undefined ? [] : [commune, { ...commune, name: 'Tuy Đức' }] } });
    expect(view).toMatchObject({ placeNow: 'Tỉnh Lâm Đồng', placeHref: '/tinh/lam-dong/', candidates: ['Quảng Trực', 'Tuy Đức'] });
  });

  it('warns of alcohol and of functional food by the group', () => {
    expect(page()).toMatchObject({ alcohol: false, functionalFood: false });
    expect(page({ group: aGroup({ alcohol: true }) }).alcohol).toBe(true);
    expect(page({ group: aGroup({ functionalFood: true }) }).functionalFood).toBe(true);
  });

  it('says what became of a record that has left, and where it went', () => {
    const gone = { record: { lifecycle: { kind: 'merged', on: '2026-10-01', into: 'tra-suong', reason: 'cùng một sản phẩm' } } } as const;
    expect(page(gone, { into: aProduct({ id: 'tra-suong', record: { name: 'Trà Sương' } }) }).departed).toEqual({ kind: 'merged', on: '2026-10-01', reason: 'cùng một sản phẩm', into: { name: 'Trà Sương', href: '/san-pham/tra-suong/' } });
    expect(page()).not.toHaveProperty('departed');
  });

  describe('similar products', () => {
    const other = (id: string, change: ProductChange = {}): Product => aProduct({ id, producer: aProducer({ id: `p-${id}` }), ...change });

    it('are in force, never the product itself, at most four', () => {
      const self = aProduct();
      const similar = productPage(self, { ...OPTIONS, sameGroup: [self, other('a'), other('out', { standing: certified({ ends: { earliest: '2026-11-19', latest: '2026-11-19' } }) }), other('b'), other('c'), other('d'), other('e')] }).similar;
      expect(similar.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('are first of the same kind, then of the same province', () => {
      const self = aProduct();
      const far = aPlace({ province: aProvince({ code: '01', name: 'Hà Nội' }) });
      const near = { place: self.place };
      const sameGroup = [other('other-kind', { kind: 'coffee', ...near }), other('far', { place: far }), other('near', near)];
      expect(productPage(self, { ...OPTIONS, sameGroup }).similar.map(({ id }) => id)).toEqual(['near', 'far', 'other-kind']);
    });
  });
});
