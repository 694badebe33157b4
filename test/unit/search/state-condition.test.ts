// The state as a filter says the same as the state as a function.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Standing, stateOn, STATES } from '#domain/standing.ts';
import { dayNumber } from '#projections/day-number.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { facetOf } from '#search/facets.ts';
import { meets, stateCondition } from '#search/state-condition.ts';
import { anyDay } from '../../support/recognitions.ts';
import { anyStanding, aProduct, certified } from '../../support/resolved.ts';
import { emptyCatalogue } from '../../support/search.ts';

const documentsOf = (standings: readonly Standing[]) => searchDocuments(emptyCatalogue(), standings.map((standing) => aProduct({ standing })));
const someStandings = fc.array(fc.tuple(anyStanding, anyDay), { minLength: 20, maxLength: 40 });

describe('the condition of a state', () => {
  it('is met by exactly the documents that are in it, on any day', () => {
    fc.assert(
      fc.property(someStandings, (cases) => {
        for (const [index, document] of documentsOf(cases.map(([standing]) => standing)).entries()) {
          const [standing, day] = cases[index] ?? cases[0] ?? [];
          if (standing === undefined || day === undefined) throw new Error('no case');
          const met = STATES.filter((state) => meets(document, stateCondition(state, day)));
          const state = stateOn(standing, day);
          expect(new Set(met)).toEqual(new Set(state === 'expiring' ? ['in-force', 'expiring'] : [state]));
          expect(new Set(facetOf('state').valuesOf(document, day))).toEqual(new Set(met));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('puts the last day before the earliest end in force, and the end itself in doubt', () => {
    const [document] = documentsOf([certified({ ends: { earliest: '2028-05-10', latest: '2028-05-10' } })]);
    if (document === undefined) throw new Error('no document');
    expect(meets(document, stateCondition('in-force', '2028-05-09'))).toBe(true);
    expect(meets(document, stateCondition('in-force', '2028-05-10'))).toBe(false);
    expect(meets(document, stateCondition('not-verified', '2028-05-10'))).toBe(true);
    expect(meets(document, stateCondition('expired', '2028-05-11'))).toBe(true);
  });

  it('holds numbers of days only', () => {
    const numbers = STATES.flatMap((state) => stateCondition(state, '2026-11-22').flat()).filter(({ field }) => field !== 'standingKind');
    expect(numbers.every(({ value }) => value === dayNumber('2026-11-22') || value === dayNumber('2027-05-21'))).toBe(true);
  });
});
