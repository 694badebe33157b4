// What any engine must answer over a whole register, the real one above all: every product by its own name, every facet to the last product.
import { describe, expect, it } from 'vitest';
import { fold } from '#domain/fold.ts';
import { FACET_KEYS, type Filters, passes } from '#search/facets.ts';
import { PAGE_LENGTH, type SearchEngine } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { TODAY } from '../support/builders.ts';
import { asMap, countsOf } from './facets.ts';
import type { Register } from './register.ts';

/** Thousands of questions. */
const PATIENCE_MS = 120_000;

/**
 * @param open the port over the register, and the register
 * @param every asks for one product of so many only, for engines that are far away
 */
export function wholeContract(open: () => Promise<{ readonly port: SearchEngine; readonly register: Register }>, every = 1): void {
  describe('over the whole register', () => {
    it.each([
      ['as it is written', (name: string) => name],
      ['without marks', fold],
      ['in capitals, decomposed', (name: string) => name.toUpperCase().normalize('NFD')],
    ])('finds every product by its name %s, on the first page', async (_, typed) => {
      const { port, register } = await open();
      const lost: string[] = [];
      for (const { id, name } of register.documents.filter((_document, index) => index % every === 0)) {
        const { hits, total } = await port.search(aQuery({ text: typed(name) }), { today: TODAY });
        // Of products that share a name more than a page, any may be on the second.
        if (total <= PAGE_LENGTH && hits.every(({ document }) => document.id !== id)) lost.push(`${id}: ${typed(name)}`);
      }
      expect(lost).toEqual([]);
    }, PATIENCE_MS);

    it.each<Filters>([{}, { stars: ['4', '5'], state: ['in-force'] }, { formerProvince: ['kon-tum'] }, { group: ['thuc-pham'], state: ['expired', 'not-verified'], province: ['gia-lai', 'dong-thap'] }])(
      'counts every facet to the last product: %j',
      async (filters) => {
        const { port, register } = await open();
        const answer = await port.search(aQuery({ filters }), { today: TODAY });
        expect(answer.total).toBe(register.documents.filter((document) => passes(document, filters, TODAY)).length);
        for (const key of FACET_KEYS) expect(asMap(answer.facets[key]), key).toEqual(countsOf(register.documents, filters, TODAY, key));
      },
    );
  });
}
