// Lots with their product, steps and places; joined to the lots that went into them and came of them, and to the recalls of those.
import type { LotRecord, LotStepRecord } from '../../schemas/lot.ts';
import { partialDateInterval } from '../day.ts';
import { type LotLink, lotLinks } from '../lots/goods.ts';
import { momentDays } from '../lots/moment.ts';
import type { Lot, LotRecall, LotStep } from '../model.ts';
import type { PlaceIndex } from '../places.ts';
import { resolvePlace } from './place.ts';
import type { GrowingProduct } from './products.ts';
import { sourcesById } from './sources.ts';

interface GrowingLot extends Lot {
  readonly steps: LotStep[];
  readonly madeFrom: Lot[];
  readonly madeInto: Lot[];
  readonly recalls: LotRecall[];
}

/**
 * All lots by `<product>/<code>`, in the order of their ids; entered with their products, newest first.
 * The checks hold that the steps of a file are in order of time and that no lot is made from itself.
 */
export function resolveLots(
  records: ReadonlyMap<string, LotRecord>,
  { products, places }: { readonly products: readonly GrowingProduct[]; readonly places: PlaceIndex },
): ReadonlyMap<string, Lot> {
  const productById = new Map(products.map((product) => [product.id, product]));
  const lots = new Map([...records].sort(byId).map(([id, record]) => [id, growingLot(id, record, productById)]));
  const links = lotLinks(records);
  const linksToldBy = Map.groupBy(links, ({ toldBy }) => toldBy);
  for (const [id, lot] of lots) {
    for (const [index, step] of lot.record.steps.entries()) {
      const told = (linksToldBy.get(id) ?? []).filter((link) => link.step === index);
      lot.steps.push(resolveStep(step, places, lotsOf(told, 'inputs', lots), lotsOf(told, 'outputs', lots)));
    }
  }
  for (const [link, previous] of links.toSorted(byEnds).map((each, index, sorted) => [each, sorted[index - 1]] as const)) {
    if (previous !== undefined && byEnds(previous, link) === 0) continue; // Told by both lots, or in several steps.
    const [from, to] = [lots.get(link.from), lots.get(link.to)];
    if (from === undefined || to === undefined) continue;
    to.madeFrom.push(from);
    from.madeInto.push(to);
  }
  for (const lot of lots.values()) {
    lot.recalls.push(...recallsOf(lot));
    productById.get(lot.product.id)?.lots.push(lot);
  }
  for (const product of products) product.lots.sort(newestFirst);
  return lots;
}

function growingLot(id: string, original: LotRecord, products: ReadonlyMap<string, GrowingProduct>): GrowingLot {
  const [productId = '', code = ''] = id.split('/');
  const product = products.get(productId);
  if (product === undefined) throw new Error(`Product ${productId} of lot ${id} passed the checks but is not resolved.`);
  const record = product.producer?.record.masked === undefined ? original : masked(original);
  return { id, code, record, product, steps: [], madeFrom: [], madeInto: [], recalls: [], sources: sourcesById(record) };
}

/**
 * Without what tells who did the steps, when the producer asked not to be named: a GLN leads to a name in GS1's own register.
 * A trader is someone else.
 */
function masked(record: LotRecord): LotRecord {
  return { ...record, steps: record.steps.map(maskedStep) };
}

function maskedStep({ who: _who, locationCode: _locationCode, place, ...step }: LotStepRecord): LotStepRecord {
  if (place === undefined) return step;
  const { address: _address, ...then } = place.then ?? {};
  return { ...step, place: { ...place, ...(place.then === undefined ? {} : { then }) } };
}

function resolveStep(record: LotStepRecord, places: PlaceIndex, inputLots: readonly Lot[], outputLots: readonly Lot[]): LotStep {
  const at = record.at ?? record.until;
  const until = record.until ?? record.at;
  return {
    record,
    ...(at === undefined ? {} : { at: momentDays(at) }),
    ...(until === undefined ? {} : { until: momentDays(until) }),
    ...(record.place === undefined ? {} : { place: resolvePlace(record.place, places) }),
    inputLots,
    outputLots,
  };
}

function lotsOf(links: readonly LotLink[], side: LotLink['side'], lots: ReadonlyMap<string, Lot>): readonly Lot[] {
  const ids = new Set(links.filter((link) => link.side === side).map((link) => (side === 'inputs' ? link.from : link.to)));
  return [...ids].flatMap((id) => lots.get(id) ?? []);
}

/** Its own recall, then those of what it was made from: nearer lots first, each lot once. */
function recallsOf(lot: Lot): readonly LotRecall[] {
  const reached = new Set([lot]);
  for (const each of reached) for (const source of each.madeFrom) reached.add(source); // A set tells what is added while it is walked.
  return [...reached].flatMap((of) => (of.record.recall === undefined ? [] : [{ of, record: of.record.recall }]));
}

/** By the day of production, else of packing; undated lots last; equal ones by code. */
function newestFirst(a: Lot, b: Lot): number {
  const [dayA, dayB] = [a, b]
    .map(({ record }) => record.producedOn ?? record.packedOn)
    .map((date) => (date === undefined ? '' : partialDateInterval(date).latest));
  return compare(dayB ?? '', dayA ?? '') || compare(a.code, b.code);
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b);
}

function byEnds(a: LotLink, b: LotLink): number {
  return compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
