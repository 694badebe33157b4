import { describe, expect, it } from 'vitest';
import { first, matching, matchingInTree } from '#islands/search/facet-values.ts';
import { firstOfRest } from '#islands/search/parted.ts';
import type { NamedValue } from '#search/names.ts';
import { aDocument } from '../../../support/search.ts';

const VALUES: readonly NamedValue[] = [['an-giang', 'An Giang', 3], ['ca-mau', 'Cà Mau', 0], ['dak-lak', 'Đắk Lắk', 8], ['gia-lai', 'Gia Lai', 9], ['ha-noi', 'Hà Nội', 7], ['hue', 'Huế', 6], ['lam-dong', 'Lâm Đồng', 5], ['son-la', 'Sơn La', 4]];
const names = (values: readonly NamedValue[]) => values.map(([, name]) => name);

describe('a long list', () => {
  it('begins with the six values that most products have, in the order of the list', () => {
    expect(names(first(VALUES, []))).toEqual(['Đắk Lắk', 'Gia Lai', 'Hà Nội', 'Huế', 'Lâm Đồng', 'Sơn La']);
  });

  it('shows what is chosen besides, at its place', () => {
    expect(names(first(VALUES, ['ca-mau']))).toEqual(['Cà Mau', 'Đắk Lắk', 'Gia Lai', 'Hà Nội', 'Huế', 'Lâm Đồng', 'Sơn La']);
  });

  it('begins with those that most products of the answer have, once there is one', () => {
    const counts: Readonly<Record<string, number>> = { 'ca-mau': 2, 'an-giang': 1, 'gia-lai': 0 };
    expect(names(first(VALUES, [], (value) => counts[value] ?? 0))).toEqual(['An Giang', 'Cà Mau', 'Đắk Lắk', 'Gia Lai', 'Hà Nội', 'Huế']);
  });

  it('is searched without regard to marks', () => {
    expect(names(matching(VALUES, 'dak'))).toEqual(['Đắk Lắk']);
    expect(names(matching(VALUES, ' '))).toEqual(names(VALUES));
    expect(names(matching(VALUES, 'xyz'))).toEqual([]);
  });
});

describe('a tree of values', () => {
  const TREE: readonly NamedValue[] = [['thuc-pham', 'Thực phẩm', 9], ['gia-vi', 'Gia vị', 4, 'thuc-pham'], ['nuoc-mam', 'Nước mắm', 3, 'gia-vi'], ['muoi', 'Muối', 1, 'gia-vi'], ['ca-phe', 'Cà phê', 2, 'thuc-pham'], ['do-uong', 'Đồ uống', 1], ['nuoc', 'Nước khoáng', 1, 'do-uong']];
  const found = (typed: string) => names(matchingInTree(TREE, typed));

  it('shows what is found under all that lies above it', () => {
    expect(found('nuoc')).toEqual(['Thực phẩm', 'Gia vị', 'Nước mắm', 'Đồ uống', 'Nước khoáng']);
    expect(found('gia vi')).toEqual(['Thực phẩm', 'Gia vị']);
  });

  it('shows nothing where nothing is found', () => {
    expect(found('xyz')).toEqual([]);
  });
});

describe('results in two parts', () => {
  const hits = (...standings: string[]) => standings.map((standing) => ({ document: aDocument({ standing }) }));
  const [live, lapsed] = ['4 2025-03-10 2028-03-10 2028-03-10', '3 2020-01-01 2023-01-01 2023-01-01'];

  it('are parted where those not in force begin', () => {
    expect(firstOfRest(hits(live, live, lapsed, 'proposed 4'), '2026-11-22')).toBe(2);
    expect(firstOfRest(hits(lapsed), '2026-11-22')).toBe(0);
  });

  it('are not parted where all are in force, or the order is another', () => {
    expect(firstOfRest(hits(live), '2026-11-22')).toBeUndefined();
    expect(firstOfRest(hits(live, lapsed, live), '2026-11-22')).toBeUndefined();
  });

  it('follow the day of looking', () => {
    expect(firstOfRest(hits(live), '2028-03-11')).toBe(0);
  });
});
