// The ten data that TT 02/2024/TT-BKHCN asks of a trace record, each told as there, partly there or missing, for one lot.
import type { ProductRecord } from '../../schemas/product.ts';
import type { Lot, Producer } from '../model.ts';
import type { ResolvedPlace } from '../place-model.ts';
import type { Way } from './way.ts';

/** The ten, in the circular's order: number 1 is `name`, number 10 `standards`. */
export const TEN_DATA = ['name', 'image', 'maker', 'address', 'steps', 'time', 'traceCode', 'brand', 'shelfLife', 'standards'] as const;

export type TenDatum = (typeof TEN_DATA)[number];

/**
 * `partial`: something is told, not all that is asked. `if-any`: the circular asks it "nếu có" and nothing is declared;
 * whether the goods have it is not known.
 */
export type DatumState = 'present' | 'partial' | 'missing' | 'if-any';

/** What is there, for pages to print: words and codes as recorded, dates (yyyy, yyyy-mm or yyyy-mm-dd), counts of steps. */
export type DatumPart =
  | { readonly as: 'text' | 'code'; readonly value: string }
  | { readonly as: 'date'; readonly of: 'produced' | 'packed' | 'expires' | 'first-step'; readonly value: string }
  | { readonly as: 'place'; readonly value: ResolvedPlace }
  | ({ readonly as: 'steps' } & StepCounts);

/** Each step needs a product code, a location code and a time; a product code is always there, for every lot has an address. */
export interface StepCounts {
  readonly recorded: number;
  readonly withTime: number;
  readonly withLocationCode: number;
  /** With all that the circular asks. */
  readonly complete: number;
}

export interface Datum {
  /** 1 to 10, as in the circular. */
  readonly number: number;
  readonly key: TenDatum;
  readonly state: DatumState;
  readonly parts: readonly DatumPart[];
}

export interface TenData {
  readonly data: readonly Datum[];
  /**
   * How much of what is asked is there, whole: the eight that are asked of everything, and of the two that are asked "nếu có"
   * those that are declared. So full is 8/8 to 10/10, and goods without a brand lose nothing.
   */
  readonly complete: { readonly present: number; readonly asked: number };
}

type Found = Pick<Datum, 'state' | 'parts'>;

const MISSING: Found = { state: 'missing', parts: [] };
const IF_ANY: Found = { state: 'if-any', parts: [] };

/** The ten data of a lot; steps are those of its whole way (`wayOf(lot)`), for a packed lot's harvest stands in another record. */
export function tenDataOf(lot: Lot, way: Way): TenData {
  const found: Readonly<Record<TenDatum, Found>> = {
    name: present(text(lot.record.what ?? lot.product.name)),
    image: firstOf(lot.record.image?.file ?? ofProduct(lot)?.images?.[0]?.file),
    maker: firstOf(lot.record.trader?.name ?? shownName(lot.product.producer)),
    address: addressOf(lot),
    steps: stepsOf(way),
    time: timeOf(lot, way),
    traceCode: present(...traceCodesOf(lot).map((value) => ({ as: 'code', value }) as const)),
    brand: ifAny([lot.record.brand, lot.record.serials].flatMap((value) => value ?? []).map(text)),
    shelfLife: shelfLifeOf(lot),
    standards: orMissing((lot.record.standards ?? []).map(text)),
  };
  const data = TEN_DATA.map((key, index) => ({ number: index + 1, key, ...found[key] }));
  const asked = data.filter(({ state }) => state !== 'if-any');
  return { data, complete: { present: asked.filter(({ state }) => state === 'present').length, asked: asked.length } };
}

/**
 * The product trace code of a lot: the declared one, else GTIN (fourteen digits) and lot code, else the catalogue's own code
 * and lot code, which stand in the printed address. TCVN 13274:2020: unique, without meaning. Raw goods are not the trade item
 * that the GTIN names.
 */
export function traceCodesOf({ record, product, code }: Lot): readonly string[] {
  if (record.traceCode !== undefined) return [record.traceCode];
  return [record.what === undefined ? (product.gtin?.gtin14 ?? product.code) : product.code, code];
}

function addressOf({ record, product }: Lot): Found {
  if (record.trader !== undefined) return present(text(record.trader.address));
  const place = product.producer?.place;
  if (place === undefined) return MISSING;
  const { address, commune } = place.words;
  const hasCommune = place.commune !== undefined || commune !== undefined;
  const hasProvince = place.province !== undefined || place.words.province !== undefined;
  if (address === undefined && !hasCommune && !hasProvince) return MISSING;
  return { state: address !== undefined || hasCommune ? 'present' : 'partial', parts: [{ as: 'place', value: place }] };
}

function stepsOf({ steps }: Way): Found {
  const counts: StepCounts = {
    recorded: steps.length,
    withTime: steps.filter(({ step }) => step.at !== undefined).length,
    withLocationCode: steps.filter(({ step }) => step.record.locationCode !== undefined).length,
    complete: steps.filter(({ step }) => step.at !== undefined && step.record.locationCode !== undefined).length,
  };
  if (counts.recorded === 0) return MISSING;
  return { state: counts.complete === counts.recorded ? 'present' : 'partial', parts: [{ as: 'steps', ...counts }] };
}

function timeOf({ record }: Lot, { steps }: Way): Found {
  const dates: DatumPart[] = [
    ...(record.producedOn === undefined ? [] : [{ as: 'date', of: 'produced', value: record.producedOn } as const]),
    ...(record.packedOn === undefined ? [] : [{ as: 'date', of: 'packed', value: record.packedOn } as const]),
  ];
  if (dates.length > 0) return present(...dates);
  const first = steps.flatMap(({ step }) => step.at?.earliest ?? [])[0];
  return first === undefined ? MISSING : present({ as: 'date', of: 'first-step', value: first });
}

function shelfLifeOf(lot: Lot): Found {
  const { record } = lot;
  return ifAny([
    ...(record.expiresOn === undefined ? [] : [{ as: 'date', of: 'expires', value: record.expiresOn } as const]),
    ...(record.shelfLife === undefined ? [] : [text(record.shelfLife)]),
    ...(record.expiresOn === undefined && record.shelfLife === undefined ? (ofProduct(lot)?.label?.shelfLife ?? []).map((fact) => text(fact.text)) : []),
  ]);
}

/** What is recorded of the product holds for a lot of it, not for the raw goods that it is made of. */
function ofProduct({ record, product }: Lot): ProductRecord | undefined {
  return record.what === undefined ? product.record : undefined;
}

/** Undefined also for a producer that asked not to be named: what stands instead is no name. */
function shownName(producer: Producer | undefined): string | undefined {
  return producer?.record.masked === undefined ? producer?.name : undefined;
}

function text(value: string): DatumPart {
  return { as: 'text', value };
}

function present(...parts: readonly DatumPart[]): Found {
  return { state: 'present', parts };
}

function firstOf(value: string | undefined): Found {
  return value === undefined ? MISSING : present(text(value));
}

function orMissing(parts: readonly DatumPart[]): Found {
  return parts.length === 0 ? MISSING : present(...parts);
}

function ifAny(parts: readonly DatumPart[]): Found {
  return parts.length === 0 ? IF_ANY : present(...parts);
}
