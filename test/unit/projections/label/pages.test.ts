// Labels on their sheets: cells, pages, cutting marks.
import { describe, expect, it } from 'vitest';
import { boxOf, type RectItem } from '#projections/label/items.ts';
import { checkPlaces, sheetPages } from '#projections/label/pages.ts';
import { cornerOf, labelsOn, PAGE, SHEET_IDS, SHEETS, sheetOf } from '#projections/label/sheets.ts';

const ITEM: RectItem = { kind: 'rect', x: 1, y: 2, width: 3, height: 4, colour: 'ink' };
const SHEET = SHEETS['A4-3x8'];
const pages = (start: number, ...counts: number[]) => sheetPages(SHEET, counts.map((count) => ({ items: [ITEM], count })), { start, cutMarks: false });

describe('the sheets', () => {
  it.each(SHEET_IDS)('%s lies on its page, its labels apart', (id) => {
    const sheet = SHEETS[id];
    const last = cornerOf(sheet, labelsOn(sheet) - 1);
    expect([sheet.left, sheet.top].every((margin) => margin >= 0)).toBe(true);
    // In the middle of the page: as much room on the right as on the left, and below as above.
    expect(last.x + sheet.width + sheet.left).toBeCloseTo(PAGE.width, 1);
    expect(last.y + sheet.height + sheet.top).toBeCloseTo(PAGE.height, 1);
  });

  it('are named by their columns and rows', () => {
    expect(SHEET_IDS.map((id) => `A4-${SHEETS[id].columns}x${SHEETS[id].rows}`)).toEqual([...SHEET_IDS]);
  });

  it('are found however their name is typed', () => {
    expect(sheetOf(' a4-3X8 ')).toBe(SHEET);
    expect(sheetOf('A4-9x9')).toBeUndefined();
  });
});

describe('sheetPages', () => {
  it('begins at the start position and goes row by row', () => {
    expect(pages(3, 2)[0]?.labels.map(({ x, y }) => [x, y])).toEqual([[140, 0.5], [0, 37.5]]);
  });

  it('goes on to a new page at its first cell', () => {
    const made = pages(24, 2);
    expect(made.map(({ labels }) => labels.length)).toEqual([1, 1]);
    expect(made[1]?.labels[0]).toMatchObject({ x: 0, y: 0.5 });
  });

  it('sets products one after the other', () => {
    expect(pages(1, 20, 20).map(({ labels }) => labels.length)).toEqual([24, 16]);
  });

  it('moves what is drawn to its label', () => {
    expect(pages(2, 1)[0]?.items).toEqual([{ ...ITEM, x: 71, y: 2.5 }]);
  });

  it('throws when nobody asked whether the start is on the sheet', () => {
    expect(() => pages(25, 1)).toThrow(RangeError);
  });

  it('marks the corners of the labels that are printed, each mark once', () => {
    const [page] = sheetPages(SHEET, [{ items: [], count: 2 }], { start: 1 });
    const marks = page?.items ?? [];
    // Eight strokes at the corners of a label; two labels side by side share none, for each stroke lies along its own edge.
    expect(marks).toHaveLength(16 - 2);
    expect(Math.max(...marks.map((mark) => boxOf(mark).x + boxOf(mark).width))).toBe(140);
  });

  it('leaves the marks out when the sheet is cut already', () => {
    expect(pages(1, 1)[0]?.items).toEqual([{ ...ITEM, y: 2.5 }]);
  });
});

describe('checkPlaces', () => {
  const told = (start: number, count: number) => checkPlaces(SHEET, start, [{ product: 'Trà Mây', count }]).map(({ field, message, remedy }) => `${field}: ${message} → ${remedy}`);

  it('lets in what is on the sheet', () => {
    expect([...told(1, 1), ...told(24, 520)]).toEqual([]);
  });

  it.each([
    [0, 1, 'start: vị trí bắt đầu 0 không có trên tờ này → chọn số nguyên từ 1 đến 24'],
    [25, 1, 'start: vị trí bắt đầu 25 không có trên tờ này → chọn số nguyên từ 1 đến 24'],
    [1.5, 1, 'start: vị trí bắt đầu 1.5 không có trên tờ này → chọn số nguyên từ 1 đến 24'],
    [1, 0, 'count: số nhãn 0 không dùng được → chọn số nguyên từ 1 đến 520'],
    [1, 521, 'count: số nhãn 521 không dùng được → chọn số nguyên từ 1 đến 520'],
  ])('refuses start %s and count %s', (start, count, problem) => {
    expect(told(start, count)).toEqual([problem]);
  });
});
