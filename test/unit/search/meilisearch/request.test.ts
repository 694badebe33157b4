// A search as requests: the page, the facets to count, the order of results.
import type { FederatedMultiSearchParams } from 'meilisearch';
import { describe, expect, it } from 'vitest';
import type { Wanted } from '#search/ask.ts';
import { FACET_KEYS } from '#search/facets.ts';
import { codeRequests, countedField, countRequest, QUERIES_A_COUNT, requestsFor } from '#search/meilisearch/request.ts';
import { indexSettings } from '#search/meilisearch/settings.ts';
import { nameTokens, wordIndexer } from '#search/meilisearch/tokens.ts';
import { SORTS } from '#search/query.ts';
import { wordsOf } from '#search/text/words.ts';
import { TODAY } from '../../../support/builders.ts';
import { conditionsIn, readFilter } from '../../../support/meilisearch/read-filter.ts';
import { aDocument } from '../../../support/search.ts';

const INDEX = 'ocop';

function wanted(text = '', change: Partial<Wanted> = {}): Wanted {
  return { words: wordsOf(text), isLastBegun: true, expansions: [], filters: {}, sort: 'khop', page: 1, today: TODAY, ...change };
}

const weightsOf = ({ queries }: FederatedMultiSearchParams): number[] => queries.map(({ federationOptions }) => federationOptions?.weight ?? 0);
const filtersOf = ({ queries }: Pick<FederatedMultiSearchParams, 'queries'>) => queries.map(({ filter }) => filter);

describe('the page of results', () => {
  it.each([
    [1, 0],
    [2, 36],
    [10_000, 359_964],
  ])('%i begins at %i', (page, offset) => {
    expect(requestsFor(wanted('', { page }), false, INDEX).results.federation).toMatchObject({ limit: 36, offset });
  });

  it('comes with the counts of every facet that is not chosen, and of all standings', () => {
    const { results, counted } = requestsFor(wanted('', { filters: { stars: ['5'], state: ['in-force'] } }), false, INDEX);
    expect(counted).toEqual(['stars', 'state']);
    expect(results.federation.facetsByIndex).toEqual({
      [INDEX]: ['standing', 'province', 'formerProvince', 'formerDistricts', 'commune', 'groups', 'producerKind', 'papers', 'years', 'hasLots', 'hasSupplySheet', 'capacitySteps', 'orderSteps', 'channels', 'months', 'vatInvoice', 'samples'],
    });
  });

  it('asks our index alone, for one text that every document has', () => {
    for (const { indexUid, q, matchingStrategy } of requestsFor(wanted('trà mây'), true, INDEX).results.queries) expect([indexUid, q, matchingStrategy]).toEqual([INDEX, '"x"', 'all']);
  });

  it('narrows every query by what was chosen', () => {
    const { results } = requestsFor(wanted('trà', { filters: { stars: ['5'] } }), false, INDEX);
    for (const filter of filtersOf(results)) {
      expect(conditionsIn(filter)).toContain('stars IN ["5"]');
      expect(readFilter(filter)({ ...aDocument({ stars: 4 }) })).toBe(false);
    }
  });
});

describe('what is asked aside', () => {
  it('is the release of the whole index, and each chosen facet as though it were not', () => {
    const { aside } = requestsFor(wanted('trà', { filters: { stars: ['5'], year: ['2025'] } }), false, INDEX);
    const [release, stars, year, ...more] = aside.queries;
    expect(release).toEqual({ indexUid: INDEX, q: '', limit: 0, facets: ['release'] });
    expect([stars?.facets, year?.facets, more]).toEqual([['stars'], ['years'], []]);
    expect(conditionsIn(stars?.filter).join(' ')).not.toContain('stars IN');
    expect(conditionsIn(stars?.filter)).toContain('years IN ["2025"]');
    expect(conditionsIn(year?.filter)).toContain('stars IN ["5"]');
  });

  it('counts states by standings, which are stored', () => {
    expect(countedField('state')).toBe('standing');
    expect(requestsFor(wanted('', { filters: { state: ['expired'] } }), false, INDEX).aside.queries[1]?.facets).toEqual(['standing']);
  });
});

describe('the order of results', () => {
  it.each(SORTS)('%s: one weight a query, falling, above none and up to all', (sort) => {
    for (const text of ['', 'trà', 'trà mây']) {
      const weights = weightsOf(requestsFor(wanted(text, { sort }), true, INDEX).results);
      expect(new Set(weights).size).toBe(weights.length);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect([weights[0], Math.min(...weights) > 0]).toEqual([1, true]);
    }
  });

  it('by relevance puts those in force that begin with the words before all others that have them in the name', () => {
    const { results } = requestsFor(wanted('trà'), false, INDEX);
    const first = readFilter(filtersOf(results)[0]);
    const tea = { ...aDocument({ name: 'Trà' }), inName: wordIndexer(nameTokens)(['Trà']), nameFolded: 'tra', nameTails: ['tra'] };
    expect([first(tea), first({ ...tea, endsEarliest: 20260101 }), first({ ...tea, nameFolded: 'hong tra' })]).toEqual([true, false, false]);
  });

  it('by words alone has no order of its own', () => {
    expect(requestsFor(wanted('trà'), false, INDEX).results.queries.every(({ sort }) => sort === undefined)).toBe(true);
  });

  it.each([
    ['moi', [['decidedOn:desc']]],
    ['ten', [['nameOrder:asc']]],
    ['sao', [['stars:desc'], ['stars:desc']]],
    ['sap-het', [['endsEarliest:asc'], ['sortKeyUpwards:asc']]],
  ] as const)('%s follows a stored field', (sort, fields) => {
    expect(requestsFor(wanted('', { sort }), false, INDEX).results.queries.map((query) => query.sort)).toEqual(fields);
    const sortable = new Set<unknown>(indexSettings().sortableAttributes);
    for (const [field] of fields) expect(sortable.has(field.split(':')[0])).toBe(true);
  });

  it.each(['sao', 'sap-het'] as const)('%s puts those in force first, and leaves out nobody', (sort) => {
    const [inForce, others] = filtersOf(requestsFor(wanted('', { sort }), false, INDEX).results).map((filter) => readFilter(filter));
    const [now, lapsed] = [{ ...aDocument() }, { ...aDocument({ endsEarliest: 20260101 }) }];
    expect([inForce?.(now), inForce?.(lapsed), others?.(now), others?.(lapsed)]).toEqual([true, false, false, true]);
  });
});

describe('a code', () => {
  it('asks for its product, within what was chosen', () => {
    const { results } = codeRequests('2346789', wanted('', { filters: { stars: ['4'] } }), INDEX);
    const [filter] = filtersOf(results);
    const test = readFilter(filter);
    expect([test({ ...aDocument() }), test({ ...aDocument({ code: '9999999' }) }), test({ ...aDocument({ stars: 5 }) })]).toEqual([true, false, false]);
  });

  it('is a value, whatever was typed', () => {
    expect(conditionsIn(filtersOf(codeRequests('" OR stars = 5 OR "', wanted(), INDEX).results)[0])).toContain('code = "\\" OR stars = 5 OR \\""');
  });
});

describe('numbers of documents', () => {
  it('are asked for by three counts a search, without results', () => {
    const { queries } = countRequest([wanted('trà'), wanted('mây xanh', { filters: { stars: ['5'] } }), wanted('t')], INDEX);
    expect(queries).toHaveLength(3 * QUERIES_A_COUNT);
    expect(queries.every(({ limit, facets }) => limit === 0 && facets === undefined)).toBe(true);
  });

  it('take synonyms for the words that they stand for', () => {
    const expansions = [{ start: 0, length: 1, own: [], alternatives: [['chè']], except: [[]] }];
    const [, whole] = countRequest([wanted('trà', { expansions })], INDEX).queries;
    const [, alone] = countRequest([wanted('trà')], INDEX).queries;
    expect([whole, alone].map((one) => conditionsIn(one?.filter).join(' ').includes('inSynonyms'))).toEqual([true, false]);
  });
});

describe('every field that a request names', () => {
  it('can be filtered or counted by', () => {
    const filterable = new Set(indexSettings().filterableAttributes?.flatMap((one) => (typeof one === 'string' ? [one] : one.attributePatterns)));
    for (const key of FACET_KEYS) expect(filterable).toContain(countedField(key));
    for (const field of ['release', 'code', 'inName', 'inNames', 'toProducer', 'toPlaces', 'toGroups', 'inSynonyms', 'nameFolded', 'nameTails', 'standingKind', 'begins', 'endsEarliest', 'endsLatest', 'graceUntil']) expect(filterable).toContain(field);
  });
});
