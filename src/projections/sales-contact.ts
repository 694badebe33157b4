// How to reach a sales point: its telephone as people write it, and maps outside the site.
import type { SalesPoint } from '../domain/model.ts';
import { urls } from '../urls.ts';

/** Cities whose area code has two digits after the zero (Hà Nội, TP Hồ Chí Minh). */
const SHORT_AREA = /^2[48]/u;

/**
 * A number in E.164 as people here write it.
 *
 * @example phoneText('+84912345678')  // '0912 345 678'
 * @example phoneText('+842438251234') // '024 3825 1234'
 * @example phoneText('+842693822456') // '0269 3822 456'
 */
export function phoneText(number: string): string {
  const own = number.replace(/^\+84/u, '');
  if (!own.startsWith('2')) return `0${own.replace(/^(\d{3})(\d{3})/u, '$1 $2 ')}`.trim();
  return `0${own.replace(SHORT_AREA.test(own) ? /^(\d{2})(\d{4})/u : /^(\d{3})(\d{4})/u, '$1 $2 ')}`.trim();
}

export interface MapLinks {
  /** OpenStreetMap in the browser. */
  readonly web: string;
  /** A `geo:` address (RFC 5870; the query is what map programs of phones read), for a map program on the device. */
  readonly app: string;
  /** The source gave coordinates; else the map looks for the address. */
  readonly isExact: boolean;
}

/** Links to maps, from coordinates or else from the source's address; undefined where a record has neither. */
export function mapLinks({ record, place }: SalesPoint): MapLinks | undefined {
  const { coordinates } = record;
  if (coordinates !== undefined) {
    const { lat, lon } = coordinates;
    return { web: urls.mapAt(lat, lon), app: `geo:${lat},${lon}?q=${lat},${lon}`, isExact: true };
  }
  const { address, commune, district, province } = place.words;
  if (address === undefined) return undefined;
  // A search without the province would find a street of the same name elsewhere.
  const text = [commune, district, province].reduce<string>((so, unit) => (unit === undefined || contains(so, unit) ? so : `${so}, ${unit}`), address);
  return { web: urls.mapSearch(text), app: `geo:0,0?q=${encodeURIComponent(text)}`, isExact: false };
}

/** Whether the source's address names the province of today, so that the place of today need not stand beside it. */
export function saysPlaceNow({ place }: SalesPoint): boolean {
  return place.words.address !== undefined && place.province !== undefined && contains(place.words.address, place.province.name);
}

function contains(text: string, unit: string): boolean {
  return text.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi'));
}
