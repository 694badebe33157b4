// The declared lots of a product as its page lists them: goods for sale first, then what they are made of.
import { partialDateInterval, type Day } from '../domain/day.ts';
import type { Lot, Product } from '../domain/model.ts';
import { urls } from '../urls.ts';

export interface LotRow {
  readonly code: string;
  readonly href: string;
  /** What it is, when it is not the product itself: raw or half-made goods. */
  readonly what?: string;
  /** yyyy, yyyy-mm or yyyy-mm-dd, as far as known. */
  readonly producedOn?: string;
  readonly packedOn?: string;
  readonly expiresOn?: string;
  /** In words, when no day is declared. */
  readonly shelfLife?: string;
  /** Its last day was over on the day of the build; it never is again in force. */
  readonly isOver: boolean;
  /** Recalled itself, or made from a lot that was: that lot's code and the day. */
  readonly recall?: { readonly on: Day; readonly madeFrom?: string };
}

export interface LotRows {
  readonly goods: readonly LotRow[];
  readonly materials: readonly LotRow[];
}

/** All lots of a product; undefined when none is declared. Within both parts they keep the order of `product.lots`, newest first. */
export function lotRows({ code, lots }: Pick<Product, 'code' | 'lots'>, built: Day): LotRows | undefined {
  if (lots.length === 0) return undefined;
  const rows = lots.map((lot) => lotRow(lot, code, built));
  return { goods: rows.filter(({ what }) => what === undefined), materials: rows.filter(({ what }) => what !== undefined) };
}

function lotRow(lot: Lot, productCode: string, built: Day): LotRow {
  const { what, producedOn, packedOn, expiresOn, shelfLife } = lot.record;
  const recall = lot.recalls[0];
  return {
    code: lot.code,
    href: urls.trace(productCode, lot.code),
    ...(what === undefined ? {} : { what }),
    ...(producedOn === undefined ? {} : { producedOn }),
    ...(packedOn === undefined || producedOn !== undefined ? {} : { packedOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(expiresOn !== undefined || shelfLife === undefined ? {} : { shelfLife }),
    isOver: expiresOn !== undefined && partialDateInterval(expiresOn).latest < built,
    ...(recall === undefined ? {} : { recall: { on: recall.record.on, ...(recall.of === lot ? {} : { madeFrom: recall.of.code }) } }),
  };
}
