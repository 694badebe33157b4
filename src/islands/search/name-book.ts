// The names file, ready to be asked: what a value is called, what lies above it, which values an address may have.
import { FACET_KEYS, type FacetKey } from '../../search/facets.ts';
import type { NamedValue, SearchNames } from '../../search/names.ts';
import type { KnownValues } from '../../search/query.ts';
import { CAPACITY_NAMES, ORDER_NAMES } from '../../search/step-names.ts';
import { urls } from '../../urls.ts';

export interface NameBook {
  readonly names: SearchNames;
  readonly known: KnownValues;
  /** The name of a value; the value itself where it has none. */
  readonly nameOf: (key: FacetKey, value: string) => string;
  /** The value above: a group's parent, a commune's province. */
  readonly aboveOf: (key: FacetKey, value: string) => string | undefined;
  /** Values of a facet in order; empty for one that no product fills. */
  readonly valuesOf: (key: FacetKey) => readonly NamedValue[];
}

export function nameBook(names: SearchNames): NameBook {
  const valuesOf = (key: FacetKey): readonly NamedValue[] => names.values[key] ?? [];
  const byValue = new Map(FACET_KEYS.map((key) => [key, new Map(valuesOf(key).map((named) => [named[0], named]))]));
  return {
    names,
    known: Object.fromEntries(FACET_KEYS.map((key) => [key, new Set(byValue.get(key)?.keys())])),
    nameOf: (key, value) => byValue.get(key)?.get(value)?.[1] ?? CAPACITY_NAMES.get(value) ?? ORDER_NAMES.get(value) ?? value,
    aboveOf: (key, value) => byValue.get(key)?.get(value)?.[3],
    valuesOf,
  };
}

/** Loads the names; rejects when they cannot be had. */
export async function loadNameBook(demonstrations: boolean): Promise<NameBook> {
  const response = await fetch(urls.searchNames(demonstrations));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const names: unknown = await response.json();
  if (!isNames(names)) throw new Error(`no names: ${response.url}`);
  return nameBook(names);
}

/** The file is of the same build as this script: only a page that a host sends in its place is to be told apart. */
function isNames(data: unknown): data is SearchNames {
  return typeof data === 'object' && data !== null && 'values' in data && 'tones' in data && 'photos' in data;
}
