// The importers by kind, and which kind a table is, by its columns.
import type { Importer } from '../../src/domain/import/contract.ts';
import { decisionsImporter } from '../../src/domain/import/decisions.ts';
import { factsImporter } from '../../src/domain/import/facts.ts';
import { producersImporter } from '../../src/domain/import/producers.ts';
import { productsImporter } from '../../src/domain/import/products.ts';
import { salesPointFactsImporter } from '../../src/domain/import/sales-point-facts.ts';
import { salesPointsImporter } from '../../src/domain/import/sales-points.ts';

export const IMPORTERS: readonly Importer[] = [producersImporter, productsImporter, decisionsImporter, salesPointsImporter, salesPointFactsImporter, factsImporter];

/** The kinds whose columns these are: all required ones there, none unknown. Exactly one is a guess worth taking. */
export function kindsFor(columns: readonly string[], importers: readonly Importer[] = IMPORTERS): Importer[] {
  const fits = (importer: Importer) => importer.required.every((column) => columns.includes(column)) && columns.every((column) => importer.required.includes(column) || importer.optional.includes(column));
  const fitting = importers.filter(fits);
  // A damaged header fits nothing: the kind that shares most columns can then say what is missing.
  if (fitting.length > 0) return fitting;
  const shared = (importer: Importer) => columns.filter((column) => importer.required.includes(column) || importer.optional.includes(column)).length;
  const most = Math.max(...importers.map(shared));
  return most < 3 ? [] : importers.filter((importer) => shared(importer) === most);
}
