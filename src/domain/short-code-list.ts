// Giving short codes: to records that have none, once, and never one that was ever given to another.
import type { ProductRecord } from '../schemas/product.ts';
import { isShortCode, newShortCode } from './short-code.ts';

/** All codes ever given: code → id of the product. */
export type CodeList = ReadonlyMap<string, string>;

export interface GivenCodes {
  /** Products that had no code, by id. */
  readonly given: ReadonlyMap<string, string>;
  /** The list with these, and with codes that records carried and the list lacked. */
  readonly list: CodeList;
}

/**
 * Gives a code to each product without one, in the order of ids, so that the same records get the same codes whoever runs it.
 * A record that lost its code gets back the one that the list has for it.
 */
export function giveCodes(products: ReadonlyMap<string, ProductRecord>, list: CodeList): GivenCodes {
  const known = new Map(list);
  for (const [id, { code }] of products) {
    if (code !== undefined && isShortCode(code) && !known.has(code)) known.set(code, id);
  }
  const ofProduct = new Map([...known].map(([code, id]) => [id, code]));
  const given = new Map<string, string>();
  for (const id of [...products.keys()].sort()) {
    const record = products.get(id);
    if (record === undefined || record.code !== undefined) continue;
    const code = ofProduct.get(id) ?? record.formerIds?.map((former) => ofProduct.get(former)).find((one) => one !== undefined) ?? newShortCode(id, (one) => known.has(one));
    known.set(code, known.get(code) ?? id);
    given.set(id, code);
  }
  return { given, list: known };
}

/** The text of content/codes.json: one code a line, in the order of codes. */
export function codeListText(list: CodeList): string {
  const codes = Object.fromEntries([...list].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ $schema: '.schema/codes.json', codes }, null, 2)}\n`;
}

/** Path of the list inside content/. */
export const CODES_FILE = 'codes.json';
