// Places in a query: a name of the lexicon, perhaps with its kind before it and "cũ" behind. Which of several places of one name is
// meant: the kind says it, or "cũ", or a province named beside it; else today's province before a former one before smaller units.
import { searchWords as say } from '../../i18n/vi/search.ts';
import type { Word } from '../text/words.ts';
import { isOfLevel, type Lexicon, type Place, placeFacet } from './lexicon.ts';
import { FORMERLY, phraseAt, PLACE_MARKERS, type PlaceLevel } from './phrases.ts';
import type { Chip } from './types.ts';

/** A place found: its words with marker and "cũ", the name's own words, and what it may be. */
export interface PlaceFound {
  readonly start: number;
  readonly length: number;
  readonly nameStart: number;
  readonly nameLength: number;
  /** Units of one level that the name means, best reading. */
  readonly places: readonly [Place, ...Place[]];
  /** Something beside the name says that a place is meant. */
  readonly isSaid: boolean;
}

/** All places of a query, from left to right, none overlapping; words that are not free are not looked at. */
export function findPlaces(words: readonly Word[], { places }: Lexicon, isFree: (index: number) => boolean): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (let index = 0; index < words.length; ) {
    const one = isFree(index) ? placeAt(words, index, places, isFree, found.at(-1)) : undefined;
    if (one !== undefined) found.push(one);
    index = one === undefined ? index + 1 : one.start + one.length;
  }
  return insideEachOther(found);
}

function placeAt(words: readonly Word[], index: number, places: Lexicon['places'], isFree: (index: number) => boolean, last: PlaceFound | undefined): PlaceFound | undefined {
  const among = places.get(words[index]?.folded ?? '') ?? [];
  const longest = phraseAt(words, index, among, isFree);
  if (longest === undefined) return undefined;
  const length = longest.words.length;
  const all = among.filter((one) => one.words.length === length && phraseAt(words, index, [one], isFree) !== undefined).map(({ means }) => means);
  const from = last === undefined ? 0 : last.start + last.length;
  const marker = markerBefore(words, index, from, isFree);
  const formerly = phraseAt(words, index + length, FORMERLY, isFree);
  const ofLevel = all.filter((place) => isOfLevel(place, marker?.level ?? 'any'));
  // "quận 4", "phường 7" are places; a number alone is none.
  if (longest.words.every((word) => /^\d+$/u.test(word)) && (marker === undefined || marker.level === 'any' || ofLevel.length === 0)) return undefined;
  const meant = chosen(distinct(ofLevel.length > 0 ? ofLevel : all), formerly !== undefined);
  if (meant === undefined) return undefined;
  const start = index - (marker?.length ?? 0);
  return {
    start,
    length: index - start + length + (formerly?.words.length ?? 0),
    nameStart: index,
    nameLength: length,
    places: meant,
    isSaid: (marker !== undefined && ofLevel.length > 0) || formerly !== undefined,
  };
}

interface Marker {
  readonly level: PlaceLevel;
  readonly length: number;
}

/** The words that end right before the name: "tỉnh", "ở", "tại huyện". The nearest tells the level. */
function markerBefore(words: readonly Word[], index: number, from: number, isFree: (index: number) => boolean): Marker | undefined {
  for (let length = 3; length > 0; length -= 1) {
    const start = index - length;
    if (start < from) continue;
    const own = phraseAt(words, start, PLACE_MARKERS.filter((one) => one.words.length === length), isFree);
    if (own === undefined) continue;
    const before = markerBefore(words, start, from, isFree);
    return { level: own.means === 'any' ? (before?.level ?? 'any') : own.means, length: length + (before?.length ?? 0) };
  }
  return undefined;
}

/** Units of the likeliest level. */
function chosen(places: readonly Place[], formerly: boolean): readonly [Place, ...Place[]] | undefined {
  const order = formerly ? (['former-province', 'district', 'commune', 'province'] as const) : (['province', 'former-province', 'district', 'commune'] as const);
  for (const level of order) {
    const [first, ...more] = places.filter((place) => place.level === level);
    if (first !== undefined) return [first, ...more];
  }
  return undefined;
}

/** One name may stand for a unit twice: in Vietnamese and in English. */
function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.level} ${placeFacet(place).value}`, place])).values()];
}

/** A province named too says which of several districts or communes is meant; one that lies elsewhere is not meant at all. */
function insideEachOther(found: readonly PlaceFound[]): PlaceFound[] {
  const around = new Set(found.flatMap(({ places: [place] }) => provinceNow(place) ?? []));
  if (around.size === 0) return [...found];
  return found.flatMap((one) => {
    const [first, ...more] = one.places.filter((place) => place.level === 'province' || place.level === 'former-province' || around.has(place.level === 'district' ? place.now : place.province));
    return first === undefined ? [] : [{ ...one, places: [first, ...more] }];
  });
}

function provinceNow(place: Place): string | undefined {
  if (place.level === 'province') return place.slug;
  return place.level === 'former-province' ? place.now : undefined;
}

/** The chip of a place. */
export function placeChip({ places }: PlaceFound, from: string, narrows: boolean): Chip {
  const [place] = places;
  const values = places.map((one) => placeFacet(one).value);
  const chip = { facet: placeFacet(place).facet, values, from, narrows };
  if (places.length > 1) return { ...chip, label: say.chips.several(place.name, places.length) };
  switch (place.level) {
    case 'province':
      return { ...chip, label: place.name, ...(place.with.length === 0 ? {} : { note: say.chips.withFormer(place.with) }) };
    case 'former-province':
      return { ...chip, label: say.chips.formerProvince(place.name), note: place.now === place.slug ? say.chips.nowIs(place.nowName) : say.chips.nowIn(place.nowName) };
    case 'district':
      return { ...chip, label: say.chips.districtOf(say.chips.formerDistrict[place.kind], place.name, place.provinceName) };
    case 'commune':
      return { ...chip, label: say.chips.communeOf(say.chips.commune[place.kind], place.name, place.provinceName) };
  }
}
