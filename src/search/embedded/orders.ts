// The orders of a list, each computed once (those that need a day: once a day) as the place of every product in it.
import type { Day } from '../../domain/day.ts';
import { isInForce, type State } from '../../domain/standing.ts';
import type { SortKey } from '../query.ts';
import { type Records, rowOf } from './records.ts';

export interface Order {
  /** Place of a product. */
  readonly of: Uint32Array;
  /** Product at a place. */
  readonly at: Uint32Array;
}

type Compare = (a: number, b: number) => number;

/** @param stateOf the state of a product on the day */
export function orderBy(sort: SortKey, records: Records, stateOf: (product: number) => State): Order {
  const compare = COMPARE[sort](records, stateOf);
  const names: Compare = (a, b) => (records.own[a]?.nameOrder ?? 0) - (records.own[b]?.nameOrder ?? 0);
  const at = Uint32Array.from({ length: records.count }, (_, product) => product).sort((a, b) => compare(a, b) || names(a, b));
  const of = new Uint32Array(records.count);
  for (const [place, product] of at.entries()) of[product] = place;
  return { of, at };
}

const COMPARE: Readonly<Record<SortKey, (records: Records, stateOf: (product: number) => State) => Compare>> = {
  khop: stored,
  /** The newest recognition first. */
  moi: (records) => {
    const decided = (product: number): number => rowOf(records.decided, product).decidedOn;
    const then = stored(records);
    return (a, b) => decided(b) - decided(a) || then(a, b);
  },
  /** A lapsed star is not a star: the most stars in force, then those that once were. */
  sao: (records, stateOf) => {
    const stars = (product: number): number => (rowOf(records.standing, product).stars ?? 0) + (isInForce(stateOf(product)) ? 10 : 0);
    const then = stored(records);
    return (a, b) => stars(b) - stars(a) || then(a, b);
  },
  ten: () => () => 0,
  /** Those in force, the next to lapse first; then the others in the stored order. */
  'sap-het': (records, stateOf) => {
    const ends = (product: number): number => (isInForce(stateOf(product)) ? rowOf(records.standing, product).endsEarliest : Number.MAX_SAFE_INTEGER);
    const then = stored(records);
    return (a, b) => ends(a) - ends(b) || then(a, b);
  },
  /** Who told buyers most. */
  'khai-du': (records) => {
    const declared = (product: number): number => rowOf(records.supply, product).declared;
    const then = stored(records);
    return (a, b) => declared(b) - declared(a) || then(a, b);
  },
};

/** What holds longest for certain comes first. */
function stored(records: Records): Compare {
  const key = (product: number): number => rowOf(records.standing, product).sortKey;
  return (a, b) => key(b) - key(a);
}

/** Which orders change from day to day. */
export function orderKey(sort: SortKey, today: Day): string {
  return sort === 'sao' || sort === 'sap-het' ? `${sort} ${today}` : sort;
}
