// Lots for tests: steps and goods in few words, resolved lots without a content folder, problems of lots alone, and random chains.
import fc from 'fast-check';
import type { Lot } from '#domain/model.ts';
import type { Problem } from '#domain/problems.ts';
import { buildPlaceIndex } from '#domain/places.ts';
import { resolveLots } from '#domain/resolve/lots.ts';
import type { GrowingProduct } from '#domain/resolve/products.ts';
import type { LotRecord, LotStepRecord } from '#schemas/lot.ts';
import { aLot, aProduct as aProductRecord, build } from './builders.ts';
import { aPlaceData } from './place-data.ts';
import { aProduct, type ProductChange } from './resolved.ts';

type Goods = NonNullable<LotStepRecord['inputs']>[number];
type Kind = LotStepRecord['kind'];

export function aStep(kind: Kind, changes: Partial<LotStepRecord> = {}): LotStepRecord {
  return { kind, sources: ['s1'], ...changes };
}

/** @example goods('Chè tươi', '260 kg') @example goods('Chè tươi', '260 kg', { lot: 'N01' }) */
export function goods(what: string, amount?: string, changes: Partial<Goods> = {}): Goods {
  const [value = '', unit = ''] = (amount ?? '').split(' ');
  return { what, ...(amount === undefined ? {} : { amount: { value: Number(value), unit } }), ...changes };
}

/** Goods of another lot of the same product. */
export function ofLot(lot: string, amount?: string): Goods {
  return goods(`Hàng của ${lot}`, amount, { lot });
}

/** Lots by id with their products joined; a product that is not given is made up. */
export function lotsOf(
  records: Readonly<Record<string, Partial<LotRecord>>>,
  products: Readonly<Record<string, ProductChange>> = {},
): ReadonlyMap<string, Lot> {
  const ids = new Set([...Object.keys(products), ...Object.keys(records).map((id) => id.split('/')[0] ?? '')]);
  const growing = [...ids].map((id): GrowingProduct => ({ ...aProduct({ id, ...products[id] }), lots: [] }));
  const full = new Map(Object.entries(records).map(([id, lot]) => [id, aLot(lot)]));
  return resolveLots(full, { products: growing, places: buildPlaceIndex(aPlaceData()) });
}

/** One lot of `lotsOf`; a test that asks for one that is not there is wrong itself. */
export function lotOf(lots: ReadonlyMap<string, Lot>, id: string): Lot {
  const lot = lots.get(id);
  if (lot === undefined) throw new Error(`No lot ${id}.`);
  return lot;
}

type BuildAside = NonNullable<Parameters<typeof build>[1]>;

/** Problems that the build finds in lots of the product `a` (and in what else is given), those of other files left out. */
export function lotProblems(
  lots: Readonly<Record<string, Partial<LotRecord>>>,
  others: Readonly<Record<string, unknown>> = {},
  aside: BuildAside = {},
): readonly Problem[] {
  const built = build(recordsOf(lots, others), aside);
  return built.ok ? [] : built.problems.filter(({ file }) => file.startsWith('lots/'));
}

export function lotWarnings(lots: Readonly<Record<string, Partial<LotRecord>>>): readonly Problem[] {
  return build(recordsOf(lots, {})).warnings.filter(({ file }) => file.startsWith('lots/'));
}

function recordsOf(lots: Readonly<Record<string, Partial<LotRecord>>>, others: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    'products/a.json': aProductRecord(),
    ...others,
    ...Object.fromEntries(Object.entries(lots).map(([id, lot]) => [`lots/a/${id}.json`, aLot(lot)])),
  };
}

/** A problem in short: field and message. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ field, message }) => `${field}: ${message}`);
}

/** Random lots without a cycle: lot i is made of some with a smaller number. Answers for each the numbers that it takes from. */
export const anyChain: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => (index === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(index - 1), { maxLength: 3 })))),
  );

/** The records of such a chain, each lot with one step, the links told by takers; names run against the order so that nothing follows from them. */
export function chainRecords(
  chain: readonly (readonly number[])[],
  changes: (index: number) => Partial<LotRecord> = () => ({}),
): Record<string, Partial<LotRecord>> {
  return Object.fromEntries(
    chain.map((sources, index) => [
      `a/${chainCode(index)}`,
      { steps: [aStep('process', { inputs: sources.map((source) => ofLot(chainCode(source))) })], ...changes(index) },
    ]),
  );
}

export function chainCode(index: number): string {
  return `L${99 - index}`;
}
