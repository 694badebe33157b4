// Which sources give which other name of a record: the page tells the source of each.
import type { NameSource } from '../../schemas/name-source.ts';

/** Adds `ids` to what is known of `names`; each name stands once, each source once. */
export function withNameSources(known: readonly NameSource[] | undefined, names: readonly string[], ids: readonly string[]): NameSource[] {
  const told = new Map((known ?? []).map(({ name, sources }) => [name, sources]));
  for (const name of names) told.set(name, [...new Set([...(told.get(name) ?? []), ...ids])]);
  return [...told].map(([name, sources]) => ({ name, sources }));
}
