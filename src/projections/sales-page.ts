// Sales points as pages show them: where, what sources say is sold, and as of when.
import { compareVi } from '../domain/collate.ts';
import type { Channel, Product, Province, SalesPoint } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import { cardOf, type Card } from './card.ts';
import { departedView, type DepartedView } from './departed.ts';
import { withStop } from './text.ts';
import { Footnotes, type NoteView } from './notes.ts';
import { placeNowText } from './place.ts';

export interface SalesPointView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: SalesPoint['record']['kind'];
  readonly address?: string;
  readonly placeNow?: string;
  readonly asOf?: string;
  readonly isChainOnly: boolean;
  readonly isClosed: boolean;
}

export interface SalesPointPage extends SalesPointView {
  readonly province?: { readonly name: string; readonly href: string };
  readonly rows: readonly { readonly label: string; readonly text: string; readonly href?: string; readonly refs: readonly number[] }[];
  readonly closed?: { readonly text: string; readonly refs: readonly number[] };
  readonly carries: readonly { readonly text: string; readonly asOf?: string; readonly refs: readonly number[] }[];
  readonly products: readonly Card[];
  readonly note?: string;
  readonly departed?: DepartedView;
  readonly notes: readonly NoteView[];
}

/** A point as lists show it. */
export function salesPointView(point: SalesPoint): SalesPointView {
  const { record, place } = point;
  const address = record.place?.then?.address;
  const placeNow = placeNowText(place);
  return {
    id: point.id,
    name: record.name,
    href: urls.salesPoint(point.id),
    kind: record.kind,
    ...(address === undefined ? {} : { address }),
    ...(placeNow === undefined ? {} : { placeNow }),
    ...(record.asOf === undefined ? {} : { asOf: record.asOf }),
    isChainOnly: record.evidence === 'chain',
    isClosed: record.closed !== undefined,
  };
}

/** The page of a point. */
export function salesPointPage(point: SalesPoint, into?: SalesPoint): SalesPointPage {
  const { record, sources, place, chain } = point;
  const notes = new Footnotes();
  const departed = departedView(record.lifecycle, () => into && { name: into.record.name, href: urls.salesPoint(into.id) });
  const refs = (ids: readonly string[]) => notes.refs(ids, sources);
  const amount = (of: { value: number; about?: 'exact' | 'over' | 'about' | 'nearly' | undefined } | undefined) => of && `${vi.sales.countAbout[of.about ?? 'exact']}${vi.date.number(of.value)}`;
  const products = amount(record.productCount);
  const producers = amount(record.producerCount);
  const rows: SalesPointPage['rows'] = [
    ...(record.operator === undefined ? [] : [{ label: vi.sales.operator, text: record.operator, refs: refs([...sources.keys()].slice(0, 1)) }]),
    ...(record.phone === undefined ? [] : [{ label: vi.sales.phone, text: record.phone.number, href: `tel:${record.phone.number}`, refs: refs(record.phone.sources) }]),
    ...(record.openingHours === undefined ? [] : [{ label: vi.sales.hours, text: record.openingHours.text, refs: refs(record.openingHours.sources) }]),
    ...(record.openedOn === undefined ? [] : [{ label: vi.sales.opened, text: vi.date.partial(record.openedOn.date), refs: refs(record.openedOn.sources) }]),
    ...(record.coordinates === undefined ? [] : [{ label: vi.sales.map, text: `${record.coordinates.lat.toFixed(5)}, ${record.coordinates.lon.toFixed(5)}`, href: `geo:${record.coordinates.lat},${record.coordinates.lon}`, refs: refs(record.coordinates.sources) }]),
    ...(products === undefined || record.productCount === undefined ? [] : [{ label: vi.sales.counts, text: vi.sales.products(products), refs: refs(record.productCount.sources) }]),
    ...(producers === undefined || record.producerCount === undefined ? [] : [{ label: vi.sales.of, text: vi.sales.producers(producers), refs: refs(record.producerCount.sources) }]),
    ...(chain === undefined ? [] : [{ label: vi.sales.chain, text: chain.record.name, refs: [] }]),
  ];
  const page = {
    ...salesPointView(point),
    ...(departed === undefined ? {} : { departed }),
    ...(place.province === undefined ? {} : { province: { name: place.province.name, href: urls.salesPointsIn(place.province.slug) } }),
    rows,
    ...(record.closed === undefined ? {} : { closed: { text: record.closed.text, refs: refs(record.closed.sources) } }),
    carries: (record.carries ?? []).map(({ text, asOf, sources: ids }) => ({ text, ...(asOf === undefined ? {} : { asOf }), refs: refs(ids) })),
    products: point.carries.map((product: Product) => cardOf(product)),
    ...(record.note === undefined ? {} : { note: record.note }),
  };
  refs([...sources.keys()]);
  return { ...page, notes: notes.list() };
}

/** Points by province of today, in Vietnamese order; those whose province is not known come last, without one. */
export function salesPointsByProvince(points: readonly SalesPoint[]): { province: Province | undefined; points: readonly SalesPointView[] }[] {
  const groups = Map.groupBy(points.filter(({ record }) => record.lifecycle === undefined), (point) => point.place.province);
  return [...groups]
    .map(([province, own]) => ({ province, points: own.map(salesPointView).sort((a, b) => Number(a.isChainOnly) - Number(b.isChainOnly) || compareVi(a.name, b.name)) }))
    .sort((a, b) => (a.province === undefined ? 1 : b.province === undefined ? -1 : compareVi(a.province.name, b.province.name)));
}

export interface ChannelView {
  readonly name: string;
  readonly kind: Channel['record']['kind'];
  readonly href?: string;
  readonly text: string;
}

/** Channels without a place, as one list. */
export function channelViews(channels: readonly Channel[]): ChannelView[] {
  return channels.map(({ record, sources }) => {
    const isTrusted = [...sources.values()].some(({ trust }) => trust !== 'low');
    return {
      name: record.name,
      kind: record.kind,
      ...(isTrusted && record.url?.startsWith('https://') === true ? { href: record.url } : {}),
      text: [record.operator, record.note, record.asOf === undefined ? undefined : vi.sales.asOf(vi.date.partial(record.asOf))].filter((part) => part !== undefined).map(withStop).join(' '),
    };
  });
}
