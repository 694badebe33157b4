// The page of a sales point.
import { describe, expect, it } from 'vitest';
import { channelViews } from '#projections/sales-channels.ts';
import { salesPointPage } from '#projections/sales-page.ts';
import { aProduct, aSource } from '../../support/resolved.ts';
import { aChannel, aSalesPoint, type SalesPointChange } from '../../support/sales.ts';

const page = (change: SalesPointChange = {}) => salesPointPage(aSalesPoint(change));
const row = (change: SalesPointChange, label: string) => page(change).rows.find((one) => one.label === label)?.values[0];

describe('salesPointPage', () => {
  it('says as of when the address holds, when it was checked, and to call first', () => {
    expect(page().addressNote).toBe('Địa chỉ theo nguồn 04/2025, danh mục đối chiếu ngày 20/11/2026. Nên gọi hỏi trước khi đến.');
    expect(page({ record: { asOf: undefined } }).addressNote).toBe('Địa chỉ theo nguồn; nguồn không ghi thời điểm, danh mục đối chiếu ngày 20/11/2026. Nên gọi hỏi trước khi đến.');
    expect(page({ place: { candidates: [], words: {} } })).not.toHaveProperty('addressNote');
  });

  it('has the latest day on which any source was compared', () => {
    const sources = [aSource({ checkedOn: '2026-11-02' }), aSource({ id: 's2', checkedOn: '2026-11-21' }), aSource({ id: 's3', checkedOn: '2025-12-31' })];
    expect(page({ record: { sources } }).addressNote).toContain('ngày 21/11/2026');
  });

  it('leads nobody to a place that is closed', () => {
    const phone = { number: '+84912345678', sources: ['s1'] };
    expect(page({ record: { phone } })).toMatchObject({ call: { href: 'tel:+84912345678', text: 'Gọi 0912 345 678' }, map: { isExact: false } });
    const closed = page({ record: { phone, closed: { text: 'Nay là nhà hàng.', sources: ['s1'] } } });
    expect(closed.closed).toEqual({ text: 'Nay là nhà hàng.', refs: [1] });
    expect(closed).not.toHaveProperty('map');
    expect(closed).not.toHaveProperty('call');
  });

  it('links a website only when it is https and its source may be linked', () => {
    const website = (url: string) => ({ record: { website: { url, sources: ['s1'] } } });
    expect(row(website('https://cua-hang.example/a'), 'Trang web')).toEqual({ text: 'cua-hang.example', href: 'https://cua-hang.example/a', refs: [1] });
    expect(row(website('http://cua-hang.example'), 'Trang web')).toEqual({ text: 'cua-hang.example', refs: [1] });
    expect(row({ record: { ...website('https://cua-hang.example').record, sources: [aSource({ trust: 'low' })] } }, 'Trang web')).not.toHaveProperty('href');
  });

  it('tells how exactly a source counted, and as of when', () => {
    expect(row({ record: { productCount: { value: 1060, about: 'over', asOf: '2025', sources: ['s1'] } } }, 'Hàng OCOP có bán')).toEqual({ text: 'hơn 1.060 sản phẩm', aside: 'theo nguồn 2025', refs: [1] });
  });

  it('shows products that it carries, and no demonstration', () => {
    expect(page({ carries: [aProduct(), aProduct({ id: 'mau', isDemonstration: true })] }).products.map(({ id }) => id)).toEqual(['tra-may']);
  });
});

describe('channelViews', () => {
  it('link what is https and not of low trust, and tell when', () => {
    const views = channelViews([aChannel({ url: 'https://a.example', asOf: '2024', note: 'Có bán' }), aChannel({ url: 'http://a.example' }), aChannel({ url: 'https://a.example', sources: [aSource({ trust: 'low' })] })]);
    expect(views.map(({ href }) => href)).toEqual(['https://a.example', undefined, undefined]);
    expect(views[0]).toMatchObject({ asOf: '2024', text: 'Có bán.' });
  });

  it('leave out what left the register', () => {
    expect(channelViews([aChannel({ lifecycle: { kind: 'withdrawn', on: '2026-01-01', reason: 'Đóng sàn.' } })])).toEqual([]);
  });
});
