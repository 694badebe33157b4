// A product as a dense row of the sourcing page, from its search document: the static list and the search print the same.
import type { Day } from '../../domain/day.ts';
import type { Standing } from '../../domain/standing.ts';
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';
import { productHref } from '../addresses.ts';
import { decodeStanding } from '../look-up-entry.ts';
import { dayNumber } from '../day-number.ts';
import type { SearchDocument } from '../search-document.ts';
import { SUPPLY_KEYS } from '../supply-keys.ts';

export interface SupplyRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly isDemonstration: boolean;
  readonly producer?: string;
  readonly local?: string;
  readonly province?: string;
  readonly formerly?: string;
  readonly standing: Standing;
  /** Absent where the producer declared nothing to buyers: one line says so. */
  readonly supply?: { readonly capacity?: string; readonly minimumOrder?: string; readonly leadTime?: string; readonly declared: string; readonly share: number };
  /** Short names of the papers that hold on the day; of many the first, and how many more. */
  readonly papers: readonly string[];
}

/** More would make a row tall. */
const MOST_PAPERS = 3;

/** @param nameOf what a kind of papers is called in full */
export function supplyRow(document: SearchDocument, day: Day, nameOf: (kind: string) => string): SupplyRow {
  const { id, name, producer, local, provinceName, formerly, hasSupplySheet, demonstration } = document;
  return {
    id,
    href: productHref({ id, isDemonstration: demonstration === true }),
    name,
    isDemonstration: demonstration === true,
    ...(producer === undefined ? {} : { producer }),
    ...(local === undefined ? {} : { local }),
    ...(provinceName === undefined ? {} : { province: provinceName }),
    ...(formerly === undefined ? {} : { formerly }),
    standing: decodeStanding(document.standing),
    ...(hasSupplySheet ? { supply: supplyShown(document) } : {}),
    papers: papersShown(Object.entries(document.papers).flatMap(([kind, until]) => (until >= dayNumber(day) ? [[kind, nameOf(kind)]] : []))),
  };
}

export function supplyShown({ capacity, minimumOrder, leadTimeDays, declared }: Pick<SearchDocument, 'capacity' | 'minimumOrder' | 'leadTimeDays' | 'declared'>): NonNullable<SupplyRow['supply']> {
  return {
    ...(capacity === undefined ? {} : { capacity }),
    ...(minimumOrder === undefined ? {} : { minimumOrder }),
    ...(leadTimeDays === undefined ? {} : { leadTime: say.days(leadTimeDays) }),
    declared: say.declaredOf(declared, SUPPLY_KEYS.length),
    share: declared / SUPPLY_KEYS.length,
  };
}

/** @param held kinds of papers that hold, each with its whole name */
export function papersShown(held: readonly (readonly [kind: string, name: string])[]): readonly string[] {
  const names = held.toSorted(([a], [b]) => placeOf(a) - placeOf(b)).map(([kind, name]) => shortName(kind) ?? name);
  return names.length > MOST_PAPERS ? [...names.slice(0, MOST_PAPERS), say.morePapers(names.length - MOST_PAPERS)] : names;
}

/** Papers that buyers do not ask for by habit come after those that they do, before those of the company itself. */
function placeOf(kind: string): number {
  const place = ASKED.indexOf(kind);
  return place === -1 ? ASKED.length - 1.5 : place;
}

const ASKED = Object.keys(say.papers);

function shortName(kind: string): string | undefined {
  const names: Readonly<Record<string, string>> = say.papers;
  return Object.hasOwn(names, kind) ? names[kind] : undefined;
}
