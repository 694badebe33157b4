// An undated word of stars beside one dated decision of the same stars, in one product: one event told twice, the second
// time without its day. It becomes one more source of the dated step.
import type { Recognition } from '../../schemas/recognition.ts';
import { type Source, speaksOfStars } from '../../schemas/source.ts';
import type { Draft } from './contract.ts';
import { givesStars, joinSteps } from './steps.ts';

/** Folds undated recognitions in every product of the draft; changes products only. */
export function foldUndated(draft: Pick<Draft, 'products'>): void {
  for (const [id, product] of draft.products) {
    const recognitions = withoutUndated(product.recognitions, product.sources);
    if (recognitions.length !== product.recognitions.length) draft.products.set(id, { ...product, recognitions: [...recognitions] });
  }
}

/**
 * The history with each undated recognition folded into the one dated step of the same stars. It stays apart when several
 * dated steps fit, when it names a decision or another kind of step (an upgrade), and when folding would make a day that only
 * a copy tells trusted (a trusted page lends its stars, not its day).
 */
export function withoutUndated(history: readonly Recognition[], sources: readonly Source[]): readonly Recognition[] {
  const isTrusted = (step: Recognition) => sources.some((source) => step.sources.includes(source.id) && speaksOfStars(source.trust));
  return history.filter(isUndated).reduce((steps, undated) => {
    const [dated, ...more] = steps.filter((step) => givesStars(step) && step.date !== undefined && step.stars === undated.stars);
    if (dated === undefined || more.length > 0 || (isTrusted(undated) && !isTrusted(dated))) return steps;
    return steps.filter((step) => step !== undated).map((step) => (step === dated ? joinSteps(dated, undated) : step));
  }, history);
}

/** Stars without any sign of which decision gave them. */
function isUndated(step: Recognition): boolean {
  const isPlain = step.kind === 'recognised' && step.stars !== undefined && step.inferred !== true;
  return isPlain && step.date === undefined && step.decision === undefined && step.decisionNumber === undefined && step.validUntil === undefined && step.officialCode === undefined;
}
