// A place of a record with its units: today's, the former province, and the source's own words untouched.
import type { Place } from '../../schemas/place.ts';
import type { ResolvedPlace } from '../place-model.ts';
import type { PlaceIndex } from '../places.ts';

/**
 * Codes were checked before; what a record leaves out is left out here, but for the province of today: former provinces were
 * merged whole (NQ 202/2025/QH15), so a former one alone tells it.
 */
export function resolvePlace(place: Place | undefined, places: PlaceIndex, withAddress = true): ResolvedPlace {
  const { then, now } = place ?? {};
  const commune = places.communeByCode.get(now?.commune ?? '');
  const formerProvince = places.formerProvinceByCode.get(then?.provinceCode ?? '');
  const province = places.provinceByCode.get(now?.province ?? formerProvince?.nowIn ?? '');
  return {
    ...(province === undefined ? {} : { province }),
    ...(commune === undefined ? {} : { commune }),
    candidates: (now?.candidates ?? []).flatMap((code) => places.communeByCode.get(code) ?? []),
    ...(formerProvince === undefined ? {} : { formerProvince }),
    words: {
      ...(then?.address === undefined || !withAddress ? {} : { address: then.address }),
      ...(then?.commune === undefined ? {} : { commune: then.commune }),
      ...(then?.district === undefined ? {} : { district: then.district }),
      ...(then?.province === undefined ? {} : { province: then.province }),
    },
  };
}
