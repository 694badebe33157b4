// What a text that somebody typed, pasted or scanned turns out to be. Nothing is looked up here: a catalogue says later whether it is known.
import type { DigitalLink, DigitalLinkError, TradeItem } from './digital-link-types.ts';
import type { OfficialCode } from './official-code.ts';

export interface ReadCodeOptions {
  /** The site's origin, as labels have it (site.json). */
  readonly baseUrl: string;
  /** Other origins of this site, e.g. the one that the reader's browser is at. */
  readonly otherOrigins?: readonly string[];
}

export type ReadCode =
  | { readonly kind: 'empty' }
  /** A barcode number, typed or out of a GS1 element string (then perhaps with lot, serial number and dates). */
  | ({ readonly kind: 'gtin' } & TradeItem)
  /** One digit does not fit: `expected` is the last digit that would, if all others are right. */
  | { readonly kind: 'gtin-slip'; readonly digits: string; readonly expected: number; readonly message: string }
  /** A number given inside a shop or company (prefixes 02, 04, 20–29): means nothing elsewhere. */
  | { readonly kind: 'in-store'; readonly digits: string; readonly message: string }
  | { readonly kind: 'digital-link'; readonly link: DigitalLink; readonly isOurs: boolean }
  /** An address with a GS1 key that cannot be taken; `address` is for showing, never for opening. */
  | { readonly kind: 'digital-link-refused'; readonly address: string; readonly host: string; readonly isOurs: boolean; readonly error: DigitalLinkError }
  /** Our short code, right in every character; the lot as the address had it. */
  | { readonly kind: 'short-code'; readonly code: string; readonly lot?: string }
  /** Nearly one: a character that never occurs, or a check character that does not fit. */
  | { readonly kind: 'short-code-slip'; readonly typed: string; readonly slip: 'letters' | 'check'; readonly letters: readonly string[]; readonly message: string }
  /** Official OCOP code; `text` in its one spelling. Its units are read by the law of its form. */
  | { readonly kind: 'official-code'; readonly code: OfficialCode; readonly text: string }
  /** A decision's number: `number` is its figures without zeros before them, for look-ups; `text` the usual spelling; year when told. */
  | { readonly kind: 'decision'; readonly number: string; readonly text: string; readonly year?: number }
  /** Another page of ours, e.g. /san-pham/tra-may/. */
  | { readonly kind: 'our-page'; readonly path: string }
  /** An address of another system: shown, never opened by itself. `address` in plain ASCII; `warning` when it hides something. */
  | { readonly kind: 'foreign-address'; readonly address: string; readonly host: string; readonly warning?: string }
  /** `message`: what it might have been and what to try, in Vietnamese. */
  | { readonly kind: 'unknown'; readonly message: string };
