// The small files that the page of labels loads.
import { describe, expect, test } from 'vitest';
import { labelNames, labelRow, labelRows } from '#projections/label-list.ts';
import { labelMakerView } from '#projections/label-maker.ts';
import { aDecision, aLot, aProducer, aProduct, aRecognition, aSource, catalogueOf } from '../../support/builders.ts';

const withProducts = (products: Readonly<Record<string, unknown>>) =>
  catalogueOf({ 'producers/htx.json': aProducer(), 'decisions/qd-101.json': aDecision(), ...products });

const demonstration: Parameters<typeof aProduct>[0] = { demonstration: true, sources: [aSource({ trust: 'producer' })] };

describe('files of names', () => {
  const catalogue = withProducts({
    'products/tra-may.json': aProduct({ name: 'Trà Mây', aliases: ['Chè shan'], producer: 'htx', gtin: '8938501001238' }),
    'products/minh-hoa-tra.json': aProduct({ name: 'Trà minh hoạ', gtin: '9520000000011', ...demonstration }),
  });
  const files = labelNames(catalogue);
  const namesIn = (key: string) => files.get(key)?.map(([, name]) => name);

  test('list a product under each word of its names and of its id', () => {
    expect(namesIn('tr')).toEqual(['Trà Mây']);
    expect(namesIn('ch')).toEqual(['Trà Mây']);
    expect(files.get('sh')?.[0]).toEqual([catalogue.products[0]?.code, 'Trà Mây', 'Hợp tác xã Thử Nghiệm', 'che shan']);
  });

  test('list no demonstration by name, but by its number', () => {
    expect(namesIn('mi')).toBeUndefined();
    expect(namesIn('so-11')).toEqual(['Trà minh hoạ']);
    expect(namesIn('so-38')).toEqual(['Trà Mây']);
  });

  test('are told to the page with their sizes', () => {
    expect(labelMakerView(catalogue).keys.split(' ')).toContain('tr:1');
  });
});

describe('the row of a product', () => {
  const rowOf = (change: Parameters<typeof aProduct>[0], lots: Readonly<Record<string, unknown>> = {}) => {
    const [product] = withProducts({ 'products/tra-may.json': aProduct(change), ...lots }).products;
    if (product === undefined) throw new Error('no product');
    return labelRow(product);
  };

  test('has the certificate and the number of its decision', () => {
    const row = rowOf({ recognitions: [aRecognition({ decision: 'qd-101' })] });
    expect(row).toMatchObject({ certified: '4 2025-03-10 2028-03-10 2028-03-10', decision: '101/QĐ-UBND' });
  });

  test('has the decision that certifies, not a later word that decides nothing', () => {
    const row = rowOf({ recognitions: [aRecognition({ decision: 'qd-101' }), { kind: 'named', decisionNumber: '7/BC', date: { precision: 'day', value: '2026-01-05' }, sources: ['s1'] }] });
    expect(row.decision).toBe('101/QĐ-UBND');
  });

  test('has no decision when the stars were revoked', () => {
    const row = rowOf({ recognitions: [aRecognition({ decision: 'qd-101' }), { kind: 'revoked', decisionNumber: '9/QĐ', date: { precision: 'day', value: '2026-01-05' }, sources: ['s1'] }] });
    expect(row.without).toBe('revoked');
    expect(row.decision).toBeUndefined();
  });

  test('has the lots that are for sale, not those of ingredients', () => {
    const row = rowOf({}, { 'lots/tra-may/L1.json': aLot({ expiresOn: '2027-01' }), 'lots/tra-may/N1.json': aLot({ what: 'Búp tươi' }) });
    expect(row.lots).toEqual([{ code: 'L1', expiresOn: '2027-01' }]);
  });
});

describe('files of products', () => {
  test('hold each product once, under the first letter of its code, and there is one for every letter', () => {
    const catalogue = withProducts({ 'products/a.json': aProduct({ name: 'A Một' }), 'products/b.json': aProduct({ name: 'B Hai' }) });
    const files = labelRows(catalogue);
    expect(files.size).toBe(23);
    for (const { code } of catalogue.products) expect(files.get(code.charAt(0))?.map((row) => row.code)).toContain(code);
    expect([...files.values()].flat()).toHaveLength(2);
  });

  test('say of a withdrawn record that it has gone', () => {
    const catalogue = withProducts({ 'products/cu.json': aProduct({ lifecycle: { kind: 'withdrawn', on: '2026-01-01', reason: 'Thôi làm.' } }) });
    expect([...labelRows(catalogue).values()].flat()).toEqual([expect.objectContaining({ id: 'cu', gone: true })]);
    expect(labelNames(catalogue).size).toBe(0);
  });
});

describe('the page', () => {
  test('says why labels are samples until an office has set both address and contact', () => {
    const { site, ...rest } = withProducts({});
    const reasons = (change: object) => labelMakerView({ ...rest, site: { ...site, ...change } }).sample.map(({ remedy }) => remedy.slice(0, 7));
    expect(reasons({})).toEqual(['baseUrl', 'contact']);
    expect(reasons({ contact: { email: 'a@b.vn' } })).toEqual(['baseUrl']);
    expect(reasons({ baseUrl: 'https://ocop.tinh.gov.vn', contact: {} })).toEqual(['contact']);
    expect(reasons({ baseUrl: 'https://ocop.tinh.gov.vn', contact: { phone: '+84901234567' } })).toEqual([]);
  });
});
