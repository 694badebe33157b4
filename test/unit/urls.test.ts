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

  it('end in a slash, but for files', () => {
    const { kindDrawing, ...pages } = urls;
    for (const build of Object.values(pages)) expect(String(Reflect.apply(build, undefined, ['a', 'b']))).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
    expect(kindDrawing('tea')).toBe('/kinds/tea.svg');
  });

  it('give every page an address of its own', () => {
    const addresses = [urls.home(), urls.products(), urls.places(), urls.groups(), urls.producers(), urls.decisions(), urls.salesPoints(), urls.expiring(), urls.events(), urls.data()];
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
