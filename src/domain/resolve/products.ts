// Products with their producer, group, place, drawing, history and standing; joined to the producers and decisions that they name.
import type { ProductRecord } from '../../schemas/product.ts';
import { parseGtin } from '../gtin.ts';
import { newShortCode } from '../short-code.ts';
import { historyOf, standingOf } from '../history.ts';
import { kindOf, KINDS, type KindId } from '../kinds.ts';
import type { Group, Lot, Product } from '../model.ts';
import type { PlaceIndex } from '../places.ts';
import type { GrowingDecision } from './decisions.ts';
import { inVietnameseOrder } from './order.ts';
import { resolvePlace } from './place.ts';
import type { GrowingProducer } from './producers.ts';
import { sourcesById } from './sources.ts';

export interface Relations {
  readonly places: PlaceIndex;
  readonly groups: ReadonlyMap<string, Group>;
  readonly producers: ReadonlyMap<string, GrowingProducer>;
  readonly decisions: ReadonlyMap<string, GrowingDecision>;
}

/** A product whose lots are pushed when they are resolved. */
export interface GrowingProduct extends Product {
  readonly lots: Lot[];
}

/** All products in Vietnamese order of names; those still in the register are entered with their producer and decisions. */
export function resolveProducts(records: ReadonlyMap<string, ProductRecord>, relations: Relations): readonly GrowingProduct[] {
  const products = inVietnameseOrder(
    [...records].map(([id, record]) => resolveProduct(id, record, relations)),
    ({ name }) => name,
  );
  for (const product of products) {
    if (product.record.lifecycle !== undefined) continue;
    relations.producers.get(product.record.producer ?? '')?.products.push(product);
    for (const id of new Set(product.record.recognitions.map(({ decision }) => decision ?? ''))) relations.decisions.get(id)?.products.push(product);
  }
  return products;
}

function resolveProduct(id: string, record: ProductRecord, { places, groups, producers, decisions }: Relations): GrowingProduct {
  const group = groups.get(record.group.code);
  if (group === undefined) throw new Error(`Group ${record.group.code} of ${id} passed the checks but is not resolved.`);
  const producer = producers.get(record.producer ?? '');
  const sources = sourcesById(record);
  const history = historyOf(record.recognitions, sources, decisions);
  const gtin = record.gtin === undefined ? undefined : parseGtin(record.gtin);
  return {
    id,
    record,
    code: record.code ?? newShortCode(id, () => false),
    ...(gtin?.ok === true ? { gtin: gtin.gtin } : {}),
    lots: [],
    name: record.name,
    ...(producer === undefined ? {} : { producer }),
    group,
    kind: isKind(record.kind) ? record.kind : kindOf(record.name, group.code),
    place: resolvePlace(record.place, places, producer?.record.masked === undefined),
    history,
    standing: standingOf(history, record.reassessment),
    isDemonstration: record.demonstration === true,
    sources,
  };
}

function isKind(text: string | undefined): text is KindId {
  return text !== undefined && Object.hasOwn(KINDS, text);
}
