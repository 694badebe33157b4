// What an entry of a list shows of a product, and nothing more.
import { placeLine, type PlaceLine } from './place.ts';
import type { Product } from '../domain/model.ts';
import type { Standing } from '../domain/standing.ts';
import type { Image } from '../schemas/documents.ts';
import { urls } from '../urls.ts';
import { productHref } from './addresses.ts';

export interface Card {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly producer?: string;
  readonly place: PlaceLine;
  readonly drawing: string;
  /** Photographs that the record names; where none can be shown the drawing stands. */
  readonly images: readonly Image[];
  readonly groupClass: string;
  readonly standing: Standing;
}

/** A product as an entry of a list. */
export function cardOf(product: Product): Card {
  return {
    id: product.id,
    href: productHref(product),
    name: product.name,
    ...(product.producer === undefined ? {} : { producer: product.producer.name }),
    place: placeLine(product.place),
    drawing: urls.kindDrawing(product.kind),
    images: product.record.images ?? [],
    groupClass: groupClassOf(product),
    standing: product.standing,
  };
}

/** Class of the tile's tone: one a top-level group, `g-1` to `g-6`. */
export function groupClassOf(product: Product): string {
  const top = product.group.path[0]?.code ?? 'I';
  return `g-${ROMAN.indexOf(top) + 1}`;
}

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];
