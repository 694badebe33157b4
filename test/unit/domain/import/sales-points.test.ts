// sales_points.csv: what a row becomes, what stays out, and that a second import changes nothing.
import { describe, expect, it } from 'vitest';
import type { Draft, ImportContext, Row } from '#domain/import/contract.ts';
import { emptyDraft } from '#domain/import/run.ts';
import { salesPointsImporter } from '#domain/import/sales-points.ts';
import { NO_SETTLEMENTS, type Settlements } from '#domain/import/settlements.ts';
import { buildPlaceIndex } from '#domain/places.ts';
import { aPlaceData } from '../../../support/place-data.ts';

const places = buildPlaceIndex(aPlaceData());

function aContext(settled: Partial<Settlements> = {}): ImportContext {
  const hosts = [{ host: 'bao.example.vn', trust: 'press' as const }];
  return { file: 'points.csv', checkedOn: '2026-11-21', places, settlements: { ...NO_SETTLEMENTS, hosts, ...settled } };
}

function aRow(cells: Record<string, string> = {}, line = 2): Row {
  return { line, cells: { name: 'Cửa hàng Thử', kind: 'ocop_shop', province: 'Gia Lai', source: 'https://bao.example.vn/mo-cua-hang-thu', ...cells } };
}

function run(rows: readonly Row[], settled: Partial<Settlements> = {}, draft: Draft = emptyDraft()) {
  return { draft, accounts: salesPointsImporter.run(rows, draft, aContext(settled)) };
}

describe('a shop', () => {
  it('becomes a sales point with its place resolved and its source', () => {
    const { draft, accounts } = run([aRow({ address: '12 đường Thử', district: 'Kbang', operator: 'HTX Thử', product_count: '30', note: 'hơn 30 sản phẩm' })]);
    expect(accounts).toEqual([{ line: 2, outcome: 'created', records: ['sales-points/cua-hang-thu'] }]);
    expect(draft.salesPoints.get('cua-hang-thu')).toMatchObject({
      kind: 'ocop-shop',
      evidence: 'point',
      operator: 'HTX Thử',
      place: { then: { address: '12 đường Thử', provinceCode: '64', districtCode: '625' }, now: { province: '52', basis: 'resolved' } },
      productCount: { value: 30, about: 'over', sources: ['s1'] },
      note: 'hơn 30 sản phẩm',
      sources: [{ id: 's1', url: 'https://bao.example.vn/mo-cua-hang-thu', checkedOn: '2026-11-21', trust: 'press' }],
    });
  });

  it('keeps its address in units of today when the source writes them', () => {
    const { draft } = run([aRow({ province: 'Kon Tum', address: '1 đường Thử, Xã Măng Đen, Tỉnh Quảng Ngãi' })]);
    expect(draft.salesPoints.get('cua-hang-thu')?.place?.now).toEqual({ province: '51', commune: '23473', basis: 'stated' });
  });

  it('of a household has an id without the name', () => {
    const { accounts } = run([aRow({ name: 'Điểm bán OCOP hộ kinh doanh Nguyễn Văn Thử' })]);
    expect(accounts[0]?.records[0]).toMatch(/^sales-points\/diem-ban-gia-lai-[a-z0-9]{5}$/u);
  });

  it('changes nothing when imported again', () => {
    const rows = [aRow({ address: '12 đường Thử', note: 'ghi chú' })];
    const { draft } = run(rows);
    const before = JSON.stringify([...draft.salesPoints]);
    expect(run(rows, {}, draft).accounts[0]?.outcome).toBe('unchanged');
    expect(JSON.stringify([...draft.salesPoints])).toBe(before);
  });

  it('is read as the settlement says', () => {
    const points = [{ name: 'Cửa hàng Thử', kind: 'tourism-site' as const, openedOn: '2022-10', omit: ['product_count'], note: 'Ghi chú tiếng Việt.' }];
    const { draft } = run([aRow({ product_count: '60', note: 'opened October 2022; for two shops' })], { points });
    const record = draft.salesPoints.get('cua-hang-thu');
    expect(record).toMatchObject({ kind: 'tourism-site', openedOn: { date: '2022-10', sources: ['s1'] }, note: 'Ghi chú tiếng Việt.' });
    expect(record?.productCount).toBeUndefined();
  });
});

describe('other kinds', () => {
  it('makes an event of a fair, with the settled dates', () => {
    const points = [{ name: 'Hội chợ Thử', startsOn: '2022-06-22', endsOn: '2022-06-26', note: '' }];
    const { draft } = run([aRow({ name: 'Hội chợ Thử', kind: 'fair', operator: 'Sở Thử', producer_count: '100', note: 'nearly 100 firms' })], { points });
    expect(draft.events.get('hoi-cho-thu')).toMatchObject({ startsOn: '2022-06-22', endsOn: '2022-06-26', organiser: 'Sở Thử', producerCount: { value: 100, about: 'nearly' } });
  });

  it('makes a channel of a floor, with its page for an address', () => {
    const { draft } = run([aRow({ name: 'Sàn Thử', kind: 'online_floor', address: 'https://san-thu.example.vn' })]);
    expect(draft.channels.get('san-thu')).toMatchObject({ kind: 'online-floor', url: 'https://san-thu.example.vn', formerProvince: '64' });
  });

  it('makes a chain of a supermarket without any place, and links its stores even from further up', () => {
    const rows = [aRow({ name: 'Siêu thị Thử Mart Kbang', kind: 'supermarket' }), aRow({ name: 'Hệ thống Thử Mart', kind: 'supermarket', province: '' }, 3)];
    const { draft } = run(rows, { chains: [{ channel: 'Hệ thống Thử Mart', words: ['Thử Mart'] }] });
    expect(draft.channels.get('he-thong-thu-mart')?.kind).toBe('retail-chain');
    expect(draft.salesPoints.get('sieu-thi-thu-mart-kbang')).toMatchObject({ kind: 'supermarket', chain: 'he-thong-thu-mart' });
  });

  it('leaves a figure of a province aside and names its report', () => {
    const { draft, accounts } = run([aRow({ name: 'Điểm bán (13 điểm)' })], { points: [{ name: 'Điểm bán (13 điểm)', treatAs: 'figure', report: 'tinh-thu-2024' }] });
    expect(accounts[0]).toMatchObject({ outcome: 'left-aside', records: ['reports/tinh-thu-2024'], column: 'name', reason: 'là con số của một nơi, không phải một điểm, đã ghi ở content/reports/tinh-thu-2024' });
    expect(draft.salesPoints.size).toBe(0);
  });
});

describe('a wrong row', () => {
  it.each([
    ['kind', { kind: 'garage' }, 'loại điểm bán lạ'],
    ['product_count', { product_count: 'hơn 30' }, 'không phải số nguyên'],
    ['source', { source: 'ftp://x.example.vn/a' }, 'địa chỉ không phải http hoặc https'],
    ['name', { name: '' }, 'không có tên'],
  ])('is told at its column %s', (column, cells, reason) => {
    const { accounts, draft } = run([aRow(cells)]);
    expect(accounts[0]).toMatchObject({ line: 2, outcome: 'error', column, reason });
    expect(draft.salesPoints.size).toBe(0);
  });

  it('is told when a record would no longer be valid', () => {
    const [account] = run([aRow({ operator: 'x'.repeat(300) })]).accounts;
    expect(account?.outcome).toBe('error');
    expect(account?.reason).toContain('operator');
  });
});
