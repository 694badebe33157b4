// Labels on their sheets: which cell each takes, where a page ends, and where to cut.
import { labelSheetWords as say } from '../../i18n/vi/label-sheet.ts';
import { MOST_LABELS } from '../label-request.ts';
import type { LabelProblem } from './content.ts';
import { moved, type Box, type DrawItem, type LineItem } from './items.ts';
import { cornerOf, labelsOn, type Sheet } from './sheets.ts';

/** A label, laid out, and how often it is printed. */
export interface LabelJob {
  readonly items: readonly DrawItem[];
  readonly count: number;
}

export interface SheetPage {
  readonly items: readonly DrawItem[];
  /** The labels that are printed on, in order. */
  readonly labels: readonly Box[];
}

/** Length of a cutting mark along each edge, and its width. */
const CUT = 2;
const CUT_STROKE = 0.1;

/** Whether a start position and a number of labels can be printed; `name` is the product that the number is of. */
export function checkPlaces(sheet: Sheet, start: number, counts: readonly { readonly product: string; readonly count: number }[]): LabelProblem[] {
  const isWithin = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  const told = (product: string, field: 'start' | 'count', [message, remedy]: readonly [string, string]): LabelProblem => ({ product, field, message, remedy });
  return [
    ...(isWithin(start, labelsOn(sheet)) ? [] : [told('', 'start', say.problems.start(String(start), labelsOn(sheet)))]),
    ...counts.flatMap(({ product, count }) => (isWithin(count, MOST_LABELS) ? [] : [told(product, 'count', say.problems.count(String(count), MOST_LABELS))])),
  ];
}

/**
 * The pages of the jobs, one after the other, from the cell `start` (from 1, row by row) of the first sheet on.
 * @throws RangeError when `checkPlaces` was not asked first
 */
export function sheetPages(sheet: Sheet, jobs: readonly LabelJob[], { start = 1, cutMarks = true }: { readonly start?: number; readonly cutMarks?: boolean } = {}): SheetPage[] {
  const cells = labelsOn(sheet);
  if (start < 1 || start > cells) throw new RangeError(`Cell ${start} of ${cells}`);
  const pages: { items: DrawItem[]; labels: Box[] }[] = [];
  let place = start - 1;
  for (const { items, count } of jobs) {
    for (let made = 0; made < count; made += 1, place += 1) {
      if (pages.length === 0 || place % cells === 0) pages.push({ items: [], labels: [] });
      const { x, y } = cornerOf(sheet, place % cells);
      const page = pages.at(-1);
      page?.items.push(...items.map((item) => moved(item, x, y)));
      page?.labels.push({ x, y, width: sheet.width, height: sheet.height });
    }
  }
  return cutMarks ? pages.map(({ items, labels }) => ({ items: [...cutMarksOf(labels), ...items], labels })) : pages;
}

/** Short strokes on the edges at every corner, each once where labels touch. */
function cutMarksOf(labels: readonly Box[]): LineItem[] {
  const marks = new Map<string, LineItem>();
  for (const { x, y, width, height } of labels) {
    for (const [cornerX, inX] of [[x, 1], [x + width, -1]] as const) {
      for (const [cornerY, inY] of [[y, 1], [y + height, -1]] as const) {
        add(cornerX, cornerY, cornerX + inX * CUT, cornerY);
        add(cornerX, cornerY, cornerX, cornerY + inY * CUT);
      }
    }
  }
  return [...marks.values()];

  function add(x1: number, y1: number, x2: number, y2: number): void {
    marks.set([x1, y1, x2, y2].map((at) => at.toFixed(2)).join(' '), { kind: 'line', x1, y1, x2, y2, stroke: CUT_STROKE, colour: 'cut' });
  }
}
