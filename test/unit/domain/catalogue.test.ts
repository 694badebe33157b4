// From right records to resolved ones.
import { describe, expect, test } from 'vitest';
import { MASKED_NAME } from '#domain/resolve/producers.ts';
import { aChannel, aDecision, aProducer, aProduct, aRecognition, aSalesPoint, aSource, build, catalogueOf } from '../../support/builders.ts';

describe('a product', () => {
  test('knows its producer, group with path, place, drawing, history and standing', () => {
    const { products } = catalogueOf({
      'products/tra.json': aProduct({
        producer: 'htx',
        place: { then: { province: 'Kon Tum', provinceCode: '62' }, now: { province: '51', commune: '23341', basis: 'resolved' } },
        recognitions: [aRecognition({ decision: 'd' })],
      }),
      'producers/htx.json': aProducer(),
      'decisions/d.json': aDecision(),
    });
    const [tea] = products;
    expect(tea?.producer?.name).toBe('Hợp tác xã Thử Nghiệm');
    expect(tea?.group.path.map(({ code }) => code)).toEqual(['I', 'I.5', 'I.5.a']);
    expect([tea?.place.province?.name, tea?.place.commune?.name, tea?.place.formerProvince?.name, tea?.place.words]).toEqual([
      'Quảng Ngãi',
      'Đăk Pék',
      'Kon Tum',
      { province: 'Kon Tum' },
    ]);
    expect(tea?.kind).toBe('tea');
    expect(tea?.history[0]?.decision?.record.number).toBe('101/QĐ-UBND');
    expect(tea?.standing).toMatchObject({ kind: 'certified', stars: 4, ends: { earliest: '2028-03-10', latest: '2028-03-10' } });
    expect(tea?.producer?.products).toEqual([tea]);
    expect(tea?.history[0]?.decision?.products).toEqual([tea]);
  });

  test('whose former province alone is known lies in the province that took it in', () => {
    const { products } = catalogueOf({ 'products/tra.json': aProduct({ place: { then: { provinceCode: '62' } } }) });
    expect(products[0]?.place.province?.name).toBe('Quảng Ngãi');
  });

  test('keeps the drawing chosen by hand', () => {
    expect(catalogueOf({ 'products/tra.json': aProduct({ kind: 'honey' }) }).products[0]?.kind).toBe('honey');
  });

  test('of a group with alcohol or functional food says so', () => {
    const group = (code: string) => catalogueOf({ 'products/a.json': aProduct({ group: { code, basis: 'hand' } }) }).products[0]?.group;
    expect([group('II.1.b')?.alcohol, group('III.1')?.functionalFood, group('I.6')?.alcohol]).toEqual([true, true, false]);
  });
});

describe('lists', () => {
  test('are in Vietnamese order, then by id', () => {
    const named = (name: string) => aProduct({ name });
    const { products } = catalogueOf({
      'products/z.json': named('Dưa'),
      'products/a.json': named('Đường'),
      'products/c.json': named('Dứa'),
      'products/b.json': named('Dưa'),
    });
    expect(products.map(({ id }) => id)).toEqual(['b', 'z', 'c', 'a']);
  });

  test('keep what has left the register, and what was never real, apart', () => {
    const lifecycle = { kind: 'withdrawn', on: '2026-01-01', reason: 'Rút.' } as const;
    const catalogue = catalogueOf({
      'products/a.json': aProduct({ producer: 'htx' }),
      'products/b.json': aProduct({ producer: 'htx', lifecycle }),
      'products/c.json': aProduct({ producer: 'mau', demonstration: true }),
      'producers/htx.json': aProducer(),
      'producers/mau.json': aProducer({ demonstration: true }),
      'sales-points/s.json': aSalesPoint({ carries: [{ text: 'Trà', products: ['a', 'b', 'a'], sources: ['s1'] }] }),
    });
    expect(catalogue.products.map(({ id }) => id)).toEqual(['a']);
    expect(catalogue.departed.map(({ id }) => id)).toEqual(['b']);
    expect(catalogue.demonstrations.map(({ id, producer }) => [id, producer?.id])).toEqual([['c', 'mau']]);
    expect(catalogue.producers.map(({ id, products }) => [id, products.map((product) => product.id)])).toEqual([['htx', ['a']]]);
    expect(catalogue.salesPoints[0]?.carries.map(({ id }) => id)).toEqual(['a']);
  });

  test("hold every unit and every group, groups in the decree's order", () => {
    const { provinces, formerProvinces, communes, groups } = catalogueOf({});
    expect([provinces.length, formerProvinces.length, communes.length, groups.length]).toEqual([34, 63, 3321, 38]);
    expect(provinces[0]?.name).toBe('An Giang');
    expect(groups.map(({ code }) => code).slice(0, 3)).toEqual(['I', 'I.1', 'I.1.a']);
    expect(groups[0]?.children.map(({ code }) => code)).toEqual(['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6']);
  });
});

describe('a masked producer', () => {
  const masked = aProducer({
    name: 'Hộ Tên Phải Giấu',
    aliases: ['Tên Phải Giấu'],
    notes: [{ text: 'Tên Phải Giấu từng bán ở chợ.', sources: ['s1'] }],
    masked: { on: '2026-10-01', reason: 'Theo yêu cầu.' },
    place: { then: { address: 'Nhà Phải Giấu', province: 'Gia Lai' } },
  });
  const { producers, products } = catalogueOf({
    'producers/ho.json': masked,
    'products/a.json': aProduct({ producer: 'ho', place: { then: { address: 'Nhà Phải Giấu' } } }),
  });

  test('keeps its id and its place and tells nothing else', () => {
    expect(producers[0]).toMatchObject({ id: 'ho', name: MASKED_NAME, place: { words: { province: 'Gia Lai' } } });
    expect(JSON.stringify({ ...producers[0], products: [] })).not.toContain('Phải Giấu');
  });

  test('is not told by the address of its products', () => {
    expect(products[0]?.place.words).toEqual({});
  });
});

test('former ids lead to the record of now', () => {
  const { formerIds } = catalogueOf({
    'products/tra.json': aProduct({ formerIds: ['che', 'che-cu'] }),
    'sales-points/a.json': aSalesPoint({ formerIds: ['b'] }),
    'channels/c.json': aChannel({ formerIds: ['d'] }),
  });
  expect(formerIds).toEqual([
    { collection: 'products', id: 'che', nowId: 'tra' },
    { collection: 'products', id: 'che-cu', nowId: 'tra' },
    { collection: 'sales-points', id: 'b', nowId: 'a' },
  ]);
});

test('sources are found by their ids', () => {
  const [product] = catalogueOf({ 'products/tra.json': aProduct({ sources: [aSource(), aSource({ id: 's2', citation: 'Báo' })] }) }).products;
  expect(product?.sources.get('s2')?.citation).toBe('Báo');
});

test('without a site or the groups there is no catalogue', () => {
  const missing = build({}, { files: [] });
  expect(missing.ok).toBe(false);
  expect(missing.ok ? [] : missing.problems.map(({ file, message }) => `${file} ${message}`)).toEqual(
    ['site.json', 'taxonomy/groups.json', 'taxonomy/document-kinds.json', 'taxonomy/trace-systems.json', 'taxonomy/claim-words.json', 'taxonomy/synonyms.json', 'taxonomy/everyday-names.json'].map(
      (file) => `${file} thiếu tệp này`,
    ),
  );
});

test('warnings are told with problems too', () => {
  const built = build({ 'products/a.json': aProduct({ name: 'Trà chữa ho', producer: 'khong-co' }) });
  expect([built.ok, built.warnings.length]).toEqual([false, 1]);
});
