// A row of a facts table, read once: what it is about, its value, and the sources it stands on.
import type { Fact, Source } from '../../schemas/source.ts';
import type { ImportContext, Row, RowAccount } from './contract.ts';
import { readNote, type ReadNote } from './facts-notes.ts';
import { capital } from './facts-words.ts';
import { nameForPages } from './name-in-table.ts';
import { addSources, type NewSource, readSources } from './sources.ts';

export interface FactRow {
  readonly line: number;
  readonly name: string;
  readonly producer?: string;
  readonly about: 'product' | 'producer';
  readonly field: string;
  readonly value: string;
  /** Day, month or year of the source, as the table gives it. */
  readonly date?: string;
  readonly note: ReadNote;
  readonly sources: readonly NewSource[];
}

type ReadFactRow = { readonly ok: true; readonly row: FactRow } | { readonly ok: false; readonly account: RowAccount };

/** Reads the cells of one row. A row without name, field or source is an error: nobody can judge it. */
export function readFactRow({ line, cells }: Row, context: ImportContext): ReadFactRow {
  const cell = (column: string) => cells[column] ?? '';
  const wrong = (column: string, reason: string, remedy: string): ReadFactRow => ({
    ok: false,
    account: { line, outcome: 'error', records: [], column, value: cell(column).slice(0, 200), reason, remedy },
  });
  const about = cell('about');
  if (cell('name') === '') return wrong('name', 'thiếu tên sản phẩm', 'ghi tên như trong danh mục');
  if (about !== 'product' && about !== 'producer') return wrong('about', 'about phải là product hoặc producer', 'sửa cột about');
  if (cell('value') === '') return wrong('value', 'thiếu nội dung', 'ghi điều nguồn nói, hoặc bỏ dòng');
  const note = readNote(cell('note'));
  const date = cell('source_date');
  const read = readSources(
    cell('source'),
    { checkedOn: context.checkedOn, ...(date === '' ? {} : { publishedOn: date }), ...(note.source === undefined ? {} : { note: capital(note.source) }) },
    context.settlements,
  );
  if (!read.ok) return wrong('source', read.problem, read.remedy);
  const producer = cell('producer');
  const row: FactRow = {
    line,
    name: nameForPages(cell('name')).name,
    about,
    field: cell('field'),
    value: cell('value'),
    note,
    sources: read.sources.map((source) => ({ ...source, trust: trustOf(source, note) })),
    ...(producer === '' ? {} : { producer }),
    ...(date === '' ? {} : { date }),
  };
  return { ok: true, row };
}

/** The note may lower what the host alone would be worth, never raise it above the producer's own page. */
function trustOf(source: NewSource, note: ReadNote): NewSource['trust'] {
  if (note.trust === 'low') return 'low';
  if (note.trust === 'producer' && source.trust !== 'decision' && source.trust !== 'authority') return 'producer';
  return source.trust;
}

/** Whether a source of the row is trusted enough to speak of stars: press or better. */
export function speaksOfStars(row: FactRow): boolean {
  return row.sources.some(({ trust }) => trust === 'decision' || trust === 'authority' || trust === 'press');
}

/** Puts the row's sources on a record's list; answers the record and the ids. */
export function withSources<T extends { sources: Source[] }>(record: T, row: FactRow): { readonly record: T; readonly ids: string[] } {
  const { sources, ids } = addSources(record.sources, row.sources);
  return { record: { ...record, sources }, ids };
}

/** The row as a sentence with its sources, told of what the note says it is about. */
export function factOf(row: FactRow, ids: readonly string[], text: string = row.value, about?: Fact['about']): Fact {
  const said = row.note.about ?? about;
  return {
    text: capital(text),
    ...(said === undefined ? {} : { about: said }),
    ...(row.note.fact === undefined ? {} : { note: capital(row.note.fact).slice(0, 500) }),
    sources: [...ids],
  };
}
