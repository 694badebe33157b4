// The table of facets: one parameter each, values from a document, what narrowing lets through.
import { describe, expect, it } from 'vitest';
import { FACET_KEYS, type FacetKey, facetOf, FACETS, FILTERABLE_FIELDS, passes } from '#search/facets.ts';
import { TODAY } from '../../support/builders.ts';
import { aDocument } from '../../support/search.ts';

const valuesOf = (key: FacetKey, change: Parameters<typeof aDocument>[0] = {}, day = TODAY) => facetOf(key).valuesOf(aDocument(change), day);

describe('the table', () => {
  it('has every facet in its order, each with a parameter of its own', () => {
    expect([...FACET_KEYS].sort()).toEqual(Object.keys(FACETS).sort());
    const params = FACET_KEYS.map((key) => facetOf(key).param);
    expect(params).toEqual(['tinh', 'tinh-cu', 'huyen-cu', 'xa', 'nhom', 'sao', 'trang-thai', 'loai-chu-the', 'giay-to', 'nam', 'co-lo', 'phieu-cung-ung', 'san-luong', 'dat-toi-thieu', 'kenh-ban', 'thang-co-hang', 'hoa-don-vat', 'gui-mau']);
  });

  it('tells engines what to filter by', () => {
    expect(FILTERABLE_FIELDS).toEqual([
      'province', 'formerProvince', 'formerDistricts', 'commune', 'groups', 'stars', 'standingKind', 'begins', 'endsEarliest', 'endsLatest', 'graceUntil',
      'producerKind', 'papers', 'years', 'hasLots', 'hasSupplySheet', 'capacitySteps', 'orderSteps', 'channels', 'months', 'vatInvoice', 'samples',
    ]);
  });

  it('has one word of the address for each value, and none that is a value of another', () => {
    for (const key of FACET_KEYS) {
      const { values = [], words = {} } = facetOf(key);
      const spoken = values.map((value) => words[value] ?? value);
      expect(new Set(spoken).size).toBe(values.length);
    }
  });
});

describe('values of a document', () => {
  it('are none where it has none', () => {
    const { province: _, formerProvince: _1, commune: _2, stars: _3, producerKind: _4, ...bare } = aDocument({ formerDistricts: [], groups: [], years: [], standing: 'unverified' });
    expect(FACET_KEYS.filter((key) => facetOf(key).valuesOf(bare, TODAY).length > 0)).toEqual(['state']);
  });

  it('of the group are those of all levels', () => {
    expect(valuesOf('group')).toEqual(['thuc-pham', 'che']);
  });

  it('of the state are of the day', () => {
    expect(valuesOf('state', {}, '2025-01-01')).toEqual(['not-verified']);
    expect(valuesOf('state', {}, '2026-01-01')).toEqual(['in-force']);
    expect(valuesOf('state', {}, '2028-03-01')).toEqual(['in-force', 'expiring']);
    expect(valuesOf('state', {}, '2028-03-11')).toEqual(['expired']);
  });

  it('of papers are those that still hold', () => {
    const papers = { haccp: 20261122, vietgap: 20261121, 'huu-co': 99991231 };
    expect(valuesOf('documents', { papers })).toEqual(['haccp', 'huu-co']);
  });

  it('of a flag are "1" or nothing', () => {
    expect([valuesOf('hasLots', { hasLots: true }), valuesOf('hasLots')]).toEqual([['1'], []]);
  });
});

describe('narrowing', () => {
  it('takes several values of one facet as alternatives, several facets together', () => {
    const document = aDocument();
    expect(passes(document, { province: ['hue', 'lam-dong'], stars: ['4'] }, TODAY)).toBe(true);
    expect(passes(document, { province: ['hue', 'lam-dong'], stars: ['5'] }, TODAY)).toBe(false);
    expect(passes(document, { province: ['hue'] }, TODAY)).toBe(false);
  });

  it('leaves out the facet that is being counted', () => {
    expect(passes(aDocument(), { province: ['hue'], stars: ['4'] }, TODAY, 'province')).toBe(true);
  });

  it('by nothing lets everything through', () => {
    expect(passes(aDocument(), { province: [] }, TODAY)).toBe(true);
  });
});
