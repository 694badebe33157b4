import { describe, expect, it } from 'vitest';
import { type CompareRow, compareSections, compareSuppliers, firstOfEach } from '#projections/sourcing/compare.ts';
import { SUPPLY_KEYS } from '#projections/supply-keys.ts';
import { TODAY } from '../../../support/builders.ts';
import { aBareSupplier, aSheet, aSupplier } from '../../../support/suppliers.ts';

const sheetless = ({ sheet: _, ...rest }: ReturnType<typeof aSupplier>) => rest;
const allRows = (...details: Parameters<typeof compareSections>[0]) => compareSections(details, TODAY).flatMap(({ rows }) => rows);

function row(key: string, ...details: Parameters<typeof compareSections>[0]): CompareRow {
  const found = allRows(...details).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no row ${key}`);
  return found;
}

const best = (key: string, ...details: Parameters<typeof compareSections>[0]) => row(key, ...details).cells.map(({ isBest }) => isBest);
const withSheet = (change: Parameters<typeof aSheet>[0]) => aSupplier({ sheet: aSheet(change) });

describe('products side by side', () => {
  it('have a row for every field of the supply sheet, and for star, papers, lots and producer', () => {
    const keys = allRows(aSupplier(), aBareSupplier()).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([...SUPPLY_KEYS, 'standing', 'place', 'attp', 'vietgap', 'lots', 'producer', 'contact', 'capacity']));
  });

  it('show nothing where nothing is declared, and never another’s value', () => {
    expect(row('minimumOrder', aSupplier(), aBareSupplier()).cells.map(({ texts }) => texts)).toEqual([['100 kg'], []]);
  });

  it('tell what nobody declares in one line a section', () => {
    const [, supply] = compareSections([sheetless(aSupplier()), aBareSupplier()], TODAY);
    expect(supply).toMatchObject({ key: 'supply', rows: [] });
    expect(supply?.nobody).toContain('Đặt ít nhất');
    expect(supply?.nobody).toHaveLength(SUPPLY_KEYS.length + 2);
  });

  it('say the state of the day', () => {
    expect(row('standing', aSupplier(), aBareSupplier()).cells.map(({ texts }) => texts)).toEqual([['4 sao, Còn hiệu lực, đến 06/2028'], ['3 sao?, Chưa xác minh']]);
  });

  it('give papers with their numbers and days, lapsed ones as such', () => {
    expect(row('attp', aSupplier(), aBareSupplier()).cells.map(({ texts }) => texts)).toEqual([['số MH-1, đến 04/11/2027'], []]);
    expect(row('vietgap', aSupplier(), aBareSupplier()).cells[0]?.texts).toEqual(['số VG-2, đã hết hạn 20/05/2026']);
    expect(row('haccp', aSupplier({ papers: [{ kind: 'haccp', name: 'HACCP' }] }), aBareSupplier()).cells[0]?.texts).toEqual(['không ghi ngày hết hạn']);
  });

  it('count lots, and say how many were recalled', () => {
    expect(row('lots', aSupplier({ lots: { goods: 3, recalled: 1, newest: 'L2' } }), aBareSupplier()).cells[0]?.texts).toEqual(['3 lô, mới nhất L2', '1 lô bị thu hồi']);
  });

  it('know which rows say the same of all', () => {
    const same = allRows(aSupplier(), aSupplier({ id: 'khac', name: 'Khác' }));
    expect(same.every(({ isSame }) => isSame)).toBe(true);
    expect(row('leadTimeDays', aSupplier(), withSheet({ leadTimeDays: 8 })).isSame).toBe(false);
    expect(row('leadTimeDays', aSupplier(), aBareSupplier()).isSame).toBe(false);
  });
});

describe('the best figure of a row', () => {
  it('is the most of a month, the least of an order, the fewest days', () => {
    const two = [withSheet({ capacityPerMonth: { value: 1200, unit: 'kg' }, minimumOrder: { value: 0.5, unit: 'tạ' }, leadTimeDays: 9 }), withSheet({ capacityPerMonth: { value: 3.5, unit: 'tấn' }, minimumOrder: { value: 100, unit: 'kg' }, leadTimeDays: 3 })] as const;
    expect(best('capacityPerMonth', ...two)).toEqual([false, true]);
    expect(best('minimumOrder', ...two)).toEqual([true, false]);
    expect(best('leadTimeDays', ...two)).toEqual([false, true]);
  });

  it('is none where units are of several kinds', () => {
    expect(best('capacityPerMonth', aSupplier(), withSheet({ capacityPerMonth: { value: 9000, unit: 'lít' } }))).toEqual([false, false]);
    expect(best('capacityPerMonth', aSupplier(), aSupplier(), withSheet({ capacityPerMonth: { value: 9000, unit: 'gói' } }))).toEqual([false, false, false]);
  });

  it('is none of packets and cases, which each maker fills as it likes', () => {
    for (const unit of ['gói', 'thùng', 'chai']) expect(best('capacityPerMonth', withSheet({ capacityPerMonth: { value: 10, unit } }), withSheet({ capacityPerMonth: { value: 20, unit } }))).toEqual([false, false]);
  });

  it('is none where one alone declared, or all are alike', () => {
    expect(best('capacityPerMonth', aSupplier(), aBareSupplier())).toEqual([false, false]);
    expect(best('capacityPerMonth', aSupplier(), aSupplier())).toEqual([false, false]);
  });

  it('may be of several, and passes over who did not declare', () => {
    expect(best('leadTimeDays', withSheet({ leadTimeDays: 5 }), aBareSupplier(), withSheet({ leadTimeDays: 5 }), withSheet({ leadTimeDays: 6 }))).toEqual([true, false, true, false]);
  });

  it('is never of texts', () => {
    expect(allRows(aSupplier(), withSheet({ priceBand: '10', payment: '20' })).filter(({ key }) => key === 'priceBand' || key === 'payment').flatMap(({ cells }) => cells.map(({ isBest }) => isBest))).toEqual([false, false, false, false]);
  });
});

describe('suppliers side by side', () => {
  const first = aSupplier({ papers: [{ kind: 'haccp', name: 'HACCP' }, { kind: 'attp', name: 'ATTP', number: 'X-1', ofProducer: true }] });
  const second = { ...aSupplier(), id: 'khac', name: 'Mứt gừng' };
  const other = { ...aBareSupplier(), producer: { id: 'ho-lan', href: '/chu-the/ho-lan/', name: 'Hộ Lan', kind: 'household' as const, told: {}, products: 1 } };
  const sections = compareSuppliers([first, second, other], TODAY);

  it('are each there once, with what was chosen of them', () => {
    expect(firstOfEach([first, second, other]).map(({ producer }) => producer?.name)).toEqual([first.producer?.name, 'Hộ Lan']);
    const goods = sections[0]?.rows.find(({ key }) => key === 'goods');
    expect(goods?.cells.map(({ texts }) => texts.length)).toEqual([2, 1]);
    expect(goods?.cells[0]?.texts[1]).toBe('Mứt gừng: 4 sao, Còn hiệu lực, đến 06/2028');
  });

  it('have their own papers, and not those of a product', () => {
    const papers = sections.find(({ key }) => key === 'papers');
    expect(papers?.rows.map(({ key, cells }) => [key, cells.map(({ texts }) => texts)])).toEqual([['attp', [['số X-1, không ghi ngày hết hạn'], []]]]);
  });

  it('leave out what nobody is known to make', () => {
    const { producer: _, ...nobodys } = aBareSupplier();
    expect(firstOfEach([nobodys, other])).toEqual([other]);
  });
});
