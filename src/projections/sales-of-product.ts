// Where to buy a product: points of which a source says so, channels from its offers, and points of its province of which nobody says so.
import type { Channel, Product, SalesPoint } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { linkOf } from '../schemas/source.ts';
import { urls } from '../urls.ts';
import type { Footnotes } from './notes.ts';
import { placeNowText } from './place.ts';
import { channelLink } from './sales-channels.ts';
import { isOpenPoint } from './sales-list.ts';

export interface CarryingPoint {
  readonly name: string;
  readonly href: string;
  readonly where?: string;
  /** The source's own words for the goods. */
  readonly told: string;
  readonly asOf?: string;
  readonly refs: readonly number[];
}

export interface SellingChannel {
  readonly text: string;
  /** The channel that the record names, with its address where it may be a link. */
  readonly channel?: { readonly name: string; readonly href?: string };
  /** The product's own page there. */
  readonly href?: string;
  readonly site?: string;
  readonly asOf?: string;
  readonly refs: readonly number[];
}

export interface ProductSales {
  readonly carriedBy: readonly CarryingPoint[];
  readonly sellers: readonly SellingChannel[];
  /** Markets and export, which are not places to buy. */
  readonly markets: readonly SellingChannel[];
  /** Not confirmed to have it; none for a record that left, or for a demonstration. */
  readonly nearby: readonly { readonly name: string; readonly href: string; readonly where?: string }[];
  readonly province?: { readonly name: string; readonly href: string };
}

export interface ProductSalesOptions {
  /** Points that a source says carry the product. */
  readonly carrying?: readonly SalesPoint[];
  /** Points in the product's province of today. */
  readonly nearby: readonly SalesPoint[];
  readonly channels?: ReadonlyMap<string, Channel>;
}

const MOST_NEARBY = 4;

/** Where to buy a product; nothing of it is said of a record that left the register. */
export function productSales(product: Product, { carrying = [], nearby, channels = new Map() }: ProductSalesOptions, notes: Footnotes): ProductSales {
  const { record, place, isDemonstration } = product;
  const isListed = record.lifecycle === undefined && !isDemonstration;
  const carriers = isListed ? carrying.filter(isOpenPoint) : [];
  const offers = (wanted: 'shop' | 'market') => (record.offers ?? []).filter(({ kind }) => (kind ?? 'shop') === wanted).map((offer) => sellerOf(offer, product, channels, notes));
  const others = isListed ? nearestFirst(product, nearby.filter(isOpenPoint)).filter((point) => !carriers.includes(point)) : [];
  return {
    carriedBy: carriers.map((point) => carryingPoint(point, product.id, notes)),
    sellers: offers('shop'),
    markets: offers('market'),
    nearby: others.slice(0, MOST_NEARBY).map((point) => ({ name: point.record.name, href: urls.salesPoint(point.id), ...whereOf(point) })),
    ...(place.province === undefined || others.length === 0 ? {} : { province: { name: place.province.name, href: urls.salesPointsIn(place.province.slug) } }),
  };
}

/** The line of the point that names the product: its words, time and sources are those of this very statement. */
function carryingPoint(point: SalesPoint, product: string, notes: Footnotes): CarryingPoint {
  const lines = (point.record.carries ?? []).filter(({ products }) => products?.includes(product) === true);
  const asOf = lines.map((line) => line.asOf).find((when) => when !== undefined) ?? point.record.asOf;
  return {
    name: point.record.name,
    href: urls.salesPoint(point.id),
    ...whereOf(point),
    told: lines.map(({ text }) => text).join('; '),
    ...(asOf === undefined ? {} : { asOf }),
    refs: notes.refs(lines.flatMap(({ sources }) => sources), point.sources),
  };
}

type Offer = NonNullable<Product['record']['offers']>[number];

function sellerOf({ text, channel: id, url, asOf, sources: ids }: Offer, { sources }: Product, channels: ReadonlyMap<string, Channel>, notes: Footnotes): SellingChannel {
  const channel = channels.get(id ?? '');
  const channelHref = channel && channelLink(channel);
  const href = ids.flatMap((one) => sources.get(one) ?? []).map(({ trust }) => linkOf({ url, trust })).find((link) => link !== undefined);
  return {
    text,
    ...(channel === undefined ? {} : { channel: { name: channel.record.name, ...(channelHref === undefined ? {} : { href: channelHref }) } }),
    ...(href === undefined ? {} : { href, site: new URL(href).hostname }),
    ...(asOf === undefined ? {} : { asOf }),
    refs: notes.refs(ids, sources),
  };
}

function whereOf({ place }: SalesPoint): { where?: string } {
  const where = place.words.address ?? placeNowText(place);
  return where === undefined ? {} : { where };
}

/** Points of the same former province before the others of today's. */
function nearestFirst(product: Product, points: readonly SalesPoint[]): readonly SalesPoint[] {
  const far = (point: SalesPoint) => Number(point.place.formerProvince !== product.place.formerProvince);
  return points.toSorted((a, b) => far(a) - far(b));
}

/** A word for each time: as of when a source said so, or that it did not say when. */
export function salesWhen(asOf: string | undefined): string {
  return asOf === undefined ? vi.sales.asOfUnknown : vi.sales.asOf(vi.date.partial(asOf));
}
