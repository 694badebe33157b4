// Everything that a code can lead to, in small files: products and decisions of the register, units of both lists.
// Built once for all files; look-up-key.ts says which file a key is in.
import type { Catalogue, Decision, Product } from '../domain/model.ts';
import { officialCodeText, parseOfficialCode } from '../domain/official-code.ts';
import { urls } from '../urls.ts';
import { productHref } from './addresses.ts';
import { encodeStanding, type DecisionEntry, type LookUpEntry, type LookUpShard, type ProductEntry } from './look-up-entry.ts';
import { lookUpKey, SHARD_NAMES, shardOf } from './look-up-key.ts';
import { unitEntries } from './look-up-units.ts';
import { placeNowText } from './place.ts';

/** All files by name, empty ones too. */
export function lookUpShards(catalogue: Catalogue): ReadonlyMap<string, LookUpShard> {
  const shards = new Map<string, Map<string, LookUpEntry[]>>(SHARD_NAMES.map((name) => [name, new Map()]));
  const enter = (key: string, entry: LookUpEntry): void => {
    const shard = shards.get(shardOf(key));
    const entries = shard?.get(key);
    if (entries === undefined) shard?.set(key, [entry]);
    else entries.push(entry);
  };
  // Those still in the register before those that left it: the first of several answers is the one to show first.
  for (const product of [...catalogue.products, ...catalogue.demonstrations, ...catalogue.departed]) {
    const entry = productEntry(product);
    for (const key of productKeys(product)) enter(key, entry);
  }
  for (const decision of catalogue.decisions) {
    const key = decisionKeyOf(decision.record.number);
    if (key !== undefined) enter(key, decisionEntry(decision));
  }
  for (const unit of unitEntries(catalogue)) enter(lookUpKey.unit(unit.list, unit.level, unit.code), unit);
  return new Map([...shards].map(([name, entries]) => [name, Object.fromEntries(entries)]));
}

/** The short code, the barcode number, and every official code that a certificate of its history prints. */
function productKeys({ code, gtin, record }: Product): readonly string[] {
  const official = record.recognitions.flatMap(({ officialCode }) => {
    const parsed = officialCode === undefined ? undefined : parseOfficialCode(officialCode);
    return parsed?.ok === true ? [lookUpKey.officialCode(officialCodeText(parsed.code))] : [];
  });
  return [...new Set([lookUpKey.code(code), ...(gtin === undefined ? [] : [lookUpKey.gtin(gtin.gtin14)]), ...official])];
}

function productEntry(product: Product): ProductEntry {
  const { name, code, gtin, producer, standing, isDemonstration, lots, record } = product;
  const place = placeNowText(product.place);
  const recalled = lots.filter(({ recalls }) => recalls.length > 0).map((lot) => lot.code);
  return {
    is: 'product',
    name,
    href: productHref(product),
    code,
    ...(gtin === undefined ? {} : { gtin14: gtin.gtin14 }),
    ...(producer === undefined ? {} : { producer: producer.name }),
    ...(place === undefined ? {} : { place }),
    standing: encodeStanding(standing),
    ...(isDemonstration ? { isDemonstration: true as const } : {}),
    ...(record.lifecycle === undefined ? {} : { departed: record.lifecycle.kind }),
    ...(lots.length === 0 ? {} : { lots: lots.map((lot) => lot.code) }),
    ...(recalled.length === 0 ? {} : { recalled }),
  };
}

/** Decisions are found by their figures alone: people leave out or misspell the rest, and provinces count each from 1. */
function decisionKeyOf(number: string): string | undefined {
  const figures = /\d+/u.exec(number)?.[0];
  return figures === undefined ? undefined : lookUpKey.decision(String(Number(figures)));
}

function decisionEntry({ id, record, products }: Decision): DecisionEntry {
  return {
    is: 'decision',
    number: record.number,
    href: urls.decision(id),
    kind: record.kind,
    authority: record.authority,
    ...(record.date === undefined ? {} : { date: record.date.value }),
    products: products.filter(({ isDemonstration }) => !isDemonstration).length,
    ...(record.lifecycle === undefined ? {} : { departed: record.lifecycle.kind }),
  };
}
