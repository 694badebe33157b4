// Today's state as a condition on stored days, for engines that filter. It says the same as `stateOn` of domain/standing.ts
// (a test holds them together): alternatives, each of them comparisons that must all hold.
import { addDays, type Day } from '../domain/day.ts';
import { EXPIRING_DAYS, type State } from '../domain/standing.ts';
import { dayNumber } from '../projections/day-number.ts';
import type { SearchDocument } from '../projections/search-document.ts';

/** Fields of a document that a state is told by. */
type StateField = 'standingKind' | 'begins' | 'endsEarliest' | 'endsLatest' | 'graceUntil';

export interface Comparison {
  readonly field: StateField;
  readonly is: '=' | '<' | '<=' | '>' | '>=';
  readonly value: string | number;
}

/** Any of these, each with all its comparisons. */
export type StateCondition = readonly (readonly Comparison[])[];

/** The condition for a state on a day. "In force" holds for certificates about to expire too, as every count of the site has it. */
export function stateCondition(state: State, today: Day): StateCondition {
  const now = dayNumber(today);
  const kind = (value: SearchDocument['standingKind']): Comparison => ({ field: 'standingKind', is: '=', value });
  const on = (field: StateField, is: Comparison['is'], value = now): Comparison => ({ field, is, value });
  const certified = [kind('certified'), on('begins', '<=')];
  const inForce = [...certified, on('endsEarliest', '>')];
  const past = [...certified, on('endsEarliest', '<=')];
  switch (state) {
    case 'in-force':
      return [inForce];
    case 'expiring':
      return [[...inForce, on('endsEarliest', '<=', dayNumber(addDays(today, EXPIRING_DAYS)))]];
    case 'reassessing':
      return [[...past, on('graceUntil', '>=')]];
    case 'expired':
      return [[...past, on('graceUntil', '<'), on('endsLatest', '<')]];
    case 'not-verified':
      return [[kind('unverified')], [kind('certified'), on('begins', '>')], [...past, on('graceUntil', '<'), on('endsLatest', '>=')]];
    case 'revoked':
      return [[kind('revoked')]];
    case 'proposed':
      return [[kind('proposed')]];
  }
}

/** Whether a document meets a condition. */
export function meets(document: Pick<SearchDocument, StateField>, condition: StateCondition): boolean {
  return condition.some((all) => all.every(({ field, is, value }) => COMPARE[is](document[field], value)));
}

const COMPARE: Readonly<Record<Comparison['is'], (a: string | number, b: string | number) => boolean>> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
