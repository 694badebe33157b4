// The photographs of content/images as Astro knows them: looked up in one place for entries and for product pages.
import type { ImageMetadata } from 'astro';
import { photosAmong, type Photo } from '../projections/photos.ts';
import type { Image } from '../schemas/documents.ts';

const files = import.meta.glob<{ default: ImageMetadata }>('/content/images/*.{jpg,jpeg,png,webp}', { eager: true });

/** The photographs that can be shown of those that a record names. */
export function photosOf(images: readonly Image[]): Photo<ImageMetadata>[] {
  return photosAmong(images, files);
}
