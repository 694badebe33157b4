// Rows settled by hand as another wording of a sentence that another row tells, or as two sentences in one: they are told in
// the settled words, so that one fact stands once with all its sources.
import type { FactRow } from './facts-row.ts';
import { isRow } from './matching.ts';
import type { Settlements } from './settlements.ts';

/** The rows to bring in for this one: itself when nothing was settled, else one a settled sentence. */
export function retold(row: FactRow, settled: Settlements): readonly FactRow[] {
  const found = settled.retold?.find((item) => item.row.field === row.field && item.row.value === row.value && isRow({ name: item.row.name, producer: item.row.producer }, row));
  if (found === undefined) return [row];
  // What the note said was about the old words.
  const { fact: _, ...note } = row.note;
  return found.tell.map(({ field, text }) => ({ ...row, field, value: text, note }));
}
