// Decisions with the days they may be of.
import type { DecisionRecord } from '../../schemas/decision.ts';
import { decisionInterval } from '../history.ts';
import type { Decision, Product } from '../model.ts';
import type { PlaceIndex } from '../places.ts';
import { sourcesById } from './sources.ts';

export interface GrowingDecision extends Decision {
  readonly products: Product[];
}

/** Decisions by id, with no products yet: these are pushed when they are resolved. */
export function resolveDecisions(records: ReadonlyMap<string, DecisionRecord>, places: PlaceIndex): ReadonlyMap<string, GrowingDecision> {
  return new Map(
    [...records].map(([id, record]) => {
      const formerProvince = places.formerProvinceByCode.get(record.formerProvince ?? '');
      return [
        id,
        {
          id,
          record,
          ...(record.date === undefined ? {} : { when: decisionInterval(record.date) }),
          ...(formerProvince === undefined ? {} : { formerProvince }),
          products: [],
          sources: sourcesById(record),
        },
      ];
    }),
  );
}
