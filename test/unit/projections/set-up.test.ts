// When a catalogue counts as made one's own, and the addresses that it prints.
import { describe, expect, it } from 'vitest';
import { printedAddress, readableAddress } from '#projections/printed-address.ts';
import { isSetUp } from '#projections/set-up.ts';
import { escapeXml } from '#projections/xml.ts';

const contact = { email: 'ocop@tinh.vn' };

describe('isSetUp', () => {
  it.each([
    [true, 'an address and a contact', { baseUrl: 'https://ocop.tinh.gov.vn', contact }],
    [true, 'a name that merely begins like a reserved one', { baseUrl: 'https://example.com.vn', contact }],
    [true, 'a name that merely ends in the letters of one', { baseUrl: 'https://myexample.com', contact }],
    [false, 'no contact', { baseUrl: 'https://ocop.tinh.gov.vn' }],
    [false, 'an empty contact', { baseUrl: 'https://ocop.tinh.gov.vn', contact: {} }],
    ...['https://ocop.example', 'https://a.test', 'https://a.invalid', 'https://localhost', 'https://example.com', 'https://www.example.org'].map((baseUrl) => [false, baseUrl, { baseUrl, contact }] as const),
  ] as const)('is %s with %s', (answer, _, site) => {
    expect(isSetUp(site)).toBe(answer);
  });
});

describe('printedAddress', () => {
  it.each([
    ['https://ocop.vn/t/K7MX4P3', [{ code: 'K7MX4P3' }]],
    ['https://ocop.vn/t/K7MX4P3/L01', [{ code: 'K7MX4P3', gtin14: '08938501001238' }, 'L01']],
    ['https://ocop.vn/01/08938501001238', [{ code: 'K7MX4P3', gtin14: '08938501001238' }, undefined, 'gs1']],
    ['https://ocop.vn/01/08938501001238/10/L01', [{ code: 'K7MX4P3', gtin14: '08938501001238' }, 'L01', 'gs1']],
    ['https://ocop.vn/t/K7MX4P3', [{ code: 'K7MX4P3' }, undefined, 'gs1']],
  ] as const)('is %s', (address, [product, lot, kind]) => {
    expect(printedAddress('https://ocop.vn', product, lot, kind)).toBe(address);
  });

  it('is read without its scheme', () => {
    expect(readableAddress('https://ocop.vn/t/K7MX4P3')).toBe('ocop.vn/t/K7MX4P3');
  });
});

describe('escapeXml', () => {
  it('leaves nothing that opens markup, closes a quote or is no character', () => {
    expect(escapeXml('a<b>&"c"\'\u0000\u001F\uD800đ')).toBe('a&lt;b&gt;&amp;&quot;c&quot;&#39;\uFFFDđ');
  });
});
