// The hand settlements of an import may lie in several files of one folder, one a subject; read together they are one.
import type { z } from 'zod';
import { NO_SETTLEMENTS, type Settlements, settlements } from './settlements.ts';

/** One file of settlements: any of the lists. */
export const settlementsPart = settlements.partial();

export type SettlementsPart = z.infer<typeof settlementsPart>;

/** All lists of all parts, each list in the order of the parts. Throws when the whole is not what one file could be. */
export function joinSettlements(parts: readonly SettlementsPart[]): Settlements {
  const lists = new Map<string, unknown[]>(Object.keys(NO_SETTLEMENTS).map((key) => [key, []]));
  for (const part of parts) {
    for (const [key, list] of Object.entries(part)) {
      if (Array.isArray(list)) lists.set(key, [...(lists.get(key) ?? []), ...list]);
    }
  }
  return settlements.parse(Object.fromEntries(lists));
}
