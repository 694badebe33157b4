// Reads the value of one fact by its field: an address, a phone, a coordinate (two rows), goods, dates, counts.
import type { Row } from './contract.ts';
import type { Matcher } from './matching.ts';
import type { Said } from './sales-points-said.ts';
import type { SettledSales } from './sales-points-settlements.ts';
import type { Spot } from './sales-points-shelf.ts';
import { countOf, degrees, phoneNumber, printedDate } from './sales-points-values.ts';

export type ReadFact =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'aside'; readonly reason: string }
  | { readonly kind: 'error'; readonly column: string; readonly reason: string; readonly remedy: string };

export interface FactContext {
  /** All rows of the table: a latitude needs its longitude. */
  readonly rows: readonly Row[];
  readonly sales: SettledSales;
  readonly matcher: Matcher;
  readonly spot: Spot;
  readonly province: string | undefined;
}

/** What the row says, or why it is left out (a value) or wrong (an error). */
export function readFact(row: Row, context: FactContext): ReadFact {
  const raw = row.cells['value'] ?? '';
  if (raw === '') return wrong('không có giá trị', 'ghi giá trị hoặc xoá dòng');
  const { sales, spot } = context;
  const value = sales.say(raw);
  const remark = row.cells['note'] ?? '';
  const notes = [sales.say(remark)].filter((text) => text !== '');
  const say = (said: Omit<Said, 'notes'>, more: readonly string[] = []): ReadFact => ({ kind: 'said', said: { ...said, notes: [...notes, ...more] } });
  switch (row.cells['field']) {
    case 'address':
    case 'commune':
    case 'district':
      if (spot.makes === 'channel') return { kind: 'aside', reason: 'kênh không có địa điểm' };
      return say({ place: { [row.cells['field']]: value } });
    case 'operator':
      return say({ operator: value.split(/\s+;\s+/u).join('; ') });
    case 'phone':
      return phone(row, raw, spot, say);
    case 'website':
      return /^https?:\/\//iu.test(raw) ? say({ website: raw }) : wrong('không phải địa chỉ trang', 'viết cả https://');
    case 'lat':
    case 'lon':
      return coordinates(row, context, say);
    case 'opening_hours':
      return say({ openingHours: value });
    case 'opened_on':
      return printedDate(raw) === undefined ? wrong('ngày không đọc được', 'viết yyyy, yyyy-mm hoặc yyyy-mm-dd') : say({ openedOn: raw });
    case 'closed':
      return say({ closed: value });
    case 'product_count': {
      const count = countOf(raw, remark);
      const asOf = sales.point(row.cells['name'] ?? '').countAsOf ?? sourceDate(row);
      return count === undefined ? wrong('không phải số nguyên', 'chỉ ghi số; chữ "hơn", "gần" để ở note') : say({ productCount: count, countAsOf: asOf });
    }
    case 'carries':
      return say({ carries: goods(raw, row.cells['name'] ?? '', context), countAsOf: sourceDate(row) });
    default:
      return wrong(`field lạ "${row.cells['field'] ?? ''}"`, 'dùng new, address, commune, district, operator, phone, website, lat, lon, opening_hours, opened_on, closed, product_count hoặc carries', 'field');
  }
}

type Say = (said: Omit<Said, 'notes'>, more?: readonly string[]) => ReadFact;

function wrong(reason: string, remedy: string, column = 'value'): ReadFact {
  return { kind: 'error', column, reason, remedy };
}

function sourceDate(row: Row): string | undefined {
  const text = row.cells['source_date'];
  return text === '' ? undefined : text;
}

/** Business numbers only: a household's needs recorded consent (Luật 91/2025/QH15). */
function phone(row: Row, raw: string, spot: Spot, say: Say): ReadFact {
  if (/(?<!\p{L})(?:hộ kinh doanh|hkd|hộ)(?!\p{L})/iu.test(row.cells['name'] ?? '')) return { kind: 'aside', reason: 'điện thoại của hộ kinh doanh, chưa có đồng ý ghi trong hồ sơ' };
  if (spot.makes !== 'point') return { kind: 'aside', reason: spot.makes === 'event' ? 'sự kiện đã qua không ghi điện thoại' : 'kênh không ghi điện thoại' };
  const numbers = raw.split(/\s+;\s+/u);
  const [first, ...others] = numbers.map(phoneNumber);
  if (first === undefined || others.includes(undefined)) return wrong('không phải số điện thoại', 'viết số có mã vùng, ví dụ (0252) 3.835.435');
  return say({ phone: first }, others.length === 0 ? [] : [`Điện thoại khác: ${others.join(', ')}.`]);
}

function coordinates(row: Row, { rows }: FactContext, say: Say): ReadFact {
  const isOther = (one: Row) =>
    one.cells['field'] === (row.cells['field'] === 'lat' ? 'lon' : 'lat') && one.cells['name'] === row.cells['name'] && one.cells['province'] === row.cells['province'] && one.cells['source'] === row.cells['source'];
  const other = rows.find(isOther);
  if (other === undefined) return { kind: 'aside', reason: 'toạ độ thiếu một nửa: cần cả lat và lon từ cùng một nguồn' };
  const [latRow, lonRow] = row.cells['field'] === 'lat' ? [row, other] : [other, row];
  const [lat, lon] = [degrees(latRow.cells['value'] ?? ''), degrees(lonRow.cells['value'] ?? '')];
  return lat === undefined || lon === undefined ? wrong('toạ độ không đọc được', 'viết độ thập phân, ví dụ 10.9298') : say({ coordinates: { lat, lon } });
}

/** Goods joined by " ; ", each with the product of the province that bears exactly this name, when there is one only. */
function goods(raw: string, point: string, { sales, matcher, province }: FactContext): { text: string; products?: string[] }[] {
  return raw.split(/\s+;\s+/u).map((part) => {
    const text = sales.say(part);
    const isOther = sales.point(point).notProducts?.includes(part) === true;
    const found = province === undefined || isOther || !isProductName(part) ? { kind: 'none' as const } : matcher.product({ name: part, province });
    return found.kind === 'one' ? { text, products: [found.id] } : { text };
  });
}

/** A name as products bear them ("Bánh gai Lâm Thắm"), not a kind of goods ("nước mắm", "Gạo"). */
function isProductName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/u).length >= 3;
}
