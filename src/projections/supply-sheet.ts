// The supply sheet of a product as pages print it: what the producer declared to buyers, and what it left out. The sourcing page's script
// reads it too: it stays small.
import type { Product } from '../domain/model.ts';
import { printNumber } from '../i18n/dates.ts';
import { supplyWords } from '../i18n/vi/supply.ts';
import type { Footnotes } from './notes.ts';
import { SUPPLY_KEYS, type SupplyKey } from './supply-keys.ts';

/** What is declared, without the sources that say so. */
export type Sheet = Omit<NonNullable<Product['record']['supplySheet']>, 'sources'>;

const say = supplyWords.supply;

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
  const told = SUPPLY_KEYS.map((key) => ({ key, text: supplyText(sheet, key) }));
  return {
    asOf: sheet.asOf,
    rows: told.flatMap(({ key, text }) => (text === undefined ? [] : [{ key, text }])),
    missing: told.flatMap(({ key, text }) => (text === undefined ? [key] : [])),
    refs: notes.refs(sheet.sources, sources),
  };
}

/** The fields that say something. */
export function declaredKeys(sheet: Sheet): readonly SupplyKey[] {
  return SUPPLY_KEYS.filter((key) => supplyText(sheet, key) !== undefined);
}

/** @example amountText({ value: 1200, unit: 'kg' }) // '1.200 kg' */
export function amountText({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return `${printNumber(value)} ${unit}`;
}

/** A field in words with its unit; undefined when it is not declared. */
export function supplyText(sheet: Sheet, key: SupplyKey): string | undefined {
  switch (key) {
    case 'capacityPerMonth':
    case 'minimumOrder': {
      const amount = sheet[key];
      return amount && amountText(amount);
    }
    case 'seasonMonths':
      return sheet.seasonMonths && say.months([...new Set(sheet.seasonMonths)]);
    case 'leadTimeDays':
    case 'unitsPerCase':
    case 'palletCases': {
      const count = sheet[key];
      return count === undefined ? undefined : say.counts[key](count);
    }
    case 'vatInvoice':
    case 'samples': {
      const answer = sheet[key];
      return answer === undefined ? undefined : say.answers[key][answer ? 'yes' : 'no'];
    }
    case 'packSizes':
    case 'currentChannels':
      return sheet[key] === undefined || sheet[key].length === 0 ? undefined : sheet[key].join('; ');
    default:
      return sheet[key];
  }
}
