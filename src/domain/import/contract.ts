// What the importers share: rows of a table in, a working copy of the records changed, one account line a row out.
// Importers are pure: they read rows and the draft, change the draft and answer; files and arguments are scripts/import.ts's.
import type { DecisionRecord } from '../../schemas/decision.ts';
import type { ProducerRecord } from '../../schemas/producer.ts';
import type { ProductRecord } from '../../schemas/product.ts';
import type { ChannelRecord, EventRecord, SalesPointRecord } from '../../schemas/sales.ts';
import type { Day } from '../day.ts';
import type { PlaceIndex } from '../places.ts';
import type { CodeList } from '../short-code-list.ts';
import type { Settlements } from './settlements.ts';

/** A working copy of content/: record by id, collection by collection. Importers add and replace; they never delete. */
export interface Draft {
  readonly products: Map<string, ProductRecord>;
  readonly producers: Map<string, ProducerRecord>;
  readonly decisions: Map<string, DecisionRecord>;
  readonly salesPoints: Map<string, SalesPointRecord>;
  readonly channels: Map<string, ChannelRecord>;
  readonly events: Map<string, EventRecord>;
}

/** One row of a table: cells by column name, already trimmed, NFC, with the line it began on (the header is line 1). */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** `merged` = joined to a record that another row had made: one product with a history, one firm under two names. */
export type Outcome = 'created' | 'extended' | 'merged' | 'unchanged' | 'left-aside' | 'error';

/** What became of a row. Every row gets at least one; an error anywhere means that nothing is written. */
export interface RowAccount {
  readonly line: number;
  readonly outcome: Outcome;
  /** The records touched, e.g. `products/hat-sen-say-nam-huy`. */
  readonly records: readonly string[];
  /** Column and value at fault, for `error` and `left-aside`. */
  readonly column?: string;
  readonly value?: string;
  /** Why, in Vietnamese for the clerk; and what to do. */
  readonly reason?: string;
  readonly remedy?: string;
}

export interface ImportContext {
  /** Name of the table's file, for messages. */
  readonly file: string;
  /** The day on which the sources were checked, unless a row says otherwise. */
  readonly checkedOn: Day;
  readonly places: PlaceIndex;
  /** Judgements made by hand: which names are one thing, which of two sources wins, trust of hosts. */
  readonly settlements: Settlements;
  /** Short codes ever given: with them, products that the import makes or changes get theirs in the same write. */
  readonly codes?: CodeList;
}

/** An importer of one kind of table. */
export interface Importer {
  readonly kind: 'products' | 'producers' | 'sales-points' | 'sales-point-facts' | 'facts' | 'decisions';
  /** Columns that must be there; others of the list are optional; unknown ones are an error. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  run(rows: readonly Row[], draft: Draft, context: ImportContext): RowAccount[];
}
