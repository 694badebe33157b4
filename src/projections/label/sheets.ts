// The label sheets that there are, in millimetres: sizes that stationers sell under many names, all on A4. A closed table: a sheet of
// another maker with the same numbers is the same sheet.
import type { LabelField } from './content.ts';

export interface Sheet {
  readonly id: SheetId;
  readonly columns: number;
  readonly rows: number;
  /** One label. */
  readonly width: number;
  readonly height: number;
  /** Top left corner of the first label. */
  readonly left: number;
  readonly top: number;
  /** Between the columns; rows touch. */
  readonly gap: number;
  /** What is printed unless something else is asked for: what there is room for. */
  readonly content: readonly LabelField[];
}

export const PAGE = { width: 210, height: 297 } as const;

export const SHEET_IDS = ['A4-2x4', 'A4-2x5', 'A4-2x7', 'A4-3x8', 'A4-4x10', 'A4-5x13'] as const;
export type SheetId = (typeof SHEET_IDS)[number];

const EVERYTHING = ['producer', 'place', 'stars', 'lot', 'dates', 'gtin'] as const;

export const SHEETS: Readonly<Record<SheetId, Sheet>> = {
  'A4-2x4': { id: 'A4-2x4', columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.65, top: 13.1, gap: 2.5, content: EVERYTHING },
  'A4-2x5': { id: 'A4-2x5', columns: 2, rows: 5, width: 99.1, height: 57, left: 4.65, top: 6, gap: 2.5, content: EVERYTHING },
  'A4-2x7': { id: 'A4-2x7', columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, gap: 2.5, content: EVERYTHING },
  'A4-3x8': { id: 'A4-3x8', columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, gap: 0, content: EVERYTHING },
  'A4-4x10': { id: 'A4-4x10', columns: 4, rows: 10, width: 48.5, height: 25.4, left: 8, top: 21.5, gap: 0, content: ['stars', 'lot', 'dates'] },
  'A4-5x13': { id: 'A4-5x13', columns: 5, rows: 13, width: 38.1, height: 21.2, left: 4.75, top: 10.7, gap: 2.5, content: ['lot', 'dates'] },
};

/** The sheet of a name as people type it. @example sheetOf('a4-3x8') */
export function sheetOf(name: string): Sheet | undefined {
  const id = SHEET_IDS.find((known) => known.toLowerCase() === name.trim().toLowerCase());
  return id && SHEETS[id];
}

/** How many labels a sheet has. */
export function labelsOn({ columns, rows }: Sheet): number {
  return columns * rows;
}

/** Top left corner of a label; `place` counts from 0, row by row. */
export function cornerOf({ columns, width, height, left, top, gap }: Sheet, place: number): { readonly x: number; readonly y: number } {
  return { x: left + (place % columns) * (width + gap), y: top + Math.floor(place / columns) * height };
}
