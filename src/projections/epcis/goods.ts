// Which goods a step is about: each with the id of its class and, where the unit allows, its quantity.
import { lotIdOf, otherLot, type Goods as RecordedGoods } from '../../domain/lots/goods.ts';
import type { Lot, LotStep, Product } from '../../domain/model.ts';
import { epcisWords } from '../../i18n/vi/epcis.ts';
import { lotClass, privateClass, productClass } from './ids.ts';
import type { QuantityElement } from './types.ts';
import { quantityOf } from './units.ts';

/** What ids are made from: the site's address, and the products that goods may name. */
export interface Naming {
  readonly baseUrl: string;
  readonly productOf: (id: string) => Product | undefined;
}

/** Goods of a step as EPCIS has them, and what people call them. */
export interface Goods {
  readonly element: QuantityElement;
  readonly name: string;
  /** The lot of the register that they are. */
  readonly lot?: Lot;
  /** The recorded amount in words, where EPCIS has no unit for it. */
  readonly otherAmount?: string;
}

function classOf(goods: RecordedGoods, owner: Lot, found: Lot | undefined, { baseUrl, productOf }: Naming): string {
  if (found !== undefined) return lotClass(baseUrl, found);
  const product = goods.product === undefined || goods.lot !== undefined ? undefined : productOf(goods.product);
  return product === undefined ? privateClass(baseUrl, owner, goods.lot ?? goods.what) : productClass(baseUrl, product);
}

function toGoods(goods: RecordedGoods, step: LotStep, owner: Lot, naming: Naming): Goods {
  const lot = lotIdOf(goods, owner.product.id) === owner.id ? owner : otherLot(goods, step, owner);
  const amount = goods.amount && quantityOf(goods.amount);
  return {
    element: { epcClass: classOf(goods, owner, lot, naming), ...amount },
    name: goods.what,
    ...(lot && { lot }),
    ...(goods.amount && amount === undefined && { otherAmount: `${goods.what}: ${goods.amount.value} ${goods.amount.unit}` }),
  };
}

/** The goods that a step takes in, as recorded. */
export function inputsOf(step: LotStep, owner: Lot, naming: Naming): Goods[] {
  return (step.record.inputs ?? []).map((goods) => toGoods(goods, step, owner, naming));
}

/** The goods that come out of a step, as recorded. */
export function outputsOf(step: LotStep, owner: Lot, naming: Naming): Goods[] {
  return (step.record.outputs ?? []).map((goods) => toGoods(goods, step, owner, naming));
}

/** Whether all that a file says of this lot is invented. */
export function isDemonstration({ record, product }: Lot): boolean {
  return record.demonstration === true || product.isDemonstration;
}

/** The lot itself, without a quantity. */
export function theLot(lot: Lot, { baseUrl }: Naming): Goods {
  return { element: { epcClass: lotClass(baseUrl, lot) }, name: lot.record.what ?? lot.product.name, lot };
}

/**
 * What a step is about that names no goods: the lot itself, unless a later step says that the lot is made there; before that it is
 * something that nobody named.
 */
export function unnamedGoods(place: number, owner: Lot, naming: Naming): Goods {
  const isMadeLater = owner.steps.slice(place + 1).some((step) => outputsOf(step, owner, naming).some(({ lot }) => lot === owner) && !inputsOf(step, owner, naming).some(({ lot }) => lot === owner));
  if (!isMadeLater) return theLot(owner, naming);
  const name = epcisWords.unnamedGoods(place + 1);
  return { element: { epcClass: privateClass(naming.baseUrl, owner, name) }, name };
}
