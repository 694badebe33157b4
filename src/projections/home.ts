// What the home page shows of the register on the day of the build.
import { compareVi } from '../domain/collate.ts';
import type { KindId } from '../domain/kinds.ts';
import type { Day } from '../domain/day.ts';
import type { Catalogue, Group, Product } from '../domain/model.ts';
import { isInForce, stateOn } from '../domain/standing.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import { cardOf, type Card } from './card.ts';
import { countTable, type Counts } from './counts.ts';
import { decisionView, newestFirst, type DecisionView } from './decision-page.ts';
import { expiringSoon } from './expiring.ts';

export interface HomeView {
  readonly counts: readonly (readonly [Day, Counts])[];
  readonly shelf: readonly { readonly name: string; readonly drawing: string; readonly href: string }[];
  readonly newest: readonly Card[];
  /** Decisions whose day is known, the newest first. */
  readonly decisions: readonly DecisionView[];
  readonly fiveStars: readonly Card[];
  readonly expiring: readonly Card[];
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
}

/** Kinds on the home page's shelf, each leading to the group it belongs to. */
const SHELF = [
  ['tea', 'I.5'],
  ['coffee', 'I.6'],
  ['rice', 'I.2.a'],
  ['fish-sauce', 'I.4.a'],
  ['honey', 'I.2.b'],
  ['fruit', 'I.1.a'],
  ['dried-fruit', 'I.3.c'],
  ['spirit', 'II.1'],
  ['textile', 'IV.2'],
  ['homestay', 'VI'],
] as const satisfies readonly (readonly [KindId, string])[];

/** The home page; products in force only in its three shelves, each at most `most`. */
export function homeView(catalogue: Catalogue, built: Day, most = 6): HomeView {
  const inForce = catalogue.products.filter(({ standing }) => isInForce(stateOn(standing, built)));
  const bySlug = new Map(catalogue.groups.map((group) => [group.code, group]));
  const counts = new Map<Group, number>();
  for (const { group } of catalogue.products) for (const above of group.path) counts.set(above, (counts.get(above) ?? 0) + 1);
  return {
    counts: countTable(catalogue.products.map(({ standing }) => standing), built),
    shelf: SHELF.flatMap(([kind, code]) => {
      const group = bySlug.get(code);
      return group === undefined ? [] : [{ name: vi.home.shelfNames[kind], drawing: urls.kindDrawing(kind), href: urls.group(group.slug) }];
    }),
    decisions: newestFirst(catalogue.decisions).filter(({ when }) => when !== undefined && when.earliest === when.latest).slice(0, 5).map(decisionView),
    newest: spread(inForce.toSorted((a, b) => begun(b).localeCompare(begun(a)) || compareVi(a.name, b.name)), most),
    fiveStars: spread(inForce.filter(({ standing }) => standing.stars === 5).toSorted((a, b) => begun(b).localeCompare(begun(a)) || compareVi(a.name, b.name)), most),
    expiring: expiringSoon(catalogue.products, built).slice(0, 3).map(cardOf),
    groups: catalogue.groups.filter(({ level }) => level <= 2).map((group) => ({ group, count: counts.get(group) ?? 0 })),
  };
}

/** The first `most` products, at most one of a producer, a group and a drawing while others are left: a shelf, not a wall of one thing. */
function spread(products: readonly Product[], most: number): Card[] {
  const chosen: Product[] = [];
  for (const product of products) {
    if (chosen.length === most) break;
    if (chosen.some((other) => other.group === product.group || other.kind === product.kind || (other.producer !== undefined && other.producer === product.producer))) continue;
    chosen.push(product);
  }
  for (const product of products) if (chosen.length < most && !chosen.includes(product)) chosen.push(product);
  return chosen.map(cardOf);
}

const begun = ({ standing }: Product): Day => (standing.kind === 'certified' ? standing.begins.earliest : '');
