// A place of a record with its units: today's, the former province, and the source's own words untouched.
import type { Place } from '../../schemas/place.ts';
import type { ResolvedPlace } from '../model.ts';
import type { PlaceIndex } from '../places.ts';

/** Codes were checked before; what a record leaves out is left out here. The former province may stand without a province of today. */
export function resolvePlace(place: Place | undefined, places: PlaceIndex, withAddress = true): ResolvedPlace {
  const { then, now } = place ?? {};
  const province = places.provinceByCode.get(now?.province ?? '');
  const commune = places.communeByCode.get(now?.commune ?? '');
  const formerProvince = places.formerProvinceByCode.get(then?.provinceCode ?? '');
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
