// Filters in the server's language: their small grammar, and chosen facets written in it. Every value is quoted and escaped here and
// nowhere else; field names come from our own tables, except for the kinds of papers, which are quoted and escaped like values.
import type { Day } from '../../domain/day.ts';
import { type State, STATES } from '../../domain/standing.ts';
import { dayNumber } from '../../projections/day-number.ts';
import { FACET_KEYS, type FacetKey, facetOf, type Filters } from '../facets.ts';
import { stateCondition } from '../state-condition.ts';

/** A condition that may stand beside others: atomic, or in brackets. */
type Condition = string & { readonly isCondition: unique symbol };

/**
 * What must all be met, each by any of its alternatives, as lists: the server then reads every condition by itself, and what it takes to
 * read one grows with the square of its length.
 */
export type Filter = readonly (readonly Condition[])[];

export const ALL: Filter = [];
/** Every document has one; what lacks it does not exist. */
export const NONE: Filter = atom('standingKind IS NULL');

export function equals(field: string, value: string): Filter {
  return atom(`${field} = ${quoted(value)}`);
}

export function beginsWith(field: string, start: string): Filter {
  return atom(`${field} STARTS WITH ${quoted(start)}`);
}

export function both(parts: readonly Filter[]): Filter {
  return parts.includes(NONE) ? NONE : parts.flat();
}

export function either(parts: readonly Filter[]): Filter {
  if (parts.some(isAll)) return ALL;
  const [only = NONE, ...more] = parts.filter((part) => part !== NONE);
  return more.length === 0 ? only : [[only, ...more].flatMap(alternatives)];
}

export function not(filter: Filter): Filter {
  return either(filter.map((clause) => clause.flatMap((one) => atom(`NOT ${one}`))));
}

/**
 * The filter for chosen facets. Values of one facet are alternatives, facets must all hold.
 * @param except left out, for counts of a facet as though nothing of it were chosen
 * @example facetsFilter({ stars: ['4', '5'] }, today) // [['stars IN ["4", "5"]']]
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

function isAll(filter: Filter): boolean {
  return filter.length === 0;
}

function alternatives(filter: Filter): readonly Condition[] {
  const [first = [], ...more] = filter;
  return more.length === 0 ? first : [condition(`(${filter.map((clause) => (clause.length > 1 ? `(${clause.join(' OR ')})` : clause.join(''))).join(' AND ')})`)];
}

function atom(text: string): Filter {
  return [[condition(text)]];
}

function condition(text: string): Condition {
  if (!isWritten(text)) throw new Error('an empty condition');
  return text;
}

function isWritten(text: string): text is Condition {
  return text !== '';
}
