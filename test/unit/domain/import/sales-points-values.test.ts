// Single values of the sales tables: phones, counts with "hơn" and "gần", kinds, the side of the reorganisation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, degrees, phoneNumber, printedDate, rowKind, sideOfReorganisation } from '#domain/import/sales-points-values.ts';

describe('phoneNumber', () => {
  it.each([
    ['(0252) 3.835.435', '+842523835435'],
    ['024 37 84 8596', '+842437848596'],
    ['0906.591.691', '+84906591691'],
    ['+84 296 3566 909', '+842963566909'],
    ['0084 296 3566 909', '+842963566909'],
  ])('reads %s', (text, expected) => expect(phoneNumber(text)).toBe(expected));

  it.each(['3.835.435', 'số 0252', '', '0252 38x5', '012345678901234'])('refuses %j', (text) => expect(phoneNumber(text)).toBeUndefined());

  it('does not care where spaces, dots and brackets stand', () => {
    const separators = fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8}$/u), separators, (digits, gaps) => {
        const written = [...`0${digits}`].map((digit, at) => digit + (gaps[at] ?? '')).join('');
        expect(phoneNumber(written)).toBe(`+84${digits}`);
      }),
    );
  });
});

describe('countOf', () => {
  it.each([
    ['"hơn 40" sản phẩm', '40', 'over'],
    ['"trên 150" products', '150', 'over'],
    ['gần 1.000 mặt hàng', '1000', 'nearly'],
    ['nearly 1,000 items', '1000', 'nearly'],
    ['khoảng 200 nông sản', '200', 'about'],
    ['hơn 250 gian của hơn 100 doanh nghiệp', '100', 'over'],
  ] as const)('takes the word of "%s" for %s', (note, text, about) => expect(countOf(text, note)).toEqual({ value: Number(text), about }));

  it('leaves a count exact when the word belongs to another number', () => {
    expect(countOf('50', 'hơn 500 sản phẩm, 50 chủ thể')).toEqual({ value: 50 });
    expect(countOf('100', 'hơn 100.000 lượt khách')).toEqual({ value: 100 });
  });

  it('refuses what is no whole number', () => expect(countOf('khoảng 50', '')).toBeUndefined());
});

describe('rowKind', () => {
  it.each([
    ['ocop_shop', { makes: 'point', kind: 'ocop-shop' }],
    ['supermarket corner', { makes: 'point', kind: 'supermarket-corner' }],
    ['rest stop', { makes: 'point', kind: 'rest-stop' }],
    ['fair', { makes: 'event' }],
    ['online_floor', { makes: 'channel', kind: 'online-floor' }],
    ['e-commerce floor', { makes: 'channel', kind: 'online-floor' }],
  ])('reads %s', (text, expected) => expect(rowKind(text)).toEqual(expected));

  it('does not know other words', () => expect(rowKind('garage')).toBeUndefined());
});

describe('sideOfReorganisation', () => {
  it.each([
    ['2024', '2024-12-31'],
    ['2026', '2026-01-01'],
    ['2025', undefined],
    ['2025-06', '2025-06-28'],
    ['2025-07', '2025-07-01'],
    ['2025-07-01', '2025-07-01'],
  ])('%s', (text, expected) => expect(sideOfReorganisation(text)).toBe(expected));
});

it('reads degrees and printed dates as they are', () => {
  expect(degrees('10.9298075')).toBe(10.9298075);
  expect(degrees('10,9')).toBeUndefined();
  expect(printedDate('2022-04')).toBe('2022-04');
  expect(printedDate('2022-02-30')).toBeUndefined();
});
