// What to try when an address has no page: the same code as it is printed, then its product without the lot.
// Hosts that honour _redirects never ask; for the others the page "not found" does.
import { readCode } from '../domain/read-code.ts';
import { urls } from '../urls.ts';

export interface LostAddress {
  /** Addresses of this site that may answer, best first; empty when the address names no code. */
  readonly tries: readonly string[];
  /** The code in the address, for the check page; absent when there is none. */
  readonly code?: string;
  /** What is wrong with the code, in Vietnamese. */
  readonly message?: string;
}

/**
 * Reads the code in an address without a page.
 * @param address the whole address, as the browser has it
 * @param baseUrl the site's origin
 * @example lostAddress('https://ocop.example/t/k7mx4p3/', 'https://ocop.example') // { tries: ['/t/K7MX4P3'], code: 'K7MX4P3' }
 */
export function lostAddress(address: string, baseUrl: string): LostAddress {
  const read = readCode(address, { baseUrl });
  switch (read.kind) {
    case 'short-code':
      return { tries: triesOf(urls.trace(read.code), read.lot, (lot) => urls.trace(read.code, lot)), code: read.code };
    case 'digital-link': {
      const { gtin14 } = read.link.gtin;
      return read.isOurs ? { tries: triesOf(urls.digitalLink(gtin14), read.link.lot, (lot) => urls.digitalLink(gtin14, lot)), code: gtin14 } : { tries: [] };
    }
    case 'short-code-slip':
      return { tries: [], code: read.typed, message: read.message };
    case 'digital-link-refused':
      return { tries: [], message: read.error.message };
    default:
      return { tries: [] };
  }
}

/** The lot's own page, then the product's, which is told of the lot and says that it is not declared. */
function triesOf(product: string, lot: string | undefined, ofLot: (lot: string) => string): readonly string[] {
  return lot === undefined ? [product] : [ofLot(encodeURIComponent(lot)), `${product}?lo=${encodeURIComponent(lot)}`];
}
