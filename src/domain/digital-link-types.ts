// What a GS1 Digital Link URI tells (GS1 Digital Link Standard: URI Syntax), and how a reader answers when it is none.
// Clauses of the standard are cited by their titles: their numbers moved between its releases. The grammar followed is that of 1.4.
import type { Gtin, GtinError } from './gtin.ts';

/** A trade item as codes name it: its number, and the variant, lot and unit when they are told. */
export interface TradeItem {
  readonly gtin: Gtin;
  /** AI 22, consumer product variant. */
  readonly variant?: string;
  /** AI 10, batch or lot. */
  readonly lot?: string;
  /** AI 21, serial number of the unit. */
  readonly serial?: string;
  /** Other element strings by their AI, e.g. 17 → '270131'; values as printed, not percent-encoded. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface DigitalLink extends TradeItem {
  /** Scheme and host, lower case, without a default port. @example 'https://id.gs1.org' */
  readonly origin: string;
  /** Path before the first key, without a final slash; '' for most links. @example '/brand/x' */
  readonly prefix: string;
}

export interface DigitalLinkError {
  readonly ok: false;
  readonly error:
    | 'too-long'
    | 'characters'
    | 'scheme'
    | 'host'
    | 'userinfo'
    | 'encoding'
    | 'double-encoded'
    | 'dot-segment'
    /** No key in the path: not a Digital Link at all. */
    | 'no-key'
    /** A key of something else than a trade item: a pallet, a place, an asset. */
    | 'other-key'
    | 'incomplete'
    | 'gtin'
    | 'order'
    | 'unknown-ai'
    | 'duplicate'
    | 'value'
    | 'compressed';
  /** What is wrong and what to do, in Vietnamese: "what; remedy". */
  readonly message: string;
  /** For `gtin`: what is wrong with the number. */
  readonly gtin?: GtinError;
}

export type ReadDigitalLink = { readonly ok: true; readonly link: DigitalLink } | DigitalLinkError;
