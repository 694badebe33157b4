// What a server says, believed only when it is what was asked for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#projections/search-document.ts';
import type { Wanted } from '#search/ask.ts';
import type { Filters } from '#search/facets.ts';
import { type FailureReason, ServerFailure } from '#search/meilisearch/failure.ts';
import { requestsFor } from '#search/meilisearch/request.ts';
import { facetCounts, type FoundDocuments, readCounts, readResponses } from '#search/meilisearch/response.ts';
import { TODAY } from '../../../support/builders.ts';
import { aDocument } from '../../../support/search.ts';

const INDEX = 'ocop';
const RELEASE = '0123456789abcdef';
const STANDING = aDocument().standing;

function read(results: unknown, aside: unknown, filters: Filters = {}): FoundDocuments {
  const wanted: Wanted = { words: [], isLastBegun: false, expansions: [], filters, sort: 'khop', page: 1, today: TODAY };
  return readResponses({ results, aside }, { requests: requestsFor(wanted, false, INDEX), indexUid: INDEX, release: RELEASE, filters, today: TODAY });
}

type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** As a server answers: its hits, and the counts of all that it found. */
function results(documents: readonly SearchDocument[] = [aDocument()], distribution: Distribution = { standing: { [STANDING]: documents.length } }) {
  return { hits: documents.map((document) => ({ ...document, _federation: { indexUid: INDEX } })), facetsByIndex: { [INDEX]: { distribution, stats: {} } }, limit: 36, offset: 0, estimatedTotalHits: documents.length, processingTimeMs: 1 };
}

function aside(releases: Readonly<Record<string, number>> = { [RELEASE]: 1 }, ...counted: readonly Distribution[]): unknown {
  return { results: [{ indexUid: INDEX, hits: [], facetDistribution: { release: releases } }, ...counted.map((facetDistribution) => ({ hits: [], estimatedTotalHits: 1, facetDistribution }))] };
}

function reasonOf(run: () => unknown): FailureReason | 'an answer' {
  try {
    run();
    return 'an answer';
  } catch (error) {
    if (error instanceof ServerFailure) return error.reason;
    throw error;
  }
}

describe('an answer', () => {
  it('is read: documents, total, counts apart, facets', () => {
    const [tea, rice] = [aDocument(), aDocument({ id: 'gao', standing: '3 2020-01-01 2023-01-01 2023-01-01' })];
    const found = read(results([tea, rice], { standing: { [STANDING]: 1, [rice.standing]: 2, revoked: 1, proposed: 4 }, province: { 'lam-dong': 5, 'gia-lai': 3 }, stars: { '4': 1, '3': 2 }, hasLots: { true: 2, false: 6 } }), aside());
    expect(found.documents).toEqual([tea, rice]);
    expect([found.total, found.counts]).toEqual([8, { inForce: 1, lapsed: 3, unverified: 4 }]);
    expect(found.facets.province).toEqual([{ value: 'lam-dong', count: 5 }, { value: 'gia-lai', count: 3 }]);
    expect(found.facets.hasLots).toEqual([{ value: '1', count: 2 }]);
    expect(found.facets.state).toEqual([{ value: 'proposed', count: 4 }, { value: 'expired', count: 2 }, { value: 'in-force', count: 1 }, { value: 'revoked', count: 1 }]);
    expect(found.facets.commune).toEqual([]);
  });

  it('may be that there is nothing', () => {
    expect(read(results([], { standing: {} }), aside())).toMatchObject({ documents: [], total: 0, counts: { inForce: 0, lapsed: 0, unverified: 0 } });
  });

  it('counts a chosen facet apart from the rest, and says 0 of what is chosen and not there', () => {
    const filters: Filters = { stars: ['5'], year: ['2025', '2019'] };
    const found = read(results([], { standing: {} }), aside({ [RELEASE]: 9 }, { stars: { '4': 2, '3': 7 } }, { years: { '2025': 1 } }), filters);
    expect(found.facets.stars).toEqual([{ value: '3', count: 7 }, { value: '4', count: 2 }, { value: '5', count: 0 }]);
    expect(found.facets.year).toEqual([{ value: '2025', count: 1 }, { value: '2019', count: 0 }]);
  });
});

describe('counts of a facet', () => {
  it('of states are those of the day, "in force" with what is about to expire', () => {
    const standing = { [STANDING]: 2, '4 2024-01-01 2027-01-01 2027-01-01': 3, unverified: 1 };
    expect(facetCounts('state', { standing }, TODAY)).toEqual([{ value: 'in-force', count: 5 }, { value: 'expiring', count: 3 }, { value: 'not-verified', count: 1 }]);
  });

  it('of papers are of those that hold today', () => {
    const distribution = { 'papers.haccp': { '20261122': 1, '20261121': 4, '99991231': 2 }, 'papers.vietgap': { '20200101': 3 }, papersOfSomebodyElse: { '99991231': 9 } };
    expect(facetCounts('documents', distribution, TODAY)).toEqual([{ value: 'haccp', count: 3 }]);
  });
});

describe('another index than the page was built from', () => {
  it.each<readonly [string, Readonly<Record<string, number>>]>([
    ['of a newer release', { fedcba9876543210: 5 }],
    ['caught half way', { [RELEASE]: 3, fedcba9876543210: 2 }],
    ['empty', {}],
  ])('is out of date: %s', (_, releases) => {
    expect(reasonOf(() => read(results(), aside(releases)))).toBe('server-outdated');
  });

  it('is out of date when it has no releases at all', () => {
    expect(reasonOf(() => read(results(), { results: [{ hits: [], facetDistribution: {} }, { estimatedTotalHits: 0 }] }))).toBe('server-outdated');
  });
});

describe('what nobody asked for', () => {
  const HTML = '<html><head><title>502 Bad Gateway</title></head></html>';
  const counted = (count: unknown): unknown => ({ hits: [], facetsByIndex: { [INDEX]: { distribution: { standing: { [STANDING]: count } } } } });

  it.each<readonly [string, unknown, unknown]>([
    ['a proxy’s page', HTML, HTML],
    ['nothing', undefined, undefined],
    ['null', null, null],
    ['a number', 5, 5],
    ['a list', [], []],
    ['an empty object', {}, {}],
    ['an error', { message: 'Index `ocop` not found.', code: 'index_not_found' }, aside()],
    ['an error aside', results(), { message: 'Index `ocop` not found.', code: 'index_not_found' }],
    ['no list aside', results(), { results: {} }],
    ['an empty list aside', results(), { results: [] }],
    ['no counts aside', results(), { results: [{ hits: [] }] }],
    ['no hits', { facetsByIndex: { [INDEX]: { distribution: { standing: {} } } } }, aside()],
    ['hits that are none', { hits: 'many', facetsByIndex: { [INDEX]: { distribution: { standing: {} } } } }, aside()],
    ['no counts', { hits: [] }, aside()],
    ['counts of another index', { hits: [], facetsByIndex: { phim: { distribution: { standing: {} } } } }, aside()],
    ['counts that are a list', { hits: [], facetsByIndex: { [INDEX]: { distribution: [] } } }, aside()],
    ['a count that is a text', counted('1'), aside()],
    ['a count that is null', counted(null), aside()],
    ['a count below nothing', counted(-1), aside()],
    ['half a count', counted(0.5), aside()],
    ['a count without end', counted(Infinity), aside()],
    ['counts of standings that cannot be told', results([], { standing: { 'five stars for ever': 1 } }), aside()],
    ['a document of somebody else', { ...results(), hits: [{ id: 1, title: 'Dune' }] }, aside()],
    ['more hits than were counted', results([aDocument()], { standing: {} }), aside()],
    ['more hits than a page has', results(Array.from({ length: 37 }, () => aDocument())), aside()],
  ])('is wrong: %s', (_, one, other) => {
    expect(reasonOf(() => read(one, other))).toBe('server-wrong');
  });

  it('is wrong when counts of a chosen facet are missing', () => {
    expect(reasonOf(() => read(results(), aside(), { stars: ['5'] }))).toBe('server-wrong');
  });

  it('is never more than a failure that can be told, whatever JSON it is', () => {
    const parts = fc.constantFrom('results', 'hits', 'facetsByIndex', INDEX, 'distribution', 'facetDistribution', 'standing', 'release', 'estimatedTotalHits', 'papers.haccp', '__proto__', RELEASE, STANDING);
    const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof({ depthSize: 'medium' }, fc.jsonValue(), fc.nat(), fc.constant(aDocument()), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(parts, tie('value'), { maxKeys: 4 })),
    })).value;
    const broken = fc.tuple(anyJson, anyJson, anyJson).map(([one, two, three]) => ({ hits: one, facetsByIndex: { [INDEX]: { distribution: two } }, results: three }));
    fc.assert(
      fc.property(fc.oneof(anyJson, broken), fc.oneof(anyJson, broken, fc.constant(aside())), fc.subarray(['3', '4', '5']), (one, other, stars) => {
        for (const run of [() => read(one, other, { stars }), () => readCounts(one, 1)]) reasonOf(run);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('counts of several searches', () => {
  const body = (...totals: readonly unknown[]): unknown => ({ results: totals.map((estimatedTotalHits) => ({ hits: [], estimatedTotalHits })) });

  it('take beginnings only where nothing is called so', () => {
    expect(readCounts(body(1, 5, 9, 0, 5, 9, 0, 0, 0), 3)).toEqual([{ total: 5, wholes: 5, isNamed: true }, { total: 9, wholes: 5, isNamed: false }, { total: 0, wholes: 0, isNamed: false }]);
    expect(readCounts(body(), 0)).toEqual([]);
  });

  it('take whole words alone where no beginning was asked for', () => {
    expect(readCounts(body(0, 4, 0), 1)).toEqual([{ total: 4, wholes: 4, isNamed: false }]);
  });

  it.each([body(1, 5), body(1, 5, 9, 0), body(1, 5, '9'), body(1, 5, -9), {}, null, '<html>'])('are wrong unless there are three a search: %j', (answer) => {
    expect(reasonOf(() => readCounts(answer, 1))).toBe('server-wrong');
  });
});
