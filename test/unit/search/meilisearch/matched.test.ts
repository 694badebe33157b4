// Where the words of a query stand in a document, and that this says the same as the steps that the server ranks by.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#projections/search-document.ts';
import { conditionsFor } from '#search/meilisearch/conditions.ts';
import { serverDocuments } from '#search/meilisearch/documents.ts';
import { matchedIn } from '#search/meilisearch/matched.ts';
import { MATCHED_IN, type MatchedIn } from '#search/port.ts';
import { wordsOf } from '#search/text/words.ts';
import { readFilter } from '../../../support/meilisearch/read-filter.ts';
import { aDocument } from '../../../support/search.ts';

const PLAIN: Partial<SearchDocument> = { name: 'Hàng', aliases: [], producer: 'Bình Yên', producerAliases: [], places: ['Quảng Trực'], groupNames: ['Thử'] };
const matched = (text: string, change: Partial<SearchDocument>, mayBegin = false): MatchedIn => matchedIn(aDocument({ ...PLAIN, ...change }), { words: wordsOf(text), expansions: [] }, mayBegin);

describe('where the words stand', () => {
  it.each<readonly [MatchedIn, string, Partial<SearchDocument>]>([
    ['name-exact', 'trà mây', { name: 'Trà Mây rừng' }],
    ['name', 'tra may', { name: 'Trà Mây' }],
    ['name', 'tra may', { name: 'Tra May' }],
    ['name', 'dừa', { name: 'Dứa' }],
    ['alias', 'honey', { nameEn: 'Wild honey' }],
    ['alias', 'mật', { aliases: ['Mật hoa'] }],
    ['producer', 'mây xanh', { producer: 'HTX Mây Xanh' }],
    ['producer', 'coop', { producerAliases: ['May Xanh Coop'] }],
    ['place', 'tuy đức', { places: ['Lâm Đồng', 'Tuy Đức'] }],
    ['group', 'phẩm', { groupNames: ['Thực phẩm'] }],
    ['synonym', 'chè', { name: 'Trà' }],
  ])('%s: %s', (place, text, change) => {
    expect(matched(text, change)).toBe(place);
  });

  it('is the weakest place that is needed', () => {
    expect([matched('trà đức', { name: 'Trà', places: ['Đức'] }), matched('trà không', { name: 'Trà' })]).toEqual(['place', 'synonym']);
  });

  it('is told of beginnings only where they were looked for', () => {
    expect([matched('trà xan', { name: 'Trà xanh' }, true), matched('trà xan', { name: 'Trà xanh' }, false)]).toEqual(['name', 'synonym']);
  });

  it('forgives other marks where all words are in names, and there alone', () => {
    expect([matched('dừa x', { name: 'Xá', aliases: ['Dưa'], places: ['X'] }, true), matched('dừa x', { name: 'Dưa', places: ['X'] }), matched('dừa x', { name: 'Dừa', places: ['X'] })]).toEqual(['alias', 'synonym', 'place']);
  });
});

describe('what is shown and how it is ranked', () => {
  const word = fc.constantFrom('trà', 'tra', 'chè', 'mây', 'may', 'đức', 'duc', 'xanh', 'xá', 'x', 'dừa', 'dứa', 'dưa');
  const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((own) => own.join(' '));
  const anyDocument = fc.record({ name: text, aliases: fc.array(text, { maxLength: 1 }), producer: text, places: fc.array(text, { maxLength: 2 }), groupNames: fc.array(text, { maxLength: 1 }) }).map((change) => aDocument({ ...change, producerAliases: [] }));

  it('agree: of two documents the one on the earlier step is not shown as found in a weaker place', () => {
    fc.assert(
      fc.property(text, anyDocument, anyDocument, fc.boolean(), (typed, one, other, mayBegin) => {
        const words = wordsOf(typed);
        const steps = conditionsFor({ words, isLastBegun: true, expansions: [] }, mayBegin).steps.map(({ filter }) => readFilter(filter));
        const [mine, theirs] = serverDocuments([one, other], [], 'r').map((document) => steps.findIndex((meets) => meets({ ...document })));
        if (mine === undefined || theirs === undefined || mine === -1 || theirs === -1 || mine >= theirs) return;
        const [shown, beside] = [one, other].map((document) => MATCHED_IN.indexOf(matchedIn(document, { words, expansions: [] }, mayBegin)));
        expect(shown).toBeLessThanOrEqual(beside ?? -1);
      }),
      { numRuns: 400 },
    );
  });
});
