// Filters in the server's language: their small grammar, and chosen facets written in it. Every value is quoted and escaped here and
// nowhere else; field names come from our own tables, except for the kinds of papers, which are quoted and escaped like values.
import type { Day } from '../../domain/day.ts';
import { type State, STATES } from '../../domain/standing.ts';
import { dayNumber } from '../../projections/day-number.ts';
import { FACET_KEYS, type FacetKey, facetOf, type Filters } from '../facets.ts';
import { stateCondition } from '../state-condition.ts';

/** A filter that may stand beside others: atomic, or in brackets. */
export type Filter = string & { readonly isFilter: unique symbol };

/** Every document has one; what lacks it does not exist. */
export const NONE = atom('standingKind IS NULL');
export const ALL = atom('standingKind EXISTS');

export function equals(field: string, value: string): Filter {
  return atom(`${field} = ${quoted(value)}`);
}

export function beginsWith(field: string, start: string): Filter {
  return atom(`${field} STARTS WITH ${quoted(start)}`);
}

export function both(parts: readonly Filter[]): Filter {
  return joined(parts, ' AND ', ALL);
}

export function either(parts: readonly Filter[]): Filter {
  return joined(parts, ' OR ', NONE);
}

export function not(filter: Filter): Filter {
  return atom(`NOT ${filter}`);
}

/**
 * The filter for chosen facets. Values of one facet are alternatives, facets must all hold.
 * @param except left out, for counts of a facet as though nothing of it were chosen
 * @example facetsFilter({ stars: ['4', '5'] }, today) // 'stars IN ["4", "5"]'
 */
export function facetsFilter(filters: Filters, today: Day, except?: FacetKey): Filter {
  return both(
    FACET_KEYS.flatMap((key) => {
      const values = filters[key] ?? [];
      return key === except || values.length === 0 ? [] : [facetFilter(key, values, today)];
    }),
  );
}

/** The filter for any of some states. */
export function statesFilter(states: readonly State[], today: Day): Filter {
  return either(
    states.flatMap((state) => stateCondition(state, today).map((all) => both(all.map(({ field, is, value }) => atom(`${field} ${is} ${typeof value === 'number' ? value : quoted(value)}`))))),
  );
}

function facetFilter(key: FacetKey, values: readonly string[], today: Day): Filter {
  const { kind, fields } = facetOf(key);
  const [field = ''] = fields;
  switch (kind) {
    case 'state':
      return statesFilter(STATES.filter((state) => values.includes(state)), today);
    case 'dated':
      return either(values.map((value) => atom(`${quoted(`${field}.${value}`)} >= ${dayNumber(today)}`)));
    case 'flag':
      return values.includes('1') ? atom(`${field} = true`) : NONE;
    case 'value':
    case 'tree':
      return atom(`${field} IN [${values.map(quoted).join(', ')}]`);
  }
}

/** A text as a literal: in quotation marks, which with backslashes are escaped by a backslash. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}

function joined(parts: readonly Filter[], by: string, none: Filter): Filter {
  const [only, ...more] = parts;
  if (only === undefined) return none;
  return more.length === 0 ? only : atom(`(${parts.join(by)})`);
}

function isWritten(text: string): text is Filter {
  return text !== '';
}

function atom(text: string): Filter {
  if (!isWritten(text)) throw new Error('an empty filter');
  return text;
}
