// All that a buyer compares, exports and asks about of one product: what was declared, what sources tell, papers with their dates, lots,
// and who makes it. In small files by the product's id (detail-shard.ts): a shortlist loads a few of them, whatever the register's size.
import type { Catalogue, Producer, Product } from '../../domain/model.ts';
import type { Document } from '../../schemas/documents.ts';
import type { Fact } from '../../schemas/source.ts';
import { producerHref, productHref } from '../addresses.ts';
import { encodeStanding } from '../look-up-entry.ts';
import { shardNames } from '../look-up-key.ts';
import { placeLine, placeNowText, placeRemark } from '../place.ts';
import type { Sheet } from '../supply-sheet.ts';
import { DETAIL_SHARDS, detailShard } from './detail-shard.ts';

/** A paper without its sources; its kind by id and by name. */
export interface Paper {
  readonly kind: string;
  readonly name: string;
  readonly title?: string;
  readonly number?: string;
  readonly validUntil?: string;
  readonly ofProducer?: true;
}

/** What a source tells, and as of when. */
export interface Told {
  readonly text: string;
  readonly asOf?: string;
}

export interface SupplierDetail {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly code: string;
  readonly gtin?: string;
  readonly demonstration?: true;
  /** For `decodeStanding`. */
  readonly standing: string;
  readonly group: string;
  readonly local?: string;
  readonly province?: string;
  readonly formerly?: string;
  readonly placeNow?: string;
  /** The place in its source's words, where they say more. */
  readonly placeThen?: string;
  readonly sheet?: Sheet;
  readonly papers: readonly Paper[];
  readonly told: Readonly<Partial<Record<'capacity' | 'season' | 'prices' | 'offers' | 'netContent' | 'shelfLife', readonly Told[]>>>;
  /** Declared lots of goods: how many, how many of them recalled, the newest. */
  readonly lots?: { readonly goods: number; readonly recalled: number; readonly newest: string; readonly producedOn?: string };
  readonly producer?: SupplierProducer;
}

export interface SupplierProducer {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly kind: Producer['record']['kind'];
  readonly place?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly told: Readonly<Partial<Record<'founded' | 'members' | 'workers' | 'capacity' | 'offers', readonly Told[]>>>;
  /** Products of it in the register. */
  readonly products: number;
}

/** One file: details by id. */
export type SupplierShard = Readonly<Record<string, SupplierDetail>>;

/** All files by name, empty ones too; of the register and of the demonstrations, which say that they are such. */
export function supplierShards(catalogue: Catalogue): ReadonlyMap<string, SupplierShard> {
  const shards = new Map<string, Map<string, SupplierDetail>>(shardNames(DETAIL_SHARDS).map((name) => [name, new Map()]));
  for (const product of [...catalogue.products, ...catalogue.demonstrations]) {
    shards.get(detailShard(product.id))?.set(product.id, supplierDetail(product, catalogue.documentKinds));
  }
  return new Map([...shards].map(([name, details]) => [name, Object.fromEntries(details)]));
}

export function supplierDetail(product: Product, documentKinds: ReadonlyMap<string, string>): SupplierDetail {
  const { id, name, code, gtin, record, producer, place, group, standing } = product;
  const paper = ({ kind, title, number, validUntil }: Document): Paper => ({ kind, name: documentKinds.get(kind) ?? kind, ...given({ title, number, validUntil }) });
  const placeNow = placeNowText(place);
  const placeThen = placeRemark(place);
  const sheet = record.supplySheet;
  const lots = lotsOf(product);
  return {
    id,
    href: productHref(product),
    name,
    code,
    ...(gtin === undefined ? {} : { gtin: gtin.digits }),
    ...(product.isDemonstration ? { demonstration: true as const } : {}),
    standing: encodeStanding(standing),
    group: group.path.map((one) => one.name).join(', '),
    ...placeLine(place),
    ...given({ placeNow, placeThen }),
    ...(sheet === undefined ? {} : { sheet: withoutSources(sheet) }),
    papers: [...(record.documents ?? []).map(paper), ...(producer?.record.documents ?? []).map((document) => ({ ...paper(document), ofProducer: true as const }))],
    told: filled({
      capacity: ofProduct(record.capacity),
      season: ofProduct(record.season),
      prices: told(record.prices?.filter(({ asOf }) => asOf !== undefined)),
      offers: told(record.offers),
      netContent: ofProduct(record.label?.netContent),
      shelfLife: ofProduct(record.label?.shelfLife),
    }),
    ...(lots === undefined ? {} : { lots }),
    ...(producer === undefined ? {} : { producer: supplierProducer(producer) }),
  };
}

/** A masked producer keeps its mask: nothing but the name that pages print. */
function supplierProducer(producer: Producer): SupplierProducer {
  const { id, name, record, place, products } = producer;
  const isMasked = record.masked !== undefined;
  const where = placeNowText(place);
  const { phone, email } = isMasked ? {} : (record.contact ?? {});
  return {
    id,
    href: producerHref(producer),
    name,
    kind: record.kind,
    ...given({ place: where, phone, email }),
    told: isMasked ? {} : filled({ founded: told(record.founded), members: told(record.members), workers: told(record.workers), capacity: told(record.capacity), offers: told(record.offers) }),
    products: products.length,
  };
}

/** Goods for sale: raw and half-made lots are no buyer's matter. The newest first, as the product has them. */
function lotsOf({ lots }: Product): SupplierDetail['lots'] {
  const goods = lots.filter(({ record }) => record.what === undefined);
  const [newest] = goods;
  if (newest === undefined) return undefined;
  const { producedOn } = newest.record;
  return { goods: goods.length, recalled: goods.filter(({ recalls }) => recalls.length > 0).length, newest: newest.code, ...given({ producedOn }) };
}

/** A fact of a whole region or kind of goods is none of this product's. */
function ofProduct(facts: readonly Fact[] | undefined): readonly Told[] {
  return told(facts?.filter(({ about = 'product' }) => about === 'product' || about === 'producer'));
}

function told(facts: readonly { readonly text: string; readonly asOf?: string | undefined }[] | undefined): readonly Told[] {
  return (facts ?? []).map(({ text, asOf }) => ({ text, ...given({ asOf }) }));
}

function withoutSources({ sources: _, ...sheet }: NonNullable<Product['record']['supplySheet']>): Sheet {
  return sheet;
}

/** Only the keys that say something. */
function filled<K extends string>(all: Readonly<Record<K, readonly Told[]>>): Partial<Record<K, readonly Told[]>> {
  const kept: Partial<Record<K, readonly Told[]>> = {};
  for (const key in all) if (all[key].length > 0) kept[key] = all[key];
  return kept;
}

function given<K extends string>(all: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> {
  const kept: Partial<Record<K, string>> = {};
  for (const key in all) {
    const value = all[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
