// What one row says of a point, a fair or a channel, in one shape for both tables; and the reading of a row of sales_points.csv.
import type { Row } from './contract.ts';
import type { PointSettlement, SettledSales } from './sales-points-settlements.ts';
import { type Count, countOf } from './sales-points-values.ts';
import type { SaidPlace } from './sales-points-place.ts';

export interface Said {
  readonly aliases?: readonly string[] | undefined;
  readonly operator?: string | undefined;
  readonly place?: SaidPlace | undefined;
  readonly coordinates?: { readonly lat: number; readonly lon: number } | undefined;
  readonly phone?: string | undefined;
  readonly website?: string | undefined;
  readonly openingHours?: string | undefined;
  /** When a point opened or a fair began. */
  readonly openedOn?: string | undefined;
  readonly endsOn?: string | undefined;
  readonly closed?: string | undefined;
  readonly productCount?: Count | undefined;
  readonly producerCount?: Count | undefined;
  /** When the counts were so. */
  readonly countAsOf?: string | undefined;
  /** Goods as the source names them, with the products of the register that fit exactly. */
  readonly carries?: readonly { readonly text: string; readonly products?: string[] }[] | undefined;
  readonly asOf?: string | undefined;
  /** Id of the chain's channel. */
  readonly chain?: string | undefined;
  /** Sentences for the reader, in Vietnamese. */
  readonly notes: readonly string[];
}

/** The cell, unless it is empty or was settled to be left out. */
export function cellOf(row: Row, column: string, settled: PointSettlement): string | undefined {
  const value = row.cells[column] ?? '';
  return value === '' || settled.omit?.includes(column) === true ? undefined : value;
}

/** What a row of sales_points.csv says beside name, kind and sources. */
export function saidByRow(row: Row, settled: PointSettlement, sales: SettledSales, given: { readonly isChannel: boolean }): Said {
  const note = row.cells['note'] ?? '';
  const cell = (column: string) => cellOf(row, column, settled);
  const count = (column: string) => {
    const text = cell(column);
    return text === undefined ? undefined : countOf(text, note);
  };
  const address = cell('address');
  const isPage = address !== undefined && /^https?:/iu.test(address);
  const words = settled.note ?? sales.say(note);
  return {
    aliases: settled.aliases,
    operator: cell('operator'),
    place: given.isChannel ? undefined : { address: isPage ? undefined : address, commune: cell('commune'), district: cell('district'), province: cell('province') },
    website: isPage ? address : undefined,
    openingHours: settled.openingHours,
    openedOn: settled.startsOn ?? settled.openedOn,
    endsOn: settled.endsOn,
    productCount: count('product_count'),
    producerCount: count('producer_count'),
    countAsOf: settled.countAsOf ?? settled.asOf,
    asOf: settled.asOf,
    notes: words === '' ? [] : [words],
  };
}
