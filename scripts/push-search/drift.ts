// Settings of an index that are not what the project sets: somebody changed them on the server, or the project since the last push.
import type { Settings } from 'meilisearch';

/** A setting that differs, both sides as JSON. */
export interface Drift {
  readonly setting: string;
  readonly wanted: string;
  readonly actual: string;
}

/** Lists whose order says nothing; the server returns them sorted. */
const UNORDERED: ReadonlySet<string> = new Set(['filterableAttributes', 'sortableAttributes', 'displayedAttributes', 'stopWords']);

/** Compares what the project sets, part by part; what it leaves to the server is not looked at. */
export function settingsDrift(wanted: Settings, actual: Settings): Drift[] {
  const actualBy = new Map(Object.entries(actual));
  return Object.entries(wanted).flatMap(([setting, value]) => {
    const [one, other] = [comparable(setting, value), comparable(setting, within(value, actualBy.get(setting)))];
    return one === other ? [] : [{ setting, wanted: one, actual: other }];
  });
}

/** Of an object only the parts that the wanted one has: the server adds its defaults to the others. */
function within(wanted: unknown, actual: unknown): unknown {
  if (!isRecord(wanted) || !isRecord(actual) || Object.keys(wanted).length === 0) return actual;
  return Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, within(value, actual[name])]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One text for equal values. Entries of a list may be objects (`filterableAttributes` has them), and count with all that they say. */
function comparable(setting: string, value: unknown): string {
  if (value === undefined) return '?';
  return UNORDERED.has(setting) && Array.isArray(value) ? `[${value.map(json).sort().join(',')}]` : json(value);
}

/** JSON with the names of every object in order. */
function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}
