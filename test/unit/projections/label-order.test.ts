// What the page of labels says of a chosen product: its stars today, its lot, and why nothing can be printed.
import { describe, expect, test } from 'vitest';
import { encodeCertified } from '#projections/certified-plate.ts';
import { SHEETS } from '#projections/label/sheets.ts';
import type { LabelRow } from '#projections/label-list.ts';
import { lotOf, orderState, type OrderState, type Setting } from '#projections/label-order.ts';
import { certified } from '../../support/resolved.ts';

const aRow = (change: Partial<LabelRow> = {}): LabelRow => ({
  id: 'tra-may',
  code: 'K7MX4P3',
  name: 'Trà Mây',
  producer: 'HTX Mây Xanh',
  certified: encodeCertified(certified()),
  decision: '101/QĐ-UBND',
  lots: [{ code: 'L2026-08A', producedOn: '2026-08-05', expiresOn: '2027-08' }],
  ...change,
});

const aSetting = (change: Partial<Setting> = {}): Setting => ({ baseUrl: 'https://ocop.example', isSetUp: true, today: '2026-11-22', sheet: SHEETS['A4-3x8'], ...change });

const stateOf = (row: Partial<LabelRow> = {}, { lot = '', ...setting }: Partial<Setting> & { readonly lot?: string } = {}): OrderState =>
  orderState({ code: 'K7MX4P3', lot }, aRow(row), aSetting(setting));

describe('stars', () => {
  test('in force are printed with decision and last day', () => {
    expect(stateOf().stars).toEqual({ isPrinted: true, text: 'Nhãn in OCOP\u00A04\u00A0sao, QĐ\u00A0101/QĐ-UBND, đến\u00A010/05/2028.' });
  });

  test.each([
    ['lapsed on a known day', {}, '2028-05-11', 'Hết hạn ngày 10/05/2028: nhãn không in sao.'],
    ['on their very last day', {}, '2028-05-10', 'Hạn đúng ngày hôm nay (10/05/2028): nhãn không in sao.'],
    ['without a known last day', { certified: encodeCertified(certified({ ends: { earliest: '2028-05-01', latest: '2028-05-31' } })) }, '2026-11-22', 'Không in sao: chưa rõ ngày hết hạn. Gửi bổ sung ngày ký quyết định để in được sao.'],
    ['without the number of a decision', { decision: undefined }, '2026-11-22', 'Không in sao: chưa có số quyết định công nhận. Gửi bổ sung số quyết định để in được sao.'],
    ['revoked', { certified: undefined, without: 'revoked' }, '2026-11-22', 'Không in sao: sao đã bị thu hồi.'],
  ] as const)('%s are not printed, and the reason is told', (_, { ...change }, today, text) => {
    const row = Object.fromEntries(Object.entries({ ...aRow(), ...change }).filter(([, value]) => value !== undefined));
    const state = orderState({ code: 'K7MX4P3', lot: '' }, { ...row, id: 'tra-may', code: 'K7MX4P3', name: 'Trà Mây' }, aSetting({ today }));
    expect(state.stars).toEqual({ isPrinted: false, text });
    expect(state.content?.lines.some(({ field }) => field === 'stars')).toBe(false);
  });

  test('have no room on the smallest labels, which is told', () => {
    expect(stateOf({}, { sheet: SHEETS['A4-5x13'] }).stars).toEqual({ isPrinted: false, text: 'OCOP\u00A04\u00A0sao, QĐ\u00A0101/QĐ-UBND, đến\u00A010/05/2028. Cỡ nhãn này không đủ chỗ in sao.' });
  });
});

describe('a lot', () => {
  test('that is declared is found whatever its case, and printed as declared', () => {
    const state = stateOf({}, { lot: 'l2026-08a' });
    expect(state.address).toBe('https://ocop.example/t/K7MX4P3/L2026-08A');
    expect(state.lotSaid).toBe('Lô đã khai báo, NSX\u00A005/08/2026, HSD\u00A008/2027.');
  });

  test('that is not declared is printed, with a word', () => {
    const state = stateOf({}, { lot: 'MOI-1' });
    expect(state.address).toBe('https://ocop.example/t/K7MX4P3/MOI-1');
    expect(state.lotSaid).toContain('chưa khai báo');
  });

  test.each(['../x', '%2F', '<img onerror>', 'A'.repeat(21), '-A', 'lô'])('written %s is refused and nothing is printed', (lot) => {
    const state = stateOf({}, { lot });
    expect(state.content).toBeUndefined();
    expect(state.address).toBe('');
    expect(state.isLotWrong).toBe(true);
    expect(state.troubles.join()).toContain('Mã lô không dùng được');
  });

  test.each([
    ['recalled', { recalledOn: '2026-09-01' }, 'đã bị thu hồi'],
    ['past its date', { expiresOn: '2026-10' }, 'đã quá hạn sử dụng'],
  ])('that is %s is not printed', (_, change, word) => {
    const state = stateOf({ lots: [{ code: 'L1', ...change }] }, { lot: 'L1' });
    expect(state.content).toBeUndefined();
    expect(state.troubles.join()).toContain(word);
  });

  test('of nothing typed is none', () => {
    expect(lotOf('', [])).toBeUndefined();
  });
});

describe('a product', () => {
  test('that has left the catalogue is not printed', () => {
    const state = stateOf({ gone: true });
    expect(state.content).toBeUndefined();
    expect(state.troubles).toEqual(['Hồ sơ đã rời danh mục. Cách xử lý: in nhãn của hồ sơ thay thế, nếu có.']);
  });

  test('of the demonstrations is marked, and the page says so', () => {
    const state = stateOf({ demonstration: true });
    expect(state.content?.isSample).toBe(true);
    expect(state.note).toContain('minh hoạ');
  });

  test('of a catalogue that is not set up is marked', () => {
    expect(stateOf({}, { isSetUp: false }).content?.isSample).toBe(true);
    expect(stateOf().content?.isSample).toBe(false);
  });

  test('that nobody knows is told with the code as it stood', () => {
    const state = orderState({ code: '<IMG>', lot: '' }, 'unknown', aSetting());
    expect(state.troubles).toEqual(['Không có sản phẩm nào mang mã “<IMG>”. Tìm lại theo tên ở ô bên dưới.']);
    expect(state.content).toBeUndefined();
  });

  test('that could not be fetched, or is on its way, prints nothing', () => {
    expect(orderState({ code: 'K7MX4P3', lot: '' }, 'offline', aSetting()).troubles.join()).toContain('Kiểm tra mạng');
    expect(orderState({ code: 'K7MX4P3', lot: '' }, undefined, aSetting())).toMatchObject({ title: 'Đang tải…', troubles: [] });
  });
});
