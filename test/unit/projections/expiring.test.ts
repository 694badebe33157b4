// What is about to lapse: only what is in its last 180 days on the day of the build, the soonest first.
import { describe, expect, it } from 'vitest';
import { expiringPages, expiringSoon } from '#projections/expiring.ts';
import { PAGE_SIZE } from '#projections/list.ts';
import { aProduct, certified } from '../../support/resolved.ts';

const ending = (id: string, day: string, name = 'Trà Mây') => aProduct({ id, record: { name }, standing: certified({ ends: { earliest: day, latest: day } }) });
const TODAY = '2026-11-20';

describe('expiringSoon', () => {
  it('leaves out what lapses on this day, has lapsed, or lapses after 180 days', () => {
    const products = [ending('today', TODAY), ending('past', '2026-11-19'), ending('later', '2027-05-20'), ending('soon', '2027-05-19'), aProduct({ id: 'revoked', standing: { kind: 'revoked' } })];
    expect(expiringSoon(products, TODAY).map(({ id }) => id)).toEqual(['soon']);
  });

  it('is in order of the earliest end, then of Vietnamese names', () => {
    const products = [ending('c', '2027-01-02'), ending('b', '2027-01-01', 'Đũa'), ending('a', '2027-01-01', 'Dứa')];
    expect(expiringSoon(products, TODAY).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('expiringPages', () => {
  it('cuts the list without losing or repeating anything', () => {
    const pages = expiringPages(Array.from({ length: PAGE_SIZE + 2 }, (_, index) => ending(`p${index}`, '2027-01-01')), TODAY);
    expect(pages.map(({ number, of, total, cards }) => [number, of, total, cards.length])).toEqual([[1, 2, PAGE_SIZE + 2, PAGE_SIZE], [2, 2, PAGE_SIZE + 2, 2]]);
    expect(new Set(pages.flatMap(({ cards }) => cards.map(({ id }) => id))).size).toBe(PAGE_SIZE + 2);
  });

  it('is one empty page when nothing is about to lapse', () => {
    expect(expiringPages([], TODAY)).toEqual([{ number: 1, of: 1, total: 0, cards: [] }]);
  });
});
