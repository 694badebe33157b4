// A static list: the order on the day of the build, cut into pages, with counts that stay right on later days.
import type { Day } from '../domain/day.ts';
import type { Product } from '../domain/model.ts';
import { isInForce, stateOn } from '../domain/standing.ts';
import { cardOf, type Card } from './card.ts';
import { countTable, type Counts } from './counts.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 36;

export interface ListPage {
  readonly number: number;
  readonly of: number;
  readonly total: number;
  /** In force on the day of the build, then the rest: each in Vietnamese order of names. */
  readonly inForce: readonly Card[];
  readonly rest: readonly Card[];
  readonly counts: readonly (readonly [Day, Counts])[];
}

/** Products in force on `day` first; otherwise the order given (the catalogue's: Vietnamese names). */
export function inForceFirst(products: readonly Product[], day: Day): { inForce: readonly Product[]; rest: readonly Product[] } {
  const inForce: Product[] = [];
  const rest: Product[] = [];
  for (const product of products) (isInForce(stateOn(product.standing, day)) ? inForce : rest).push(product);
  return { inForce, rest };
}

/** All pages of a list; one empty page when there are no products. */
export function listPages(products: readonly Product[], built: Day): ListPage[] {
  const { inForce, rest } = inForceFirst(products, built);
  const counts = countTable(products.map((product) => product.standing), built);
  const of = Math.max(1, Math.ceil(products.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, index) => {
    const from = index * PAGE_SIZE;
    const to = from + PAGE_SIZE;
    return {
      number: index + 1,
      of,
      total: products.length,
      inForce: inForce.slice(from, to).map(cardOf),
      rest: rest.slice(Math.max(0, from - inForce.length), Math.max(0, to - inForce.length)).map(cardOf),
      counts,
    };
  });
}
