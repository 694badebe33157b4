// The register's names that a query may hold, as plain data: made once from the catalogue, sent to the page, and compiled there (lexicon.ts).
// Provinces, former districts and groups are all there; communes are those that a product comes from.
import type { Catalogue } from '../../domain/model.ts';
import type { SearchDocument } from '../../projections/search-document.ts';
import type { Synonym } from '../../schemas/search-words.ts';
import { foldWord, plainWords } from '../text/words.ts';

export interface LexiconData {
  readonly provinces: readonly {
    readonly slug: string;
    readonly name: string;
    readonly nameEn: string;
    readonly isCity: boolean;
    /** Other former provinces in it. */
    readonly with: readonly string[];
  }[];
  readonly formerProvinces: readonly {
    readonly slug: string;
    readonly name: string;
    readonly nameEn: string;
    readonly formerName?: string;
    readonly now: string;
    readonly nowName: string;
  }[];
  /** Provinces of before the 63, and regions: names for several former provinces. */
  readonly areas: readonly { readonly name: string; readonly names: readonly string[]; readonly formerProvinces: readonly string[]; /** A province until that year. */ readonly before?: number }[];
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
    /** Whether a product is named after it: "Tỏi Lý Sơn". */
    readonly isInGoods: boolean;
  }[];
  readonly communes: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: 'ward' | 'commune' | 'special-zone';
    readonly province: string;
    readonly provinceName: string;
    readonly isInGoods: boolean;
  }[];
  /** `offers` are those of its names that a product of another group is called by: "ngũ cốc" is more than the group of raw grain. */
  readonly groups: readonly { readonly slug: string; readonly code: string; readonly name: string; readonly names: readonly string[]; readonly offers: readonly string[] }[];
  readonly documents: readonly { readonly kind: string; readonly name: string; readonly names: readonly string[] }[];
  /** What chains and floors that sell are called. */
  readonly channels: readonly string[];
  readonly synonyms: readonly Synonym[];
}

/** @param documents all documents of the register: they say which districts and communes are in use */
export function lexiconData(catalogue: Catalogue, documents: readonly SearchDocument[]): LexiconData {
  const provinceOf = new Map(catalogue.provinces.map((province) => [province.code, province]));
  const formerOf = new Map(catalogue.formerProvinces.map((province) => [province.code, province]));
  const communes = new Set(documents.flatMap(({ commune }) => commune ?? []));
  const districts = new Set(documents.flatMap(({ formerDistricts }) => formerDistricts));
  const units = [...catalogue.formerDistricts, ...catalogue.communes].map(({ name }) => wordsText(name));
  const inGoods = inRow(documents.flatMap(({ name, aliases }) => [name, ...aliases]), new Set(units));
  const isInGoods = (name: string): boolean => inGoods.has(wordsText(name));
  const begun = documents.map(({ name, groups }) => ({ words: plainWords(name), groups }));
  const groupNames = new Map(catalogue.searchWords.groups.map(({ code, names }) => [code, names]));
  return {
    provinces: catalogue.provinces.map(({ slug, name, nameEn, kind, mergedFrom }) => ({
      slug,
      name,
      nameEn,
      isCity: kind === 'city',
      with: mergedFrom.map((former) => former.name).filter((former) => former !== name),
    })),
    formerProvinces: catalogue.formerProvinces.flatMap(({ slug, name, nameEn, formerName, nowIn }) => {
      const now = provinceOf.get(nowIn);
      return now === undefined ? [] : [{ slug, name, nameEn, ...(formerName === undefined ? {} : { formerName }), now: now.slug, nowName: now.name }];
    }),
    areas: catalogue.areas.map(({ name, names = [], formerProvinces, before }) => ({
      name,
      names,
      formerProvinces: formerProvinces.flatMap((code) => formerOf.get(code)?.slug ?? []),
      ...(before === undefined ? {} : { before }),
    })),
    formerDistricts: catalogue.formerDistricts.flatMap(({ code, name, kind, province }) => {
      const former = formerOf.get(province);
      const now = provinceOf.get(former?.nowIn ?? '');
      if (former === undefined || now === undefined) return [];
      return [{ code, name, kind, formerProvince: former.slug, provinceName: former.name, now: now.slug, isInUse: districts.has(code), isInGoods: isInGoods(name) }];
    }),
    communes: catalogue.communes.flatMap(({ code, name, kind, province }) => (communes.has(code) ? [{ code, name, kind, province: province.slug, provinceName: province.name, isInGoods: isInGoods(name) }] : [])),
    groups: catalogue.groups.map(({ slug, name, code }) => {
      const names = groupNames.get(code) ?? [];
      const outside = begun.filter(({ groups }) => !groups.includes(slug));
      return { slug, code, name, names, offers: [name, ...names].filter((own) => isBegun(plainWords(own), outside)) };
    }),
    channels: catalogue.channels.flatMap(({ record: { name, aliases = [] } }) => [name, ...aliases].flatMap(callNames)),
    documents: catalogue.searchWords.documents.map(({ id, names }) => ({ kind: id, name: catalogue.documentKinds.get(id) ?? id, names })),
    synonyms: catalogue.searchWords.synonyms,
  };
}

function isBegun(own: readonly string[], texts: readonly { readonly words: readonly string[] }[]): boolean {
  return texts.some(({ words }) => own.every((word, index) => words[index] === word));
}

function wordsText(name: string): string {
  return plainWords(name).join(' ');
}

/** Those of the phrases whose words stand next to each other in some of the texts. @param phrases as `wordsText` writes them */
function inRow(texts: readonly string[], phrases: ReadonlySet<string>): ReadonlySet<string> {
  const longest = Math.max(0, ...Array.from(phrases, (phrase) => phrase.split(' ').length));
  const found = new Set<string>();
  for (const words of texts.map(plainWords)) {
    for (const start of words.keys()) {
      for (let end = start + 1; end <= Math.min(words.length, start + longest); end += 1) {
        const row = words.slice(start, end).join(' ');
        if (phrases.has(row)) found.add(row);
      }
    }
  }
  return found;
}

/** What a channel is called: without what kind it is, without its address, and as one word. @example callNames('Hệ thống siêu thị Co.op Mart') // ['Co.op Mart', 'coopmart'] */
function callNames(name: string): readonly string[] {
  const own = name.replace(/\s*\(.*\)/u, '').replace(/^(?:hệ thống|cửa hàng bán lẻ|chuỗi(?: \d+)?)\s*(?:siêu thị\s+)?/iu, '');
  const joined = plainWords(own).map(foldWord).join('');
  return [own, ...(plainWords(own).length > 1 ? [joined] : [])];
}

/** The register's proper names: a place inside one of them is text first. */
export function properNames(catalogue: Catalogue): string[] {
  return [
    ...catalogue.products.flatMap(({ name, record }) => [name, ...(record.aliases ?? []), ...(record.nameEn === undefined ? [] : [record.nameEn])]),
    ...catalogue.producers.flatMap(({ name, record }) => [name, ...(record.masked === undefined ? (record.aliases ?? []) : [])]),
    ...catalogue.salesPoints.map(({ record }) => record.name),
  ];
}

/** The names of places in use, which a query may say after whatever it is about. */
export function placeNamesOf({ provinces, formerProvinces, areas, formerDistricts, communes }: LexiconData): string[] {
  return [...provinces, ...formerProvinces, ...areas, ...formerDistricts.filter(({ isInUse }) => isInUse), ...communes].map(({ name }) => name);
}

/** The names of groups, as words that a query may have been meant to hold. */
export function groupNamesOf({ groups }: LexiconData): string[] {
  return groups.flatMap(({ name, names }) => [name, ...names]);
}
