// The order of results, and of lists: the places of MATCHED_IN, then what holds longest, then names; and the orders that can be chosen.
import { describe, expect, it } from 'vitest';
import { stateOn } from '#domain/standing.ts';
import { decodeStanding } from '#projections/look-up-entry.ts';
import type { SearchDocument } from '#projections/search-document.ts';
import { PAGE_LENGTH, type SearchEngine } from '#search/port.ts';
import { aQuery, SORTS, type SortKey } from '#search/query.ts';
import { TODAY } from '../support/builders.ts';
import { endingOn, fixtureRegister, registerOf, type StartEngine } from './register.ts';

/** Weaker places hold longer, so that only the place can explain the order. */
const places = registerOf({
  'trong-ten': { name: 'Trà sén', ...endingOn(20270101) },
  'ten-khong-dau': { name: 'Trà sen', ...endingOn(20270201) },
  'ten-khac': { name: 'Trà ướp hoa', aliases: ['Trà sén Tây Hồ'], ...endingOn(20270301) },
  'chu-the': { name: 'Trà lài', producer: 'Sén Hồng', producerId: 'sen-hong', ...endingOn(20270401) },
  'noi-lam': { name: 'Trà vối', places: ['Sén Vượng', 'Lâm Đồng', 'Đắk Nông'], ...endingOn(20270501) },
  'nhom': { name: 'Trà gừng', groupNames: ['Hàng thử', 'hàng sén'], ...endingOn(20270601) },
});

const held = registerOf({
  'mat-ong-b': { name: 'Mật ong Bạch đàn', ...endingOn(20280601) },
  'mat-ong-a': { name: 'Mật ong Cà phê', ...endingOn(20280601) },
  'mat-ong-lau': { name: 'Mật ong Sú vẹt', ...endingOn(20290101) },
  'mat-ong-sap': { name: 'Mật ong Vải', ...endingOn(20261215) },
  'mat-ong-het': { name: 'Mật ong Ban', ...endingOn(20240101) },
  'mat-ong-chua': { name: 'Mật ong An', standing: 'unverified 4', standingKind: 'unverified', begins: 0, endsEarliest: 0, endsLatest: 0, sortKey: 0, decidedOn: 0, years: [] },
});

/** Four of dừa, three of dưa, one of dứa; one has none of them in its name. */
const kinds = registerOf({
  'dua-1': { name: 'Dừa sáp', ...endingOn(20280101) },
  'dua-gang': { name: 'Dưa gang', ...endingOn(20290601) },
  'trai-dua': { name: 'Dứa Đồng Giao', ...endingOn(20290901) },
  'dua-2': { name: 'Dừa xiêm', ...endingOn(20270101) },
  'mut-dua': { name: 'Mứt dừa', ...endingOn(20290101) },
  'dua-luoi': { name: 'Dưa lưới', ...endingOn(20270601) },
  'mat-dua': { name: 'Mật hoa', producer: 'Đũa Dừa', producerId: 'dua', ...endingOn(20291201) },
  'dua-het': { name: 'Dừa già', ...endingOn(20240101) },
  'dua-muoi-het': { name: 'Dưa muối', ...endingOn(20250101) },
});

const isInForce = ({ standing }: SearchDocument): boolean => ['in-force', 'expiring'].includes(stateOn(decodeStanding(standing), TODAY));

type Compare = (a: SearchDocument, b: SearchDocument) => number;
const stored: Compare = (a, b) => b.sortKey - a.sortKey || a.nameOrder - b.nameOrder;
const inForceFirst: Compare = (a, b) => Number(isInForce(b)) - Number(isInForce(a));

/** The orders, told once more and apart from any engine. */
const ORDERS: Readonly<Record<SortKey, Compare>> = {
  khop: stored,
  moi: (a, b) => b.decidedOn - a.decidedOn || stored(a, b),
  sao: (a, b) => inForceFirst(a, b) || (b.stars ?? 0) - (a.stars ?? 0) || stored(a, b),
  ten: (a, b) => a.nameOrder - b.nameOrder,
  'khai-du': (a, b) => b.declared - a.declared || stored(a, b),
  'sap-het': (a, b) => inForceFirst(a, b) || (isInForce(a) ? a.endsEarliest - b.endsEarliest : 0) || stored(a, b),
};

export function orderContract(start: StartEngine): void {
  describe('the order', () => {
    const idsOf = async (port: SearchEngine, text: string): Promise<string[]> => (await port.search(aQuery({ text }), { today: TODAY })).hits.map(({ document }) => document.id);

    it('goes by where the words stand, before anything else', async () => {
      const { hits } = await (await start(places)).search(aQuery({ text: 'sén' }), { today: TODAY });
      expect(hits.map(({ document, matched }) => [document.id, matched])).toEqual([
        ['trong-ten', 'name-exact'],
        ['ten-khong-dau', 'name'],
        ['ten-khac', 'alias'],
        ['chu-the', 'producer'],
        ['noi-lam', 'place'],
        ['nhom', 'group'],
      ]);
    });

    it('knows no exact name where no mark was typed', async () => {
      const { hits } = await (await start(places)).search(aQuery({ text: 'sen' }), { today: TODAY });
      // "Sén" stands oftener in the names of this register.
      expect(hits.slice(0, 2).map(({ document, matched }) => [document.id, matched])).toEqual([
        ['trong-ten', 'name'],
        ['ten-khong-dau', 'name'],
      ]);
    });

    it('puts together what one word without marks may be, the most frequent first, what is in force before what has lapsed', async () => {
      const port = await start(kinds);
      expect(await idsOf(port, 'dua')).toEqual(['dua-1', 'dua-2', 'mut-dua', 'dua-gang', 'dua-luoi', 'trai-dua', 'dua-het', 'dua-muoi-het', 'mat-dua']);
      expect((await idsOf(port, 'dứa'))[0]).toBe('trai-dua');
    });

    it('goes by the weakest place that some word needs', async () => {
      const { hits } = await (await start(places)).search(aQuery({ text: 'trà sén vượng' }), { today: TODAY });
      expect(hits.map(({ document, matched }) => [document.id, matched])).toEqual([['noi-lam', 'place']]);
    });

    it('puts what holds longest first among equal words, and names in Vietnamese order among equal ends', async () => {
      expect(await idsOf(await start(held), 'mật ong')).toEqual(['mat-ong-lau', 'mat-ong-b', 'mat-ong-a', 'mat-ong-sap', 'mat-ong-het', 'mat-ong-chua']);
    });

    it('says no place where no word was looked for', async () => {
      const { hits } = await (await start(held)).search(aQuery(), { today: TODAY });
      expect(hits.every((hit) => !('matched' in hit))).toBe(true);
    });

    describe('of the whole register', async () => {
      const register = fixtureRegister();
      const port = await start(register);

      it.each(SORTS)('%s, page after page, each product once', async (sort) => {
        const pages = Math.ceil(register.documents.length / PAGE_LENGTH);
        const answers = await Promise.all(Array.from({ length: pages }, (_, index) => port.search(aQuery({ sort, page: index + 1 }), { today: TODAY })));
        expect(answers.flatMap(({ hits }) => hits.map(({ document }) => document.id))).toEqual(register.documents.toSorted(ORDERS[sort]).map(({ id }) => id));
      });

      it.each(SORTS.filter((sort) => sort !== 'khop'))('%s holds among the products of a word too', async (sort) => {
        const { hits, total } = await port.search(aQuery({ text: 'thử nghiệm', sort }), { today: TODAY });
        expect(hits).toHaveLength(Math.min(total, PAGE_LENGTH));
        expect(hits.map(({ document }) => document.id)).toEqual(hits.map(({ document }) => document).toSorted(ORDERS[sort]).map(({ id }) => id));
      });

      it('has no page behind the last, and says the total all the same', async () => {
        expect(await port.search(aQuery({ page: 10_000 }), { today: TODAY })).toMatchObject({ hits: [], total: register.documents.length });
      });
    });
  });
}
