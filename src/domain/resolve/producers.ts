// Producers with places; a masked one keeps its id and loses everything that tells who it is.
import type { ProducerRecord } from '../../schemas/producer.ts';
import type { Producer, Product } from '../model.ts';
import type { PlaceIndex } from '../places.ts';
import { resolvePlace } from './place.ts';
import { sourcesById } from './sources.ts';

/** What stands for the name of a producer that asked to be masked. */
export const MASKED_NAME = 'Chủ thể không hiện tên theo yêu cầu';

export interface GrowingProducer extends Producer {
  readonly products: Product[];
}

/** Producers by id, with no products yet: these are pushed when they are resolved. */
export function resolveProducers(records: ReadonlyMap<string, ProducerRecord>, places: PlaceIndex): ReadonlyMap<string, GrowingProducer> {
  return new Map(
    [...records].map(([id, original]) => {
      const record = original.masked === undefined ? original : masked(original);
      return [
        id,
        {
          id,
          record,
          name: record.name,
          place: resolvePlace(record.place, places),
          products: [],
          isDemonstration: record.demonstration === true,
          sources: sourcesById(record),
        },
      ];
    }),
  );
}

/** The record without names, contact, address and texts: no projection can show what is not there. */
function masked({ kind, place, masked: mask, formerIds, lifecycle, demonstration, sources }: ProducerRecord): ProducerRecord {
  const { address: _address, ...then } = place?.then ?? {};
  return {
    name: MASKED_NAME,
    kind,
    ...(place === undefined ? {} : { place: { ...place, ...(place.then === undefined ? {} : { then }) } }),
    masked: mask,
    ...(formerIds === undefined ? {} : { formerIds }),
    ...(lifecycle === undefined ? {} : { lifecycle }),
    ...(demonstration === undefined ? {} : { demonstration }),
    sources,
  };
}
