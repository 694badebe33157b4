// What search knows of a supply sheet: steps to narrow by, and the figures that a row of sourcing shows.
import type { Product } from '../domain/model.ts';
import { stepSlug, stepsReached, stepsWithin } from '../domain/supply-steps.ts';
import type { SearchDocument } from './search-document.ts';
import { amountText, declaredKeys } from './supply-sheet.ts';

type Supply = Pick<SearchDocument, 'capacitySteps' | 'orderSteps' | 'months' | 'vatInvoice' | 'samples' | 'declared' | 'capacity' | 'minimumOrder' | 'leadTimeDays'>;

export function supplyOf(sheet: Product['record']['supplySheet']): Supply {
  if (sheet === undefined) return { capacitySteps: [], orderSteps: [], months: [], declared: 0 };
  const { capacityPerMonth, minimumOrder, unitsPerCase, seasonMonths = [], vatInvoice, samples, leadTimeDays } = sheet;
  return {
    capacitySteps: capacityPerMonth === undefined ? [] : stepsReached(capacityPerMonth).map((step) => stepSlug('tu', step)),
    orderSteps: minimumOrder === undefined ? [] : stepsWithin(minimumOrder, unitsPerCase).map((step) => stepSlug('den', step)),
    months: [...new Set(seasonMonths)].sort((a, b) => a - b),
    declared: declaredKeys(sheet).length,
    ...(vatInvoice === undefined ? {} : { vatInvoice }),
    ...(samples === undefined ? {} : { samples }),
    ...(capacityPerMonth === undefined ? {} : { capacity: amountText(capacityPerMonth) }),
    ...(minimumOrder === undefined ? {} : { minimumOrder: amountText(minimumOrder) }),
    ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
  };
}
