// The three collections that the sales tables fill, as one shelf: find by name, make, extend, and tell whether anything changed.
import type { z } from 'zod';
import { type ChannelRecord, channel, type EventRecord, event, type SalesPointRecord, salesPoint } from '../../schemas/sales.ts';
import type { PlaceIndex } from '../places.ts';
import { slugify } from '../fold.ts';
import { formerProvinceNamed } from '../places-resolve.ts';
import type { Draft } from './contract.ts';
import { freeId, shortHash } from './ids.ts';
import { nameKey, placeKey } from './names.ts';
import { extendChannel, extendEvent, extendPoint, type Merged } from './sales-points-merge.ts';
import type { Said } from './sales-points-said.ts';
import type { RowKind } from './sales-points-values.ts';
import { addSources, type NewSource } from './sources.ts';

export type Spot =
  | { readonly makes: 'point'; readonly id: string }
  | { readonly makes: 'event'; readonly id: string }
  | { readonly makes: 'channel'; readonly id: string };

/** Where the record lies under content/. @example 'sales-points/cua-hang-ocop-lang-son' */
export function pathOf(spot: Spot): string {
  return `${{ point: 'sales-points', event: 'events', channel: 'channels' }[spot.makes]}/${spot.id}`;
}

export interface Shelf {
  /** The record of that name (or alias). */
  find(name: string): Spot | undefined;
  /** Makes an empty record of the kind; it is complete only after the first `put`. */
  make(name: string, kind: RowKind, given: { readonly evidence: 'point' | 'chain'; readonly province?: string | undefined }): Spot;
  /** Adds what a row says; answers whether the record changed, what it refused, or why it would no longer be valid. */
  put(spot: Spot, said: Said, found: readonly NewSource[], given: { readonly oldProvince?: string | undefined }): Put;
  /** The province in the record's own words. */
  provinceOf(spot: Spot): string | undefined;
}

export type Put = { readonly ok: true; readonly changed: boolean; readonly refused: readonly string[] } | { readonly ok: false; readonly problem: string };

export function salesShelf(draft: Pick<Draft, 'salesPoints' | 'events' | 'channels'>, places: PlaceIndex): Shelf {
  const names = new Map<string, Spot>();
  const note = (spot: Spot, record: SalesPointRecord | EventRecord | ChannelRecord) => {
    for (const text of [record.name, ...('aliases' in record ? (record.aliases ?? []) : [])]) if (!names.has(nameKey(text))) names.set(nameKey(text), spot);
  };
  for (const [id, record] of draft.salesPoints) note({ makes: 'point', id }, record);
  for (const [id, record] of draft.events) note({ makes: 'event', id }, record);
  for (const [id, record] of draft.channels) note({ makes: 'channel', id }, record);

  return {
    find: (name) => names.get(nameKey(name)),
    provinceOf: ({ makes, id }) => (makes === 'point' ? draft.salesPoints.get(id)?.place?.then?.province : makes === 'event' ? draft.events.get(id)?.place?.then?.province : undefined),
    make(name, kind, { evidence, province }) {
      const isTaken = (id: string) => draft[COLLECTION[kind.makes]].has(id);
      const spot: Spot = { makes: kind.makes, id: freeId(baseId(name, province), isTaken) };
      if (kind.makes === 'point') draft.salesPoints.set(spot.id, { $schema: '../.schema/sales-point.json', name, kind: kind.kind, evidence, sources: [] });
      else if (kind.makes === 'event') draft.events.set(spot.id, { $schema: '../.schema/event.json', name, sources: [] });
      else {
        const formerProvince = province === undefined ? undefined : formerProvinceNamed(province, places)?.code;
        draft.channels.set(spot.id, { $schema: '../.schema/channel.json', name, kind: kind.kind, formerProvince, sources: [] });
      }
      names.set(nameKey(name), spot);
      return spot;
    },
    put(spot, said, found, { oldProvince }) {
      const extend = <T extends SalesPointRecord | EventRecord | ChannelRecord>(records: Map<string, T>, schema: z.ZodType<T>, merge: (before: T, ids: string[]) => Merged<T>): Put => {
        const before = records.get(spot.id);
        if (before === undefined) throw new Error(`no record ${pathOf(spot)}`);
        const { sources, ids } = addSources(before.sources, found);
        const { record, refused } = merge({ ...before, sources }, ids);
        // Through JSON: fields without a value go, and the order of keys is the schema's.
        const read = schema.safeParse(JSON.parse(JSON.stringify(record)));
        if (!read.success) return { ok: false, problem: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') };
        records.set(spot.id, read.data);
        note(spot, read.data);
        return { ok: true, changed: JSON.stringify(before) !== JSON.stringify(read.data), refused };
      };
      const context = (sources: string[]) => ({ places, sources, oldProvince });
      if (spot.makes === 'point') return extend(draft.salesPoints, salesPoint, (before, ids) => extendPoint(before, said, context(ids)));
      if (spot.makes === 'event') return extend(draft.events, event, (before, ids) => extendEvent(before, said, context(ids)));
      return extend(draft.channels, channel, (before, ids) => extendChannel(before, said, context(ids)));
    },
  };
}

const COLLECTION = { point: 'salesPoints', event: 'events', channel: 'channels' } as const;

/** The name; of a household's shop kind, province and a short number, so that the address outlives a masked name. */
function baseId(name: string, province: string | undefined): string {
  if (!/hộ kinh doanh/iu.test(name)) return name;
  return ['diem-ban', slugify(placeKey(province ?? '')), shortHash(nameKey(name))].filter((part) => part !== '').join('-');
}
