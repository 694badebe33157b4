import { describe, expect, it } from 'vitest';
import { exportTable } from '#projections/sourcing/export-table.ts';
import { sourcingToolsWords } from '#i18n/vi/sourcing-tools.ts';
import { TODAY } from '../../../support/builders.ts';
import { aBareSupplier, aSheet, aSupplier } from '../../../support/suppliers.ts';

const context = { day: TODAY, baseUrl: 'https://ocop.example' };
const { heads } = sourcingToolsWords.csv;

/** Cells by their heads. */
function rowOf(...details: Parameters<typeof exportTable>[0]): Record<string, string> {
  const [names = [], row = []] = exportTable(details, context);
  return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
}

describe('the exported table', () => {
  it('has a row a product under its heads, all of one length, no head twice', () => {
    const table = exportTable([aSupplier(), aBareSupplier()], context);
    expect(table).toHaveLength(3);
    expect(new Set(table.map(({ length }) => length)).size).toBe(1);
    expect(new Set(table[0]).size).toBe(table[0]?.length);
  });

  it('tells amounts as figures that can be sorted, their units apart', () => {
    expect(rowOf(aSupplier({ sheet: aSheet({ capacityPerMonth: { value: 3.5, unit: 'tấn' } }) }))).toMatchObject({ [heads.capacityValue]: '3.5', [heads.capacityUnit]: 'tấn', [heads.orderValue]: '100', [heads.orderUnit]: 'kg' });
  });

  it('says of everything that was not declared that it was not', () => {
    const row = rowOf(aBareSupplier());
    for (const head of [heads.producer, heads.province, heads.capacityValue, heads.orderValue, heads.papers, heads.lots, heads.contact, 'Giao sau khi đặt', 'Khoảng giá']) expect(row[head], head).toBe('chưa khai báo');
    expect(row[heads.asOf]).toBe('Chưa khai phiếu cung ứng');
    expect(row[heads.declared]).toBe('0 / 20');
  });

  it('tells star and state of the day, and until when', () => {
    expect(rowOf(aSupplier())).toMatchObject({ [heads.stars]: '4', [heads.state]: 'Còn hiệu lực', [heads.until]: '05/06/2028' });
    expect(rowOf(aSupplier({ standing: '3 2022-01-01 2025-01-01 2025-06-30' }))).toMatchObject({ [heads.state]: 'Hết hạn', [heads.until]: '01/01/2025 – 30/06/2025' });
    expect(rowOf(aSupplier({ standing: 'proposed 4' }))).toMatchObject({ [heads.state]: 'Chưa công nhận', [heads.until]: '' });
  });

  it('keeps papers that hold apart from those that have lapsed', () => {
    expect(rowOf(aSupplier())).toMatchObject({ [heads.papers]: 'An toàn thực phẩm MH-1 đến 04/11/2027', [heads.lapsedPapers]: 'VietGAP VG-2 đến 20/05/2026' });
  });

  it('links each product, and marks what is invented', () => {
    expect(rowOf(aSupplier())).toMatchObject({ [heads.link]: 'https://ocop.example/san-pham/mit-say-a/', [heads.demonstration]: '' });
    expect(rowOf(aSupplier({ demonstration: true }))).toMatchObject({ [heads.demonstration]: 'có' });
  });
});
