// What every scanned page needs, made once: all products with a code, the drawings, and the options of their projection.
import { loadDrawings } from '../catalogue/drawings.ts';
import type { Lot, Product } from '../domain/model.ts';
import { tracePage, type TracePage } from '../projections/trace-page.ts';
import { built, catalogue, frame } from './_site.ts';

/** Every record answers its printed code for ever: those in use, those that left, demonstrations. */
export const scanned: readonly Product[] = [...catalogue.products, ...catalogue.departed, ...catalogue.demonstrations];

const byId = new Map(scanned.map((product) => [product.id, product]));
const drawings = loadDrawings('public/kinds');

interface ScanProps {
  readonly page: TracePage;
  readonly drawing: string | undefined;
  readonly siteName: string;
  readonly built: string;
}

/** The properties of the component of a scanned page. */
export function scanProps(product: Product, lot?: Lot): ScanProps {
  const into = product.record.lifecycle?.into;
  const page = tracePage(product, lot, { built, site: catalogue.site, documentKinds: catalogue.documentKinds, traceSystems: catalogue.traceSystems, into: into === undefined ? undefined : byId.get(into) });
  return { page, drawing: drawings.get(product.kind), ...frame };
}
