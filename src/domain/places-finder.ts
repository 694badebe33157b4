// Units by the names people write, each within its province or district: exact spelling before folded before loose.
import type { FormerCommuneUnit, FormerDistrictUnit, FormerProvinceUnit } from '../schemas/places.ts';
import type { Commune } from './place-model.ts';
import { nameKeys, unitName, type UnitName } from './places-names.ts';
import type { PlaceData } from './places.ts';

/** A district that a source may name: of the last list before 1 July 2025 (with its code), or as it was before that. */
export interface NamedDistrict {
  /** Key for `formerCommunesIn` and `successorsIn`. */
  readonly id: string;
  /** Code of the last list; absent for an earlier state of a district. */
  readonly code?: string;
  readonly kind: FormerDistrictUnit['kind'];
  /** Codes of today's communes with a part of it. */
  readonly nowIn: readonly string[];
}

/** Each answers all units of the best spelling that matched; of the kind named, when one of that kind is among them. */
export interface PlaceFinder {
  formerProvinces(name: UnitName): readonly FormerProvinceUnit[];
  /** Both lists of districts; scope: the code of the former province. */
  formerDistricts(formerProvince: string, name: UnitName): readonly NamedDistrict[];
  /** By the name in the last list, or an alias. */
  formerCommunesIn(districtId: string, name: UnitName): readonly FormerCommuneUnit[];
  formerCommunesOf(formerProvince: string, name: UnitName): readonly FormerCommuneUnit[];
  /** Communes that bore the name before, or had taken in one of that name. */
  successorsIn(districtId: string, name: UnitName): readonly FormerCommuneUnit[];
  successorsOf(formerProvince: string, name: UnitName): readonly FormerCommuneUnit[];
  /** Today's communes of a province of today. */
  communes(province: string, name: UnitName): readonly Commune[];
}

/** Names that people write for a province beside its own, by code of the 63. */
const PROVINCE_NAMES: Readonly<Record<string, readonly string[]>> = { '79': ['HCM', 'TPHCM', 'Sài Gòn'] };

export function placeFinder(data: PlaceData, communes: readonly Commune[]): PlaceFinder {
  const provinceOf = new Map(data.formerDistricts.map((district) => [district.code, district.province]));
  const communeOf = new Map(data.formerCommunes.map((unit) => [unit.code, unit]));
  const earlier = data.earlierDistricts.map(({ name, kind, province, communes: members }) => {
    const units = members.flatMap((code) => communeOf.get(code) ?? []);
    const nowIn = [...new Set(units.flatMap((unit) => [unit.nowIn, ...(unit.alsoIn ?? [])]))];
    return { name, province, units, unit: { id: `${province}/${name}/${kind}`, kind, nowIn } };
  });
  const inDistricts = [
    ...data.formerCommunes.map((unit) => ({ scope: unit.district, unit })),
    ...earlier.flatMap(({ units, unit: { id } }) => units.map((unit) => ({ scope: id, unit }))),
  ];
  const inProvinces = data.formerCommunes.map((unit) => ({ scope: provinceOf.get(unit.district) ?? '', unit }));
  const own = (unit: FormerCommuneUnit) => [unit.name, ...(unit.aliases ?? [])];
  const before = (unit: FormerCommuneUnit) => unit.formerNames ?? [];
  const named = (units: readonly { readonly scope: string; readonly unit: FormerCommuneUnit }[], names: (unit: FormerCommuneUnit) => readonly string[]) =>
    nameTable(units.flatMap(({ scope, unit }) => names(unit).map((name) => ({ scope, name, unit }))));
  const provinceNames = (unit: FormerProvinceUnit) => [unit.name, ...(unit.formerName === undefined ? [] : [unit.formerName]), ...(PROVINCE_NAMES[unit.code] ?? [])];
  const provinces = nameTable(data.formerProvinces.flatMap((unit) => provinceNames(unit).map((name) => ({ scope: '', name, unit }))));
  return {
    formerProvinces: (name) => provinces('', name),
    formerDistricts: nameTable<NamedDistrict>([
      ...data.formerDistricts.map(({ code, name, kind, province, nowIn }) => ({ scope: province, name, unit: { id: code, code, kind, nowIn } })),
      ...earlier.map(({ name, province, unit }) => ({ scope: province, name, unit })),
    ]),
    formerCommunesIn: named(inDistricts, own),
    formerCommunesOf: named(inProvinces, own),
    successorsIn: named(inDistricts, before),
    successorsOf: named(inProvinces, before),
    communes: nameTable(communes.map((unit) => ({ scope: unit.province.code, name: unit.name, unit }))),
  };
}

interface Entry<T> {
  readonly scope: string;
  readonly name: string;
  readonly unit: T;
}

function nameTable<T extends { readonly kind: string }>(entries: readonly Entry<T>[]): (scope: string, name: UnitName) => readonly T[] {
  const tables = [new Map<string, Set<T>>(), new Map<string, Set<T>>(), new Map<string, Set<T>>()];
  for (const { scope, name, unit } of entries) {
    for (const [level, key] of nameKeys(unitName(name).name).entries()) {
      const table = tables[level];
      const units = table?.get(`${scope}/${key}`);
      if (units === undefined) table?.set(`${scope}/${key}`, new Set([unit]));
      else units.add(unit);
    }
  }
  return (scope, { name, kind }) => {
    for (const [level, key] of nameKeys(name).entries()) {
      const units = tables[level]?.get(`${scope}/${key}`);
      if (units === undefined) continue;
      const ofKind = [...units].filter((unit) => unit.kind === kind);
      return ofKind.length > 0 ? ofKind : [...units];
    }
    return [];
  };
}
