// Codes of places exist in the right one of the two lists and agree with each other: today's units, and those before 1 July 2025.
import type { PlaceNow, PlaceThen } from '../../schemas/place.ts';
import { fileOf } from '../catalogue-records.ts';
import { allPlaces } from '../catalogue-walk.ts';
import type { PlaceIndex } from '../places.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

type Note = (field: string, value: string, message: string, remedy: string) => void;

const TODAY_LIST = 'xem danh mục hiện nay trong content/places';
const FORMER_LIST = 'xem danh mục trước 01/07/2025 trong content/places; hai danh mục dùng lại mã của nhau';

/** All places of all records. */
export const checkPlaces: Check = ({ records, places }) => {
  const problems: Problem[] = [];
  for (const { file, field, place } of allPlaces(records)) {
    const note: Note = (part, value, message, remedy) => problems.push(problem(file, `${field}.${part}`, value, message, remedy));
    if (place.now !== undefined) checkNow(place.now, places, note);
    if (place.then !== undefined) checkThen(place.then, places, note);
    if (place.now !== undefined && place.then?.provinceCode !== undefined) checkBoth(place.then.provinceCode, place.now, places, note);
  }
  return problems;
};

function checkNow({ province, commune, candidates }: PlaceNow, places: PlaceIndex, note: Note): void {
  if (!places.provinceByCode.has(province)) note('now.province', province, 'không có tỉnh nào hiện nay mang mã này', TODAY_LIST);
  if (commune !== undefined && candidates !== undefined)
    note('now.candidates', candidates.join(', '), 'đã có commune thì không còn xã nào để chọn', 'bỏ candidates, hoặc bỏ commune nếu chưa chắc');
  const communes = [
    ...(commune === undefined ? [] : [['now.commune', commune] as const]),
    ...(candidates ?? []).map((code, index) => [`now.candidates[${index}]`, code] as const),
  ];
  for (const [field, code] of communes) {
    const unit = places.communeByCode.get(code);
    if (unit === undefined) note(field, code, 'không có xã, phường nào hiện nay mang mã này', TODAY_LIST);
    else if (unit.province.code !== province)
      note(field, code, `xã ${unit.name} thuộc ${unit.province.name} (${unit.province.code}), không thuộc tỉnh ${province}`, 'sửa mã xã hoặc mã tỉnh');
  }
}

function checkThen({ provinceCode, districtCode, communeCode }: PlaceThen, places: PlaceIndex, note: Note): void {
  if (provinceCode !== undefined && !places.formerProvinceByCode.has(provinceCode))
    note('then.provinceCode', provinceCode, 'không có tỉnh cũ nào mang mã này', FORMER_LIST);
  const district = districtCode === undefined ? undefined : places.formerDistrictByCode.get(districtCode);
  if (districtCode !== undefined && district === undefined) note('then.districtCode', districtCode, 'không có huyện cũ nào mang mã này', FORMER_LIST);
  if (district !== undefined && provinceCode !== undefined && district.province !== provinceCode) {
    note(
      'then.districtCode',
      district.code,
      `huyện ${district.name} thuộc tỉnh cũ ${district.province}, không thuộc ${provinceCode}`,
      'sửa mã huyện hoặc mã tỉnh cũ',
    );
  }
  const commune = communeCode === undefined ? undefined : places.formerCommuneByCode.get(communeCode);
  if (communeCode !== undefined && commune === undefined) note('then.communeCode', communeCode, 'không có xã cũ nào mang mã này', FORMER_LIST);
  if (commune !== undefined && districtCode !== undefined && commune.district !== districtCode) {
    note('then.communeCode', commune.code, `xã ${commune.name} thuộc huyện cũ ${commune.district}, không thuộc ${districtCode}`, 'sửa mã xã hoặc mã huyện cũ');
  }
}

/** Provinces were merged whole (NQ 202/2025/QH15): a former one lies in exactly one of today's. */
function checkBoth(formerCode: string, { province }: PlaceNow, places: PlaceIndex, note: Note): void {
  const former = places.formerProvinceByCode.get(formerCode);
  if (former === undefined || former.nowIn === province) return;
  note('now.province', province, `tỉnh cũ ${former.name} nay thuộc tỉnh mã ${former.nowIn}`, 'sửa mã tỉnh hiện nay hoặc mã tỉnh cũ');
}

/** Codes of provinces outside of places: who decided, who founded a floor, what a report is about. */
export const checkProvinceCodes: Check = ({ records, places }) => {
  const problems: Problem[] = [];
  const former = (file: string, field: string, code: string | undefined): void => {
    if (code !== undefined && !places.formerProvinceByCode.has(code))
      problems.push(problem(file, field, code, 'không có tỉnh cũ nào mang mã này', FORMER_LIST));
  };
  for (const [id, { formerProvince }] of records.decisions) former(fileOf('decisions', id), 'formerProvince', formerProvince);
  for (const [id, { formerProvince }] of records.channels) former(fileOf('channels', id), 'formerProvince', formerProvince);
  for (const [id, { area }] of records.reports) {
    const file = fileOf('reports', id);
    former(file, 'area.formerProvince', area.formerProvince);
    if (area.province !== undefined && !places.provinceByCode.has(area.province))
      problems.push(problem(file, 'area.province', area.province, 'không có tỉnh nào hiện nay mang mã này', TODAY_LIST));
    if (Object.keys(area).length === 0)
      problems.push(problem(file, 'area', undefined, 'chưa nói số liệu của nơi nào', 'ghi country, province hoặc formerProvince'));
  }
  return problems;
};
