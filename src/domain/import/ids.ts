// Permanent ids of new records: readable, at most 80 characters, the same for the same row on every machine.
// A record found by matching keeps its id; only what nobody has yet gets a new one.
import { slugify } from '../fold.ts';
import { distinctiveWords, nameKey, placeKey } from './names.ts';

const LONGEST = 80;

/** `base`, cut at a word to 80 characters less room for a number; `-2`, `-3` … when taken. */
export function freeId(base: string, isTaken: (id: string) => boolean): string {
  const start = slugify(base, LONGEST - 4) || 'khong-ten';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? start : `${start}-${n}`;
    if (!isTaken(id)) return id;
  }
}

/**
 * Id of a product: its name and the distinctive words of its producer, or its province when the producer is unknown
 * or a household (a person's name in an address could never be masked later).
 */
export function productId(product: { readonly name: string; readonly producer?: string; readonly household?: boolean; readonly province?: string }, isTaken: (id: string) => boolean): string {
  const name = slugify(product.name);
  const maker = product.producer === undefined || product.household === true ? [] : distinctiveWords(product.producer);
  const tail = slugify((maker.length > 0 ? maker : placeKey(product.province ?? '').split(' ')).join(' '), 30);
  const words = new Set(name.split('-'));
  // A name that says its maker or place itself does not say it twice.
  const isSaid = tail.split('-').every((word) => words.has(word));
  return freeId(tail === '' || isSaid ? name : `${slugify(name, LONGEST - 5 - tail.length)}-${tail}`, isTaken);
}

/**
 * Id of a producer: its name; of a household, kind and province with a short number made from the name,
 * so that the address goes on working without the name when its owner asks for it to be masked.
 */
export function producerId(producer: { readonly name: string; readonly household: boolean; readonly province?: string }, isTaken: (id: string) => boolean): string {
  if (!producer.household) return freeId(slugify(producer.name), isTaken);
  const place = slugify(placeKey(producer.province ?? ''));
  return freeId(['ho', place, shortHash(nameKey(producer.name))].filter((part) => part !== '').join('-'), isTaken);
}

/** FNV-1a, 24 bits as five base-36 digits: short, stable, not reversible at a glance. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 24)) & 0xffffff).toString(36).padStart(5, '0');
}
