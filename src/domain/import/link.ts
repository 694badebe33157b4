// Joins products' recognitions to the decision records, in whichever order the tables came: same number, same time,
// same province or ministry. Exactly one decision must fit; otherwise the number stays words.
import type { DecisionRecord } from '../../schemas/decision.ts';
import type { ProductRecord } from '../../schemas/product.ts';
import type { Recognition } from '../../schemas/recognition.ts';
import { fold } from '../fold.ts';
import { decisionInterval } from '../history.ts';
import type { Draft } from './contract.ts';
import { givesStars, overlaps } from './steps.ts';

/** Links every recognition that names a decision the draft has; changes products only. */
export function linkDecisions(draft: Pick<Draft, 'products' | 'decisions'>): void {
  const byNumber = Map.groupBy([...draft.decisions].filter(([, record]) => record.lifecycle === undefined), ([, record]) => numberKey(record.number));
  for (const [id, product] of draft.products) {
    const recognitions = product.recognitions.map((step) => linked(step, product, byNumber));
    if (recognitions.some((step, at) => step !== product.recognitions[at])) draft.products.set(id, { ...product, recognitions });
  }
}

function linked(step: Recognition, product: ProductRecord, byNumber: ReadonlyMap<string, readonly (readonly [string, DecisionRecord])[]>): Recognition {
  // A score or a mention stays one, whatever number its source prints: the decision itself was not seen to name the product.
  if (!givesStars(step) && step.kind !== 'revoked') return step;
  if (step.decision !== undefined || step.decisionNumber === undefined) return step;
  const fitting = (byNumber.get(numberKey(step.decisionNumber)) ?? []).filter(([, decision]) => fits(step, product, decision));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? { ...step, decision: only[0] } : step;
}

function fits(step: Recognition, product: ProductRecord, decision: DecisionRecord): boolean {
  const province = product.place?.then?.provinceCode;
  // A number is unique in one office and year only: 1887/QĐ-UBND of a district is not that of a province.
  const samePlace = decision.formerProvince === undefined || province === undefined || decision.formerProvince === province || isOfMergedProvince(decision);
  const sameAuthority = step.authority === undefined || fold(step.authority) === fold(decision.authority);
  const sameTime = step.date === undefined || decision.date === undefined || overlaps(decisionInterval(step.date), decisionInterval(decision.date));
  const isRevocation = step.kind === 'revoked';
  return samePlace && sameAuthority && sameTime && isRevocation === (decision.kind === 'revocation');
}

/** A province after the mergers of 1 July 2025 decides for products of three old ones. */
function isOfMergedProvince(decision: DecisionRecord): boolean {
  return decision.date !== undefined && decisionInterval(decision.date).earliest >= '2025-07-01';
}

function numberKey(number: string): string {
  return fold(number).replace(/\s+/gu, '');
}
