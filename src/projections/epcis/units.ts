// Units as records write them, told in the codes of UN/ECE Recommendation 20 that EPCIS asks for.
import { measureOf } from '../../domain/lots/units.ts';

const MEASURES: ReadonlyMap<string, string> = new Map([
  ['mg', 'MGM'], ['g', 'GRM'], ['gam', 'GRM'], ['gram', 'GRM'], ['kg', 'KGM'], ['kilôgam', 'KGM'], ['tạ', 'DTN'], ['tấn', 'TNE'],
  ['ml', 'MLT'], ['l', 'LTR'], ['lít', 'LTR'], ['m3', 'MTQ'], ['m³', 'MTQ'], ['m', 'MTR'], ['mét', 'MTR'], ['m2', 'MTK'], ['m²', 'MTK'],
]);

/** Folk measures have no code of their own: yến, lạng, cân are told in kilograms. */
const BASE_UNITS: ReadonlyMap<string, string> = new Map([['mass', 'KGM'], ['volume', 'LTR']]);

/** What is sold or handled by the piece: its number is told without a unit. */
const PIECES = new Set([
  'bánh', 'bao', 'bình', 'bó', 'bộ', 'bọc', 'buồng', 'can', 'cái', 'cây', 'chai', 'chậu', 'chiếc', 'con', 'cuộn', 'củ', 'gói', 'hộp', 'hũ', 'khay', 'kiện',
  'lon', 'lọ', 'miếng', 'nải', 'phong', 'quả', 'sản phẩm', 'set', 'suất', 'tấm', 'thanh', 'thùng', 'trái', 'trứng', 'túi', 'vỉ', 'viên', 'xâu', 'ổ',
]);

/**
 * A recorded amount as EPCIS has it; undefined where neither list knows the unit, or where a part of a piece is told:
 * a number without its unit would say something else.
 * @example quantityOf({ value: 260, unit: 'kg' })  // { quantity: 260, uom: 'KGM' }
 * @example quantityOf({ value: 480, unit: 'hộp' }) // { quantity: 480 }
 */
export function quantityOf({ value, unit }: { readonly value: number; readonly unit: string }): { readonly quantity: number; readonly uom?: string } | undefined {
  const name = unit.toLocaleLowerCase('vi');
  const uom = MEASURES.get(name);
  if (uom !== undefined) return { quantity: value, uom };
  const measure = measureOf({ value, unit });
  const base = BASE_UNITS.get(measure.dimension);
  if (base !== undefined) return { quantity: Number(measure.value.toPrecision(12)), uom: base };
  return PIECES.has(name) && Number.isInteger(value) ? { quantity: value } : undefined;
}
