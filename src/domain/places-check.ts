// Relations inside content/places: every code that a unit names must exist in the right one of the two lists.
import type { PlaceData } from './places.ts';

export interface PlaceProblem {
  /** File in content/places. */
  readonly file: string;
  /** Code of the unit at fault (its name in districts-earlier.json and areas.json, which have no codes). */
  readonly code: string;
  readonly field: string;
  readonly value: string;
  /** What is wrong and what to do, in Vietnamese. */
  readonly remedy: string;
}

/** All broken relations of the files at once; empty when they hold together. */
export function placeProblems(data: PlaceData): PlaceProblem[] {
  const provinces = codes(data.provinces);
  const communes = codes(data.communes);
  const formerProvinces = codes(data.formerProvinces);
  const formerDistricts = codes(data.formerDistricts);
  const formerCommunes = codes(data.formerCommunes);
  const problems: PlaceProblem[] = [
    ...repeated('provinces.json', data.provinces),
    ...repeated('communes.json', data.communes),
    ...repeated('provinces-before.json', data.formerProvinces),
    ...repeated('districts-before.json', data.formerDistricts),
    ...repeated('communes-before.json', data.formerCommunes),
  ];
  const need = (known: ReadonlySet<string>, list: string, file: string, code: string, field: string, values: readonly string[]) => {
    for (const value of values) {
      if (!known.has(value)) problems.push({ file, code, field, value, remedy: `mã này không có trong ${list}; kiểm tra lại` });
    }
  };
  for (const { code, mergedFrom } of data.provinces) need(formerProvinces, 'provinces-before.json', 'provinces.json', code, 'mergedFrom', mergedFrom);
  for (const { code, province } of data.communes) need(provinces, 'provinces.json', 'communes.json', code, 'province', [province]);
  for (const { code, nowIn } of data.formerProvinces) need(provinces, 'provinces.json', 'provinces-before.json', code, 'nowIn', [nowIn]);
  for (const { code, province, nowIn } of data.formerDistricts) {
    need(formerProvinces, 'provinces-before.json', 'districts-before.json', code, 'province', [province]);
    need(communes, 'communes.json', 'districts-before.json', code, 'nowIn', nowIn);
  }
  for (const { code, district, nowIn, alsoIn } of data.formerCommunes) {
    need(formerDistricts, 'districts-before.json', 'communes-before.json', code, 'district', [district]);
    need(communes, 'communes.json', 'communes-before.json', code, 'nowIn', [nowIn]);
    need(communes, 'communes.json', 'communes-before.json', code, 'alsoIn', alsoIn ?? []);
  }
  for (const { name, province, communes: members } of data.earlierDistricts) {
    need(formerProvinces, 'provinces-before.json', 'districts-earlier.json', name, 'province', [province]);
    need(formerCommunes, 'communes-before.json', 'districts-earlier.json', name, 'communes', members);
  }
  for (const { name, formerProvinces: members } of data.areas) need(formerProvinces, 'provinces-before.json', 'areas.json', name, 'formerProvinces', members);
  return problems;
}

function codes(units: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(units.map((unit) => unit.code));
}

function repeated(file: string, units: readonly { readonly code: string }[]): PlaceProblem[] {
  const seen = new Set<string>();
  return units.flatMap(({ code }) => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ file, code, field: 'code', value: code, remedy: 'mã này đã có ở dòng khác; mỗi đơn vị chỉ một dòng' }];
  });
}
