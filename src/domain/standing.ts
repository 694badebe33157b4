// What a certificate's state is computed from, with no "today" in it, and the state on a given day.
// Kept tiny and free of imports that weigh: the same function runs in the page, where the day is the visitor's.
import { addDays, daysBetween, type Day, type DayInterval } from './day.ts';

export type Stars = 3 | 4 | 5;

/** Days before the earliest possible end from which a certificate counts as expiring (QĐ 26/2026/QĐ-TTg Đ.7: files from 180 days before). */
export const EXPIRING_DAYS = 180;

/** Stars by a dated, trusted decision or report; `ends` is when they lapse, as exactly as it is known. */
export interface Certified {
  readonly kind: 'certified';
  readonly stars: Stars;
  readonly begins: DayInterval;
  readonly ends: DayInterval;
  /** Last day on which a recorded re-assessment file keeps the certificate. */
  readonly graceUntil?: Day;
}

/** A product's place in the programme, from its history alone. */
export type Standing =
  | Certified
  /** The latest word is a revocation. */
  | { readonly kind: 'revoked'; readonly stars?: Stars; readonly on?: DayInterval }
  /** A score, a naming, a source of low trust, or no date: nothing to compute from. `ends` when it would at best have lapsed. */
  | { readonly kind: 'unverified'; readonly stars?: Stars; readonly ends?: DayInterval }
  /** Registered or proposed; not certified. */
  | { readonly kind: 'proposed'; readonly stars?: Stars };

export const STATES = ['in-force', 'expiring', 'reassessing', 'expired', 'revoked', 'not-verified', 'proposed'] as const;

export type State = (typeof STATES)[number];

/** The states that a certificate goes through by the passing of days alone. */
export type CertifiedState = Exclude<State, 'revoked' | 'proposed'>;

/**
 * The state of a certificate on a day. Before the earliest possible end: in force (expiring in the last 180 days); after the latest: expired,
 * or under re-assessment while a recorded file keeps it (at most 180 days, Đ.12.3); in between, and on the boundary day: not verified.
 */
export function certifiedStateOn({ begins, ends, graceUntil }: Certified, day: Day): CertifiedState {
  if (day < begins.earliest) return 'not-verified';
  if (day < ends.earliest) return daysBetween(day, ends.earliest) <= EXPIRING_DAYS ? 'expiring' : 'in-force';
  if (graceUntil !== undefined && day <= graceUntil) return 'reassessing';
  return day > ends.latest ? 'expired' : 'not-verified';
}

/** The state of any standing on a day. */
export function stateOn(standing: Standing, day: Day): State {
  if (standing.kind === 'certified') return certifiedStateOn(standing, day);
  return standing.kind === 'unverified' ? 'not-verified' : standing.kind;
}

/** In force today in the programme's sense: lists put these first and count them as such. */
export function isInForce(state: State): boolean {
  return state === 'in-force' || state === 'expiring';
}

/** The three counts of every list: in force; once certified (expired, revoked, under re-assessment); not verified or proposed. */
export type CountedAs = 'inForce' | 'lapsed' | 'unverified';

export function countedAs(state: State): CountedAs {
  if (isInForce(state)) return 'inForce';
  return state === 'not-verified' || state === 'proposed' ? 'unverified' : 'lapsed';
}

/** The days on which a standing changes its state, in order: what a page needs to be right on any later day. */
export function turningDays(standing: Standing): Day[] {
  if (standing.kind !== 'certified') return [];
  const { begins, ends, graceUntil } = standing;
  const days = [begins.earliest, addDays(ends.earliest, -EXPIRING_DAYS), ends.earliest, addDays(ends.latest, 1)];
  if (graceUntil !== undefined) days.push(addDays(graceUntil, 1));
  return [...new Set(days)].sort();
}
