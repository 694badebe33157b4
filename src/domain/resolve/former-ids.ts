// What became of ids that are no longer a record's own.
import { LASTING } from '../catalogue-walk.ts';
import type { Records } from '../catalogue-records.ts';
import type { FormerId } from '../model.ts';

/** Former ids of the collections that have a page a record. */
export function resolveFormerIds(records: Records): readonly FormerId[] {
  return LASTING.flatMap((collection) => {
    if (collection === 'channels' || collection === 'events') return [];
    return [...records[collection]].flatMap(([nowId, record]) => (record.formerIds ?? []).map((id) => ({ collection, id, nowId })));
  });
}
