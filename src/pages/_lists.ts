// Static paths of paged lists: page 1 stands at the list's own address, the others under trang/<n>/.
import type { Product } from '../domain/model.ts';
import { listPages, type ListPage } from '../projections/list.ts';
import { built } from './_site.ts';

/** A thing that has a list of products: its route parameters, what its page needs, its products. */
interface Listed<Params, Thing> {
  readonly params: Params;
  readonly thing: Thing;
  readonly products: readonly Product[];
}

/** Paths of the first pages. */
export function firstPages<Params, Thing>(lists: readonly Listed<Params, Thing>[]): { params: Params; props: { thing: Thing; page: ListPage } }[] {
  return lists.flatMap(({ params, thing, products }) => listPages(products, built).slice(0, 1).map((page) => ({ params, props: { thing, page } })));
}

/** Paths of the pages from the second on. */
export function furtherPages<Params, Thing>(lists: readonly Listed<Params, Thing>[]): { params: Params & { page: string }; props: { thing: Thing; page: ListPage } }[] {
  return lists.flatMap(({ params, thing, products }) => listPages(products, built).slice(1).map((page) => ({ params: { ...params, page: String(page.number) }, props: { thing, page } })));
}
