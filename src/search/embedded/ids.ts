// An id mostly begins with the slug of the name beside it: only the rest needs to travel.
import { slugify } from '../../domain/fold.ts';

/** Before a whole id; no id has this character. */
const WHOLE = '=';

/** @example idEnd('keo-dua-ben-tre', 'Kẹo dừa') // '-ben-tre' */
export function idEnd(id: string, name: string): string {
  const slug = slugify(name);
  return slug !== '' && id.startsWith(slug) && !id.startsWith(WHOLE, slug.length) ? id.slice(slug.length) : WHOLE + id;
}

/** The inverse of `idEnd`. */
export function idFrom(end: string, name: string): string {
  return end.startsWith(WHOLE) ? end.slice(WHOLE.length) : slugify(name) + end;
}
