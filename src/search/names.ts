// Names of the values that a list can be narrowed by, in the order in which filters show them, and what an entry needs beside its document:
// one file that the search island loads with its engine. Communes and former districts are those that a product comes from.
import { compareVi } from '../domain/collate.ts';
import type { Day } from '../domain/day.ts';
import type { Catalogue } from '../domain/model.ts';
import { STATES } from '../domain/standing.ts';
import { stateWords } from '../i18n/state-words.ts';
import { recordsWords } from '../i18n/vi/records.ts';
import { searchWords } from '../i18n/vi/search.ts';
import { communeName } from '../projections/place.ts';
import type { SearchDocument } from '../projections/search-document.ts';
import { sellingChannels } from '../projections/selling-channels.ts';
import { PRODUCER_KINDS } from '../schemas/producer.ts';
import { FACET_KEYS, type FacetKey, facetOf } from './facets.ts';
import { CAPACITY_NAMES, ORDER_NAMES } from './step-names.ts';

/**
 * A value as the facets have it, its name, how many products of the whole register have it on the day of the build (which values are
 * shown first, not what is counted beside them), and the value above it: a group's parent, a commune's province.
 */
export type NamedValue = readonly [value: string, name: string, products: number, above?: string];

export interface SearchNames {
  /** Only facets that some product fills. */
  readonly values: Readonly<Partial<Record<FacetKey, readonly NamedValue[]>>>;
  /** Class of the tile behind a drawing by top group: `g-1` … `g-6`. */
  readonly tones: Readonly<Record<string, string>>;
  /** Small pictures of photographs by their file; the drawing stands where there is none. */
  readonly photos: Readonly<Record<string, string>>;
}

type Name = readonly [value: string, name: string, above?: string];

/** @param documents all documents of the register */
export function searchNames(catalogue: Catalogue, documents: readonly SearchDocument[], built: Day, photos: SearchNames['photos'] = {}): SearchNames {
  const named = namesOf(catalogue, documents);
  const values = FACET_KEYS.flatMap((key) => {
    const products = productsBy(key, documents, built);
    if (products.size === 0) return [];
    const names = named[key].flatMap(([value, name, above]): NamedValue[] => {
      const count = products.get(value) ?? 0;
      if (count === 0 && IN_USE_ONLY.has(key)) return [];
      return [above === undefined ? [value, name, count] : [value, name, count, above]];
    });
    return [[key, names] as const];
  });
  const tops = catalogue.groups.filter(({ level }) => level === 1);
  return { values: Object.fromEntries(values), tones: Object.fromEntries(tops.map(({ slug }, index) => [slug, `g-${index + 1}`])), photos };
}

/** There are thousands of communes, and of all the others none that no product has helps anybody. */
const IN_USE_ONLY: ReadonlySet<FacetKey> = new Set(['formerDistrict', 'commune', 'producerKind', 'documents', 'year', 'capacity', 'minimumOrder', 'channels', 'months']);

function productsBy(key: FacetKey, documents: readonly SearchDocument[], built: Day): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const value of facetOf(key).valuesOf(document, built)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Also those of demonstrations: which of them are shown is told by the documents. */
function channelNames(catalogue: Catalogue): readonly Name[] {
  const channelsOf = sellingChannels(catalogue);
  const all = [...catalogue.products, ...catalogue.demonstrations].flatMap(channelsOf);
  return [...new Map(all.map(({ slug, name }) => [slug, name]))];
}

function namesOf(catalogue: Catalogue, documents: readonly SearchDocument[]): Readonly<Record<FacetKey, readonly Name[]>> {
  const byName = (names: readonly Name[]): readonly Name[] => names.toSorted(([, a], [, b]) => compareVi(a, b));
  const formerOf = new Map(catalogue.formerProvinces.map((province) => [province.code, province]));
  const years = [...new Set(documents.flatMap((document) => document.years))].sort((a, b) => b - a).map((year): Name => [String(year), String(year)]);
  const { districtOf, formerDistrict, formerProvince, stars } = searchWords.chips;
  return {
    province: byName(catalogue.provinces.map(({ slug, name }) => [slug, name])),
    formerProvince: byName(catalogue.formerProvinces.map(({ slug, name }) => [slug, formerProvince(name)])),
    formerDistrict: catalogue.formerDistricts.map(({ code, name, kind, province }) => [code, districtOf(formerDistrict[kind], name, formerOf.get(province)?.name ?? '')]),
    commune: byName(catalogue.communes.map((commune) => [commune.code, communeName(commune), commune.province.slug])),
    group: catalogue.groups.map(({ slug, name, path }): Name => {
      const above = path.at(-2);
      return above === undefined ? [slug, name] : [slug, name, above.slug];
    }),
    stars: ['5', '4', '3'].map((count) => [count, stars([count])]),
    state: STATES.map((state) => [state, stateWords[state]]),
    producerKind: PRODUCER_KINDS.map((kind) => [kind, recordsWords.producer.kinds[kind]]),
    documents: byName([...catalogue.documentKinds]),
    year: years,
    hasLots: [['1', searchWords.facets.hasLots]],
    hasSupplySheet: [['1', searchWords.facets.hasSupplySheet]],
    capacity: [...CAPACITY_NAMES],
    minimumOrder: [...ORDER_NAMES],
    channels: byName(channelNames(catalogue)),
    months: (facetOf('months').values ?? []).map((month) => [month, searchWords.month(month)]),
    vatInvoice: [['1', searchWords.facets.vatInvoice]],
    samples: [['1', searchWords.facets.samples]],
  };
}
