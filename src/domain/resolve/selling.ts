// Where products are sold or shown: points, channels, fairs; and what sources reported about the programme.
import type { Records } from '../catalogue-records.ts';
import type { Channel, OcopEvent, Product, Report, SalesPoint } from '../model.ts';
import type { PlaceIndex } from '../places.ts';
import { inVietnameseOrder } from './order.ts';
import { resolvePlace } from './place.ts';
import { sourcesById } from './sources.ts';

export function resolveChannels(records: Records['channels']): ReadonlyMap<string, Channel> {
  return new Map([...records].map(([id, record]) => [id, { id, record, sources: sourcesById(record) }]));
}

/** Points in Vietnamese order, with the products that they carry (each once, those still in the register). */
export function resolveSalesPoints(
  records: Records['sales-points'],
  places: PlaceIndex,
  channels: ReadonlyMap<string, Channel>,
  products: ReadonlyMap<string, Product>,
): readonly SalesPoint[] {
  const points = [...records].map(([id, record]): SalesPoint => {
    const chain = channels.get(record.chain ?? '');
    const carried = new Set((record.carries ?? []).flatMap((line) => line.products ?? []));
    return {
      id,
      record,
      place: resolvePlace(record.place, places),
      ...(chain === undefined ? {} : { chain }),
      carries: inVietnameseOrder(
        [...carried].flatMap((product) => products.get(product) ?? []).filter((product) => product.record.lifecycle === undefined),
        ({ name }) => name,
      ),
      sources: sourcesById(record),
    };
  });
  return inVietnameseOrder(points, ({ record }) => record.name);
}

export function resolveEvents(records: Records['events'], places: PlaceIndex): readonly OcopEvent[] {
  const events = [...records].map(([id, record]): OcopEvent => ({ id, record, place: resolvePlace(record.place, places), sources: sourcesById(record) }));
  return inVietnameseOrder(events, ({ record }) => record.name);
}

export function resolveReports(records: Records['reports']): readonly Report[] {
  return inVietnameseOrder(
    [...records].map(([id, record]): Report => ({ id, record, sources: sourcesById(record) })),
    ({ record }) => record.title,
  );
}
