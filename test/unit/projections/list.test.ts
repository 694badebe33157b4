// Lists cut into pages: nothing lost, nothing twice, in force first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInForce, stateOn } from '#domain/standing.ts';
import { inForceFirst, listPages, PAGE_SIZE } from '#projections/list.ts';
import { anyDay } from '../../support/recognitions.ts';
import { anyStanding, aProduct, certified } from '../../support/resolved.ts';

const TODAY = '2026-11-20';
const model = aProduct();
const anyList = fc.array(anyStanding, { maxLength: 120 }).map((standings) => standings.map((standing, index) => ({ ...model, id: `p${index}`, standing })));

describe('listPages', () => {
  it('is one empty page when there is nothing', () => {
    expect(listPages([], TODAY)).toEqual([{ number: 1, of: 1, total: 0, inForce: [], rest: [], counts: [[TODAY, { inForce: 0, lapsed: 0, unverified: 0 }]] }]);
  });

  it('fills a page before it opens the next', () => {
    const products = Array.from({ length: PAGE_SIZE + 1 }, (_, index) => aProduct({ id: `p${index}` }));
    expect(listPages(products.slice(1), TODAY).map(({ inForce }) => inForce.length)).toEqual([PAGE_SIZE]);
    expect(listPages(products, TODAY).map(({ inForce, of }) => [inForce.length, of])).toEqual([[PAGE_SIZE, 2], [1, 2]]);
  });

  it('has the end of those in force and the start of the rest on one page', () => {
    const products = Array.from({ length: PAGE_SIZE + 4 }, (_, index) => aProduct({ id: `p${index}`, standing: index < 4 ? { kind: 'revoked' } : certified() }));
    const [first, second] = listPages([...products, aProduct({ id: 'last' })], TODAY);
    expect([first?.inForce.length, first?.rest.length]).toEqual([PAGE_SIZE, 0]);
    expect([second?.inForce.map(({ id }) => id), second?.rest.map(({ id }) => id)]).toEqual([['last'], ['p0', 'p1', 'p2', 'p3']]);
  });

  it('loses and repeats nothing, and counts the whole list on each page', () => {
    fc.assert(
      fc.property(anyList, anyDay, (products, built) => {
        const pages = listPages(products, built);
        const ids = pages.flatMap(({ inForce, rest }) => [...inForce, ...rest].map(({ id }) => id));
        expect(ids.toSorted()).toEqual(products.map(({ id }) => id).sort());
        for (const page of pages) expect([page.total, page.of, page.counts]).toEqual([products.length, pages.length, pages[0]?.counts]);
        expect(pages.every(({ inForce, rest }) => inForce.length + rest.length <= PAGE_SIZE)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('has no product in force after one that is not, over all pages', () => {
    fc.assert(
      fc.property(anyList, anyDay, (products, built) => {
        const marks = listPages(products, built).flatMap(({ inForce, rest }) => [...inForce, ...rest].map(({ standing }) => isInForce(stateOn(standing, built))));
        expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('inForceFirst', () => {
  it('keeps the order given within both parts', () => {
    const products = [aProduct({ id: 'a', standing: { kind: 'proposed' } }), aProduct({ id: 'b' }), aProduct({ id: 'c', standing: { kind: 'revoked' } }), aProduct({ id: 'd' })];
    const { inForce, rest } = inForceFirst(products, TODAY);
    expect([inForce, rest].map((part) => part.map(({ id }) => id))).toEqual([['b', 'd'], ['a', 'c']]);
  });
});
