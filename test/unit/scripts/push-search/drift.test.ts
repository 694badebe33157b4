// What of an index's settings is not as the project sets it.
import { describe, expect, it } from 'vitest';
import { indexSettings } from '#search/meilisearch/settings.ts';
import { settingsDrift } from '../../../../scripts/push-search/drift.ts';

const wanted = indexSettings();
const [words] = (wanted.filterableAttributes ?? []).filter((one) => typeof one !== 'string');
if (words === undefined) throw new Error('no fields of words');
const strings = (wanted.filterableAttributes ?? []).filter((one) => typeof one === 'string');
const named = (actual: typeof wanted): string[] => settingsDrift(wanted, { ...wanted, ...actual }).map(({ setting }) => setting);

describe('settings', () => {
  it('that are as wanted do not differ', () => {
    expect(settingsDrift(wanted, wanted)).toEqual([]);
  });

  it('do not differ by what the server adds of its own, nor by the order of lists without one', () => {
    const actual = {
      ...wanted,
      sortableAttributes: [...(wanted.sortableAttributes ?? [])].reverse(),
      filterableAttributes: [{ features: { filter: { comparison: false, equality: true }, facetSearch: false }, attributePatterns: words.attributePatterns }, ...strings.toReversed()],
      typoTolerance: { enabled: false, disableOnNumbers: false, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
      faceting: { ...wanted.faceting, sortFacetValuesBy: { '*': 'alpha' as const } },
      separatorTokens: [],
      searchCutoffMs: null,
    };
    expect(settingsDrift(wanted, actual)).toEqual([]);
  });

  it.each<readonly [setting: string, actual: typeof wanted]>([
    ['rankingRules', { rankingRules: ['words', 'sort', 'typo'] }],
    ['searchableAttributes', { searchableAttributes: ['*'] }],
    ['stopWords', { stopWords: ['và'] }],
    ['synonyms', { synonyms: { trà: ['chè'] } }],
    ['typoTolerance', { typoTolerance: { enabled: true } }],
    ['pagination', { pagination: { maxTotalHits: 1000 } }],
    ['faceting', { faceting: { maxValuesPerFacet: 100 } }],
    ['sortableAttributes', { sortableAttributes: [] }],
    ['filterableAttributes', { filterableAttributes: [words] }],
    ['filterableAttributes', { filterableAttributes: [...strings, { ...words, attributePatterns: words.attributePatterns.slice(1) }] }],
    ['filterableAttributes', { filterableAttributes: [...strings, { ...words, features: { facetSearch: true, filter: { equality: true, comparison: false } } }] }],
  ])('differ in %s, case %#', (setting, actual) => {
    expect(named(actual)).toEqual([setting]);
  });

  it('that the server does not have at all differ, with both sides told', () => {
    const { pagination: _, ...rest } = wanted;
    expect(settingsDrift(wanted, rest)).toEqual([{ setting: 'pagination', wanted: '{"maxTotalHits":1000000}', actual: '?' }]);
  });
});
