// Writes suppliers into a file for spreadsheets. Loaded when somebody asks for one.
import type { Day } from '../../domain/day.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { csvText } from '../../projections/sourcing/csv-text.ts';
import { exportTable } from '../../projections/sourcing/export-table.ts';
import type { SupplierDetail } from '../../projections/sourcing/supplier-detail.ts';
import { PAGE_LENGTH } from '../../search/port.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { Search } from '../search/use-search.ts';
import { detailsOf } from './details.ts';

interface ResultsToExport {
  readonly query: SearchQuery;
  /** How many of the results, from the first. */
  readonly total: number;
  readonly ask: Search['ask'];
  readonly demonstrations: boolean;
  readonly today: Day;
}

/** All results of a query, from its first page on. */
export async function exportResults({ query, total, ask, demonstrations, today }: ResultsToExport): Promise<void> {
  const { signal } = new AbortController();
  const pages = Array.from({ length: Math.ceil(total / PAGE_LENGTH) }, (_, index) => ask({ ...query, page: index + 1 }, signal));
  const ids = (await Promise.all(pages)).flatMap(({ hits }) => hits.map(({ document }) => document.id)).slice(0, total);
  const { found } = await detailsOf(ids, demonstrations);
  saveCsv(found, today);
}

/** Hands the file to the browser, which asks where to or puts it with its downloads. */
export function saveCsv(details: readonly SupplierDetail[], today: Day): void {
  const text = csvText(exportTable(details, { day: today, baseUrl: location.origin }));
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = sourcingToolsWords.csv.file(today);
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; at once some browsers would not find the file any more.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
