// Ways over all records at once, for checks that look at one thing everywhere.
import type { Lifecycle } from '../schemas/lifecycle.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import { fileOf, type Records } from './catalogue-records.ts';

/** Collections whose records have pages of their own: former ids and a lifecycle. */
export const LASTING = ['products', 'producers', 'decisions', 'sales-points', 'channels', 'events'] as const;

export type LastingCollection = (typeof LASTING)[number];

interface Lasting {
  readonly formerIds?: readonly string[] | undefined;
  readonly lifecycle?: Lifecycle | undefined;
  readonly demonstration?: true | undefined;
}

/** The records of the lasting collections with their files. */
export function* lastingRecords(records: Records): Generator<{ collection: LastingCollection; id: string; file: string; record: Lasting }> {
  for (const collection of LASTING) {
    for (const [id, record] of records[collection]) yield { collection, id, file: fileOf(collection, id), record };
  }
}

/** Every record of every collection: its file and its list of sources. */
export function* allRecords(records: Records): Generator<{ file: string; record: { readonly sources: readonly Source[] } }> {
  for (const collection of [...LASTING, 'reports', 'lots'] as const) {
    for (const [id, record] of records[collection]) yield { file: fileOf(collection, id), record };
  }
}

/** Every place that a record states, with its field. */
export function* allPlaces(records: Records): Generator<{ file: string; field: string; place: Place }> {
  for (const collection of ['products', 'producers', 'sales-points', 'events'] as const) {
    for (const [id, { place }] of records[collection]) if (place !== undefined) yield { file: fileOf(collection, id), field: 'place', place };
  }
  for (const [id, { steps }] of records.lots) {
    for (const [index, { place }] of steps.entries()) if (place !== undefined) yield { file: fileOf('lots', id), field: `steps[${index}].place`, place };
  }
}

/**
 * Calls `visit` for each list of source ids inside a value, with the path to it. The record's own list of sources,
 * which holds objects, is passed over.
 */
export function walkCitations(value: unknown, visit: (ids: readonly string[], path: readonly PropertyKey[]) => void, path: PropertyKey[] = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      path.push(index);
      walkCitations(item, visit, path);
      path.pop();
    }
    return;
  }
  const entries: [string, unknown][] = Object.entries(value);
  for (const [key, item] of entries) {
    if (typeof item !== 'object' || item === null) continue;
    path.push(key);
    if (key === 'sources' && isListOfWords(item)) visit(item, path);
    else walkCitations(item, visit, path);
    path.pop();
  }
}

function isListOfWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
