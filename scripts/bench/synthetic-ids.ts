// Ids of made-up records.

import { slugify } from '#domain/fold.ts';

/** Leaves room for what comes behind it: an id has up to 80 characters. */
const LONGEST_SLUG = 56;

/** Ids as the import gives them: the slug of the name, with the province behind it, then with a number, where that is taken. */
export class Ids {
  readonly #given = new Set<string>();

  give(name: string, more = ''): string {
    const plain = slugify(name, LONGEST_SLUG);
    const longer = more === '' ? plain : `${plain}-${slugify(more)}`;
    const wanted = this.#given.has(plain) ? longer : plain;
    let id = wanted;
    for (let number = 2; this.#given.has(id); number += 1) id = `${wanted}-${number}`;
    this.#given.add(id);
    return id;
  }
}
