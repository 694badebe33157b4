// The page of a sales point: where it is, how to get there, what sources say is sold, and as of when.
import type { SalesPoint } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { linkOf } from '../schemas/source.ts';
import { urls } from '../urls.ts';
import { cardOf, type Card } from './card.ts';
import { departedView, type DepartedView } from './departed.ts';
import { Footnotes, type NoteView } from './notes.ts';
import { placeNowText } from './place.ts';
import type { Cited } from './product-page.ts';
import { type MapLinks, mapLinks, phoneText, saysPlaceNow } from './sales-contact.ts';
import { kindSlug, type SalesPointKind } from './sales-kinds.ts';

export interface SalesPointPage {
  readonly name: string;
  readonly kind: SalesPointKind;
  readonly kindHref: string;
  readonly address?: string;
  readonly placeNow?: string;
  /** Under the address: as of when, when it was checked, and that one should call. */
  readonly addressNote?: string;
  readonly map?: MapLinks;
  readonly call?: { readonly href: string; readonly text: string };
  readonly asOf?: string;
  readonly isChainOnly: boolean;
  readonly province?: { readonly name: string; readonly href: string };
  readonly rows: readonly { readonly label: string; readonly values: readonly Cited[] }[];
  readonly closed?: { readonly text: string; readonly refs: readonly number[] };
  readonly carries: readonly { readonly text: string; readonly asOf?: string; readonly refs: readonly number[] }[];
  readonly products: readonly Card[];
  readonly note?: string;
  readonly departed?: DepartedView;
  readonly notes: readonly NoteView[];
}

/** The page of a point; `into` is the point that a departed one went into. */
export function salesPointPage(point: SalesPoint, into?: SalesPoint): SalesPointPage {
  const { record, sources, place } = point;
  const notes = new Footnotes();
  const departed = departedView(record.lifecycle, () => into && { name: into.record.name, href: urls.salesPoint(into.id) });
  const refs = (ids: readonly string[]) => notes.refs(ids, sources);
  const placeNow = placeNowText(place);
  const { address } = place.words;
  const map = mapLinks(point);
  const isOpen = record.closed === undefined && departed === undefined;
  const page = {
    name: record.name,
    kind: record.kind,
    kindHref: urls.salesPointsOf(kindSlug(record.kind)),
    ...(address === undefined ? {} : { address, addressNote: addressNote(point) }),
    ...(placeNow === undefined || saysPlaceNow(point) ? {} : { placeNow }),
    ...(map === undefined || !isOpen ? {} : { map }),
    ...(record.phone === undefined || !isOpen ? {} : { call: { href: `tel:${record.phone.number}`, text: vi.sales.call(phoneText(record.phone.number)) } }),
    ...(record.asOf === undefined ? {} : { asOf: record.asOf }),
    isChainOnly: record.evidence === 'chain',
    ...(departed === undefined ? {} : { departed }),
    ...(place.province === undefined ? {} : { province: { name: place.province.name, href: urls.salesPointsIn(place.province.slug) } }),
    rows: rowsOf(point, refs),
    ...(record.closed === undefined ? {} : { closed: { text: record.closed.text, refs: refs(record.closed.sources) } }),
    carries: (record.carries ?? []).map(({ text, asOf, sources: ids }) => ({ text, ...(asOf === undefined ? {} : { asOf }), refs: refs(ids) })),
    products: point.carries.filter(({ isDemonstration }) => !isDemonstration).map((product) => cardOf(product)),
    ...(record.note === undefined ? {} : { note: record.note }),
  };
  refs([...sources.keys()]);
  return { ...page, notes: notes.list() };
}

/** As of when the address holds: the source's own time, and the latest day on which a source was compared. */
function addressNote({ record, sources }: SalesPoint): string {
  const checked = [...sources.values()].map(({ checkedOn }) => checkedOn).sort().at(-1) ?? '';
  const day = vi.date.day(checked);
  return record.asOf === undefined ? vi.sales.addressUndated(day) : vi.sales.addressAsOf(vi.date.partial(record.asOf), day);
}

function rowsOf({ record, sources, chain }: SalesPoint, refs: (ids: readonly string[]) => number[]): SalesPointPage['rows'] {
  const { operator, phone, website, openingHours, openedOn, coordinates, productCount, producerCount } = record;
  const amount = (of: { value: number; about?: 'exact' | 'over' | 'about' | 'nearly' | undefined }) => `${vi.sales.countAbout[of.about ?? 'exact']}${vi.date.number(of.value)}`;
  const asOf = (when: string | undefined) => (when === undefined ? {} : { aside: vi.sales.asOf(vi.date.partial(when)) });
  const siteHref = website?.sources.flatMap((id) => sources.get(id) ?? []).map(({ trust }) => linkOf({ url: website.url, trust })).find((href) => href !== undefined);
  const rows: [string, Cited | undefined][] = [
    [vi.sales.operator, operator === undefined ? undefined : { text: operator, refs: refs([...sources.keys()].slice(0, 1)) }],
    [vi.sales.phone, phone && { text: phoneText(phone.number), href: `tel:${phone.number}`, refs: refs(phone.sources) }],
    [vi.sales.website, website && { text: new URL(website.url).hostname, ...(siteHref === undefined ? {} : { href: siteHref }), refs: refs(website.sources) }],
    [vi.sales.hours, openingHours && { text: openingHours.text, refs: refs(openingHours.sources) }],
    [vi.sales.opened, openedOn && { text: vi.date.partial(openedOn.date), refs: refs(openedOn.sources) }],
    [vi.sales.map, coordinates && { text: `${coordinates.lat.toFixed(5)}, ${coordinates.lon.toFixed(5)}`, refs: refs(coordinates.sources) }],
    [vi.sales.counts, productCount && { text: vi.sales.products(amount(productCount)), refs: refs(productCount.sources), ...asOf(productCount.asOf) }],
    [vi.sales.of, producerCount && { text: vi.sales.producers(amount(producerCount)), refs: refs(producerCount.sources), ...asOf(producerCount.asOf) }],
    [vi.sales.chain, chain && { text: chain.record.name, refs: [] }],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, values: [value] }]));
}
