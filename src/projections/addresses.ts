// Addresses of the pages of records, the one place that knows that demonstrations stand apart, under /minh-hoa/.
import type { Producer, Product } from '../domain/model.ts';
import { urls } from '../urls.ts';

/** The page of a product, whether real or a demonstration. */
export function productHref({ id, isDemonstration }: Pick<Product, 'id' | 'isDemonstration'>): string {
  return isDemonstration ? urls.demonstration(id) : urls.product(id);
}

/** The page of a producer, whether real or a demonstration. */
export function producerHref({ id, isDemonstration }: Pick<Producer, 'id' | 'isDemonstration'>): string {
  return isDemonstration ? urls.demonstrationProducer(id) : urls.producer(id);
}
