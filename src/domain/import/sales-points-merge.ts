// Adds what a row says to a point, a fair or a channel. Nothing known is overwritten: what differs is answered as refused.
import type { ChannelRecord, EventRecord, SalesPointRecord } from '../../schemas/sales.ts';
import { LIMITS } from '../../schemas/text.ts';
import type { PlaceIndex } from '../places.ts';
import { nameKey, producerKey } from './names.ts';
import { isWithin, joinPlace } from './sales-points-place.ts';
import type { Said } from './sales-points-said.ts';
import type { Count } from './sales-points-values.ts';

export interface Merged<T> {
  readonly record: T;
  /** What the row says and the record could not take, each a sentence for the clerk. */
  readonly refused: readonly string[];
}

export interface MergeContext {
  readonly places: PlaceIndex;
  /** Ids, in the record's own list, of the row's sources. */
  readonly sources: string[];
  /** Former province that holds the place, when the row names one of after the merger. */
  readonly oldProvince?: string | undefined;
}

/** A sales point with what the row adds. */
export function extendPoint(before: SalesPointRecord, said: Said, context: MergeContext): Merged<SalesPointRecord> {
  const { sources } = context;
  const asOf = before.asOf ?? said.asOf;
  const openedOn = before.openedOn ?? given(said.openedOn, (date) => ({ date, sources }));
  const joined = joinPlace(before.place, said.place ?? {}, context.places, { name: before.name, oldProvince: context.oldProvince, dated: openedOn?.date ?? asOf });
  const notes = [...said.notes, ...(joined.otherAddress === undefined ? [] : [`Nguồn khác ghi địa chỉ: ${joined.otherAddress}.`])];
  const [note, tooLong] = joinNotes(before.note, notes);
  return {
    record: {
      ...before,
      aliases: joinNames(before.name, before.aliases, said.aliases),
      operator: before.operator ?? said.operator,
      chain: before.chain ?? said.chain,
      place: joined.place ?? before.place,
      coordinates: before.coordinates ?? given(said.coordinates, (at) => ({ ...at, sources })),
      phone: before.phone ?? given(said.phone, (number) => ({ number, sources })),
      website: before.website ?? given(said.website, (url) => ({ url, sources })),
      openingHours: before.openingHours ?? given(said.openingHours, (text) => ({ text, sources })),
      openedOn,
      closed: before.closed ?? given(said.closed, (text) => ({ text, sources })),
      productCount: before.productCount ?? counted(said.productCount, said, sources),
      producerCount: before.producerCount ?? counted(said.producerCount, said, sources),
      carries: joinCarries(before.carries, said, sources),
      asOf,
      note,
    },
    refused: [...differences(before, said), ...tooLong],
  };
}

/** A fair with what the row adds; what a point sells is a sentence here. */
export function extendEvent(before: EventRecord, said: Said, context: MergeContext): Merged<EventRecord> {
  const startsOn = before.startsOn ?? said.openedOn ?? said.asOf;
  const joined = joinPlace(before.place, said.place ?? {}, context.places, { name: before.name, oldProvince: context.oldProvince, dated: startsOn });
  const notes = [...said.notes, ...(joined.otherAddress === undefined ? [] : [`Nguồn khác ghi địa chỉ: ${joined.otherAddress}.`]), ...goods(said)];
  const [note, tooLong] = joinNotes(before.note, notes);
  return {
    record: {
      ...before,
      startsOn,
      endsOn: before.endsOn ?? said.endsOn,
      organiser: before.organiser ?? said.operator,
      place: joined.place ?? before.place,
      productCount: before.productCount ?? counted(said.productCount, said, context.sources),
      producerCount: before.producerCount ?? counted(said.producerCount, said, context.sources),
      note,
    },
    refused: [...(said.phone === undefined ? [] : ['sự kiện đã qua không ghi điện thoại']), ...tooLong],
  };
}

/** A floor or chain with what the row adds; a place it does not have. */
export function extendChannel(before: ChannelRecord, said: Said, context: MergeContext): Merged<ChannelRecord> {
  const opened = said.openedOn === undefined ? [] : [`Hoạt động từ ${vietnameseDate(said.openedOn)}.`];
  const [note, tooLong] = joinNotes(before.note, [...said.notes, ...(before.note?.includes('Hoạt động từ') === true ? [] : opened), ...goods(said)]);
  return {
    record: {
      ...before,
      aliases: joinNames(before.name, before.aliases, said.aliases),
      operator: before.operator ?? said.operator,
      url: before.url ?? said.website,
      productCount: before.productCount ?? counted(said.productCount, said, context.sources),
      asOf: before.asOf ?? said.asOf,
      note,
    },
    refused: [...differences(before, said), ...tooLong],
  };
}

function goods(said: Said): string[] {
  return said.carries === undefined || said.carries.length === 0 ? [] : [`Trong đó có ${said.carries.map((item) => item.text).join(', ')}.`];
}

/** @example vietnameseDate('2022-04') // 'tháng 4/2022' */
function vietnameseDate(partial: string): string {
  const [year, month, date] = partial.split('-').map(Number);
  if (month === undefined) return `năm ${year}`;
  return date === undefined ? `tháng ${month}/${year}` : `ngày ${date}/${month}/${year}`;
}

/** `make` of the value, or nothing when there is none. */
function given<T, R>(value: T | undefined, make: (value: T) => R): R | undefined {
  return value === undefined ? undefined : make(value);
}

function counted(count: Count | undefined, said: Said, sources: string[]) {
  return given(count, (one) => ({ ...one, asOf: said.countAsOf, sources }));
}

function joinNames(name: string, old: string[] | undefined, more: readonly string[] | undefined): string[] | undefined {
  const all = [...(old ?? []), ...(more ?? []).filter((one) => one !== name)];
  const distinct = [...new Set(all)];
  return distinct.length === 0 ? undefined : distinct;
}

/** Sentences are added once, so that a second import says nothing twice; what does not fit is answered, never cut. */
function joinNotes(old: string | undefined, notes: readonly string[]): readonly [note: string | undefined, tooLong: readonly string[]] {
  let note = old;
  const tooLong: string[] = [];
  for (const sentence of notes) {
    if (note?.includes(sentence) === true) continue;
    const longer = note === undefined ? sentence : `${note} ${sentence}`;
    if (longer.length > LIMITS.line) tooLong.push(`ghi chú dài quá ${LIMITS.line} ký tự, không thêm được: ${sentence}`);
    else note = longer;
  }
  return [note, tooLong];
}

function joinCarries(old: SalesPointRecord['carries'], said: Said, sources: string[]): SalesPointRecord['carries'] {
  const list = [...(old ?? [])];
  for (const { text, products } of said.carries ?? []) {
    const at = list.findIndex((one) => nameKey(one.text) === nameKey(text));
    const item = list[at];
    if (item === undefined) list.push({ text, products, asOf: said.countAsOf, sources });
    else list[at] = { ...item, products: item.products ?? products, sources: [...new Set([...item.sources, ...sources])] };
  }
  return list.length === 0 ? undefined : list;
}

function differences(before: SalesPointRecord | ChannelRecord, said: Said): string[] {
  const operator = before.operator !== undefined && said.operator !== undefined && !alike(before.operator, said.operator);
  const count = before.productCount !== undefined && said.productCount !== undefined && before.productCount.value !== said.productCount.value;
  return [
    ...(operator ? [`đơn vị vận hành đã ghi "${before.operator}", dòng này ghi "${said.operator}"`] : []),
    ...(count ? [`số sản phẩm đã ghi ${before.productCount?.value}, dòng này ghi ${said.productCount.value}`] : []),
  ];
}

/** Names that say the same, one of them perhaps with more words. */
function alike(a: string, b: string): boolean {
  const [left, right] = [new Set(producerKey(a).split(' ')), new Set(producerKey(b).split(' '))];
  return isWithin(left, right) || isWithin(right, left);
}
