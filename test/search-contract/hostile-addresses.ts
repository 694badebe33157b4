// Addresses as hostile hands and broken links make them: any parameters, known and not, any values, right ones among them, escapes cut short.
import fc from 'fast-check';
import { addressValue, FACET_KEYS, facetOf } from '#search/facets.ts';
import { SORTS } from '#search/query.ts';

const PARAMS = [...FACET_KEYS.map((key) => facetOf(key).param), 'q', 'sap-xep', 'trang', 'minh-hoa', 'utm_source', '__proto__', 'constructor', 'toString', '', ' ', 'Q', 'tinh[]', 'q.x'] as const;
const VALUES = [
  ...FACET_KEYS.flatMap((key) => (facetOf(key).values ?? []).map((value) => addressValue(key, value))), ...SORTS, '', ' ', '0', '-1', '1', '1e9', '1e999', '1.5', 'NaN', '２', 'hue', 'kon-tum', 'ha-noi', '23638', 'ca-phe-ca-cao', 'haccp', '2024',
  '__proto__', 'hasOwnProperty', 'null', 'undefined', '[object Object]', '../..', '<svg onload=alert(1)>', '" OR stars = 5 OR "', "' OR 1=1 --", '\\"', '["5"]', 'a'.repeat(5000), '\0', '\u202e', '🍵', 'e\u0301', '\uD800', 'Ð',
] as const;
const BROKEN = ['%', '%E0%A4%A', '%zz', '&&', '=', '?', '#', '&=&', '+', '%00', '%2525', ';'] as const;

const text = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 40 }));
const param = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PARAMS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) });
const pair = fc.tuple(param, text).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
const raw = fc.tuple(fc.constantFrom(...PARAMS), fc.string({ maxLength: 20 })).map(([name, value]) => `${name}=${value}`);

/** The part behind the question mark. */
export const anyAddress: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 5, arbitrary: pair }, { weight: 1, arbitrary: raw }, { weight: 1, arbitrary: fc.constantFrom(...BROKEN) }), { maxLength: 12 }).map((parts) => parts.join('&'));

function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
