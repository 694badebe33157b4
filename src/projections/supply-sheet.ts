// The supply sheet of a product as its page prints it: what the producer declared to buyers, and what it left out.
import type { Product } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import type { Footnotes } from './notes.ts';

/** Every field of the sheet but its day and sources, in the order in which a buyer asks. */
export const SUPPLY_KEYS = ['capacityPerMonth', 'seasonMonths', 'minimumOrder', 'leadTimeDays', 'deliveryArea', 'priceBand', 'payment', 'vatInvoice', 'samples', 'packSizes', 'unitsPerCase', 'caseSize', 'caseWeight', 'palletCases', 'gtinCase', 'storage', 'shelfLifeAtDelivery', 'currentChannels', 'taxCode', 'contact'] as const;

export type SupplyKey = (typeof SUPPLY_KEYS)[number];
type Sheet = NonNullable<Product['record']['supplySheet']>;

export interface SupplyView {
  /** The day on which the producer declared it. */
  readonly asOf: string;
  readonly rows: readonly { readonly key: SupplyKey; readonly text: string }[];
  readonly missing: readonly SupplyKey[];
  readonly refs: readonly number[];
}

/** Undefined where no sheet is declared. */
export function supplyView({ record, sources }: Pick<Product, 'record' | 'sources'>, notes: Footnotes): SupplyView | undefined {
  const sheet = record.supplySheet;
  if (sheet === undefined) return undefined;
  const told = SUPPLY_KEYS.map((key) => ({ key, text: textOf(sheet, key) }));
  return {
    asOf: sheet.asOf,
    rows: told.flatMap(({ key, text }) => (text === undefined ? [] : [{ key, text }])),
    missing: told.flatMap(({ key, text }) => (text === undefined ? [key] : [])),
    refs: notes.refs(sheet.sources, sources),
  };
}

/** A field in words with its unit; undefined when it is not declared. */
function textOf(sheet: Sheet, key: SupplyKey): string | undefined {
  switch (key) {
    case 'capacityPerMonth':
    case 'minimumOrder': {
      const amount = sheet[key];
      return amount && `${vi.date.number(amount.value)} ${amount.unit}`;
    }
    case 'seasonMonths':
      return sheet.seasonMonths && vi.supply.months([...new Set(sheet.seasonMonths)]);
    case 'leadTimeDays':
    case 'unitsPerCase':
    case 'palletCases': {
      const count = sheet[key];
      return count === undefined ? undefined : vi.supply.counts[key](count);
    }
    case 'vatInvoice':
    case 'samples': {
      const answer = sheet[key];
      return answer === undefined ? undefined : vi.supply.answers[key][answer ? 'yes' : 'no'];
    }
    case 'packSizes':
    case 'currentChannels':
      return sheet[key] === undefined || sheet[key].length === 0 ? undefined : sheet[key].join('; ');
    default:
      return sheet[key];
  }
}
