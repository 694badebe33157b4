// The register's names that a query may hold, as plain data: made once from the catalogue, sent to the page, and compiled there (lexicon.ts).
// Provinces, former districts and groups are all there; communes are those that a product comes from.
import type { Catalogue } from '../../domain/model.ts';
import type { SearchDocument } from '../../projections/search-document.ts';
import type { Synonym } from '../../schemas/search-words.ts';

export interface LexiconData {
  readonly provinces: readonly { readonly slug: string; readonly name: string; readonly nameEn: string; /** Other former provinces in it. */ readonly with: readonly string[] }[];
  readonly formerProvinces: readonly {
    readonly slug: string;
    readonly name: string;
    readonly nameEn: string;
    readonly formerName?: string;
    readonly now: string;
    readonly nowName: string;
  }[];
  readonly formerDistricts: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: 'rural-district' | 'urban-district' | 'town' | 'city';
    /** Slug and name of the former province, slug of today's. */
    readonly formerProvince: string;
    readonly provinceName: string;
    readonly now: string;
    /** Whether a product comes from it. */
    readonly isInUse: boolean;
  }[];
  readonly communes: readonly { readonly code: string; readonly name: string; readonly kind: 'ward' | 'commune' | 'special-zone'; readonly province: string; readonly provinceName: string }[];
  readonly groups: readonly { readonly slug: string; readonly code: string; readonly name: string; readonly names: readonly string[] }[];
  readonly documents: readonly { readonly kind: string; readonly name: string; readonly names: readonly string[] }[];
  readonly synonyms: readonly Synonym[];
}

/** @param documents all documents of the register: they say which districts and communes are in use */
export function lexiconData(catalogue: Catalogue, documents: readonly SearchDocument[]): LexiconData {
  const provinceOf = new Map(catalogue.provinces.map((province) => [province.code, province]));
  const formerOf = new Map(catalogue.formerProvinces.map((province) => [province.code, province]));
  const communes = new Set(documents.flatMap(({ commune }) => commune ?? []));
  const districts = new Set(documents.flatMap(({ formerDistricts }) => formerDistricts));
  const groupNames = new Map(catalogue.searchWords.groups.map(({ code, names }) => [code, names]));
  return {
    provinces: catalogue.provinces.map(({ slug, name, nameEn, mergedFrom }) => ({
      slug,
      name,
      nameEn,
      with: mergedFrom.map((former) => former.name).filter((former) => former !== name),
    })),
    formerProvinces: catalogue.formerProvinces.flatMap(({ slug, name, nameEn, formerName, nowIn }) => {
      const now = provinceOf.get(nowIn);
      return now === undefined ? [] : [{ slug, name, nameEn, ...(formerName === undefined ? {} : { formerName }), now: now.slug, nowName: now.name }];
    }),
    formerDistricts: catalogue.formerDistricts.flatMap(({ code, name, kind, province }) => {
      const former = formerOf.get(province);
      const now = provinceOf.get(former?.nowIn ?? '');
      if (former === undefined || now === undefined) return [];
      return [{ code, name, kind, formerProvince: former.slug, provinceName: former.name, now: now.slug, isInUse: districts.has(code) }];
    }),
    communes: catalogue.communes.flatMap(({ code, name, kind, province }) => (communes.has(code) ? [{ code, name, kind, province: province.slug, provinceName: province.name }] : [])),
    groups: catalogue.groups.map(({ slug, name, code }) => ({ slug, code, name, names: groupNames.get(code) ?? [] })),
    documents: catalogue.searchWords.documents.map(({ id, names }) => ({ kind: id, name: catalogue.documentKinds.get(id) ?? id, names })),
    synonyms: catalogue.searchWords.synonyms,
  };
}

/** The register's proper names: a place inside one of them is text first. */
export function properNames(catalogue: Catalogue): string[] {
  return [
    ...catalogue.products.flatMap(({ name, record }) => [name, ...(record.aliases ?? []), ...(record.nameEn === undefined ? [] : [record.nameEn])]),
    ...catalogue.producers.flatMap(({ name, record }) => [name, ...(record.masked === undefined ? (record.aliases ?? []) : [])]),
    ...catalogue.salesPoints.map(({ record }) => record.name),
  ];
}

/** The names of places in use and of groups, as words that a query may have been meant to hold. */
export function namesOf({ provinces, formerProvinces, formerDistricts, communes, groups }: LexiconData): string[] {
  const units = [...provinces, ...formerProvinces, ...formerDistricts.filter(({ isInUse }) => isInUse), ...communes];
  return [...units.map(({ name }) => name), ...groups.flatMap(({ name, names }) => [name, ...names])];
}
