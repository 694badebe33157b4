// The two pages that search: what each controls, in which order, and what it asks an engine for.
import { describe, expect, it } from 'vitest';
import { askedOn, facetsOn, isOfAnotherPage, LIST_PAGE, sourcingPage } from '#islands/search/page.ts';
import { FACET_KEYS, facetOf } from '#search/facets.ts';
import { aQuery } from '#search/query.ts';

const SOURCING = sourcingPage(false);

describe('controls', () => {
  it('of buyers stand on the sourcing page alone, all others on both', () => {
    const ofBuyers = FACET_KEYS.filter((key) => facetOf(key).page === 'sourcing');
    expect(ofBuyers).toEqual(['capacity', 'minimumOrder', 'channels', 'months', 'vatInvoice', 'samples']);
    expect(facetsOn(LIST_PAGE).toSorted()).toEqual(FACET_KEYS.filter((key) => !ofBuyers.includes(key)).toSorted());
    expect(facetsOn(SOURCING).toSorted()).toEqual(FACET_KEYS.toSorted());
  });

  it('begin with what is asked first there', () => {
    expect(facetsOn(LIST_PAGE).slice(0, 2)).toEqual(['state', 'stars']);
    expect(facetsOn(SOURCING).slice(0, 3)).toEqual(['hasSupplySheet', 'capacity', 'minimumOrder']);
  });
});

describe('the order asked for', () => {
  it('is the page’s own where none was chosen and nothing typed', () => {
    expect(askedOn(SOURCING, aQuery()).sort).toBe('khai-du');
    expect(askedOn(SOURCING, aQuery({ text: 'mít' })).sort).toBe('khop');
    expect(askedOn(SOURCING, aQuery({ sort: 'ten' })).sort).toBe('ten');
    expect(askedOn(LIST_PAGE, aQuery()).sort).toBe('khop');
  });
});

describe('the address', () => {
  it('keeps demonstrations from link to link', () => {
    expect([SOURCING.hrefOf('q=a'), sourcingPage(true).hrefOf('q=a'), sourcingPage(true).hrefOf('')]).toEqual(['/nguon-hang/?q=a', '/nguon-hang/?q=a&minh-hoa=1', '/nguon-hang/?minh-hoa=1']);
  });

  it('is another page of the list where it asks for nothing and has another path', () => {
    const isOther = (pathname: string, search: string) => isOfAnotherPage({ pathname, search }, '/san-pham/');
    expect([isOther('/san-pham/', ''), isOther('/san-pham/trang/2/', ''), isOther('/san-pham/', '?q=a'), isOther('/san-pham/trang/2/', '?q=a')]).toEqual([false, true, false, false]);
  });

  it('asks for a search or for something else', () => {
    const isSearch = (query: string) => [LIST_PAGE, SOURCING].map((page) => page.isSearch(new URLSearchParams(query)));
    expect([isSearch(''), isSearch('q=a'), isSearch('chon=a'), isSearch('so=a'), isSearch('xem=danh-sach')]).toEqual([[true, true], [true, true], [true, false], [true, false], [true, false]]);
  });
});
