// How to reach a sales point.
import { describe, expect, it } from 'vitest';
import { mapLinks, phoneText } from '#projections/sales-contact.ts';
import { aSalesPoint } from '../../support/sales.ts';

describe('phoneText', () => {
  it.each([['+84912345678', '0912 345 678'], ['+842438251234', '024 3825 1234'], ['+842693822456', '0269 3822 456'], ['+842773661199', '0277 3661 199']])('%s is written %s', (number, text) => {
    expect(phoneText(number)).toBe(text);
  });
});

describe('mapLinks', () => {
  const words = { address: 'Số 9 đường Thử', commune: 'Phường 1', district: 'TP Sa Đéc', province: 'Đồng Tháp' };
  const decoded = (address: string | undefined) => new URL(address ?? '').searchParams.get('query');

  it('leads to the coordinates that a source gives', () => {
    const point = aSalesPoint({ record: { coordinates: { lat: 10.4595778, lon: 105.6406727, sources: ['s1'] } } });
    expect(mapLinks(point)).toEqual({
      web: 'https://www.openstreetmap.org/?mlat=10.4595778&mlon=105.6406727#map=17/10.4595778/105.6406727',
      app: 'geo:10.4595778,105.6406727?q=10.4595778,105.6406727',
      isExact: true,
    });
  });

  it('else looks for the address, with the units that it does not name itself', () => {
    const map = mapLinks(aSalesPoint({ place: { candidates: [], words } }));
    expect(decoded(map?.web)).toBe('Số 9 đường Thử, Phường 1, TP Sa Đéc, Đồng Tháp');
    expect(decodeURIComponent(map?.app ?? '')).toBe('geo:0,0?q=Số 9 đường Thử, Phường 1, TP Sa Đéc, Đồng Tháp');
    expect(map?.isExact).toBe(false);
    expect(decoded(mapLinks(aSalesPoint({ place: { candidates: [], words: { ...words, address: 'Số 9, phường 1, TP Sa Đéc, Đồng Tháp' } } }))?.web)).toBe('Số 9, phường 1, TP Sa Đéc, Đồng Tháp');
  });

  it('leads nowhere when only a district or province is known', () => {
    expect(mapLinks(aSalesPoint({ place: { candidates: [], words: { district: 'TP Sa Đéc', province: 'Đồng Tháp' } } }))).toBeUndefined();
  });
});
