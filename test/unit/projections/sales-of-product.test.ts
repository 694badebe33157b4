// Where to buy a product: what sources say, and what nobody has confirmed.
import { describe, expect, it } from 'vitest';
import type { SalesPoint } from '#domain/model.ts';
import { Footnotes } from '#projections/notes.ts';
import { productSales, type ProductSalesOptions } from '#projections/sales-of-product.ts';
import { aFormerProvince, aProduct, aSource, type ProductChange } from '../../support/resolved.ts';
import { aChannel, aSalesPoint, type SalesPointChange } from '../../support/sales.ts';

const sales = (change: ProductChange = {}, options: Partial<ProductSalesOptions> = {}) => productSales(aProduct(change), { nearby: [], ...options }, new Footnotes());
const carrying = (change: SalesPointChange = {}): SalesPoint => aSalesPoint({ ...change, record: { carries: [{ text: 'gạo', sources: ['s1'] }, { text: 'Trà Mây', products: ['tra-may'], asOf: '2024-02', sources: ['s1'] }], ...change.record } });
const closed = { closed: { text: 'Đã đóng.', sources: ['s1'] } };

describe('points that carry a product', () => {
  it('are told with the source\'s words and time for this very product', () => {
    expect(sales({}, { carrying: [carrying()] }).carriedBy).toEqual([{ name: 'Cửa hàng OCOP Mây', href: '/diem-ban/cua-hang-may/', where: '9 Lê Lợi', told: 'Trà Mây', asOf: '2024-02', refs: [1] }]);
  });

  it('have the time of the point where the line has none', () => {
    const point = carrying({ record: { carries: [{ text: 'Trà Mây', products: ['tra-may'], sources: ['s1'] }] } });
    expect(sales({}, { carrying: [point] }).carriedBy[0]?.asOf).toBe('2025-04');
  });

  it('are left out once closed', () => {
    expect(sales({}, { carrying: [carrying({ record: closed })] }).carriedBy).toEqual([]);
  });
});

describe('channels', () => {
  const offer = (change: object = {}) => ({ record: { offers: [{ text: 'Bán trên sàn', channel: 'san-may', sources: ['s1'], ...change }] } });
  const channels = (...args: Parameters<typeof aChannel>) => ({ channels: new Map([['san-may', aChannel(...args)]]) });

  it('are linked where their address is https and their source may be linked', () => {
    expect(sales(offer({ asOf: '2025' }), channels({ url: 'https://san.example' })).sellers).toEqual([{ text: 'Bán trên sàn', channel: { name: 'Sàn Mây', href: 'https://san.example' }, asOf: '2025', refs: [1] }]);
    expect(sales(offer(), channels({ url: 'http://san.example' })).sellers[0]?.channel).toEqual({ name: 'Sàn Mây' });
    expect(sales(offer(), channels({ url: 'https://san.example', sources: [aSource({ trust: 'low' })] })).sellers[0]?.channel).toEqual({ name: 'Sàn Mây' });
  });

  it('show the product\'s own page there by its host, under the same rule', () => {
    expect(sales(offer({ url: 'https://san.example/tra' })).sellers[0]).toMatchObject({ href: 'https://san.example/tra', site: 'san.example' });
    expect(sales(offer({ url: 'http://san.example/tra' })).sellers[0]).not.toHaveProperty('href');
  });

  it('are not the markets that goods went to', () => {
    const view = sales(offer({ kind: 'market', text: 'Xuất đi Nhật' }));
    expect([view.sellers.length, view.markets.map(({ text }) => text)]).toEqual([0, ['Xuất đi Nhật']]);
  });
});

describe('points of the province', () => {
  const near = (id: string, change: SalesPointChange = {}) => aSalesPoint({ id, ...change, record: { name: id, ...change.record } });

  it('come from the same former province first, four at most, without those that carry the product', () => {
    const dakNong = { candidates: [], words: {}, formerProvince: aProduct().place.formerProvince ?? aFormerProvince() };
    const points = [near('other'), near('own', { place: dakNong }), near('a'), near('b'), near('c'), near('carrier'), near('closed', { record: closed })];
    const formerOf = aProduct({ place: { ...aProduct().place, formerProvince: dakNong.formerProvince } });
    const view = productSales(formerOf, { nearby: points, carrying: [points[5] ?? near('x')] }, new Footnotes());
    expect(view.nearby.map(({ name }) => name)).toEqual(['own', 'other', 'a', 'b']);
    expect(view.province).toEqual({ name: 'Lâm Đồng', href: '/diem-ban/tinh/lam-dong/' });
  });

  it('are not shown for a demonstration or a record that left', () => {
    for (const change of [{ isDemonstration: true }, { record: { lifecycle: { kind: 'withdrawn' as const, on: '2026-01-01', reason: 'Trùng.' } } }]) {
      expect(sales(change, { nearby: [near('a')], carrying: [carrying()] })).toMatchObject({ nearby: [], carriedBy: [] });
    }
  });
});
