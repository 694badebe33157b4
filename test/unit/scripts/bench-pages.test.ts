import { describe, expect, test } from 'vitest';
import { routeOf } from '../../../scripts/bench/pages.ts';
import { change } from '../../../scripts/bench/report.ts';

describe('routeOf', () => {
  test.each([
    ['index.astro', '/', '/'],
    ['404.astro', '/404', '/404.html'],
    ['san-pham/index.astro', '/san-pham', '/san-pham/'],
    ['san-pham/[id].astro', '/san-pham/[id]', '/san-pham/ca-phe/'],
    ['san-pham/trang/[page].astro', '/san-pham/trang/[page]', '/san-pham/trang/2/'],
    ['01/[gtin]/10/[lot].astro', '/01/[gtin]/10/[lot]', '/01/08930000000017/10/L-1/'],
    ['nhom/[group]/[...page].astro', '/nhom/[group]/[...page]', '/nhom/gao/trang/2/'],
    ['nhom/[group]/[...page].astro', '/nhom/[group]/[...page]', '/nhom/gao/'],
  ])('%s makes the route %s, to which %s belongs', (file, name, path) => {
    const route = routeOf(file);
    expect(route.name).toBe(name);
    expect(route.fits(path)).toBe(true);
  });

  test('a parameter stands for one part of the address', () => {
    expect(routeOf('san-pham/[id].astro').fits('/san-pham/trang/2/')).toBe(false);
  });
});

describe('change', () => {
  test.each([
    [110, 100, ' (+10%)'],
    [90, 100, ' (−10%)'],
    [100.2, 100, ''],
    [5, undefined, ''],
    [5, 0, ''],
  ])('from %d after %s: %j', (now, before, text) => {
    expect(change(now, before)).toBe(text);
  });
});
