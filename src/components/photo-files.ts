// The photographs of content/images as Astro knows them: looked up in one place for entries and for product pages.
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { photosAmong, type Photo } from '../projections/photos.ts';
import type { Image } from '../schemas/documents.ts';

const files = import.meta.glob<{ default: ImageMetadata }>('/content/images/*.{jpg,jpeg,png,webp}', { eager: true });

/** The picture of an entry: twice its square, for fine screens. */
export const THUMBNAIL = { width: 192, height: 192, fit: 'cover' } as const;

/** The photographs that can be shown of those that a record names. */
export function photosOf(images: readonly Image[]): Photo<ImageMetadata>[] {
  return photosAmong(images, files);
}

/** Addresses of the small pictures of entries, by the file that a record names; files that are not there are left out. */
export async function thumbnails(names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const wanted = new Set(names);
  const found = Object.entries(files).flatMap(([path, { default: file }]) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return wanted.has(name) ? [{ name, file }] : [];
  });
  const made = await Promise.all(found.map(async ({ name, file }) => [name, (await getImage({ src: file, ...THUMBNAIL })).src] as const));
  return Object.fromEntries(made);
}
