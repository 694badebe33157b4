// The product code that a certificate prints: province-commune-sequence-year since July 2025 (QĐ 26/2026/QĐ-TTg, Phụ lục II),
// with a district in second place before. Its length tells which list of units to read it in: codes were reused.
import type { FormerCommuneUnit, FormerDistrictUnit } from '../schemas/places.ts';
import type { Commune, FormerProvince, Province } from './place-model.ts';
import type { PlaceIndex } from './places.ts';

interface Numbered {
  readonly sequence: number;
  readonly year: number;
}

/** Parts of a code, of the five-part form (`before`) or of the four-part one (`today`). */
export type OfficialCode =
  | ({ readonly form: 'before'; readonly province: string; readonly district: string; readonly commune: string } & Numbered)
  | ({ readonly form: 'today'; readonly province: string; readonly commune: string } & Numbered);

/** What the parts name; absent where the list has no such code. */
export type DecodedCode = { readonly problems: readonly string[] } & (
  | { readonly form: 'before'; readonly province?: FormerProvince; readonly district?: FormerDistrictUnit; readonly commune?: FormerCommuneUnit }
  | { readonly form: 'today'; readonly province?: Province; readonly commune?: Commune }
);

export type ParsedCode = { readonly ok: true; readonly code: OfficialCode } | { readonly ok: false; readonly message: string };

const SHAPE = /^(\d{2})-(?:(\d{3})-)?(\d{5})-(\d{1,4})-(\d{4})$/u;

/** Last year in which codes with a district were given: the districts ended on 1 July 2025. */
const LAST_YEAR_WITH_DISTRICT = 2025;

/** @example parseOfficialCode('83-829-28780-3-2022') // five parts: province, district, commune, sequence, year */
export function parseOfficialCode(text: string): ParsedCode {
  const match = SHAPE.exec(text.trim().replace(/\s*[-–—]\s*/gu, '-'));
  const [, province, district, commune, sequence, year] = match ?? [];
  if (province === undefined || commune === undefined || sequence === undefined || year === undefined) {
    return { ok: false, message: 'mã sản phẩm OCOP có dạng tỉnh-xã-số thứ tự-năm (từ 07/2025) hoặc tỉnh-huyện-xã-số thứ tự-năm (trước đó), ví dụ 83-829-28780-3-2022' };
  }
  const numbered = { sequence: Number(sequence), year: Number(year) };
  return { ok: true, code: district === undefined ? { form: 'today', province, commune, ...numbered } : { form: 'before', province, district, commune, ...numbered } };
}

/** One spelling for a code, without zeros before the sequence: equal texts are the same code. */
export function officialCodeText(code: OfficialCode): string {
  const units = code.form === 'before' ? [code.province, code.district, code.commune] : [code.province, code.commune];
  return [...units, code.sequence, code.year].join('-');
}

/** Reads the units in the list of the code's form; tells, in Vietnamese, what does not fit together. */
export function decodeOfficialCode(code: OfficialCode, index: PlaceIndex): DecodedCode {
  if (code.form === 'before') {
    const province = index.formerProvinceByCode.get(code.province);
    const district = index.formerDistrictByCode.get(code.district);
    const commune = index.formerCommuneByCode.get(code.commune);
    const units = { ...(province && { province }), ...(district && { district: within(district, district.province) }), ...(commune && { commune: within(commune, commune.district) }) };
    return { form: 'before', problems: officialCodeProblems(code, units), ...(province && { province }), ...(district && { district }), ...(commune && { commune }) };
  }
  const province = index.provinceByCode.get(code.province);
  const commune = index.communeByCode.get(code.commune);
  const units = { ...(province && { province }), ...(commune && { commune: within(commune, commune.province.code) }) };
  return { form: 'today', problems: officialCodeProblems(code, units), ...(province && { province }), ...(commune && { commune }) };
}

/** A unit as the law of codes asks for it; `within` is the code of the next larger one. */
export interface CodeUnit {
  readonly code: string;
  readonly name: string;
  readonly within?: string;
}

/** The units that a code's parts name in the list of its form; absent where the list has none. */
export interface CodeUnits {
  readonly province?: CodeUnit;
  readonly district?: CodeUnit;
  readonly commune?: CodeUnit;
}

/** What of a code does not fit its units or its year, in Vietnamese. */
export function officialCodeProblems(code: OfficialCode, { province, district, commune }: CodeUnits): readonly string[] {
  if (code.form === 'before') {
    return [
      ...(province === undefined ? [`không có tỉnh mã ${code.province} trong danh mục trước 01/07/2025`] : []),
      ...(district === undefined ? [`không có huyện mã ${code.district} trong danh mục trước 01/07/2025`] : []),
      ...(commune === undefined ? [`không có xã mã ${code.commune} trong danh mục trước 01/07/2025 (có thể đã nhập xã khác trước 03/2025)`] : []),
      ...(district !== undefined && district.within !== code.province ? [`huyện ${district.name} (${district.code}) không thuộc tỉnh mã ${code.province}`] : []),
      ...(commune !== undefined && commune.within !== code.district ? [`xã ${commune.name} (${commune.code}) không thuộc huyện mã ${code.district}`] : []),
      ...(code.year > LAST_YEAR_WITH_DISTRICT ? [`mã có huyện mà năm ${code.year}: từ 07/2025 không còn huyện`] : []),
    ];
  }
  return [
    ...(province === undefined ? [`không có tỉnh mã ${code.province} trong danh mục hiện nay`] : []),
    ...(commune === undefined ? [`không có xã mã ${code.commune} trong danh mục hiện nay`] : []),
    ...(commune !== undefined && commune.within !== code.province ? [`xã ${commune.name} (${commune.code}) không thuộc tỉnh mã ${code.province}`] : []),
    ...(code.year < LAST_YEAR_WITH_DISTRICT ? [`mã không có huyện mà năm ${code.year}: trước 07/2025 mã phải có huyện`] : []),
  ];
}

function within({ code, name }: CodeUnit, larger: string): CodeUnit {
  return { code, name, within: larger };
}
