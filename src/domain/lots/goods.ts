// Which lot of the register goods are: `product` and `lot` name one; `lot` alone means a lot of the same product if there is
// such a record, and is else only the words of someone else's paper.
import type { LotRecord, LotStepRecord } from '../../schemas/lot.ts';
import type { Lot, LotStep } from '../model.ts';

export type Goods = NonNullable<LotStepRecord['inputs']>[number];

export type Side = 'inputs' | 'outputs';

/** The product a lot is of, from its id `<product>/<code>`. */
export function productOf(lotId: string): string {
  return lotId.slice(0, lotId.indexOf('/'));
}

/** The id that goods of a lot of `product` may have; undefined when they name no lot. It need not be a record. */
export function lotIdOf(goods: Pick<Goods, 'product' | 'lot'>, product: string): string | undefined {
  return goods.lot === undefined ? undefined : `${goods.product ?? product}/${goods.lot}`;
}

/** The other lot of the register that goods of a step are; undefined for the step's own lot, foreign lots and goods without one. */
export function otherLot(goods: Goods, step: Pick<LotStep, 'inputLots' | 'outputLots'>, own: Lot): Lot | undefined {
  const id = lotIdOf(goods, own.product.id);
  return id === undefined ? undefined : [...step.inputLots, ...step.outputLots].find((lot) => lot.id === id);
}

/** Goods of one lot that went into another, and the line of the record that says so. */
export interface LotLink {
  readonly from: string;
  readonly to: string;
  /** The lot whose record says it: `to` for inputs, `from` for outputs. */
  readonly toldBy: string;
  readonly step: number;
  readonly kind: LotStepRecord['kind'];
  readonly side: Side;
  readonly index: number;
  readonly goods: Goods;
}

/** Every link between two lots that both have a record; one transfer may be told by both. */
export function lotLinks(lots: ReadonlyMap<string, LotRecord>): readonly LotLink[] {
  const links: LotLink[] = [];
  for (const [id, { steps }] of lots) {
    for (const { step, kind, side, index, goods } of allGoods(steps)) {
      const other = lotIdOf(goods, productOf(id));
      if (other === undefined || other === id || !lots.has(other)) continue;
      const [from, to] = side === 'inputs' ? [other, id] : [id, other];
      links.push({ from, to, toldBy: id, step, kind, side, index, goods });
    }
  }
  return links;
}

/** Goods with their place in a record. */
export type GoodsAt = Omit<LotLink, 'from' | 'to' | 'toldBy'>;

/** All goods of all steps, in the order of the file. */
export function* allGoods(steps: readonly LotStepRecord[]): Generator<GoodsAt> {
  for (const [step, record] of steps.entries()) {
    for (const side of ['inputs', 'outputs'] as const) {
      for (const [index, goods] of (record[side] ?? []).entries()) yield { step, kind: record.kind, side, index, goods };
    }
  }
}

/** The path of goods in a record, for example `steps[0].inputs[1]`. */
export function goodsField({ step, side, index }: GoodsAt): string {
  return `steps[${step}].${side}[${index}]`;
}
