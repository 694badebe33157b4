// What the steps of capacities and least orders are called: in filters, on chips, and where no product has a step that an address asks for.
import { CAPACITY_STEPS, ORDER_STEPS, stepSlug } from '../domain/supply-steps.ts';
import { searchWords } from '../i18n/vi/search.ts';

const { amount, from, upTo } = searchWords.steps;

/** Names by value, in the order of the steps. @example CAPACITY_NAMES.get('tu-300-kg') // 'Từ 300 kg mỗi tháng' */
export const CAPACITY_NAMES: ReadonlyMap<string, string> = new Map(CAPACITY_STEPS.map((step) => [stepSlug('tu', step), from(amount[step.kind](step.value))]));
/** @example ORDER_NAMES.get('den-100-kg') // 'Đặt không quá 100 kg' */
export const ORDER_NAMES: ReadonlyMap<string, string> = new Map(ORDER_STEPS.map((step) => [stepSlug('den', step), upTo(amount[step.kind](step.value))]));
