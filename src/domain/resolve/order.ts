// The order of lists: Vietnamese alphabet, then id, so that equal names always stand in the same order.
import { compareVi } from '../collate.ts';

export function inVietnameseOrder<T extends { readonly id: string }>(items: Iterable<T>, nameOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareVi(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}
