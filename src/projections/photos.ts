// Photographs that a record names, matched with the files that are there.
import type { Image } from '../schemas/documents.ts';

export interface Photo<File> {
  readonly image: Image;
  readonly file: File;
}

/** The record's photographs in its order; one whose file is not among `files` (by path) is left out, so that the drawing can stand in. */
export function photosAmong<File>(images: readonly Image[], files: Readonly<Record<string, { readonly default: File }>>): Photo<File>[] {
  const byName = new Map(Object.entries(files).map(([path, file]) => [path.slice(path.lastIndexOf('/') + 1), file.default]));
  return images.flatMap((image) => {
    const file = byName.get(image.file);
    return file === undefined ? [] : [{ image, file }];
  });
}
