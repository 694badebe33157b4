// Builders for labels: what a product tells of itself, with the real widths of the typeface.
import type { LabelContent, LabelOptions } from '#projections/label/content.ts';
import { LABEL_FIELDS, labelContent } from '#projections/label/content.ts';
import type { DrawItem, TextItem } from '#projections/label/items.ts';
import type { LabelLotRow, LabelRow } from '#projections/label-list.ts';
import { createMeasure } from '../../scripts/labels/typeface.ts';
import { TODAY } from './builders.ts';

/** Be Vietnam Pro as it is embedded. */
export const measure = createMeasure();

/** 4 stars by decision 128/QĐ-UBND until 12 March 2028. */
export function aRow(change: Partial<LabelRow> = {}): LabelRow {
  return {
    id: 'tra-may',
    code: 'K7MX4P3',
    name: 'Trà Mây',
    producer: 'HTX Mây Xanh',
    place: 'Xã Quảng Trực, tỉnh Lâm Đồng',
    certified: '4 2025-03-12 2028-03-12 2028-03-12',
    decision: '128/QĐ-UBND',
    ...change,
  };
}

/** A row without one of its fields. */
export function rowWithout(key: keyof LabelRow, change: Partial<LabelRow> = {}): LabelRow {
  return { ...Object.fromEntries(Object.entries(aRow()).filter(([name]) => name !== key)), ...needed, ...change };
}

const needed = { id: 'tra-may', code: 'K7MX4P3', name: 'Trà Mây' };

export function aLot(change: Partial<LabelLotRow> = {}): LabelLotRow {
  return { code: 'L2026-08A', producedOn: '2026-08-05', expiresOn: '2027-08-05', ...change };
}

export function anOptions(change: Partial<LabelOptions> = {}): LabelOptions {
  return { baseUrl: 'https://ocop.tinh.vn', isSetUp: true, today: TODAY, content: LABEL_FIELDS, ...change };
}

/** The content of a label that can be made; a test that gets problems here is wrong itself. */
export function contentOf(row: LabelRow, lot?: LabelLotRow, options: Partial<LabelOptions> = {}): LabelContent {
  const made = labelContent(row, lot, anOptions(options));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.content;
}

/** The lines of a label by their field, as they read on one line each. */
export function linesOf({ lines }: LabelContent): Record<string, string> {
  return Object.fromEntries(lines.map(({ field, parts, join }) => [field, parts.join(join).replaceAll('\u00A0', ' ')]));
}

export function textsOf(items: readonly DrawItem[]): TextItem[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item] : []));
}
