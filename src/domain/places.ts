// The index of administrative units: today's (34 provinces, communes) and those before 1 July 2025 (63, districts, communes).
// Built once from content/places. The two lists are two key spaces: codes were reused with another meaning.
import type { AreaUnit, CommuneUnit, EarlierDistrictUnit, FormerCommuneUnit, FormerDistrictUnit, FormerProvinceUnit, ProvinceUnit } from '../schemas/places.ts';
import { slugify } from './fold.ts';
import type { Commune, FormerProvince, Province } from './place-model.ts';
import { type PlaceProblem, placeProblems } from './places-check.ts';
import { type PlaceFinder, placeFinder } from './places-finder.ts';

/** The files of content/places, read and checked for shape. */
export interface PlaceData {
  readonly provinces: readonly ProvinceUnit[];
  readonly communes: readonly CommuneUnit[];
  readonly formerProvinces: readonly FormerProvinceUnit[];
  readonly formerDistricts: readonly FormerDistrictUnit[];
  readonly formerCommunes: readonly FormerCommuneUnit[];
  /** Districts that had gone, been renamed or lost communes before the last list. */
  readonly earlierDistricts: readonly EarlierDistrictUnit[];
  /** Provinces of before the 63, and regions. */
  readonly areas: readonly AreaUnit[];
}

export interface PlaceIndex {
  /** Today's 34, in code order. */
  readonly provinces: readonly Province[];
  /** The 63 before 1 July 2025, in code order. */
  readonly formerProvinces: readonly FormerProvince[];
  /** Today's communes, in code order. */
  readonly communes: readonly Commune[];
  /** By codes of today's list. */
  readonly provinceByCode: ReadonlyMap<string, Province>;
  readonly communeByCode: ReadonlyMap<string, Commune>;
  /** By the code of a province of today. */
  readonly communesByProvince: ReadonlyMap<string, readonly Commune[]>;
  /** By codes of the list before 1 July 2025. */
  readonly formerProvinceByCode: ReadonlyMap<string, FormerProvince>;
  readonly formerDistrictByCode: ReadonlyMap<string, FormerDistrictUnit>;
  readonly formerCommuneByCode: ReadonlyMap<string, FormerCommuneUnit>;
  /** From today's communes to the former province they lie in; none crosses a border of then. */
  readonly formerProvinceOfCommune: ReadonlyMap<string, string>;
  readonly areas: readonly AreaUnit[];
  /** Look-up by name; made at the first call, for only imports need it. */
  finder(): PlaceFinder;
}

/**
 * Builds the index. Throws one error that lists every dangling or repeated code:
 * the files are one body of facts, and half of it would misplace products silently.
 */
export function buildPlaceIndex(data: PlaceData): PlaceIndex {
  const problems = placeProblems(data);
  if (problems.length > 0) throw new Error(`content/places có ${problems.length} lỗi:\n${problems.map(problemLine).join('\n')}`);

  const formerProvinces: FormerProvince[] = data.formerProvinces.map(({ formerName, ...unit }) => ({
    ...unit,
    ...(formerName === undefined ? {} : { formerName }),
  }));
  const formerProvinceByCode = byCode(formerProvinces);
  const provinces: Province[] = data.provinces.map((unit) => ({
    ...unit,
    mergedFrom: unit.mergedFrom.toSorted().flatMap((code) => formerProvinceByCode.get(code) ?? []),
  }));
  const provinceByCode = byCode(provinces);
  const communes = communesWithSlugs(data.communes, provinceByCode);
  const formerDistrictByCode = byCode(data.formerDistricts);
  const formerCommuneByCode = byCode(data.formerCommunes);

  let finder: PlaceFinder | undefined;
  return {
    provinces,
    formerProvinces,
    communes,
    provinceByCode,
    communeByCode: byCode(communes),
    communesByProvince: Map.groupBy(communes, (commune) => commune.province.code),
    formerProvinceByCode,
    formerDistrictByCode,
    formerCommuneByCode,
    areas: data.areas,
    formerProvinceOfCommune: new Map(data.formerDistricts.flatMap((district) => district.nowIn.map((commune) => [commune, district.province]))),
    finder: () => (finder ??= placeFinder(data, communes)),
  };
}

/** The folded name, told apart by the code where two communes of one province share it. */
function communesWithSlugs(units: readonly CommuneUnit[], provinceByCode: ReadonlyMap<string, Province>): Commune[] {
  const taken = Map.groupBy(units, (unit) => `${unit.province}/${slugify(unit.name)}`);
  return units.flatMap(({ province: provinceCode, ...unit }) => {
    const province = provinceByCode.get(provinceCode);
    if (province === undefined) return []; // refused by placeProblems before
    const slug = slugify(unit.name);
    const collides = (taken.get(`${provinceCode}/${slug}`)?.length ?? 0) > 1;
    return [{ ...unit, province, slug: collides ? `${slug}-${unit.code}` : slug }];
  });
}

function byCode<T extends { readonly code: string }>(units: readonly T[]): ReadonlyMap<string, T> {
  return new Map(units.map((unit) => [unit.code, unit]));
}

function problemLine({ file, code, field, value, remedy }: PlaceProblem): string {
  return `- ${file} · ${code} · ${field}: "${value}" – ${remedy}`;
}
