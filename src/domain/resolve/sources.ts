// The sources of a record by their ids.
import type { Source } from '../../schemas/source.ts';

export function sourcesById(record: { readonly sources: readonly Source[] }): ReadonlyMap<string, Source> {
  return new Map(record.sources.map((source) => [source.id, source]));
}
