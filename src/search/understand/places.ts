// Places in a query: a name of the lexicon, perhaps with its kind before it and "cũ" behind. Which of several places of one name is
// meant: the kind says it, or "cũ", or a province named beside it; else today's province before a former one before smaller units.
import { searchWords as say } from '../../i18n/vi/search.ts';
import { couldBe, isMarked, plainWords, TONES, type Word } from '../text/words.ts';
import { isOfLevel, type Lexicon, type Place, placeFacet } from './lexicon.ts';
import { FORMERLY, phraseAt, type Phrase, PLACE_MARKERS, type PlaceLevel } from './phrases.ts';
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
    const at = (start: number): PlaceFound | undefined => (isFree(start) ? placeAt(words, start, places, isFree, found.at(-1)) : undefined);
    const first = at(index);
    const one = first && (provinceAcross(first, words, at) ?? first);
    if (one !== undefined) found.push(one);
    index = one === undefined ? index + 1 : one.start + one.length;
  }
  return alike(insideEachOther(found));
}

/**
 * A province whose name begins inside that of another place and ends behind it: what is asked for stands in front of where, so "yến Khánh
 * Hòa" is no Yên Khánh, and "nghệ An Giang" not of Nghệ An. Not where the other is said, is alone written with its marks, or has a province behind it.
 */
function provinceAcross(one: PlaceFound, words: readonly Word[], at: (start: number) => PlaceFound | undefined): PlaceFound | undefined {
  const end = one.nameStart + one.nameLength;
  const behind = at(end);
  if (one.isSaid || (behind !== undefined && isLarge(behind.places[0]))) return undefined;
  const inside = Array.from({ length: one.nameLength - 1 }, (_, offset) => at(one.nameStart + 1 + offset));
  return inside.find((other) => other !== undefined && isLarge(other.places[0]) && other.start + other.length > end && (isWritten(other, words) || !isWritten(one, words)));
}

/** Whether the name stands there with all its marks. */
function isWritten({ nameStart, nameLength, places: [{ name }] }: PlaceFound, words: readonly Word[]): boolean {
  return plainWords(name).join(' ') === words.slice(nameStart, nameStart + nameLength).map(({ written }) => written).join(' ');
}

function isLarge(place: Place): place is Extract<Place, { readonly level: 'province' | 'former-province' | 'area' }> {
  return place.level === 'province' || place.level === 'former-province' || place.level === 'area';
}

function placeAt(words: readonly Word[], index: number, places: Lexicon['places'], isFree: (index: number) => boolean, last: PlaceFound | undefined): PlaceFound | undefined {
  const among = places.get(words[index]?.folded ?? '') ?? [];
  const named = namedAt(words, index, among, isFree);
  const [longest] = named;
  if (longest === undefined) return undefined;
  const length = longest.words.length;
  const all = named.map(({ means }) => means);
  const from = last === undefined ? 0 : last.start + last.length;
  const before = markerBefore(words, index, from, isFree);
  // "h cần đước" is a district, but no place is a "q hà nội".
  const marker = before === undefined || before.level === 'any' || all.some((place) => isOfLevel(place, before.level)) ? before : undefined;
  const formerly = phraseAt(words, index + length, FORMERLY, isFree);
  // Of a town that nothing comes from its province is meant, which bears its name: "thành phố Hòa Bình".
  const ofLevel = all.filter((place) => isOfLevel(place, marker?.level ?? 'any') && (marker?.level !== 'city' || place.level !== 'district' || place.isInUse));
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

/** The names that stand at a place of the query, the longest alone; of names written otherwise only where none is written so. */
function namedAt(words: readonly Word[], index: number, among: readonly Phrase<Place>[], isFree: (index: number) => boolean): readonly Phrase<Place>[] {
  const longest = phraseAt(words, index, among, isFree) ?? among.find((one) => isMistoned(words, index, one, isFree));
  if (longest === undefined) return [];
  const length = longest.words.length;
  const own = words.slice(index, index + length);
  const all = among.filter((one) => one.words.length === length && (one === longest || phraseAt(words, index, [one], isFree) !== undefined));
  if (!own.some(({ written }) => isMarked(written))) return all;
  const exact = all.filter((one) => one.words.every((word, offset) => own[offset]?.written === word));
  // Who types "xã Tân An" does not mean Tân Ân; of so many communes some are called nearly so.
  return exact.length > 0 ? exact : all.filter(({ means }) => means.level !== 'commune');
}

/** One word of several has a wrong tone, another is written right: "quàng ngãi", "cần thờ", but not "hải đường". */
function isMistoned(words: readonly Word[], index: number, { words: own, folded }: Phrase<unknown>, isFree: (index: number) => boolean): boolean {
  if (own.length < 2 || !folded.every((word, offset) => words[index + offset]?.folded === word && isFree(index + offset))) return false;
  const wrong = own.filter((word, offset) => !couldBe(words[index + offset]?.written ?? '', word));
  const letters = (word: string): string => word.normalize('NFD').replace(TONES, '');
  const isTone = own.every((word, offset) => letters(word) === letters(words[index + offset]?.written ?? ''));
  return isTone && wrong.length === 1 && own.some((word, offset) => isMarked(word) && words[index + offset]?.written === word);
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
  const order = formerly ? (['former-province', 'area', 'district', 'commune', 'province'] as const) : (['province', 'former-province', 'area', 'district', 'commune'] as const);
  for (const level of order) {
    const [first, ...more] = places.filter((place) => place.level === level);
    if (first !== undefined) return [first, ...more];
  }
  return undefined;
}

/** One name may stand for a unit twice: in Vietnamese and in English. */
function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.level} ${placeFacet(place).values.join(' ')}`, place])).values()];
}

/** A province named too says which of several districts or communes is meant; one that lies elsewhere is not meant at all. */
function insideEachOther(found: readonly PlaceFound[]): PlaceFound[] {
  const around = new Set(found.flatMap(({ places: [place] }) => provincesNow(place)));
  if (around.size === 0) return [...found];
  return found.flatMap((one) => {
    const [first, ...more] = one.places.filter((place) => isLarge(place) || around.has(place.level === 'district' ? place.now : place.province));
    return first === undefined ? [] : [{ ...one, places: [first, ...more] }];
  });
}

/** A province of today beside a former one that lies elsewhere: either will do ("Gia Lai Kon Tum"), so both are read as former ones. */
function alike(found: readonly PlaceFound[]): PlaceFound[] {
  const elsewhere = found.flatMap(({ places: [place] }) => (place.level === 'former-province' || place.level === 'area' ? [provincesNow(place)] : []));
  return found.map((one) => {
    const [place] = one.places;
    if (place.level !== 'province' || elsewhere.length === 0 || elsewhere.some((now) => now.includes(place.slug))) return one;
    return { ...one, places: [{ level: 'area', name: place.name, names: [], formerProvinces: place.former, formerNames: place.with, now: [place.slug] }] };
  });
}

function provincesNow(place: Place): readonly string[] {
  switch (place.level) {
    case 'province':
      return [place.slug];
    case 'former-province':
      return [place.now];
    case 'area':
      return place.now;
    default:
      return [];
  }
}

/** The chip of a place. */
export function placeChip({ places }: PlaceFound, from: string, narrows: boolean): Chip {
  const [place] = places;
  const values = places.flatMap((one) => placeFacet(one).values);
  const chip = { facet: placeFacet(place).facet, values, from, narrows };
  if (places.length > 1) return { ...chip, label: say.chips.several(place.name, places.length) };
  switch (place.level) {
    case 'province':
      return { ...chip, label: place.name, ...(place.with.length === 0 ? {} : { note: say.chips.withFormer(place.with) }) };
    case 'former-province':
      return { ...chip, label: say.chips.formerProvince(place.name), note: place.now === place.slug ? say.chips.nowIs(place.nowName) : say.chips.nowIn(place.nowName) };
    case 'area':
      return { ...chip, label: place.name, ...areaNote(place) };
    case 'district':
      return { ...chip, label: say.chips.districtOf(say.chips.formerDistrict[place.kind], place.name, place.provinceName) };
    case 'commune':
      return { ...chip, label: say.chips.communeOf(say.chips.commune[place.kind], place.name, place.provinceName) };
  }
}

function areaNote({ before, formerNames }: Extract<Place, { readonly level: 'area' }>): Pick<Chip, 'note'> {
  if (formerNames.length === 0) return {};
  return { note: before === undefined ? say.chips.withFormer(formerNames) : say.chips.provinceUntil(before, formerNames) };
}
