// The settings of an index fit its documents and what is asked of them.
import { describe, expect, it } from 'vitest';
import { FILTERABLE_FIELDS } from '#search/facets.ts';
import { serverDocuments, SHOWN_FIELDS } from '#search/meilisearch/documents.ts';
import { indexSettings } from '#search/meilisearch/settings.ts';
import { aDocument } from '../../../support/search.ts';

const settings = indexSettings();
const [document = {}] = serverDocuments([aDocument({ vatInvoice: true, samples: false })], [], 'r');

function named(list: readonly unknown[] | null | undefined): string[] {
  return (list ?? []).flatMap((one) => (typeof one === 'string' ? [one] : []));
}

describe('the settings of an index', () => {
  it('name fields that documents have', () => {
    for (const field of [...named(settings.filterableAttributes), ...named(settings.sortableAttributes), ...named(settings.searchableAttributes)]) expect(document).toHaveProperty(field);
  });

  it('let every facet be filtered by', () => {
    expect(named(settings.filterableAttributes)).toEqual(expect.arrayContaining([...FILTERABLE_FIELDS]));
  });

  it('show what a search document has: no words, no release', () => {
    expect(settings.displayedAttributes).toEqual(SHOWN_FIELDS);
    expect(SHOWN_FIELDS).not.toContain('inName');
  });

  it('have limits above any register, which the server’s own are not', () => {
    expect(settings.pagination?.maxTotalHits).toBeGreaterThan(360_000);
    expect(settings.faceting?.maxValuesPerFacet).toBeGreaterThan(20_000);
  });

  it('leave words, slips and synonyms to us', () => {
    expect(settings).toMatchObject({ typoTolerance: { enabled: false }, synonyms: {}, stopWords: [], searchableAttributes: ['everywhere'] });
  });

  it('are the same each time, and a matter of JSON alone', () => {
    expect(JSON.parse(JSON.stringify(settings))).toEqual(indexSettings());
  });
});
