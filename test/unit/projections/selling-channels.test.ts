import { describe, expect, it } from 'vitest';
import { sellingChannels } from '#projections/selling-channels.ts';
import { aChannel, aProduct, aSalesPoint, catalogueOf } from '../../support/builders.ts';

const supplySheet = (currentChannels: string[]) => ({ asOf: '2026-10-01', currentChannels, sources: ['s1'] });

function channelsOf(records: Readonly<Record<string, unknown>>, id = 'tra') {
  const catalogue = catalogueOf(records);
  const product = catalogue.products.find((one) => one.id === id);
  if (product === undefined) throw new Error('no product');
  return sellingChannels(catalogue)(product);
}

describe('where a product is sold', () => {
  it('is what its sheet says, a channel of the register under its own name however it is written', () => {
    const records = { 'channels/big.json': aChannel({ name: 'Big Mart', aliases: ['Siêu thị BIG'], kind: 'retail-chain' }), 'products/tra.json': aProduct({ supplySheet: supplySheet(['sieu thi big', 'Bếp ăn Nhà Máy']) }) };
    expect(channelsOf(records)).toEqual([{ slug: 'big', name: 'Big Mart' }, { slug: 'bep-an-nha-may', name: 'Bếp ăn Nhà Máy' }]);
  });

  it('is also what its offers name, once each', () => {
    const records = { 'channels/big.json': aChannel({ name: 'Big Mart' }), 'products/tra.json': aProduct({ offers: [{ channel: 'big', text: 'Có bán', sources: ['s1'] }], supplySheet: supplySheet(['Big Mart']) }) };
    expect(channelsOf(records)).toEqual([{ slug: 'big', name: 'Big Mart' }]);
  });

  it('is the kind of open points that a source says carry it; closed ones do not count', () => {
    const carries = [{ text: 'Trà', products: ['tra'], sources: ['s1'] }];
    const records = {
      'products/tra.json': aProduct(),
      'sales-points/a.json': aSalesPoint({ kind: 'supermarket', carries }),
      'sales-points/b.json': aSalesPoint({ name: 'Đã đóng', kind: 'market', carries, closed: { text: 'đóng', sources: ['s1'] } }),
    };
    expect(channelsOf(records)).toEqual([{ slug: 'sieu-thi', name: 'Siêu thị' }]);
  });

  it('is nowhere where nobody says so', () => {
    expect(channelsOf({ 'products/tra.json': aProduct() })).toEqual([]);
  });
});
