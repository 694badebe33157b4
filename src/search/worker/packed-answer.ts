// Answers on their way out of the worker. A national register fills thousands of values of its facets, and copying an object for each
// would keep the page busier than the list does: they travel as one text and one row of numbers, and are made anew when they are looked at.
import { byFacet, FACET_KEYS, type FacetKey } from '../facets.ts';
import type { FacetCount, SearchAnswer } from '../port.ts';

interface PackedCounts {
  /** One a line; none has a line break. */
  readonly values: string;
  readonly counts: Uint32Array;
}

export interface PackedAnswer extends Omit<SearchAnswer, 'facets'> {
  readonly facets: Readonly<Record<FacetKey, PackedCounts>>;
}

export function packAnswer({ facets, ...answer }: SearchAnswer): PackedAnswer {
  return { ...answer, facets: byFacet((key) => packed(facets[key])) };
}

/** The inverse of `packAnswer`. */
export function unpackAnswer({ facets, ...answer }: PackedAnswer): SearchAnswer {
  const made = new Map<FacetKey, readonly FacetCount[]>();
  const all = byFacet((): readonly FacetCount[] => []);
  for (const key of FACET_KEYS) {
    const get = (): readonly FacetCount[] => {
      const own = made.get(key) ?? unpacked(facets[key]);
      made.set(key, own);
      return own;
    };
    Object.defineProperty(all, key, { enumerable: true, get });
  }
  return { ...answer, facets: all };
}

function packed(counts: readonly FacetCount[]): PackedCounts {
  return { values: counts.map(({ value }) => value).join('\n'), counts: Uint32Array.from(counts, ({ count }) => count) };
}

function unpacked({ values, counts }: PackedCounts): readonly FacetCount[] {
  return counts.length === 0 ? [] : values.split('\n').map((value, index) => ({ value, count: counts[index] ?? 0 }));
}
