// Addresses inside the site.
import { describe, expect, it } from 'vitest';
import { urls } from '#urls.ts';

describe('urls', () => {
  it('put the first page of a list at the list itself', () => {
    expect([urls.products(), urls.products(1), urls.products(2)]).toEqual(['/san-pham/', '/san-pham/', '/san-pham/trang/2/']);
    expect([urls.stars(4), urls.stars(4, 3)]).toEqual(['/sao/4/', '/sao/4/trang/3/']);
    expect(urls.commune('lam-dong', 'quang-truc', 2)).toBe('/tinh/lam-dong/quang-truc/trang/2/');
  });

  it('keep provinces of today and former ones apart, though their slugs recur', () => {
    expect([urls.province('bac-giang'), urls.formerProvince('bac-giang')]).toEqual(['/tinh/bac-giang/', '/tinh-cu/bac-giang/']);
  });

  it('end in a slash, but for files, printed codes, and the label maker with its choice', () => {
    const { kindDrawing, qrSvg, qrPng, badge, epcis, epcisTerms, epcisClass, epcisLocation, lookUp, labelNames, labelProducts, trace, digitalLink, labelsOf, salesPointsBy, salesBorders, searchProducts, searchDemonstrations, searchWords, searchSuggestions, searchNames, searchServerWords, productsBy, sourcing, sourcingDetails, reporting, checkCode, mapAt, mapSearch, zaloShare, ...pages } = urls;
    for (const build of Object.values(pages)) expect(String(Reflect.apply(build, undefined, ['a', 'b']))).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
    expect([kindDrawing('tea'), qrSvg('K7MX4P3'), qrPng('K7MX4P3'), badge('K7MX4P3')]).toEqual(['/kinds/tea.svg', '/ma-qr/K7MX4P3.svg', '/ma-qr/K7MX4P3.png', '/huy-hieu/K7MX4P3.svg']);
    expect([lookUp('3f'), labelNames('t'), labelProducts('K'), epcisTerms(), epcisClass('Búp chè'), epcisLocation('MH/1')]).toEqual(['/tra-cuu/3f.json', '/nhan/ten/t.json', '/nhan/ma/K.json', '/api/v1/epcis/terms.json', '/api/v1/epcis/class/B%C3%BAp%20ch%C3%A8', '/api/v1/epcis/loc/MH%2F1']);
    expect([epcis('tra', 'L1'), labelsOf('K7MX4P3', 'L1')]).toEqual(['/api/v1/epcis/tra/L1.json', '/nhan/?ma=K7MX4P3&lo=L1']);
    expect([trace('K7MX4P3'), trace('K7MX4P3', 'L1'), digitalLink('09520000000011'), digitalLink('09520000000011', 'L1')]).toEqual(['/t/K7MX4P3', '/t/K7MX4P3/L1', '/01/09520000000011', '/01/09520000000011/10/L1']);
  });

  it('carry a query after a question mark, and no question mark without one', () => {
    expect([urls.productsBy(''), urls.productsBy('q=d%E1%BB%ABa')]).toEqual(['/san-pham/', '/san-pham/?q=d%E1%BB%ABa']);
    expect([urls.sourcing(), urls.sourcing('q=mit')]).toEqual(['/nguon-hang/', '/nguon-hang/?q=mit']);
    expect([urls.sourcing('', true), urls.sourcing('q=mit', true)]).toEqual(['/nguon-hang/?minh-hoa=1', '/nguon-hang/?q=mit&minh-hoa=1']);
    expect([urls.checkCode(), urls.checkCode('a&b')]).toEqual(['/kiem-tra/', '/kiem-tra/?ma=a%26b']);
    expect(urls.reporting()).toBe('/du-lieu/#sua');
  });

  it('lead to the files of search', () => {
    expect([urls.searchDemonstrations(), urls.searchNames(true), urls.sourcingDetails('0a3')]).toEqual(['/tim/minh-hoa.json', '/tim/ten-minh-hoa.json', '/nguon-hang/chi-tiet/0a3.json']);
    expect([urls.searchNames(), urls.searchServerWords()]).toEqual(['/tim/ten.json', '/tim/tu-vung-may-chu.json']);
    expect([urls.searchProducts(), urls.searchWords(), urls.searchSuggestions(), urls.searchSuggestions('ca')]).toEqual(['/tim/san-pham.json', '/tim/tu-vung.json', '/tim/goi-y.json', '/tim/goi-y/ca.json']);
  });

  it('narrow the list of sales points by a query, and find the borders beside it', () => {
    expect([urls.salesPointsBy(''), urls.salesPointsBy('?tinh=gia-lai'), urls.salesPointsOf('cho'), urls.salesBorders()]).toEqual(['/diem-ban/', '/diem-ban/?tinh=gia-lai', '/diem-ban/loai/cho/', '/diem-ban/ranh-gioi.json']);
  });

  it('lead outside to a map at a point or of an address, and to a share page with the address of the page kept whole', () => {
    expect(urls.mapAt(14.15, 108.6)).toBe('https://www.openstreetmap.org/?mlat=14.15&mlon=108.6#map=17/14.15/108.6');
    expect(urls.mapSearch('Số 9 & 10, "Gia Lai"')).toBe('https://www.openstreetmap.org/search?query=S%E1%BB%91%209%20%26%2010%2C%20%22Gia%20Lai%22');
    expect(urls.zaloShare('https://ocop.example/san-pham/a/?b=c')).toBe('https://zalo.me/share?url=https%3A%2F%2Focop.example%2Fsan-pham%2Fa%2F%3Fb%3Dc');
  });

  it('give every page an address of its own', () => {
    const addresses = [urls.home(), urls.products(), urls.places(), urls.groups(), urls.producers(), urls.decisions(), urls.salesPoints(), urls.expiring(), urls.events(), urls.data()];
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
