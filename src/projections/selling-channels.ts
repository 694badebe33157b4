// Where a product is sold now, as values of a facet: chains and floors that its supply sheet, its offers or a point's shelf name, and the
// kinds of points of which a source says that they carry it. A channel that the register knows has one value, however it is written.
import { fold, slugify } from '../domain/fold.ts';
import type { Catalogue, Product, SalesPoint } from '../domain/model.ts';
import { salesWords } from '../i18n/vi/sales.ts';
import { kindSlug } from './sales-kinds.ts';
import { isOpenPoint } from './sales-list.ts';

export interface SellingChannel {
  /** As addresses have it. */
  readonly slug: string;
  readonly name: string;
}

/** Asks for the channels of one product after another, each channel once. */
export function sellingChannels({ channels, salesPoints }: Pick<Catalogue, 'channels' | 'salesPoints'>): (product: Product) => readonly SellingChannel[] {
  const inUse = channels.filter(({ record }) => record.lifecycle === undefined);
  const byId = new Map(inUse.map(({ id, record }) => [id, { slug: id, name: record.name }]));
  const byName = new Map(inUse.flatMap(({ id, record }) => [record.name, ...(record.aliases ?? [])].map((name) => [fold(name), { slug: id, name: record.name }] as const)));
  const pointsOf = new Map<Product, SalesPoint[]>();
  for (const point of salesPoints.filter(isOpenPoint)) {
    for (const product of point.carries) pointsOf.set(product, [...(pointsOf.get(product) ?? []), point]);
  }
  return (product) => {
    const told = (product.record.supplySheet?.currentChannels ?? []).map((name): SellingChannel => byName.get(fold(name)) ?? { slug: slugify(name), name });
    const offered = (product.record.offers ?? []).flatMap(({ channel }) => byId.get(channel ?? '') ?? []);
    const shelves = (pointsOf.get(product) ?? []).map(({ chain, record: { kind } }): SellingChannel => byId.get(chain?.id ?? '') ?? { slug: kindSlug(kind), name: salesWords.kinds[kind] });
    const all = new Map([...told, ...offered, ...shelves].map((channel) => [channel.slug, channel]));
    return [...all.values()].filter(({ slug }) => slug !== '');
  };
}
