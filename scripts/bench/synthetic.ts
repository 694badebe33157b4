// A register of any size, made up from the words of real names and from real units: shaped as real records are, checked against the same
// schemas. It is never committed and never published.

import { newShortCode } from '#domain/short-code.ts';
import type { DecisionRecord } from '#schemas/decision.ts';
import type { LotRecord } from '#schemas/lot.ts';
import type { Place } from '#schemas/place.ts';
import type { CommuneUnit, ProvinceUnit } from '#schemas/places.ts';
import type { ProducerRecord } from '#schemas/producer.ts';
import type { ProductRecord } from '#schemas/product.ts';
import type { Recognition } from '#schemas/recognition.ts';
import type { SalesPointRecord } from '#schemas/sales.ts';
import type { Fact, Source } from '#schemas/source.ts';
import { Random } from './random.ts';
import { Ids } from './synthetic-ids.ts';
import { syntheticLots } from './synthetic-lots.ts';
import { NameMaker } from './synthetic-names.ts';
import { SENTENCES } from './words.ts';

/** A record and the folder of content/ that it belongs to. */
export type SyntheticRecord =
  | SyntheticProduct
  /** The id is `<product>/<code>`. */
  | { readonly collection: 'lots'; readonly id: string; readonly record: LotRecord }
  | { readonly collection: 'producers'; readonly id: string; readonly record: ProducerRecord }
  | { readonly collection: 'decisions'; readonly id: string; readonly record: DecisionRecord }
  | { readonly collection: 'sales-points'; readonly id: string; readonly record: SalesPointRecord };

interface SyntheticProduct {
  readonly collection: 'products';
  readonly id: string;
  readonly record: ProductRecord;
}

/** The closed lists that records refer to. */
export interface Tables {
  readonly provinces: readonly ProvinceUnit[];
  readonly communes: readonly CommuneUnit[];
  /** Real products and producers: their names are taken apart, and what stands beside a name fits it. */
  readonly products: readonly Pick<ProductRecord, 'name' | 'group'>[];
  readonly producers: readonly Pick<ProducerRecord, 'name' | 'kind'>[];
  /** Codes of papers that products hold. */
  readonly documentKinds: readonly string[];
}

/** How many products there are for one producer, one decision, one sales point; as in the real register. */
const PRODUCTS_PER = { producer: 1.6, decision: 120, salesPoint: 60 } as const;
/** The share of products with declared lots: few, as it will be for years. */
const WITH_LOTS = 0.1;
/** The share of places that are known to the commune; of the others the province is. In the real register it is 40 %. */
const WITH_COMMUNE = 0.6;
const STARS = [3, 3, 3, 3, 4, 4, 5] as const;

function aPlace(random: Random, { provinces, communes }: Tables): Place {
  const commune = random.pick(communes);
  const province = provinces.find(({ code }) => code === commune.province);
  const isKnown = random.chance(WITH_COMMUNE);
  return {
    then: { ...(isKnown && { commune: `xã ${commune.name}` }), ...(province && { province: province.name, provinceCode: random.pick(province.mergedFrom) }) },
    now: { province: commune.province, ...(isKnown && { commune: commune.code }), basis: 'resolved' },
  };
}

/** What a thing of this place may be called after. */
function placeName({ now }: Place, { provinces, communes }: Tables): string {
  const unit = communes.find(({ code }) => code === now?.commune) ?? provinces.find(({ code }) => code === now?.province);
  return unit?.name ?? '';
}

function someSources(random: Random): Source[] {
  const day = (): string => `2026-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const first: Source = { id: 's1', citation: `Phụ lục danh sách sản phẩm, trang ${random.between(1, 40)}`, checkedOn: day(), trust: 'decision' };
  const second: Source = {
    id: 's2',
    citation: `Cổng thông tin của tỉnh, bài số ${random.between(1000, 9999)}`,
    url: `https://tinh.example/bai/${random.between(1000, 9999)}`,
    checkedOn: day(),
    trust: 'authority',
  };
  return random.chance(0.6) ? [first, second] : [first];
}

function aFact(random: Random): Fact {
  return { text: random.pick(SENTENCES), sources: ['s1'] };
}

function aHistory(random: Random, decisions: readonly SyntheticRecord[]): Recognition[] {
  const steps = Array.from({ length: random.chance(0.25) ? 2 : 1 }, (): Recognition => {
    const stars = random.pick(STARS);
    const year = random.between(2020, 2026);
    if (random.chance(0.6)) {
      const { id, record } = random.pick(decisions);
      const date = 'date' in record ? record.date : undefined;
      return { kind: 'recognised', stars, decision: id, ...(date && { date }), sources: ['s1'] };
    }
    if (random.chance(0.7)) return { kind: 'recognised', stars, date: { precision: 'round', value: String(year) }, sources: ['s1'] };
    return { kind: 'proposed', stars, sources: ['s1'] };
  });
  return steps.sort((one, other) => (one.date?.value ?? '').localeCompare(other.date?.value ?? ''));
}

/** A GTIN-13 of the Vietnamese prefix with its check digit (GS1 General Specifications, 7.9). */
export function gtin(number: number): string {
  const body = `893${String(number).padStart(9, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return body + String((10 - (sum % 10)) % 10);
}

function decisionOf(random: Random, number: number): SyntheticRecord {
  const day = `${random.between(2020, 2026)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const record: DecisionRecord = {
    number: `${number + 100}/QĐ-UBND`,
    kind: 'recognition',
    date: { precision: 'day', value: day },
    authority: 'UBND tỉnh',
    sources: someSources(random),
  };
  return { collection: 'decisions', id: `quyet-dinh-${number}`, record };
}

function producerOf(random: Random, names: NameMaker, ids: Ids, tables: Tables): SyntheticRecord {
  const place = aPlace(random, tables);
  const { name, like } = names.make(random, placeName(place, tables));
  const record: ProducerRecord = {
    name,
    kind: tables.producers[like]?.kind ?? 'household',
    place,
    sources: someSources(random),
    ...(random.chance(0.15) && { capacity: [aFact(random)] }),
  };
  return { collection: 'producers', id: ids.give(name), record };
}

function salesPointOf(random: Random, number: number, tables: Tables): SyntheticRecord {
  const place = aPlace(random, tables);
  const record: SalesPointRecord = {
    name: `Cửa hàng OCOP ${placeName(place, tables)} ${number}`,
    kind: 'ocop-shop',
    place,
    evidence: 'point',
    asOf: '2026',
    sources: someSources(random),
  };
  return { collection: 'sales-points', id: `diem-ban-${number}`, record };
}

interface Making {
  readonly tables: Tables;
  readonly names: NameMaker;
  readonly ids: Ids;
  readonly codes: Set<string>;
  readonly decisions: readonly SyntheticRecord[];
  readonly producers: readonly string[];
}

function productOf(random: Random, number: number, { tables, names, ids, codes, decisions, producers }: Making): SyntheticProduct {
  const place = aPlace(random, tables);
  const { name, like } = names.make(random, placeName(place, tables));
  const id = ids.give(name, tables.provinces.find(({ code }) => code === place.now?.province)?.name);
  const code = newShortCode(id, (taken) => codes.has(taken));
  codes.add(code);
  const facts = (): Fact[] => Array.from({ length: random.between(1, 3) }, () => aFact(random));
  const record: ProductRecord = {
    name,
    ...(random.chance(0.04) && { aliases: [names.make(random, placeName(place, tables)).name] }),
    ...(random.chance(0.75) && { producer: random.pick(producers) }),
    group: tables.products[like]?.group ?? { code: 'VI', basis: 'judged', rule: 'bench' },
    place,
    recognitions: aHistory(random, decisions),
    code,
    ...(random.chance(0.3) && { gtin: gtin(number) }),
    ...(random.chance(0.25) && { story: { origin: facts(), resource: facts() } }),
    ...(random.chance(0.15) && { label: { ingredients: facts(), storage: facts() } }),
    ...(random.chance(0.05) && { documents: [{ kind: random.pick(tables.documentKinds), sources: ['s1'] }] }),
    sources: someSources(random),
  };
  return { collection: 'products', id, record };
}

/** All records of a register with that many products: the same at every call. Without products there is nothing. */
export function* syntheticRecords(products: number, tables: Tables): Generator<SyntheticRecord> {
  if (products === 0) return;
  const random = new Random(products);
  const howMany = (per: number): number => Math.ceil(products / per);
  const decisions = Array.from({ length: howMany(PRODUCTS_PER.decision) }, (_, number) => decisionOf(random, number));
  yield* decisions;
  const producerNames = new NameMaker(tables.producers.map(({ name }) => name), true);
  const producerIds = new Ids();
  const producers: string[] = [];
  while (producers.length < howMany(PRODUCTS_PER.producer)) {
    const producer = producerOf(random, producerNames, producerIds, tables);
    producers.push(producer.id);
    yield producer;
  }
  for (let number = 0; number < howMany(PRODUCTS_PER.salesPoint); number += 1) yield salesPointOf(random, number, tables);
  const making: Making = { tables, names: new NameMaker(tables.products.map(({ name }) => name), false), ids: new Ids(), codes: new Set(), decisions, producers };
  for (let number = 0; number < products; number += 1) {
    const product = productOf(random, number, making);
    yield product;
    if (!random.chance(WITH_LOTS)) continue;
    for (const [lot, record] of syntheticLots(random, product.id, aPlace(random, tables), product.record.sources)) yield { collection: 'lots', id: `${product.id}/${lot}`, record };
  }
}
