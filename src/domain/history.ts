// A product's history with the programme, made of dated intervals, and the standing that follows from it.
// The rule above all others: no star is certified that the evidence does not carry (QĐ 26/2026/QĐ-TTg; 36 months in every version).
import type { DecisionDate, Recognition } from '../schemas/recognition.ts';
import { speaksOfStars, type Source } from '../schemas/source.ts';
import { addDays, addMonths, type Day, type DayInterval, partialDateInterval } from './day.ts';
import type { Decision, HistoryStep } from './model.ts';
import type { Standing, Stars } from './standing.ts';

/** How long a certificate holds from the day of its decision. */
export const VALIDITY_MONTHS = 36;

/** The longest that a certificate is kept while its re-assessment runs (Đ.12.3). */
export const GRACE_DAYS = 180;

/** A step, and whether a source that may speak of stars says it. */
export interface JudgedStep extends HistoryStep {
  readonly trusted: boolean;
}

const CERTIFYING: readonly Recognition['kind'][] = ['recognised', 'upgraded', 're-recognised'];

/** The days that a decision's date may be; a round of year Y is decided from 1 January Y to 30 June Y+1. */
export function decisionInterval(date: DecisionDate): DayInterval {
  if (date.precision !== 'round') return partialDateInterval(date.value);
  return { earliest: `${date.value}-01-01`, latest: `${String(Number(date.value) + 1).padStart(4, '0')}-06-30` };
}

/** When a recognition's stars end: the printed day, else 36 months after each bound of its date; undefined when neither is known. */
export function endOf(recognition: Pick<Recognition, 'validUntil'>, when: DayInterval | undefined): DayInterval | undefined {
  if (recognition.validUntil !== undefined) return { earliest: recognition.validUntil, latest: recognition.validUntil };
  if (when === undefined) return undefined;
  return { earliest: addMonths(when.earliest, VALIDITY_MONTHS).earliest, latest: addMonths(when.latest, VALIDITY_MONTHS).latest };
}

/**
 * The steps in order: undated first, then by the earliest and then the latest day they may be of; ties as recorded.
 * A date that the linked decision knows more exactly is taken from there.
 */
export function historyOf(
  recognitions: readonly Recognition[],
  sources: ReadonlyMap<string, Source>,
  decisions: ReadonlyMap<string, Decision> = new Map(),
): JudgedStep[] {
  return recognitions.map((record) => stepOf(record, sources, decisions)).sort((a, b) => compareWhen(a.when, b.when));
}

function stepOf(record: Recognition, sources: ReadonlyMap<string, Source>, decisions: ReadonlyMap<string, Decision>): JudgedStep {
  const decision = record.decision === undefined ? undefined : decisions.get(record.decision);
  const when = narrower(record.date === undefined ? undefined : decisionInterval(record.date), decision?.when);
  const ends = CERTIFYING.includes(record.kind) ? endOf(record, when) : undefined;
  const trusted = record.sources.some((id) => speaksOfStars(sources.get(id)?.trust ?? 'low'));
  const decides = record.kind === 'revoked' || (CERTIFYING.includes(record.kind) && saysStars(record) && when !== undefined);
  return {
    record,
    ...(decision === undefined ? {} : { decision }),
    ...(when === undefined ? {} : { when }),
    ...(ends === undefined ? {} : { ends }),
    trusted,
    decisive: decides && trusted,
  };
}

/** Whether a source tells the stars; those that the recorder worked out certify nothing. */
function saysStars(record: Recognition): boolean {
  return record.stars !== undefined && record.inferred !== true;
}

function narrower(own: DayInterval | undefined, linked: DayInterval | undefined): DayInterval | undefined {
  if (own === undefined || linked === undefined) return own ?? linked;
  return span(linked) < span(own) ? linked : own;
}

function span({ earliest, latest }: DayInterval): number {
  return Date.parse(latest) - Date.parse(earliest);
}

function compareWhen(a: DayInterval | undefined, b: DayInterval | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b);
}

/** A recognition that certifies: its stars and dates are there. */
interface Certificate {
  readonly stars: Stars;
  readonly kind: Recognition['kind'];
  readonly when: DayInterval;
  readonly ends: DayInterval;
  /** Whether the end is the printed day rather than computed. */
  readonly isPrinted: boolean;
}

/**
 * The standing, from the history alone. Certified only by a recognition with stars, a date and a source that may speak of stars;
 * the latest such one counts, however much longer an older would hold. A revocation ends whatever is not provably later than it;
 * one that only a low-trust source tells takes the certainty away without branding the product as revoked.
 * @param reassessment evidence that a file for re-assessment is in hand (`filedOn`: yyyy, yyyy-mm or yyyy-mm-dd)
 */
export function standingOf(history: readonly JudgedStep[], reassessment?: { readonly filedOn: string }): Standing {
  const certificates = history.flatMap((step) => certificateOf(step) ?? []);
  const revocations = history.filter((step) => step.record.kind === 'revoked');
  const kept = certificates.filter((certificate) => revocations.every((revocation) => isAfter(certificate.when, revocation.when)));
  const last = kept.at(-1);
  if (last !== undefined && !history.some((step) => isStarless(step) && isAfter(step.when, last.when))) {
    return certifiedBy(last, kept, reassessment);
  }
  const told = revocations.filter((step) => step.decisive);
  const revocation = told.at(-1);
  const isOvertaken = history.some((step) => (step.decisive || isStarless(step)) && told.every((one) => isAfter(step.when, one.when)));
  if (revocation === undefined || isOvertaken) return unverified(history);
  // What was withdrawn is told only as far as a source that may speak of stars says it; a copy alone gives no number.
  const stars = certificates.at(-1)?.stars ?? starredClaim(history.filter((step) => step.trusted && saysStars(step.record)))?.record.stars;
  return { kind: 'revoked', ...(stars === undefined ? {} : { stars }), ...(revocation.when === undefined ? {} : { on: revocation.when }) };
}

function certificateOf({ record, when, ends, decisive }: JudgedStep): Certificate | undefined {
  if (!decisive || record.stars === undefined || when === undefined || ends === undefined) return undefined;
  return { stars: record.stars, kind: record.kind, when, ends, isPrinted: record.validUntil !== undefined };
}

/** A trusted, dated recognition whose stars no source tells: after it, the stars before it are no longer known to hold. */
function isStarless({ record, when, trusted }: JudgedStep): boolean {
  return trusted && CERTIFYING.includes(record.kind) && !saysStars(record) && when !== undefined;
}

/** Whether `a` is later than `b` whatever days the two really were; never when either is unknown. */
function isAfter(a: DayInterval | undefined, b: DayInterval | undefined): boolean {
  return a !== undefined && b !== undefined && a.earliest > b.latest;
}

/**
 * Two decisions whose days overlap may have come in either order. Where their stars differ, only what holds in both orders
 * is certified: the lower stars, until the earlier end. An upgrade is known to follow the lower stars. With the same stars
 * they are most likely one decision told twice: the later bounds it, and an end that the other prints is not passed over.
 */
function certifiedBy(last: Certificate, kept: readonly Certificate[], reassessment: { readonly filedOn: string } | undefined): Standing {
  const rivals = kept.filter(
    (other) =>
      other !== last &&
      !isAfter(last.when, other.when) &&
      (other.stars === last.stars ? other.isPrinted && !last.isPrinted : !(last.kind === 'upgraded' && other.stars < last.stars)),
  );
  const all = [last, ...rivals];
  const stars = all.reduce<Stars>((lowest, { stars: own }) => (own < lowest ? own : lowest), last.stars);
  const ends = {
    earliest: all.map((one) => one.ends.earliest).reduce((a, b) => (b < a ? b : a)),
    latest: all.map((one) => one.ends.latest).reduce((a, b) => (b > a ? b : a)),
  };
  const filed = reassessment === undefined ? undefined : partialDateInterval(reassessment.filedOn);
  // A file from before the decision led to it; one from after the end came too late to keep the certificate.
  const isKept = filed !== undefined && isAfter(filed, last.when) && filed.earliest <= ends.latest;
  return { kind: 'certified', stars, begins: last.when, ends, ...(isKept ? { graceUntil: addDays(ends.latest, GRACE_DAYS) } : {}) };
}

/** Without a certificate: the latest claim, with the latest stars that one names; else the latest proposal; else nothing. */
function unverified(history: readonly JudgedStep[]): Standing {
  const claims = history.filter(isClaim);
  const stars = starredClaim(history)?.record.stars;
  const ends = claims.map(({ record, when }) => endOf(record, when)).findLast((interval) => interval !== undefined);
  if (claims.length > 0) return { kind: 'unverified', ...(stars === undefined ? {} : { stars }), ...(ends === undefined ? {} : { ends }) };
  const proposals = history.filter(({ record }) => record.kind === 'proposed');
  const proposed = proposals.findLast(({ record }) => record.stars !== undefined)?.record.stars;
  if (proposals.length > 0) return { kind: 'proposed', ...(proposed === undefined ? {} : { stars: proposed }) };
  return { kind: 'unverified' };
}

function isClaim({ record }: JudgedStep): boolean {
  return record.kind !== 'revoked' && record.kind !== 'proposed';
}

function starredClaim(history: readonly JudgedStep[]): JudgedStep | undefined {
  return history.findLast((step) => isClaim(step) && step.record.stars !== undefined);
}
