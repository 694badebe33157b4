// The address that is printed on a packet: whole, with the domain, because a code once printed cannot be changed.
import { urls } from '../urls.ts';

export interface Coded {
  readonly code: string;
  /** The number under the barcode, in fourteen digits. */
  readonly gtin14?: string;
}

/** The short address /t/…, or the GS1 Digital Link /01/… that tills read too. */
export type AddressKind = 'short' | 'gs1';

/**
 * The printed address of a product or of one of its lots; the short one where a product has no GTIN.
 * @param baseUrl origin without a final slash
 * @example printedAddress('https://ocop.example', { code: 'K7MX4P3' }, 'L01') // 'https://ocop.example/t/K7MX4P3/L01'
 */
export function printedAddress(baseUrl: string, { code, gtin14 }: Coded, lot?: string, kind: AddressKind = 'short'): string {
  return `${baseUrl}${kind === 'gs1' && gtin14 !== undefined ? urls.digitalLink(gtin14, lot) : urls.trace(code, lot)}`;
}

/** The address as people read and type it, without the scheme. @example 'ocop.example/t/K7MX4P3' */
export function readableAddress(address: string): string {
  return address.replace(/^https:\/\//u, '');
}
