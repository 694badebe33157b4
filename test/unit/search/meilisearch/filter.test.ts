// Filters of the server's language: what they say, and that no value ever says anything in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES, stateOn } from '#domain/standing.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { FACET_KEYS, type FacetKey, facetOf, type Filters, passes } from '#search/facets.ts';
import { ALL, beginsWith, both, either, equals, facetsFilter, type Filter, NONE, not, statesFilter } from '#search/meilisearch/filter.ts';
import { TODAY } from '../../../support/builders.ts';
import { HOSTILE_VALUES } from '../../../support/meilisearch/hostile-values.ts';
import { conditionsIn, filterTokens, readFilter } from '../../../support/meilisearch/read-filter.ts';
import { anyDay } from '../../../support/recognitions.ts';
import { anyStanding, aProduct } from '../../../support/resolved.ts';
import { aDocument, emptyCatalogue } from '../../../support/search.ts';

const anyValue = fc.oneof(fc.constantFrom(...HOSTILE_VALUES), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', '\\', "'", ' ', 'O', 'R', '=', '5', '\0', '(', ']') }));

const tokensOf = (filter: Filter) => conditionsIn(filter).flatMap(filterTokens);
const words = (filter: Filter): string[] => tokensOf(filter).flatMap(({ text, isLiteral }) => (isLiteral ? [] : [text]));
const literals = (filter: Filter): string[] => tokensOf(filter).flatMap(({ text, isLiteral }) => (isLiteral ? [text] : []));

describe('the grammar', () => {
  const [a, b, c] = [equals('a', '1'), equals('b', '2'), beginsWith('c', '3')];

  it('keeps conditions apart as far as lists go, and joins them in brackets below that', () => {
    expect(both([a, either([b, c])])).toEqual([['a = "1"'], ['b = "2"', 'c STARTS WITH "3"']]);
    expect(either([both([a, either([b, c])]), c])).toEqual([['(a = "1" AND (b = "2" OR c STARTS WITH "3"))', 'c STARTS WITH "3"']]);
  });

  it('turns round each condition, and how they are joined', () => {
    expect(not(either([a, both([b, c])]))).toEqual([['NOT a = "1"'], ['NOT (b = "2" AND c STARTS WITH "3")']]);
    expect(not(both([a, either([b, c])]))).toEqual([['NOT a = "1"', '(NOT b = "2" AND NOT c STARTS WITH "3")']]);
  });

  it('leaves a single one as it is', () => {
    expect([both([a]), either([a])]).toEqual([a, a]);
  });

  it('lets everything through that need meet nothing, and nothing that may meet nothing', () => {
    expect([both([]), either([])]).toEqual([ALL, NONE]);
    expect([readFilter(ALL)({ ...aDocument() }), readFilter(NONE)({ ...aDocument() })]).toEqual([true, false]);
  });

  it('knows what everything or nothing makes of others', () => {
    expect([both([a, ALL, b]), either([a, NONE, b])]).toEqual([both([a, b]), either([a, b])]);
    expect([both([a, NONE]), either([a, ALL])]).toEqual([NONE, ALL]);
    expect(not(ALL)).toEqual(NONE);
  });

  it('says what its parts say, however they are joined', () => {
    interface Joined {
      readonly filter: Filter;
      readonly says: (bits: readonly boolean[]) => boolean;
    }
    const { tree } = fc.letrec<{ tree: Joined }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.oneof(
          fc.nat(3).map((bit): Joined => ({ filter: equals('bits', String(bit)), says: (bits) => bits[bit] === true })),
          fc.constantFrom<Joined>({ filter: ALL, says: () => true }, { filter: NONE, says: () => false }),
        ),
        fc.array(tie('tree'), { maxLength: 3 }).map((parts): Joined => ({ filter: both(parts.map(({ filter }) => filter)), says: (bits) => parts.every(({ says }) => says(bits)) })),
        fc.array(tie('tree'), { maxLength: 3 }).map((parts): Joined => ({ filter: either(parts.map(({ filter }) => filter)), says: (bits) => parts.some(({ says }) => says(bits)) })),
        tie('tree').map(({ filter, says }): Joined => ({ filter: not(filter), says: (bits) => !says(bits) })),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), ({ filter, says }, bits) => {
        const document = { bits: bits.flatMap((isSet, bit) => (isSet ? [String(bit)] : [])), standingKind: 'certified' };
        expect(readFilter(filter)(document)).toBe(says(bits));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a value', () => {
  it('is one literal, whatever it holds', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        for (const [filter, said] of [[equals('field', value), ['field', '=']], [beginsWith('field', value), ['field', 'STARTS', 'WITH']]] as const) {
          expect(literals(filter)).toEqual([value]);
          expect(words(filter)).toEqual(said);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('as it is written is told from one that means to end it', () => {
    expect(equals('province', 'say "5" \\')).toEqual([['province = "say \\"5\\" \\\\"']]);
  });
});

describe('chosen facets', () => {
  const CASES: readonly (readonly [filters: Filters, filter: readonly (readonly string[])[]])[] = [
    [{ province: ['lam-dong'] }, [['province IN ["lam-dong"]']]],
    [{ formerProvince: ['kon-tum', 'dak-nong'] }, [['formerProvince IN ["kon-tum", "dak-nong"]']]],
    [{ formerDistrict: ['667'] }, [['formerDistricts IN ["667"]']]],
    [{ commune: ['24736'] }, [['commune IN ["24736"]']]],
    [{ group: ['che'] }, [['groups IN ["che"]']]],
    [{ stars: ['4', '5'] }, [['stars IN ["4", "5"]']]],
    [{ producerKind: ['company'] }, [['producerKind IN ["company"]']]],
    [{ year: ['2025'] }, [['years IN ["2025"]']]],
    [{ documents: ['haccp'] }, [['"papers.haccp" >= 20261122']]],
    [{ documents: ['haccp', 'iso-22000'] }, [['"papers.haccp" >= 20261122', '"papers.iso-22000" >= 20261122']]],
    [{ hasLots: ['1'] }, [['hasLots = true']]],
    [{ hasSupplySheet: ['1'] }, [['hasSupplySheet = true']]],
    [{ state: ['in-force'] }, [['standingKind = "certified"'], ['begins <= 20261122'], ['endsEarliest > 20261122']]],
    [{ state: ['revoked', 'proposed'] }, [['standingKind = "revoked"', 'standingKind = "proposed"']]],
    [{ stars: ['5'], hasLots: ['1'] }, [['stars IN ["5"]'], ['hasLots = true']]],
  ];

  it.each(CASES)('%j', (filters, filter) => {
    expect(facetsFilter(filters, TODAY)).toEqual(filter);
  });

  it('of none let everything through', () => {
    expect([facetsFilter({}, TODAY), facetsFilter({ stars: [], state: [], documents: [], hasLots: [] }, TODAY)]).toEqual([ALL, ALL]);
  });

  it('with values that nothing can have let nothing through', () => {
    expect([facetsFilter({ state: ['khong-co'] }, TODAY), facetsFilter({ hasLots: ['0'] }, TODAY), statesFilter([], TODAY)]).toEqual([NONE, NONE, NONE]);
  });

  it('leave out the facet that is to be counted, and nothing else', () => {
    const filters: Filters = { province: ['lam-dong'], stars: ['5'] };
    expect([facetsFilter(filters, TODAY, 'stars'), facetsFilter(filters, TODAY, 'province'), facetsFilter(filters, TODAY, 'year')]).toEqual([
      [['province IN ["lam-dong"]']],
      [['stars IN ["5"]']],
      [['province IN ["lam-dong"]'], ['stars IN ["5"]']],
    ]);
  });

  it.each(FACET_KEYS)('%s: whatever the values are, they are read as values, and as many as were chosen', (key) => {
    const plain = ['a', 'b', 'c'];
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 3 }), (values) => {
        const filter = facetsFilter({ [key]: values }, TODAY);
        const { kind, fields } = facetOf(key);
        // Of these no value stands in the filter at all: states become days, a flag is set or not.
        if (kind === 'state' || kind === 'flag') expect(() => readFilter(filter)).not.toThrow();
        else {
          expect(words(filter)).toEqual(words(facetsFilter({ [key]: plain.slice(0, values.length) }, TODAY)));
          expect(literals(filter)).toEqual(values.map((value) => (kind === 'dated' ? `${fields[0] ?? ''}.${value}` : value)));
        }
      }),
    );
  });
});

describe('who is let through', () => {
  const someDocuments = fc.array(fc.tuple(anyStanding, fc.constantFrom('lam-dong', 'gia-lai', undefined), fc.subarray(['haccp', 'vietgap']), fc.integer({ min: 20250101, max: 20281231 }), fc.boolean()), { minLength: 1, maxLength: 12 });
  const someFilters = fc.record<Partial<Record<FacetKey, string[]>>>(
    {
      province: fc.subarray(['lam-dong', 'gia-lai', 'ha-noi']),
      stars: fc.subarray(['3', '4', '5']),
      state: fc.subarray([...STATES]),
      documents: fc.subarray(['haccp', 'vietgap', 'ocop']),
      hasLots: fc.subarray(['1']),
      group: fc.subarray(['thuc-pham', 'che', 'do-uong']),
      year: fc.subarray(['2025', '2026']),
    },
    { requiredKeys: [] },
  );

  it('is who passes the facets, on any day', () => {
    fc.assert(
      fc.property(someDocuments, someFilters, anyDay, (cases, filters, today) => {
        const test = readFilter(facetsFilter(filters, today));
        const ofStandings = searchDocuments(emptyCatalogue(), cases.map(([standing]) => aProduct({ standing })));
        for (const [index, [, province, kinds, until, hasLots]] of cases.entries()) {
          const document = aDocument({ ...ofStandings[index], groups: ['thuc-pham', 'che'], papers: Object.fromEntries(kinds.map((kind) => [kind, until])), hasLots });
          const { province: _, ...nowhere } = document;
          const one = province === undefined ? nowhere : { ...nowhere, province };
          expect(test({ ...one })).toBe(passes(one, filters, today));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is whoever is in one of some states', () => {
    fc.assert(
      fc.property(anyStanding, anyDay, fc.subarray([...STATES]), (standing, today, states) => {
        const [document] = searchDocuments(emptyCatalogue(), [aProduct({ standing })]);
        const state = stateOn(standing, today);
        const isIn = states.includes(state) || (state === 'expiring' && states.includes('in-force'));
        expect(readFilter(statesFilter(states, today))({ ...document })).toBe(isIn);
      }),
      { numRuns: 200 },
    );
  });
});
