import { describe, expect, test } from 'vitest';
import { isShortCode } from '#domain/short-code.ts';
import { decision } from '#schemas/decision.ts';
import { lot } from '#schemas/lot.ts';
import { producer } from '#schemas/producer.ts';
import { product } from '#schemas/product.ts';
import { salesPoint } from '#schemas/sales.ts';
import { gtin, syntheticRecords, type Tables } from '../../../scripts/bench/synthetic.ts';

const tables: Tables = {
  provinces: [{ code: '01', name: 'Hà Nội', nameEn: 'Hanoi', kind: 'city', slug: 'ha-noi', mergedFrom: ['01'] }],
  communes: [{ code: '00004', name: 'Ba Đình', kind: 'ward', province: '01' }],
  products: [
    { name: 'Hạt sen sấy Nam Huy', group: { code: 'I.1.a', basis: 'judged', rule: 'r' } },
    { name: 'Trà sen', group: { code: 'VI', basis: 'judged', rule: 'r' } },
  ],
  producers: [{ name: 'Hợp tác xã Tơ Tung', kind: 'cooperative' }],
  documentKinds: ['haccp'],
};
const schemas = { lots: lot, products: product, producers: producer, decisions: decision, 'sales-points': salesPoint };
const records = [...syntheticRecords(150, tables)];

describe('syntheticRecords', () => {
  test('every record fits its schema', () => {
    const broken = records.flatMap(({ collection, id, record }) => {
      const { error } = schemas[collection].safeParse(record);
      return error ? [`${id}: ${error.message}`] : [];
    });
    expect(broken).toEqual([]);
  });

  test('there are as many products as asked for, with ids of their own', () => {
    expect(records.filter(({ collection }) => collection === 'products')).toHaveLength(150);
    expect(new Set(records.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(records.length);
  });

  test('producers and decisions that products name exist', () => {
    const ids = new Set(records.map(({ id }) => id));
    const named = records.flatMap(({ collection, record }) =>
      collection === 'products' ? [record.producer, ...record.recognitions.map((step) => step.decision)] : [],
    );
    expect(named.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  test('every product has a right code of its own, and some have lots', () => {
    const codes = records.flatMap(({ collection, record }) => (collection === 'products' ? [record.code ?? ''] : []));
    expect([codes.filter(isShortCode).length, new Set(codes).size]).toEqual([150, 150]);
    expect(records.filter(({ collection }) => collection === 'lots').length).toBeGreaterThan(10);
  });

  test('ids come from names, and a product stands in the group of the name that its own is like', () => {
    const products = records.filter(({ collection }) => collection === 'products');
    expect(products.filter(({ id }) => !/^(hat|tra)-/u.test(id))).toEqual([]);
    expect(new Set(products.map(({ record }) => 'group' in record && record.group.code))).toEqual(new Set(['I.1.a', 'VI']));
  });

  test('two calls make the same register', () => {
    expect([...syntheticRecords(150, tables)]).toEqual(records);
  });

  test('a register of no products is empty', () => {
    expect([...syntheticRecords(0, tables)]).toEqual([]);
  });
});

describe('gtin', () => {
  test('ends in the check digit of GS1', () => {
    expect(gtin(456313816)).toBe('8934563138165');
  });
});
