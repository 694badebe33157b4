// What search knows of a product: the texts it is found by, the values it is narrowed by, and what an entry of the results shows.
// Both engines index exactly this. No state in it: dates are, and a day turns them into one.
import { compareVi } from '../domain/collate.ts';
import type { Catalogue, Product, SearchWords } from '../domain/model.ts';
import { unitName } from '../domain/places-names.ts';
import type { Standing, Stars } from '../domain/standing.ts';
import type { PRODUCER_KINDS } from '../schemas/producer.ts';
import { type DayNumber, dayNumber, NO_END } from './day-number.ts';
import { encodeStanding } from './look-up-entry.ts';
import { placeLine } from './place.ts';
import { supplyOf } from './search-document-supply.ts';
import { type SellingChannel, sellingChannels } from './selling-channels.ts';

export interface SearchDocument {
  /** The product's id; unique. */
  readonly id: string;
  readonly code: string;

  // Texts, in the order of their weight.
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  readonly producer?: string;
  /** Other names of the producer; none where its owner asked for a mask. */
  readonly producerAliases: readonly string[];
  /** Names of the commune, province, former province, district, candidates; without kind words, each once. */
  readonly places: readonly string[];
  /** Official and everyday names of the group and those above it. */
  readonly groupNames: readonly string[];

  // Values of facets, as they stand in addresses (facets.ts).
  readonly province?: string;
  readonly formerProvince?: string;
  /** Codes of former districts: the one that the source names, else all that the commune of today was made of. */
  readonly formerDistricts: readonly string[];
  readonly commune?: string;
  /** Slugs from the top group down. */
  readonly groups: readonly string[];
  /** Of a certificate, in force or not; a claim or a proposal has none here. */
  readonly stars?: Stars;
  readonly producerKind?: (typeof PRODUCER_KINDS)[number];
  /** Papers of the product and its producer by kind, each with the last day that it is known to hold (`NO_END` when none is printed). */
  readonly papers: Readonly<Record<string, DayNumber>>;
  /** Years in which it was recognised. */
  readonly years: readonly number[];
  readonly hasLots: boolean;
  readonly hasSupplySheet: boolean;
  /** Steps of the supply sheet (supply-steps.ts) as addresses have them: reached by the capacity of a month, not passed by a least order. */
  readonly capacitySteps: readonly string[];
  readonly orderSteps: readonly string[];
  /** Where it is sold now, by its sheet and its sources (selling-channels.ts). */
  readonly channels: readonly string[];
  /** Months with goods, 1 to 12, as declared. */
  readonly months: readonly number[];
  /** As declared; absent where nothing is. */
  readonly vatInvoice?: boolean;
  readonly samples?: boolean;

  // What the state of a day is computed from. All 0 where there is no certificate.
  readonly standingKind: Standing['kind'];
  readonly begins: DayNumber;
  readonly endsEarliest: DayNumber;
  readonly endsLatest: DayNumber;
  readonly graceUntil: DayNumber;

  // Orders. `sortKey` descending is the order of equal matches: what holds longest for certain first.
  readonly sortKey: number;
  /** Rank in the Vietnamese order of names, from 0. */
  readonly nameOrder: number;
  /** Day of the newest recognition, its earliest when known roughly; 0 without any. */
  readonly decidedOn: DayNumber;
  /** How many fields of the supply sheet are filled, of `SUPPLY_KEYS`. */
  readonly declared: number;

  // What an entry shows beside the name.
  /** As `decodeStanding` of look-up-entry.ts reads it. */
  readonly standing: string;
  readonly producerId?: string;
  readonly local?: string;
  readonly provinceName?: string;
  readonly formerly?: string;
  readonly kind: string;
  readonly image?: string;
  /** Shown with the 18+ notice. */
  readonly alcohol?: true;
  /** Of the supply sheet, in words: a row of sourcing shows them. */
  readonly capacity?: string;
  readonly minimumOrder?: string;
  readonly leadTimeDays?: number;
  readonly demonstration?: true;
}

/** All products of the register (or those given) as documents, in the order given, which is that of their names. */
export function searchDocuments(catalogue: Catalogue, products: readonly Product[] = catalogue.products): SearchDocument[] {
  const groupNames = new Map(catalogue.searchWords.groups.map(({ code, names }) => [code, names]));
  const districtsOf = new Map<string, string[]>();
  for (const { code, nowIn } of catalogue.formerDistricts) {
    for (const commune of nowIn) districtsOf.set(commune, [...(districtsOf.get(commune) ?? []), code]);
  }
  const channelsOf = sellingChannels(catalogue);
  return products.map((product, nameOrder) => searchDocument(product, { nameOrder, groupNames, districtsOf, channelsOf }));
}

/** The register with the demonstrations among it, in the order of names: what sourcing searches where they are asked for. */
export function documentsWithDemonstrations(catalogue: Catalogue): SearchDocument[] {
  return searchDocuments(catalogue, [...catalogue.products, ...catalogue.demonstrations].sort((a, b) => compareVi(a.name, b.name)));
}

interface Context {
  readonly nameOrder: number;
  readonly channelsOf: (product: Product) => readonly SellingChannel[];
  readonly groupNames: ReadonlyMap<string, SearchWords['groups'][number]['names']>;
  readonly districtsOf: ReadonlyMap<string, readonly string[]>;
}

function searchDocument(product: Product, { nameOrder, groupNames, districtsOf, channelsOf }: Context): SearchDocument {
  const { record, producer, place, group, standing, history } = product;
  const line = placeLine(place);
  const isMasked = producer?.record.masked !== undefined;
  const stars = standing.kind === 'certified' || standing.kind === 'revoked' ? standing.stars : undefined;
  const recognised = history.flatMap(({ record: { kind }, when }) => (CERTIFYING.has(kind) && when !== undefined ? [when.earliest] : []));
  const district = record.place?.then?.districtCode;
  const image = record.images?.[0]?.file;
  return {
    id: product.id,
    code: product.code,
    name: product.name,
    ...(record.nameEn === undefined ? {} : { nameEn: record.nameEn }),
    aliases: record.aliases ?? [],
    ...(producer === undefined ? {} : { producer: producer.name, producerId: producer.id, producerKind: producer.record.kind }),
    producerAliases: producer === undefined || isMasked ? [] : [...(producer.record.aliases ?? []), ...(producer.record.nameEn === undefined ? [] : [producer.record.nameEn])],
    places: placeNames(product),
    groupNames: group.path.flatMap(({ code, name }) => [name, ...(groupNames.get(code) ?? [])]),
    ...(place.province === undefined ? {} : { province: place.province.slug, provinceName: place.province.name }),
    ...(place.formerProvince === undefined ? {} : { formerProvince: place.formerProvince.slug }),
    formerDistricts: district === undefined ? (districtsOf.get(place.commune?.code ?? '') ?? []) : [district],
    ...(place.commune === undefined ? {} : { commune: place.commune.code }),
    groups: group.path.map(({ slug }) => slug),
    ...(stars === undefined ? {} : { stars }),
    papers: papersOf(product),
    years: [...new Set(recognised.map((day) => Number(day.slice(0, 4))))].sort((a, b) => b - a),
    hasLots: product.lots.length > 0,
    hasSupplySheet: record.supplySheet !== undefined,
    channels: channelsOf(product).map(({ slug }) => slug),
    ...supplyOf(record.supplySheet),
    standingKind: standing.kind,
    ...certificateDays(standing),
    nameOrder,
    decidedOn: Math.max(0, ...recognised.map(dayNumber)),
    standing: encodeStanding(standing),
    ...(line.local === undefined ? {} : { local: line.local }),
    ...(line.formerly === undefined ? {} : { formerly: line.formerly }),
    kind: product.kind,
    ...(image === undefined ? {} : { image }),
    ...(group.alcohol ? { alcohol: true as const } : {}),
    ...(product.isDemonstration ? { demonstration: true as const } : {}),
  };
}

const CERTIFYING: ReadonlySet<string> = new Set(['recognised', 'upgraded', 're-recognised']);

function placeNames({ place }: Product): readonly string[] {
  const { province, formerProvince, commune, candidates, words } = place;
  const told = [words.commune, words.district, words.province].flatMap((text) => (text === undefined ? [] : [unitName(text).name]));
  const units = [commune, ...candidates, province, formerProvince].flatMap((unit) => (unit === undefined ? [] : [unit.name]));
  return [...new Set([...units, ...(formerProvince?.formerName === undefined ? [] : [formerProvince.formerName]), ...told])];
}

/** A kind held twice counts until the later day. */
function papersOf({ record, producer }: Product): Readonly<Record<string, DayNumber>> {
  const papers = new Map<string, DayNumber>();
  for (const { kind, validUntil } of [...(record.documents ?? []), ...(producer?.record.documents ?? [])]) {
    papers.set(kind, Math.max(papers.get(kind) ?? 0, validUntil === undefined ? NO_END : dayNumber(validUntil)));
  }
  return Object.fromEntries(papers);
}

/**
 * The days of a certificate, and the stored order of equal matches. That order follows the earliest possible end: on any day all
 * certificates in force end later than all that are not for certain, which the latest possible end does not give (a round of two
 * years ago may "at the latest" outlive one that is in force). The latest end parts those that agree.
 */
function certificateDays(standing: Standing): Pick<SearchDocument, 'begins' | 'endsEarliest' | 'endsLatest' | 'graceUntil' | 'sortKey'> {
  if (standing.kind !== 'certified') return { begins: 0, endsEarliest: 0, endsLatest: 0, graceUntil: 0, sortKey: 0 };
  const [endsEarliest, endsLatest] = [dayNumber(standing.ends.earliest), dayNumber(standing.ends.latest)];
  return {
    begins: dayNumber(standing.begins.earliest),
    endsEarliest,
    endsLatest,
    graceUntil: standing.graceUntil === undefined ? 0 : dayNumber(standing.graceUntil),
    sortKey: endsEarliest + (endsLatest - endsEarliest) / 1_000_000,
  };
}
