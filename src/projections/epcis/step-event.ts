// One step of a lot as one event. The data decide its type: goods that become other goods are a TransformationEvent, all else is an
// ObjectEvent. Nothing is an AggregationEvent: that joins things to a container with a number of its own, which no record has.
import { epcisWords } from '../../i18n/vi/epcis.ts';
import type { Lot, LotStep } from '../../domain/model.ts';
import { placeNowText, placeThenText } from '../place.ts';
import { inputsOf, isDemonstration, outputsOf, theLot, unnamedGoods, type Goods, type Naming } from './goods.ts';
import { locationId } from './ids.ts';
import { instantOf } from './time.ts';
import type { Extensions, UnnamedEvent } from './types.ts';

type Kind = LotStep['record']['kind'];

/**
 * Business steps of CBV 2.0. "Bày bán" is `stocking` (within reach of customers): `retail_selling` is the till. `commissioning` is the
 * first use of a lot's number, which only its first harvest is known to be; `creating_class_instance` leaves that open.
 */
const BUSINESS_STEP = {
  harvest: 'creating_class_instance',
  receive: 'receiving',
  process: 'creating_class_instance',
  test: 'inspecting',
  pack: 'packing',
  ship: 'shipping',
  sell: 'stocking',
} as const satisfies Record<Kind, string>;

/**
 * Dispositions of CBV 2.0, only where the step says one. A test says none: that it was made is recorded, not its result;
 * `in_progress` the standard itself advises to leave out.
 */
const DISPOSITION: Partial<Record<Kind, string>> = { ship: 'in_transit', sell: 'sellable_accessible' };

/** Kinds that make goods: what a record does not name as their output is the lot itself. */
const MAKES: ReadonlySet<Kind> = new Set(['harvest', 'process', 'pack']);
/** Kinds that are done when they end; the others (receiving, shipping, stocking) are told by their beginning. */
const ENDS: ReadonlySet<Kind> = new Set(['harvest', 'process', 'pack', 'test']);
/** Kinds after which goods are where the step was. On the road they are nowhere yet, and of a lot only a sample goes to the laboratory. */
const STAYS: ReadonlySet<Kind> = new Set(['harvest', 'receive', 'process', 'pack', 'sell']);

/** A step told as an event, or why there is none. */
export type StepEvent =
  | { readonly dated: true; readonly event: UnnamedEvent; readonly goods: readonly Goods[] }
  | { readonly dated: false; readonly told: Extensions };

function whenOf({ kind, at, until }: LotStep['record']) {
  const inOrder = ENDS.has(kind) ? [until, at] : [at, until];
  const instants = inOrder.filter((moment) => moment !== undefined).map(instantOf);
  return instants.find(({ known }) => known !== 'less') ?? { known: 'less' as const };
}

function evidenceOf({ evidence = [] }: LotStep['record']): Extensions {
  if (evidence.length === 0) return {};
  return {
    'ocop:evidence': evidence.map(({ kind, text, url }) => ({ 'ocop:kind': epcisWords.evidence[kind], 'ocop:text': text, ...(url === undefined ? {} : { 'ocop:address': url }) })),
  };
}

/** What the record says and EPCIS has no field for. */
function told(step: LotStep, goods: readonly Goods[]): Extensions {
  const { record, place } = step;
  const where = place && (placeNowText(place) ?? placeThenText(place));
  const otherAmounts = goods.flatMap(({ otherAmount }) => otherAmount ?? []);
  return {
    ...(record.title === undefined ? {} : { 'ocop:title': record.title }),
    ...(record.until !== undefined && record.at !== undefined && { 'ocop:begun': record.at, 'ocop:ended': record.until }),
    ...(where === undefined ? {} : { 'ocop:place': where }),
    ...(record.who === undefined ? {} : { 'ocop:performedBy': record.who }),
    ...(record.note === undefined ? {} : { 'ocop:note': record.note }),
    ...(otherAmounts.length === 0 ? {} : { 'ocop:otherAmounts': otherAmounts }),
    ...evidenceOf(record),
  };
}

function isOther(some: readonly Goods[], others: readonly Goods[]): boolean {
  const classes = new Set(others.map(({ element }) => element.epcClass));
  return new Set(some.map(({ element }) => element.epcClass)).size !== classes.size || some.some(({ element }) => !classes.has(element.epcClass));
}

/** Goods of a step: what becomes what, or what it is about. */
function flowOf(step: LotStep, place: number, lot: Lot, naming: Naming): { readonly from: readonly Goods[]; readonly to: readonly Goods[] } {
  const { kind } = step.record;
  const from = inputsOf(step, lot, naming);
  const said = outputsOf(step, lot, naming);
  const to = said.length === 0 && from.length > 0 && MAKES.has(kind) ? [theLot(lot, naming)] : said;
  if (from.length > 0 && to.length > 0 && (MAKES.has(kind) || kind === 'receive') && isOther(from, to)) return { from, to };
  const about = [to, from].find((goods) => goods.length > 0) ?? [unnamedGoods(place, lot, naming)];
  return { from: [], to: about };
}

/** Whether these goods appear here first: named as coming out of a step that names nothing going in. */
function isAdded({ record }: LotStep): boolean {
  return record.kind === 'harvest' || (MAKES.has(record.kind) && record.outputs !== undefined && record.inputs === undefined);
}

/** Whether an earlier step of the lot's record harvested some of the same goods. */
function isHarvestedBefore(lot: Lot, place: number, goods: readonly Goods[], naming: Naming): boolean {
  const earlier = lot.steps.slice(0, place).flatMap((step, before) => (step.record.kind === 'harvest' ? flowOf(step, before, lot, naming).to : []));
  return goods.some(({ element }) => earlier.some((other) => other.element.epcClass === element.epcClass));
}

/** Tells a step of a lot as an event; one without a day is told in words of our own. `place` counts the lot's steps from 0. */
export function stepEvent(lot: Lot, step: LotStep, place: number, naming: Naming): StepEvent {
  const { record } = step;
  const { from, to } = flowOf(step, place, lot, naming);
  const when = whenOf(record);
  const rest = told(step, [...from, ...to]);
  if (when.known === 'less') {
    const { at } = record;
    return { dated: false, told: { 'ocop:lot': theLot(lot, naming).element.epcClass, 'ocop:step': epcisWords.steps[record.kind], ...(at === undefined ? {} : { 'ocop:begun': at }), ...rest } };
  }
  const location = record.locationCode === undefined ? undefined : { id: locationId(naming.baseUrl, record.locationCode) };
  const isFirst = record.kind === 'harvest' && from.length === 0 && !isHarvestedBefore(lot, place, to, naming);
  const disposition = isFirst ? 'active' : DISPOSITION[record.kind];
  const common = {
    eventTime: when.eventTime,
    eventTimeZoneOffset: when.eventTimeZoneOffset,
    bizStep: isFirst ? 'commissioning' : BUSINESS_STEP[record.kind],
    ...(disposition === undefined ? {} : { disposition }),
    ...(location && { readPoint: location }),
    ...(location && STAYS.has(record.kind) && { bizLocation: location }),
    ...(when.known === 'day' && { 'ocop:precision': 'day' }),
    ...rest,
    ...(isDemonstration(lot) && { 'ocop:demonstration': epcisWords.demonstration }),
  };
  const [elementsIn, elementsOut] = [from, to].map((goods) => goods.map(({ element }) => element));
  const event: UnnamedEvent =
    from.length === 0
      ? { type: 'ObjectEvent', action: isAdded(step) ? 'ADD' : 'OBSERVE', quantityList: elementsOut ?? [], ...common }
      : { type: 'TransformationEvent', inputQuantityList: elementsIn ?? [], outputQuantityList: elementsOut ?? [], ...common };
  return { dated: true, event, goods: [...from, ...to] };
}
