// A lot's way as an EPCIS 2.0 document in JSON-LD: its own events and those of every lot that it was made from, each once, in order of
// time. How steps become events: epcis/step-event.ts; what stands for an hour that nobody recorded: epcis/time.ts.
import { epcisWords } from '../i18n/vi/epcis.ts';
import type { Lot } from '../domain/model.ts';
import { urls } from '../urls.ts';
import { eventId } from './epcis/event-id.ts';
import { isDemonstration, theLot, type Goods, type Naming } from './epcis/goods.ts';
import { termsNamespace } from './epcis/ids.ts';
import { vocabularyList } from './epcis/master-data.ts';
import { recallEvent } from './epcis/recall-event.ts';
import { stepEvent } from './epcis/step-event.ts';
import { PREFIX, type EpcisDocument, type EpcisEvent, type Extensions, type UnnamedEvent } from './epcis/types.ts';

export const CONTEXT = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';

/** A lot and all that went into it, at any depth; each once, what went in before what came of it. */
function wholeWay(lot: Lot, seen = new Set<Lot>()): readonly Lot[] {
  if (seen.has(lot)) return [];
  seen.add(lot);
  return [...lot.madeFrom.flatMap((source) => wholeWay(source, seen)), lot];
}

/** Events with their ids, each once, in order of time. */
async function named(events: readonly UnnamedEvent[], namespace: string): Promise<EpcisEvent[]> {
  const all = await Promise.all(events.map(async (event): Promise<EpcisEvent> => ({ eventID: await eventId(event, namespace), ...event })));
  const byId = new Map(all.map((event) => [event.eventID, event]));
  return [...byId.values()].sort((a, b) => Date.parse(a.eventTime) - Date.parse(b.eventTime));
}

/** The day on which any record of the way was last checked against its sources. */
function lastChecked(lots: readonly Lot[]): string {
  return lots.flatMap(({ record }) => record.sources.map(({ checkedOn }) => checkedOn)).reduce((a, b) => (a > b ? a : b));
}

/**
 * The document of a lot. It follows from the records alone: its date is the day on which they were last checked, not that of the build,
 * so that an unchanged lot is an unchanged file.
 */
export async function epcisDocument(lot: Lot, naming: Naming): Promise<EpcisDocument> {
  const { baseUrl } = naming;
  const way = wholeWay(lot);
  const events: UnnamedEvent[] = [];
  const undated: Extensions[] = [];
  const goods: Goods[] = way.map((one) => theLot(one, naming));
  for (const one of way) {
    for (const [place, step] of one.steps.entries()) {
      const told = stepEvent(one, step, place, naming);
      if (told.dated) {
        events.push(told.event);
        goods.push(...told.goods);
      } else undated.push(told.told);
    }
    events.push(...one.recalls.map((recall) => recallEvent(one, recall, naming)));
  }
  const namespace = termsNamespace(baseUrl);
  return {
    '@context': [CONTEXT, { [PREFIX]: namespace }],
    id: `${baseUrl}${urls.epcis(lot.product.id, lot.code)}`,
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: `${lastChecked(way)}T00:00:00+07:00`,
    ...(isDemonstration(lot) && { 'ocop:demonstration': epcisWords.demonstration }),
    'ocop:notice': epcisWords.notice,
    ...(undated.length > 0 && { 'ocop:stepsWithoutDay': undated }),
    epcisHeader: { epcisMasterData: { vocabularyList: vocabularyList(goods, way, baseUrl) } },
    epcisBody: { eventList: await named(events, namespace) },
  };
}
