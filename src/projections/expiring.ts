// Products that will certainly reach their earliest possible end within 180 days, the soonest first.
import { compareVi } from '../domain/collate.ts';
import type { Day } from '../domain/day.ts';
import type { Product } from '../domain/model.ts';
import { stateOn } from '../domain/standing.ts';
import { cardOf, type Card } from './card.ts';
import { PAGE_SIZE } from './list.ts';

export interface ExpiringListPage {
  readonly number: number;
  readonly of: number;
  readonly total: number;
  readonly cards: readonly Card[];
}

/** Products expiring on the day of the build, by their earliest possible end, then by name. */
export function expiringSoon(products: readonly Product[], built: Day): Product[] {
  return products
    .filter(({ standing }) => stateOn(standing, built) === 'expiring')
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)) || compareVi(a.name, b.name));
}

/** The same in pages; one empty page when nothing is about to lapse. */
export function expiringPages(products: readonly Product[], built: Day): ExpiringListPage[] {
  const soon = expiringSoon(products, built);
  const of = Math.max(1, Math.ceil(soon.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, index) => ({ number: index + 1, of, total: soon.length, cards: soon.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE).map(cardOf) }));
}

const endOf = ({ standing }: Product): Day => (standing.kind === 'certified' ? standing.ends.earliest : '');
