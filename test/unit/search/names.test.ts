import { describe, expect, it } from 'vitest';
import { searchNames } from '#search/names.ts';
import { aDocument, emptyCatalogue } from '../../support/search.ts';

const TODAY = '2026-11-22';
const names = (...documents: ReturnType<typeof aDocument>[]) => searchNames(emptyCatalogue(), documents, TODAY);

describe('names of values', () => {
  it('are there for every province, with the number of its products, in Vietnamese order', () => {
    const provinces = names(aDocument(), aDocument({ id: 'b' })).values.province ?? [];
    expect(provinces).toHaveLength(34);
    expect(provinces.find(([value]) => value === 'lam-dong')).toEqual(['lam-dong', 'Lâm Đồng', 2]);
    expect(provinces.map(([, name]) => name).slice(3, 5)).toEqual(['Cao Bằng', 'Cần Thơ']);
  });

  it('of communes are those that a product comes from, under their province', () => {
    expect(names(aDocument({ commune: '24736', province: 'lam-dong' })).values.commune).toEqual([['24736', expect.stringContaining('Quảng Trực'), 1, 'lam-dong']]);
  });

  it('of groups say what lies above', () => {
    const groups = names(aDocument()).values.group ?? [];
    expect(groups.find(([value]) => value === 'che')?.[3]).toBe('thuc-pham');
    expect(groups.find(([value]) => value === 'thuc-pham')).toHaveLength(3);
  });

  it('of states count those about to expire among those in force', () => {
    const soon = aDocument({ standing: '3 2024-01-01 2027-01-01 2027-01-01' });
    const states = new Map((names(aDocument(), soon).values.state ?? []).map(([value, , products]) => [value, products]));
    expect([states.get('in-force'), states.get('expiring'), states.get('revoked')]).toEqual([2, 1, 0]);
  });

  it('leave out a facet that no product fills', () => {
    const { values } = names(aDocument());
    expect(values.hasLots).toBeUndefined();
    expect(values.documents).toBeUndefined();
    expect(names(aDocument({ hasLots: true })).values.hasLots).toEqual([['1', 'Có hồ sơ lô', 1]]);
  });

  it('of steps and months are those in use, in their order', () => {
    const { values } = names(aDocument({ capacitySteps: ['tu-100-kg', 'tu-300-kg'], months: [3, 11, 4] }));
    expect(values.capacity).toEqual([['tu-100-kg', 'Từ 100 kg mỗi tháng', 1], ['tu-300-kg', 'Từ 300 kg mỗi tháng', 1]]);
    expect(values.months?.map(([, name]) => name)).toEqual(['Tháng 3', 'Tháng 4', 'Tháng 11']);
    expect(values.minimumOrder).toBeUndefined();
  });

  it('have a tone for each of the six top groups', () => {
    expect(Object.values(names(aDocument()).tones)).toEqual(['g-1', 'g-2', 'g-3', 'g-4', 'g-5', 'g-6']);
  });
});
