// sales-point-facts.csv: one fact a row about known points and new ones; what contradicts stays out and is told.
import { describe, expect, it } from 'vitest';
import type { Draft, ImportContext, Row } from '#domain/import/contract.ts';
import { emptyDraft } from '#domain/import/run.ts';
import { salesPointFactsImporter } from '#domain/import/sales-point-facts.ts';
import { NO_SETTLEMENTS, type Settlements } from '#domain/import/settlements.ts';
import { buildPlaceIndex } from '#domain/places.ts';
import { aChannel, anEvent, aProduct, aSalesPoint } from '../../../support/builders.ts';
import { aPlaceData } from '../../../support/place-data.ts';

const places = buildPlaceIndex(aPlaceData());
const POINT = 'Cửa hàng Thử';

function aContext(settled: Partial<Settlements>): ImportContext {
  const hosts = [{ host: 'bao.example.vn', trust: 'press' as const }];
  return { file: 'facts.csv', checkedOn: '2026-11-21', places, settlements: { ...NO_SETTLEMENTS, hosts, ...settled } };
}

function aFact(field: string, value: string, cells: Record<string, string> = {}): Row {
  return { line: 0, cells: { name: POINT, province: 'Gia Lai', field, value, source: 'https://bao.example.vn/bai', source_date: '', note: '', ...cells } };
}

function aDraft(): Draft {
  const draft = emptyDraft();
  draft.salesPoints.set('cua-hang-thu', aSalesPoint({ name: POINT, place: { then: { province: 'Gia Lai', provinceCode: '64' } } }));
  return draft;
}

function run(rows: readonly Row[], draft = aDraft(), settled: Partial<Settlements> = {}) {
  const numbered = rows.map((row, at) => ({ ...row, line: at + 2 }));
  return { draft, accounts: salesPointFactsImporter.run(numbered, draft, aContext(settled)), point: draft.salesPoints.get('cua-hang-thu') };
}

describe('facts about a known point', () => {
  it('give it an address, a phone, coordinates and what it carries, each with its source', () => {
    const draft = aDraft();
    draft.products.set('tra-thu-nghiem', aProduct({ name: 'Trà Thử Nghiệm', place: { then: { province: 'Gia Lai', provinceCode: '64' } } }));
    const { point, accounts } = run(
      [
        aFact('address', '12 đường Thử, huyện Kbang'),
        aFact('phone', '(0269) 3.835.435'),
        aFact('lat', '13.98'),
        aFact('lon', '108.01'),
        aFact('carries', 'Trà Thử Nghiệm ; nước mắm', { source_date: '2024-07' }),
      ],
      draft,
    );
    expect(accounts.map(({ outcome }) => outcome)).toEqual(['extended', 'extended', 'extended', 'unchanged', 'extended']);
    expect(point).toMatchObject({
      place: { then: { address: '12 đường Thử, huyện Kbang', districtCode: '625' }, now: { province: '52' } },
      phone: { number: '+842693835435', sources: ['s2'] },
      coordinates: { lat: 13.98, lon: 108.01, sources: ['s2'] },
      carries: [{ text: 'Trà Thử Nghiệm', products: ['tra-thu-nghiem'], asOf: '2024-07', sources: ['s2'] }, { text: 'nước mắm', sources: ['s2'] }],
    });
  });

  it('change nothing the second time', () => {
    const rows = [aFact('address', '12 đường Thử'), aFact('opened_on', '2022-04', { note: 'Mở cuối tháng.' }), aFact('product_count', '40', { note: '"hơn 40"' })];
    const { draft } = run(rows);
    const before = JSON.stringify([...draft.salesPoints]);
    expect(run(rows, draft).accounts.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(JSON.stringify([...draft.salesPoints])).toBe(before);
  });

  it('never link goods that two products of the province could be, nor a mere kind of goods', () => {
    const draft = aDraft();
    const place = { then: { province: 'Gia Lai', provinceCode: '64' } };
    for (const id of ['a', 'b']) draft.products.set(id, aProduct({ name: 'Trà Thử Nghiệm', place }));
    draft.products.set('c', aProduct({ name: 'Nước mắm', place }));
    expect(run([aFact('carries', 'Trà Thử Nghiệm ; nước mắm')], draft).point?.carries).toEqual([{ text: 'Trà Thử Nghiệm', sources: ['s2'] }, { text: 'nước mắm', sources: ['s2'] }]);
  });

  it('take a fuller address for a shorter one and tell another in the note', () => {
    const { point } = run([aFact('address', 'số 02 đường Thử'), aFact('address', '2 đường Thử, phường Mới'), aFact('address', '9 phố Khác')]);
    expect(point?.place?.then?.address).toBe('2 đường Thử, phường Mới');
    expect(point?.note).toBe('Nguồn khác ghi địa chỉ: 9 phố Khác.');
  });

  it('keep what is known when a later fact says otherwise, and tell it', () => {
    const { point, accounts } = run([aFact('operator', 'Công ty Một'), aFact('operator', 'Hợp tác xã Hai')]);
    expect(point?.operator).toBe('Công ty Một');
    expect(accounts[1]?.reason).toBe('đơn vị vận hành đã ghi "Công ty Một", dòng này ghi "Hợp tác xã Hai"');
  });

  it('are shown in Vietnamese as settled, and an omitted count still leaves its remark', () => {
    const settled = { texts: [{ text: 'about 600 m2', say: 'Rộng khoảng 600 m².' }], points: [{ name: POINT, omit: ['product_count'] }] };
    const { point, accounts } = run([aFact('product_count', '100', { note: 'about 600 m2' })], aDraft(), settled);
    expect(point?.productCount).toBeUndefined();
    expect(point?.note).toBe('Rộng khoảng 600 m².');
    expect(accounts[0]).toMatchObject({ outcome: 'extended', column: 'field', value: 'product_count' });
  });
});

describe('new points', () => {
  it('are made by their row "new", wherever it stands', () => {
    const cells = { name: 'Trạm Mới', province: 'Kon Tum' };
    const { draft, accounts } = run([aFact('address', 'quốc lộ 1', cells), aFact('new', 'rest stop', { ...cells, source_date: '2024' })]);
    expect(accounts.map(({ outcome }) => outcome)).toEqual(['extended', 'created']);
    expect(draft.salesPoints.get('tram-moi')).toMatchObject({ kind: 'rest-stop', evidence: 'point', asOf: '2024', place: { then: { address: 'quốc lộ 1', provinceCode: '62' } } });
  });

  it('of a chain of which only the chain is known are supermarkets without a confirmed corner', () => {
    const draft = aDraft();
    draft.channels.set('thu-mart', aChannel({ name: 'Thử Mart', kind: 'retail-chain' }));
    const note = 'Siêu thị thuộc chuỗi có quầy OCOP, chưa xác nhận từng cửa hàng.';
    run([aFact('new', 'supermarket corner', { name: 'Siêu thị Thử Mart Kbang', note })], draft, { chains: [{ channel: 'Thử Mart', words: ['Thử Mart'] }] });
    expect(draft.salesPoints.get('sieu-thi-thu-mart-kbang')).toMatchObject({ kind: 'supermarket', evidence: 'chain', chain: 'thu-mart', note });
  });
});

describe('left aside', () => {
  it.each([
    ['a fact of an unknown point', aFact('address', 'x', { name: 'Không Có' }), 'name', /không có điểm bán/u],
    ['a namesake in another province', aFact('address', 'x', { province: 'Kon Tum' }), 'province', /hồ sơ cùng tên ở Gia Lai/u],
    ['a latitude alone', aFact('lat', '13.9'), 'value', /thiếu một nửa/u],
  ])('%s', (_, row, column, reason) => {
    const { accounts } = run([row]);
    expect(accounts[0]).toMatchObject({ outcome: 'left-aside', column });
    expect(accounts[0]?.reason).toMatch(reason);
  });

  it('a household’s phone, for want of consent', () => {
    const name = 'Điểm bán hộ kinh doanh Nguyễn Văn Thử';
    const draft = aDraft();
    draft.salesPoints.set('diem-ban', aSalesPoint({ name }));
    expect(run([aFact('phone', '0901 234 567', { name })], draft).accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'điện thoại của hộ kinh doanh, chưa có đồng ý ghi trong hồ sơ' });
    expect(draft.salesPoints.get('diem-ban')?.phone).toBeUndefined();
  });

  it('a phone of a past fair', () => {
    const draft = aDraft();
    draft.events.set('hoi-cho', anEvent({ name: 'Hội chợ' }));
    expect(run([aFact('phone', '(0269) 3.835.435', { name: 'Hội chợ' })], draft).accounts[0]).toMatchObject({ outcome: 'left-aside', column: 'value' });
  });
});

describe('wrong values', () => {
  it.each([
    ['phone', 'gọi chị Tư', 'không phải số điện thoại'],
    ['opened_on', '2022-02-30', 'ngày không đọc được'],
    ['product_count', 'nhiều', 'không phải số nguyên'],
    ['website', 'javascript:alert(1)', 'không phải địa chỉ trang'],
    ['address', '', 'không có giá trị'],
  ])('%s "%s"', (field, value, reason) => {
    expect(run([aFact(field, value)]).accounts[0]).toMatchObject({ outcome: 'error', column: 'value', reason });
  });

  it('an unknown field is told at its column', () => {
    expect(run([aFact('colour', 'đỏ')]).accounts[0]).toMatchObject({ outcome: 'error', column: 'field', reason: 'field lạ "colour"' });
  });

  it('coordinates outside the country', () => {
    const [account] = run([aFact('lat', '48.85'), aFact('lon', '2.35')]).accounts;
    expect(account?.outcome).toBe('error');
    expect(account?.reason).toContain('vĩ độ từ 8 đến 24');
  });
});
