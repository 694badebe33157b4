// The static list of the sourcing page, as it stands without a script: who told buyers most first, then as every list, cut into pages.
import type { Day } from '../../domain/day.ts';
import { isInForce, stateOn } from '../../domain/standing.ts';
import { type Counts, countTable } from '../counts.ts';
import { PAGE_SIZE } from '../list.ts';
import { decodeStanding } from '../look-up-entry.ts';
import type { SearchDocument } from '../search-document.ts';
import { type SupplyRow, supplyRow } from './supply-row.ts';

export interface SourcingListPage {
  readonly number: number;
  readonly of: number;
  readonly total: number;
  readonly rows: readonly SupplyRow[];
  readonly counts: readonly (readonly [Day, Counts])[];
  /** Whether anybody declared anything to buyers. */
  readonly hasSheets: boolean;
}

/** @param documents in the order of names; at least one page comes of them */
export function sourcingPages(documents: readonly SearchDocument[], built: Day, documentKinds: ReadonlyMap<string, string>): SourcingListPage[] {
  const standings = documents.map(({ standing }) => decodeStanding(standing));
  const isHeld = new Map(documents.map((document, index) => [document, isHeldOn(standings[index], built)]));
  const inOrder = documents.toSorted((a, b) => b.declared - a.declared || Number(isHeld.get(b)) - Number(isHeld.get(a)) || a.nameOrder - b.nameOrder);
  const counts = countTable(standings, built);
  const of = Math.max(1, Math.ceil(documents.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    total: documents.length,
    rows: inOrder.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE).map((document) => supplyRow(document, built, (kind) => documentKinds.get(kind) ?? kind)),
    counts,
    hasSheets: documents.some(({ hasSupplySheet }) => hasSupplySheet),
  }));
}

function isHeldOn(standing: ReturnType<typeof decodeStanding> | undefined, day: Day): boolean {
  return standing !== undefined && isInForce(stateOn(standing, day));
}
