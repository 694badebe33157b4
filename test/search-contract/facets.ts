// Facets of every kind, alone and together: what passes, the counts of each as though nothing of it were chosen, and the state of any day.
import { describe, expect, it } from 'vitest';
import { countedAs, STATES, stateOn } from '#domain/standing.ts';
import { decodeStanding } from '#projections/look-up-entry.ts';
import type { SearchDocument } from '#projections/search-document.ts';
import { FACET_KEYS, type FacetKey, facetOf, type Filters, passes } from '#search/facets.ts';
import type { FacetCount, SearchAnswer } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { TODAY } from '../support/builders.ts';
import { fixtureRegister, type StartEngine } from './register.ts';

/** Looked at today, on the last day of a certificate, and when all have lapsed. */
const DAYS = [TODAY, '2027-08-15', '2020-01-01', '2031-01-01'] as const;

const TOGETHER: readonly Filters[] = [
  { province: ['gia-lai'] },
  { province: ['gia-lai', 'dong-thap'], stars: ['4', '5'] },
  { formerProvince: ['kon-tum'], state: ['in-force'] },
  { group: ['thuc-pham'], documents: ['attp'] },
  { group: ['che-tuoi-che-che-bien', 'hoa'], producerKind: ['cooperative'] },
  { state: ['expired', 'revoked', 'not-verified'], province: ['dong-thap'] },
  { year: ['2025', '2024'], stars: ['3'], state: ['expiring'] },
  { hasLots: ['1'], province: ['gia-lai'] },
  { capacity: ['tu-300-kg'], minimumOrder: ['den-100-kg'] },
  { capacity: ['tu-500-lit', 'tu-1000-kg'], vatInvoice: ['1'] },
  { channels: ['chuoi-thu-nghiem', 'bep-an-thu-nghiem'], months: ['3', '4'], samples: ['1'] },
  { minimumOrder: ['den-1-thung'], hasSupplySheet: ['1'] },
  { province: ['khong-co'], stars: ['5'] },
];

/** Counts as the table of facets has them, document by document. */
export function countsOf(documents: readonly SearchDocument[], filters: Filters, today: string, key: FacetKey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>((filters[key] ?? []).map((value) => [value, 0]));
  for (const document of documents) {
    if (!passes(document, filters, today, key)) continue;
    for (const value of facetOf(key).valuesOf(document, today)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function asMap(counts: readonly FacetCount[]): ReadonlyMap<string, number> {
  return new Map(counts.map(({ value, count }) => [value, count]));
}

export function facetsContract(start: StartEngine): void {
  describe('facets', async () => {
    const { documents, ...rest } = fixtureRegister();
    const port = await start({ documents, ...rest });

    /** Everything that an answer says about filters, beside the documents themselves. */
    function isRight(answer: SearchAnswer, among: readonly SearchDocument[], filters: Filters, today: string): void {
      const passing = among.filter((document) => passes(document, filters, today));
      expect(answer.total).toBe(passing.length);
      expect(answer.hits.map(({ document }) => document.id).toSorted()).toEqual(passing.map(({ id }) => id).toSorted());
      for (const key of FACET_KEYS) expect(asMap(answer.facets[key]), key).toEqual(countsOf(among, filters, today, key));
      const counts = { inForce: 0, lapsed: 0, unverified: 0 };
      for (const { standing } of passing) counts[countedAs(stateOn(decodeStanding(standing), today))] += 1;
      expect(answer.counts).toEqual(counts);
    }

    it.each(DAYS)('are counted right with nothing chosen, on %s', async (today) => {
      isRight(await port.search(aQuery(), { today }), documents, {}, today);
    });

    it.each(FACET_KEYS.map((key) => ({ key })))('narrow by every value of $key', async ({ key }) => {
      for (const value of countsOf(documents, {}, TODAY, key).keys()) {
        const filters: Filters = { [key]: [value] };
        isRight(await port.search(aQuery({ filters }), { today: TODAY }), documents, filters, TODAY);
      }
    });

    it('of buyers are all filled by the fixtures, so that each is narrowed by here', () => {
      const empty = FACET_KEYS.filter((key) => facetOf(key).page === 'sourcing' && countsOf(documents, {}, TODAY, key).size === 0);
      expect(empty).toEqual([]);
    });

    it('compare no unit with another: kilograms, litres, packets and cases are steps of their own', async () => {
      const found = async (filters: Filters) => (await port.search(aQuery({ filters }), { today: TODAY })).hits.map(({ document }) => document.id).sort();
      expect(await found({ capacity: ['tu-1000-kg'] })).toEqual(['mat-ong-theo-nam']);
      expect(await found({ capacity: ['tu-500-lit'] })).toEqual(['ruou-thu-nghiem']);
      expect(await found({ capacity: ['tu-500-don-vi'] })).toEqual(['kho-ca-het-han']);
      expect(await found({ minimumOrder: ['den-100-kg'] })).toEqual(['mat-ong-theo-nam']);
    });

    it.each(DAYS.flatMap((today) => STATES.map((state) => ({ today, state }))))('know what is $state on $today', async ({ today, state }) => {
      isRight(await port.search(aQuery({ filters: { state: [state] } }), { today }), documents, { state: [state] }, today);
    });

    it.each(TOGETHER.map((filters) => ({ filters, told: JSON.stringify(filters) })))('hold together: $told', async ({ filters }) => {
      isRight(await port.search(aQuery({ filters }), { today: TODAY }), documents, filters, TODAY);
    });

    it('count what has the words and nothing else', async () => {
      const named = documents.filter(({ name }) => name.includes('Bánh'));
      expect(named.length).toBeGreaterThan(1);
      isRight(await port.search(aQuery({ text: 'bánh', filters: { province: ['dong-thap'] } }), { today: TODAY }), named, { province: ['dong-thap'] }, TODAY);
    });
  });
}
