// What goods and places are called in EPCIS files: numbers of GS1 as Digital Links where there are any, addresses of our own elsewhere.
import { readGln } from '../../domain/gln.ts';
import type { Lot, Product } from '../../domain/model.ts';
import { urls } from '../../urls.ts';

/** The namespace of our own terms: what `ocop:` stands for in a document's context. */
export function termsNamespace(baseUrl: string): string {
  return `${baseUrl}${urls.epcisTerms()}#`;
}

/**
 * A lot of the register: its Digital Link where the product has a GTIN. A lot of raw or half-made goods is not the article that the
 * GTIN names, so it goes by the address of the short code, as do lots of products without GTIN.
 */
export function lotClass(baseUrl: string, { code, product, record }: Pick<Lot, 'code' | 'product' | 'record'>): string {
  const isArticle = record.what === undefined;
  return `${baseUrl}${isArticle && product.gtin !== undefined ? urls.digitalLink(product.gtin.gtin14, code) : urls.trace(product.code, code)}`;
}

/** Goods told to be of a product of the register and of no lot: never a GTIN, for nobody said that they are the packed article. */
export function productClass(baseUrl: string, { code }: Pick<Product, 'code'>): string {
  return `${baseUrl}${urls.trace(code)}`;
}

/** Goods that are no lot of the register: a name that holds within the record of one lot. */
export function privateClass(baseUrl: string, lot: Pick<Lot, 'id'>, name: string): string {
  return `${baseUrl}${urls.epcisClass(`${lot.id.replace('/', '.')}.${name.toLocaleLowerCase('vi').replace(/\s+/gu, '-')}`)}`;
}

/**
 * A place by its recorded code. A GLN becomes the canonical Digital Link of GS1 (URI Syntax §4.11), for this site has no pages of GLNs;
 * any other code (of a growing area, of a facility) a name under our own address.
 */
export function locationId(baseUrl: string, code: string): string {
  return readGln(code)?.ok === true ? `https://id.gs1.org/414/${code.replace(/[\s-]+/gu, '')}` : `${baseUrl}${urls.epcisLocation(code)}`;
}
