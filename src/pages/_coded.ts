// Every product that has a printed address, whatever became of it: a file named by its code for each.
import type { Product } from '../domain/model.ts';
import { catalogue } from './_site.ts';

/** Paths `[code]` of all products: real, departed and demonstrations. */
export function codedPaths(): { params: { code: string }; props: { product: Product } }[] {
  return [...catalogue.products, ...catalogue.departed, ...catalogue.demonstrations].map((product) => ({ params: { code: product.code }, props: { product } }));
}
