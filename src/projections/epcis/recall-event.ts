// A recall as an event: goods that may not be sold for reasons of safety. CBV 2.0 has a disposition for it and no business step.
import { epcisWords } from '../../i18n/vi/epcis.ts';
import type { Lot, LotRecall } from '../../domain/model.ts';
import { isDemonstration, theLot, type Naming } from './goods.ts';
import { lotClass } from './ids.ts';
import { instantOf } from './time.ts';
import type { UnnamedEvent } from './types.ts';

/** That a lot counts as recalled: for itself, or because a lot that went into it was. The record knows the day, never the hour. */
export function recallEvent(lot: Lot, { of, record }: LotRecall, naming: Naming): UnnamedEvent {
  const when = instantOf(record.on);
  if (when.known === 'less') throw new Error(`The recall of ${of.id} has no day: ${record.on}`);
  return {
    type: 'ObjectEvent',
    eventTime: when.eventTime,
    eventTimeZoneOffset: when.eventTimeZoneOffset,
    action: 'OBSERVE',
    quantityList: [theLot(lot, naming).element],
    disposition: 'recalled',
    'ocop:precision': 'day',
    'ocop:reason': record.reason,
    'ocop:advice': record.advice,
    ...(of !== lot && { 'ocop:recalledWith': lotClass(naming.baseUrl, of) }),
    ...(isDemonstration(lot) && { 'ocop:demonstration': epcisWords.demonstration }),
  };
}
