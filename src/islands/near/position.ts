// The reader's position, asked of the device on a tap, and the borders it is looked up in. Nothing of it is sent or kept.
import type { Position } from '../../projections/sales-near.ts';
import type { ProvinceMap } from '../../schemas/map.ts';

export type Refusal = 'denied' | 'unavailable' | 'slow' | 'unsupported';

/** A city's quarter is near enough; a position of the last minute too. */
const ASKED = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 60_000 } as const;

/** The position, or why there is none. */
export function askPosition(): Promise<Position | Refusal> {
  if (!('geolocation' in navigator)) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude, accuracy: coords.accuracy }),
      ({ code }) => resolve(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : code === GeolocationPositionError.TIMEOUT ? 'slow' : 'unavailable'),
      ASKED,
    );
  });
}

let asked: Promise<ProvinceMap | undefined> | undefined;

/** The borders, fetched once a visit; undefined when that fails, and then the next tap asks again. */
export async function loadBorders(path: string): Promise<ProvinceMap | undefined> {
  asked ??= fetchBorders(path);
  const borders = await asked;
  if (borders === undefined) asked = undefined;
  return borders;
}

async function fetchBorders(path: string): Promise<ProvinceMap | undefined> {
  try {
    const answer = await fetch(path);
    const body: unknown = answer.ok ? await answer.json() : undefined;
    return isBorders(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The file comes from the build that this script comes from: that it is a map is all that need be asked. */
function isBorders(body: unknown): body is ProvinceMap {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 'Topology' && 'arcs' in body && 'objects' in body;
}
