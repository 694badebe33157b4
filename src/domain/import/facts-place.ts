// Communes, districts and addresses in a facts table: they fill what a record's place leaves open, never rewrite its words.
// The address of a household is a home: only its commune and district are kept without a recorded consent.
import type { Place, PlaceThen } from '../../schemas/place.ts';
import type { ProducerRecord } from '../../schemas/producer.ts';
import { addressUnits } from '../places-address.ts';
import { unitName } from '../places-names.ts';
import { resolvePlace } from '../places-resolve.ts';
import type { PlaceIndex } from '../places.ts';
import type { Draft, ImportContext, RowAccount } from './contract.ts';
import { leftAside, saved } from './facts-outcome.ts';
import { type FactRow, withSources } from './facts-row.ts';
import type { Subject } from './facts-story.ts';
import { placeKey } from './names.ts';
import { isSameRecord } from './same.ts';

export const PLACE_FIELDS = ['address', 'commune', 'district'] as const;

interface Words {
  readonly address?: string;
  readonly commune?: string;
  readonly district?: string;
  /** A unit of today, when the source speaks of places as they are since 1 July 2025. */
  readonly communeNow?: string;
}

export function applyPlace(row: FactRow, subject: Subject, draft: Draft, context: ImportContext): RowAccount {
  const product = draft.products.get(subject.product);
  const maker = subject.producer === undefined ? undefined : draft.producers.get(subject.producer);
  if (row.about === 'producer' && subject.producer !== undefined && maker !== undefined) {
    const words = wordsOf(row, isHome(maker), context.places);
    const province = maker.place?.then?.province ?? product?.place?.then?.province;
    const filled = fill(row, maker.place, words, province, context.places);
    if (typeof filled === 'string') return leftAside(row, filled, undefined, [`producers/${subject.producer}`]);
    if (filled !== undefined) draft.producers.set(subject.producer, { ...withSources(maker, row).record, place: filled });
    return saved(row, `producers/${subject.producer}`, filled !== undefined, homeReason(row, isHome(maker)));
  }
  if (product === undefined) throw new Error(`không có hồ sơ products/${subject.product}`);
  // An address without a known producer may be somebody's home, unless visitors are to come there (group VI).
  const isPrivate = maker === undefined ? row.about === 'producer' || !product.group.code.startsWith('VI') : isHome(maker);
  const filled = fill(row, product.place, wordsOf(row, isPrivate, context.places), product.place?.then?.province, context.places);
  if (typeof filled === 'string') return leftAside(row, filled, undefined, [`products/${subject.product}`]);
  if (filled !== undefined) draft.products.set(subject.product, { ...withSources(product, row).record, place: filled });
  return saved(row, `products/${subject.product}`, filled !== undefined, homeReason(row, isPrivate));
}

function isHome(record: ProducerRecord): boolean {
  if (record.kind !== 'household' && record.kind !== 'unknown') return false;
  return !(record.consent?.covers.includes('address') ?? false);
}

function homeReason(row: FactRow, isPrivate: boolean): string | undefined {
  return isPrivate && row.field === 'address' ? 'hộ hoặc chưa rõ loại chủ thể: chỉ lấy xã, huyện; địa chỉ nhà cần có đồng ý' : undefined;
}

function wordsOf(row: FactRow, isPrivate: boolean, places: PlaceIndex): Words {
  const units = addressUnits(row.value, (name) => places.provinces.some((unit) => unit.kind === 'city' && unit.name === name));
  const isToday = row.note.placesOfToday === true || /sau sáp nhập/iu.test(row.value);
  if (row.field !== 'address') {
    const name = unitName(row.value.split(',')[0] ?? row.value).name.trim();
    if (row.field === 'district') return { district: name };
    return isToday ? { communeNow: name } : { commune: name };
  }
  const commune = units.commune === undefined ? {} : isToday ? { communeNow: unitName(units.commune).name } : { commune: unitName(units.commune).name };
  const district = units.district === undefined ? {} : { district: unitName(units.district).name };
  return { ...commune, ...district, ...(isPrivate || isUnitsOnly(row.value) ? {} : { address: row.value }) };
}

/** An address that names no more than units is said by the units. @example 'Huyện Cam Lộ, tỉnh Quảng Trị' */
function isUnitsOnly(address: string): boolean {
  return address.split(',').every((part) => /^\s*(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tp\.?|tx\.?|tỉnh|đặc khu)\s/iu.test(part));
}

/** The place with its gaps filled; undefined when it says so already, a reason when it says otherwise. */
function fill(row: FactRow, place: Place | undefined, words: Words, province: string | undefined, places: PlaceIndex): Place | string | undefined {
  if (row.value.includes(';') && row.field !== 'address') return 'nhiều xã: nguồn nói về vùng, không phải một nơi';
  const then = place?.then ?? {};
  const differs = differing(then, words);
  if (differs !== undefined) return `hồ sơ đã ghi "${differs}"`;
  const { communeNow, ...said } = words;
  const { provinceCode, districtCode, communeCode, ...known } = then;
  const next: PlaceThen = { ...(province === undefined ? {} : { province }), ...said, ...known };
  const now = nowOf(place, next, communeNow, places);
  const codes = now.then ?? { ...(provinceCode === undefined ? {} : { provinceCode }), ...(districtCode === undefined ? {} : { districtCode }), ...(communeCode === undefined ? {} : { communeCode }) };
  const filled: Place = { then: { ...next, ...codes }, ...(now.now === undefined ? {} : { now: now.now }) };
  return isSameRecord(place, filled) ? undefined : filled;
}

function differing(then: PlaceThen, words: Words): string | undefined {
  for (const field of ['commune', 'district', 'address'] as const) {
    const known = then[field];
    const said = words[field];
    if (known !== undefined && said !== undefined && placeKey(unitName(known).name) !== placeKey(unitName(said).name)) return known;
  }
  return undefined;
}

/** Codes for the words, unless (no `then`) what the record has is firmer: stated by a source, set by hand, or already one commune. */
function nowOf(place: Place | undefined, then: PlaceThen, communeNow: string | undefined, places: PlaceIndex): Pick<Place, 'now'> & { then?: PlaceThen } {
  const known = place?.now;
  if (known !== undefined && (known.basis !== 'resolved' || known.commune !== undefined)) return { now: known };
  const { province, district, commune, address } = then;
  const found = resolvePlace(
    {
      ...(province === undefined ? {} : { province }),
      ...(district === undefined ? {} : { district }),
      ...(commune === undefined ? {} : { commune }),
      ...(address === undefined ? {} : { address }),
      ...(communeNow === undefined ? {} : { communeNow }),
    },
    places,
  );
  return { then: found.then, ...(found.now === undefined ? (known === undefined ? {} : { now: known }) : { now: found.now }) };
}
