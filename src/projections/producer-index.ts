// Producers in Vietnamese order, a page at a time. Masked ones are left out: their pages are reached by their codes only.
import type { Producer } from '../domain/model.ts';
import { urls } from '../urls.ts';
import { placeLine, type PlaceLine } from './place.ts';

const PAGE_SIZE = 48;

export interface ProducerIndexPage {
  readonly number: number;
  readonly of: number;
  readonly total: number;
  readonly producers: readonly { readonly name: string; readonly href: string; readonly kind: Producer['record']['kind']; readonly place: PlaceLine; readonly products: number }[];
}

/** All pages of the index of producers that have a product. */
export function producerIndexPages(producers: readonly Producer[]): ProducerIndexPage[] {
  const listed = producers.filter((producer) => producer.record.masked === undefined && producer.record.lifecycle === undefined && producer.products.length > 0);
  const of = Math.max(1, Math.ceil(listed.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    total: listed.length,
    producers: listed.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE).map((producer) => ({
      name: producer.name,
      href: urls.producer(producer.id),
      kind: producer.record.kind,
      place: placeLine(producer.place),
      products: producer.products.length,
    })),
  }));
}
