// The lots of a product as its page lists them: what is for sale first, what is wrong said, what is unknown left out.
import { describe, expect, it } from 'vitest';
import type { Lot, LotRecall } from '#domain/model.ts';
import { lotRows } from '#projections/lot-list.ts';
import type { LotRecord } from '#schemas/lot.ts';
import { aProduct, aSource } from '../../support/resolved.ts';

const product = aProduct({ id: 'tra-may' });
const aLot = (code: string, record: Partial<LotRecord> = {}, change: Partial<Lot> = {}): Lot => ({
  id: `tra-may/${code}`,
  code,
  record: { steps: [], sources: [aSource()], ...record },
  product,
  steps: [],
  madeFrom: [],
  madeInto: [],
  recalls: [],
  sources: new Map(),
  ...change,
});
const rows = (...lots: readonly Lot[]) => lotRows({ code: 'K7MX4P3', lots }, '2026-11-22');
const recall = { on: '2026-09-10', reason: 'Hở bao', advice: 'Trả lại', sources: ['s1'] };

describe('lotRows', () => {
  it('are none for a product without lots', () => {
    expect(rows()).toBeUndefined();
  });

  it('parts goods for sale from what they are made of, each in the order given', () => {
    const view = rows(aLot('G2'), aLot('S1', { what: 'Chè khô' }), aLot('G1'));
    expect(view?.goods.map(({ code }) => code)).toEqual(['G2', 'G1']);
    expect(view?.materials.map(({ code, what }) => [code, what])).toEqual([['S1', 'Chè khô']]);
  });

  it('leads to the printed address of the lot', () => {
    expect(rows(aLot('G1'))?.goods[0]?.href).toBe('/t/K7MX4P3/G1');
  });

  it('tells a day of packing only where none of making is known, and words of shelf life only without a day', () => {
    expect(rows(aLot('a', { producedOn: '2026-08', packedOn: '2026-08-07', expiresOn: '2027-08-07', shelfLife: '12 tháng' }))?.goods[0]).toEqual({ code: 'a', href: '/t/K7MX4P3/a', producedOn: '2026-08', expiresOn: '2027-08-07', isOver: false });
    expect(rows(aLot('b', { packedOn: '2026-08-07', shelfLife: '12 tháng' }))?.goods[0]).toEqual({ code: 'b', href: '/t/K7MX4P3/b', packedOn: '2026-08-07', shelfLife: '12 tháng', isOver: false });
  });

  it.each([
    ['2026-11-21', true],
    ['2026-11-22', false],
    ['2026-11', false],
    ['2026-10', true],
    ['2026', false],
  ])('is over when the last day that %s may be has passed: %s', (expiresOn, isOver) => {
    expect(rows(aLot('G1', { expiresOn }))?.goods[0]?.isOver).toBe(isOver);
  });

  it('tells a lot\'s own recall, and of a lot that it was made from that lot\'s code', () => {
    const raw = aLot('T1', { what: 'Lá tươi', recall });
    const recalled = { ...raw, recalls: [{ of: raw, record: recall }] };
    const recalls: LotRecall[] = [];
    const own = aLot('R1', { recall }, { recalls });
    recalls.push({ of: own, record: recall });
    expect(rows(own)?.goods[0]?.recall).toEqual({ on: '2026-09-10' });
    expect(rows(aLot('G1', {}, { recalls: [{ of: recalled, record: recall }] }))?.goods[0]?.recall).toEqual({ on: '2026-09-10', madeFrom: 'T1' });
  });
});
