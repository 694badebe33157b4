import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { DETAIL_SHARDS, detailShard } from '#projections/sourcing/detail-shard.ts';
import { supplierDetail, supplierShards } from '#projections/sourcing/supplier-detail.ts';
import { TODAY } from '../../../support/builders.ts';
import { aProducer, aProduct, without } from '../../../support/resolved.ts';
import { aSheet } from '../../../support/suppliers.ts';

const KINDS = new Map([['attp', 'An toàn thực phẩm']]);
const of = (change: Parameters<typeof aProduct>[0] = {}) => supplierDetail(aProduct(change), KINDS);

describe('details of a product', () => {
  it('have its sheet without the sources, its papers and its producer’s', () => {
    const producer = aProducer({ record: { documents: [{ kind: 'attp', number: '7', validUntil: '2028-01-01', sources: ['s1'] }] } });
    const detail = of({ producer, record: { supplySheet: { ...aSheet(), sources: ['s1'] }, documents: [{ kind: 'la', sources: ['s1'] }] } });
    expect(detail.sheet).toEqual(aSheet());
    expect(detail.papers).toEqual([{ kind: 'la', name: 'la' }, { kind: 'attp', name: 'An toàn thực phẩm', number: '7', validUntil: '2028-01-01', ofProducer: true }]);
  });

  it('leave out what there is not', () => {
    const bare = supplierDetail(without(aProduct({ place: { candidates: [], words: {} } }), 'producer'), KINDS);
    expect(Object.keys(bare).sort()).toEqual(['code', 'group', 'href', 'id', 'name', 'papers', 'standing', 'told']);
  });

  it('tell no fact of a whole region or kind of goods, and no price without a day', () => {
    const { told } = of({
      record: {
        capacity: [{ text: 'Cả huyện 300 ha', about: 'region', sources: ['s1'] }, { text: '12 tấn', asOf: '2025', sources: ['s1'] }],
        season: [{ text: 'Chè hái quanh năm', about: 'kind', sources: ['s1'] }],
        prices: [{ text: '90.000 đồng', sources: ['s1'] }, { text: '95.000 đồng', asOf: '2026-01', sources: ['s1'] }],
      },
    });
    expect(told).toEqual({ capacity: [{ text: '12 tấn', asOf: '2025' }], prices: [{ text: '95.000 đồng', asOf: '2026-01' }] });
  });

  it('say nothing of a masked producer but the name that pages print', () => {
    const record = { masked: { on: '2026-01-01', reason: 'theo yêu cầu' }, contact: { email: 'a@b.example', sources: ['s1'] }, workers: [{ text: '9 người', sources: ['s1'] }] };
    expect(of({ producer: aProducer({ name: 'Hộ sản xuất', record }) }).producer).toEqual({ id: 'htx-may-xanh', href: '/chu-the/htx-may-xanh/', name: 'Hộ sản xuất', kind: 'cooperative', place: 'Xã Quảng Trực, tỉnh Lâm Đồng', told: {}, products: 0 });
  });
});

describe('the files of details', () => {
  const catalogue = loadCatalogue('test/fixtures/content', TODAY);
  const shards = supplierShards(catalogue);

  it('hold every product once, in the file that its id names; demonstrations say that they are such', () => {
    expect(shards.size).toBe(DETAIL_SHARDS);
    for (const { id } of catalogue.products) expect(shards.get(detailShard(id))?.[id]).toMatchObject({ id });
    for (const { id } of catalogue.demonstrations) expect(shards.get(detailShard(id))?.[id]).toMatchObject({ id, demonstration: true });
    const all = [...shards.values()].flatMap((shard) => Object.keys(shard));
    expect(all).toHaveLength(catalogue.products.length + catalogue.demonstrations.length);
  });

  it('count lots of goods for sale alone', () => {
    const id = 'minh-hoa-mang';
    const product = catalogue.demonstrations.find((one) => one.id === id);
    const goods = product?.lots.filter(({ record }) => record.what === undefined) ?? [];
    expect(goods.length).toBeLessThan(product?.lots.length ?? 0);
    expect(shards.get(detailShard(id))?.[id]?.lots).toMatchObject({ goods: goods.length, newest: goods[0]?.code });
  });

  it('are found by the same name on any machine', () => {
    expect([detailShard('tra-may'), detailShard('mit-say')]).toEqual([expect.stringMatching(/^[0-3][0-9a-f]{2}$/), expect.stringMatching(/^[0-3][0-9a-f]{2}$/)]);
    expect(detailShard('tra-may')).toBe(detailShard('tra-may'));
  });
});
