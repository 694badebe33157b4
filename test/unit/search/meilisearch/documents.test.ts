// Documents as the server keeps them, and whether what it sends is one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeStanding } from '#projections/look-up-entry.ts';
import type { SearchDocument } from '#projections/search-document.ts';
import { EVERYWHERE, isStanding, readDocument, serverDocuments, SHOWN_FIELDS, WORD_FIELDS } from '#search/meilisearch/documents.ts';
import { exactToken, foldedToken, nearToken, phraseToken } from '#search/meilisearch/tokens.ts';
import { fixtureRegister } from '../../../search-contract/register.ts';
import { anyStanding } from '../../../support/resolved.ts';
import { aDocument } from '../../../support/search.ts';

const RELEASE = '0123456789abcdef';
const SYNONYMS = [{ words: ['trà', 'chè'] }, { words: ['hạt điều'], means: ['đào lộn hột'] }];

function one(change: Partial<SearchDocument> = {}) {
  const [document] = serverDocuments([aDocument(change)], SYNONYMS, RELEASE);
  if (document === undefined) throw new Error('no document');
  return document;
}

describe('a document on the server', () => {
  it('is the search document, under its release, with its order turned round', () => {
    expect(one()).toMatchObject({ ...aDocument(), release: RELEASE, sortKeyUpwards: -20280310, everywhere: EVERYWHERE });
  });

  it('has its words by the place where they stand', () => {
    const document = one({ name: 'Mật ong', nameEn: 'Honey', aliases: ['Mật hoa'], producer: 'HTX Mây Xanh', producerAliases: ['May Xanh Coop'], places: ['Tuy Đức'], groupNames: ['Thực phẩm'] });
    expect(document.inName).toContain(exactToken('ong'));
    expect(document.inNames).toEqual(expect.arrayContaining([foldedToken('honey'), exactToken('hoa')]));
    expect(document.toProducer).toEqual(expect.arrayContaining([exactToken('xanh'), foldedToken('coop')]));
    expect(document.toPlaces).toContain(exactToken('đức'));
    expect(document.toGroups).toContain(exactToken('phẩm'));
    expect([document.inName, document.inNames, document.toProducer, document.toPlaces].map((words) => ['honey', 'coop', 'duc', 'pham'].filter((word) => words.includes(foldedToken(word))))).toEqual([[], ['honey'], ['honey', 'coop'], ['honey', 'coop', 'duc']]);
  });

  it('has in each place the words of those before it', () => {
    const document = one({});
    for (const [index, field] of WORD_FIELDS.entries()) for (const earlier of WORD_FIELDS.slice(0, index)) expect(document[field]).toEqual(expect.arrayContaining([...document[earlier]]));
  });

  it('has some marks of a word alone but where they are asked for: beyond the names', () => {
    const document = one({ name: 'Dừa', aliases: [] });
    expect(WORD_FIELDS.filter((field) => document[field].includes(nearToken('dưa')))).toEqual(['toProducer', 'toPlaces', 'toGroups']);
  });

  it('has none where it says nothing', () => {
    const { producer: _, ...nameless } = aDocument({ producerAliases: [], places: [], groupNames: [] });
    const [document] = serverDocuments([nameless], [], RELEASE);
    expect(document?.inSynonyms).toEqual([]);
    expect(document?.toProducer.filter((token) => !token.startsWith('n'))).toEqual(document?.inNames);
    expect([document?.toPlaces, document?.toGroups]).toEqual([document?.toProducer, document?.toProducer]);
  });

  it('has its name without marks, and every end of it', () => {
    expect(one({ name: 'Hạt sen sấy (Nam Huy)' })).toMatchObject({ nameFolded: 'hat sen say nam huy', nameTails: ['hat sen say nam huy', 'sen say nam huy', 'say nam huy', 'nam huy', 'huy'] });
  });

  it('has the phrases that other words stand for: of goods apart from those of goods or producers', () => {
    const { inSynonyms } = one({ name: 'Trà Mây', producer: 'Hạt Điều Vàng', producerAliases: [] });
    expect(inSynonyms).toContain(phraseToken(['trà'], 'goods'));
    expect(inSynonyms).toContain(phraseToken(['hạt', 'điều'], 'goods-and-producers'));
    expect(inSynonyms).not.toContain(phraseToken(['hạt', 'điều'], 'goods'));
  });

  it('sends to readers what a search document has, and none of the words', () => {
    expect(new Set(SHOWN_FIELDS)).toEqual(new Set([...Object.keys(aDocument()), 'nameEn', 'image', 'alcohol', 'demonstration', 'vatInvoice', 'samples', 'capacity', 'minimumOrder', 'leadTimeDays']));
  });
});

describe('a standing', () => {
  it('is known as one however it is written', () => {
    fc.assert(
      fc.property(anyStanding, (standing) => {
        expect(isStanding(encodeStanding(standing))).toBe(true);
      }),
    );
  });

  it.each<unknown>(['', '4', '4 2025-03-10', '6 2025-03-10 2028-03-10 2028-03-10', '4 a b c', '4 2025-03-10 2028-03-10 2028-03-10 2028-03-10 2028-03-10', 'revoked 9', 'certified', null, 4])('is not known in %j', (text) => {
    expect(isStanding(text)).toBe(false);
  });
});

describe('a hit', () => {
  const sent = (document: SearchDocument): unknown => JSON.parse(JSON.stringify({ ...document, _rankingScore: 1, _federation: { indexUid: 'ocop' } }));

  it('is read back as the search document it was, without what the server adds', () => {
    for (const document of fixtureRegister().documents) expect(readDocument(sent(document))).toEqual(document);
  });

  it('may have null where it has nothing', () => {
    const { nameEn: _, ...plain } = aDocument();
    expect(readDocument({ ...plain, nameEn: null, image: null })).toEqual(plain);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '<html></html>'],
    ['a list', [aDocument()]],
    ['an empty one', {}],
    ['a document of somebody else', { id: 7, title: 'Dune' }],
    ['no id', { ...aDocument(), id: undefined }],
    ['a number for a name', { ...aDocument(), name: 5 }],
    ['a name for a list of names', { ...aDocument(), aliases: 'Trà' }],
    ['a list of other things', { ...aDocument(), places: ['Tuy Đức', 7] }],
    ['stars that there are not', { ...aDocument(), stars: 6 }],
    ['stars as text', { ...aDocument(), stars: '5' }],
    ['papers as a list', { ...aDocument(), papers: ['haccp'] }],
    ['papers until no day', { ...aDocument(), papers: { haccp: 'mãi mãi' } }],
    ['a flag as text', { ...aDocument(), hasLots: 'true' }],
    ['half a day', { ...aDocument(), endsEarliest: 20280310.5 }],
    ['a day beyond all days', { ...aDocument(), endsLatest: 1e12 }],
    ['a standing that cannot be told', { ...aDocument(), standing: '5 mãi mãi mãi' }],
    ['a kind of standing that there is not', { ...aDocument(), standingKind: 'excellent' }],
    ['a kind of producer that there is not', { ...aDocument(), producerKind: '__proto__' }],
    ['no alcohol said aloud', { ...aDocument(), alcohol: false }],
  ])('is refused: %s', (_, hit) => {
    expect(readDocument(hit)).toBeUndefined();
  });

  it('whatever it is, is a document or refused', () => {
    const fields = fc.constantFrom(...SHOWN_FIELDS);
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const read = readDocument(sent({ ...aDocument(), [field]: value }));
        if (read !== undefined) expect(readDocument(sent(read))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});
