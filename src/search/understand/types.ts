// What a query is understood as, told back as chips that can be removed.
import type { ReadCode } from '../../domain/read-code-types.ts';
import type { FacetKey } from '../facets.ts';

/** A part of the text that names a value of a facet. */
export interface Chip {
  readonly facet: FacetKey;
  /** Several only where the words name several alike: ten communes Tân An, "4 sao trở lên". */
  readonly values: readonly string[];
  readonly label: string;
  /** Said beside it: "nay thuộc Quảng Ngãi". */
  readonly note?: string;
  /** The words that it was read from, as they stand in `Understood.read`. */
  readonly from: string;
  /**
   * Whether the list is narrowed by it. One that does not narrow is an offer: its words are searched for as text,
   * for they may be part of a product's own name ("nước mắm Phú Quốc").
   */
  readonly narrows: boolean;
}

/** `buy-where`: looks for a shop. `sourcing`: buys in bulk. */
export type Intent = 'buy-where' | 'sourcing';

export interface Understood {
  /** The text after raw telex was turned into Vietnamese. */
  readonly read: string;
  /** Words to search for: all must be found. Empty when the chips say everything. */
  readonly words: string;
  readonly chips: readonly Chip[];
  readonly intent?: Intent;
  /** The words that the intent was read from, as a chip has them; there where it is. */
  readonly intentFrom?: string;
  /** A code instead of words; whether it is known is for the look-up files to say. */
  readonly code?: ReadCode;
  /** Words that were left out as saying nothing about a product: "ngon", "5kg", "ocop". */
  readonly leftOut: readonly string[];
  /** Those of them that only ask, or that every product here answers to: "tìm", "ocop". */
  readonly asking: readonly string[];
}
