// What went into a lot and what was made of it, step by step, so that a quantity that grows from nothing is seen.
// Only what is certain counts: as soon as something unmeasured went in, or things in two measures, mass and volume tell nothing more.
import type { LotStepRecord } from '../../schemas/lot.ts';
import type { Goods } from './goods.ts';
import { isConserved, isMore, measureOf, sumOf } from './units.ts';

/** An amount that is more than what there was for it. */
export interface Excess {
  readonly side: 'inputs' | 'outputs';
  readonly dimension: string;
  readonly told: number;
  readonly limit: number;
}

type StepKind = LotStepRecord['kind'];

export class Ledger {
  /** From outside, by dimension. */
  private readonly tookIn = new Map<string, number>();
  /** Brought forth by process and packing, by dimension. */
  private readonly made = new Map<string, number>();
  /** Given out of the lot's stock by steps of one kind, by kind and dimension. */
  private readonly given = new Map<string, number>();
  /** Goods by their name (and measure) that were brought forth, and that steps of a kind used. */
  private readonly brought = new Map<string, number>();
  private readonly used = new Map<string, number>();
  private readonly names = new Set<string>();
  private isOpen = false;

  /** Enters a step; answers which of its amounts are more than there was. */
  enter({ kind, inputs = [], outputs = [] }: LotStepRecord): readonly Excess[] {
    const excess = [...this.use(kind, inputs), ...this.give(kind, inputs, outputs)];
    const fresh = isOrigin(kind, inputs) && outputs.length > 0 ? outputs : inputs.filter((goods) => !this.isKnown(goods));
    if (fresh.some(({ amount }) => amount === undefined)) this.isOpen = true;
    addAll(this.tookIn, measured(fresh));
    if (isMaking(kind)) addAll(this.made, measured(outputs));
    for (const goods of outputs) addAll(this.brought, byName(goods));
    for (const goods of [...inputs, ...outputs]) for (const name of namesOf(goods)) this.names.add(name);
    return excess;
  }

  /** What there is to be given in a dimension, as far as it is certain. `forMaking`: by process or packing, from which counts of packets arise. */
  stock(dimension: string, forMaking: boolean): number | undefined {
    const isCertain = !(isConserved(dimension) && (this.isOpen || this.tookIn.size > 1));
    const [took, made] = [this.tookIn.get(dimension), this.made.get(dimension)];
    if (forMaking) return isCertain && isConserved(dimension) ? took : undefined;
    return !isCertain || (took === undefined && made === undefined) ? undefined : Math.max(took ?? 0, made ?? 0);
  }

  /** A step gives no more than its inputs; when it names none of the lot's own goods, no more than these and the stock. */
  private give(kind: StepKind, inputs: readonly Goods[], outputs: readonly Goods[]): readonly Excess[] {
    if (isOrigin(kind, inputs)) return [];
    const taken = measured(inputs);
    return [...measured(outputs)].flatMap(([dimension, told]): Excess[] => {
      if (inputs.some(({ amount }) => amount === undefined || measureOf(amount).dimension !== dimension)) return [];
      const stock = this.stock(dimension, isMaking(kind));
      const own = taken.get(dimension);
      if (stock === undefined || inputs.some((goods) => this.isKnown(goods))) return own === undefined ? [] : excessOf('outputs', dimension, told, own);
      const together = add(this.given, `${kind} ${dimension}`, told);
      return excessOf('outputs', dimension, together, stock + (own ?? 0));
    });
  }

  /** Steps of one kind use no more of certain goods than earlier steps brought forth of them. */
  private use(kind: StepKind, inputs: readonly Goods[]): readonly Excess[] {
    return inputs.flatMap((goods) =>
      [...byName(goods)].flatMap(([name, told]) => {
        const limit = this.brought.get(name);
        return limit === undefined
          ? []
          : excessOf('inputs', measureOf(goods.amount ?? { value: 0, unit: '' }).dimension, add(this.used, `${kind} ${name}`, told), limit);
      }),
    );
  }

  private isKnown(goods: Goods): boolean {
    return this.names.has(nameOf(goods));
  }
}

/** Where goods come from outside: nothing bounds what is harvested, or received from someone who is not named. */
function isOrigin(kind: StepKind, inputs: readonly Goods[]): boolean {
  return kind === 'harvest' || (kind === 'receive' && inputs.length === 0);
}

function isMaking(kind: StepKind): boolean {
  return kind === 'process' || kind === 'pack';
}

function nameOf({ what, lot, product }: Goods): string {
  return lot === undefined ? what.toLowerCase() : `${product ?? ''}/${lot}`;
}

/** Goods with a lot are known by their words too, when a later step leaves the lot out. */
function namesOf(goods: Goods): readonly string[] {
  return [nameOf(goods), goods.what.toLowerCase()];
}

function byName(goods: Goods): ReadonlyMap<string, number> {
  return new Map([...measured([goods])].map(([dimension, value]) => [`${nameOf(goods)} ${dimension}`, value]));
}

function measured(goods: readonly Goods[]): ReadonlyMap<string, number> {
  return sumOf(goods.flatMap(({ amount }) => amount ?? []));
}

function excessOf(side: Excess['side'], dimension: string, told: number, limit: number): Excess[] {
  return isMore(told, limit) ? [{ side, dimension, told, limit }] : [];
}

function addAll(sums: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [key, value] of more) add(sums, key, value);
}

function add(sums: Map<string, number>, key: string, value: number): number {
  const sum = (sums.get(key) ?? 0) + value;
  sums.set(key, sum);
  return sum;
}
