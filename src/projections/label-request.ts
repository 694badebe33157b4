// What is to be printed, and its address: /nhan/?ma=<code>&lo=<lot>&so=<count>&ma=…&to=<sheet>&tu=<start>&cat=1. Each `ma` opens a
// product; the `lo` and `so` after it are its own. Pure; whatever the address says becomes a request within bounds.
import { asPrinted } from '../domain/short-code.ts';
import { labelsOn, type SheetId, sheetOf, SHEETS } from './label/sheets.ts';

/** The most products, and labels of all of them together: what a cheap phone draws and prints in one go. */
export const MOST_PRODUCTS = 12;
export const MOST_LABELS = 520;

/** The commonest one in shops, and large enough for all that a label says. */
export const DEFAULT_SHEET = 'A4-3x8' satisfies SheetId;

export interface LabelOrder {
  /** As asked for: a code of the catalogue, or whatever stood in the address. */
  readonly code: string;
  /** As typed; empty for none. */
  readonly lot: string;
  /** How many labels; undefined = as many as fill the sheet. */
  readonly count?: number;
}

export interface LabelRequest {
  readonly orders: readonly LabelOrder[];
  readonly sheet: SheetId;
  /** The first free cell, from 1, row by row. */
  readonly start: number;
  /** Cutting marks, for plain paper. */
  readonly cut: boolean;
}

/**
 * Reads the address of the page. An unknown sheet becomes the default, a start outside it 1, a count outside 1 to `MOST_LABELS`
 * none; products beyond `MOST_PRODUCTS` are left out. Codes and lots are kept as they are (at most 40 characters): who looks them up says no.
 */
export function readRequest(search: string): LabelRequest {
  const orders: LabelOrder[] = [];
  let [sheet, start, cut] = ['', '', false];
  for (const [key, value] of new URLSearchParams(search)) {
    const last = orders.at(-1);
    if (key === 'to') sheet = value;
    else if (key === 'tu') start = value;
    else if (key === 'cat') cut = value === '1';
    else if (key === 'ma' && value.trim() !== '') orders.push({ code: asPrinted(value).slice(0, 40), lot: '' });
    else if (key === 'lo' && last !== undefined) orders[orders.length - 1] = { ...last, lot: value.trim().slice(0, 40) };
    else if (key === 'so' && last !== undefined) {
      const count = wholeNumber(value, MOST_LABELS);
      if (count !== undefined) orders[orders.length - 1] = { ...last, count };
    }
  }
  const chosen = sheetOf(sheet) ?? SHEETS[DEFAULT_SHEET];
  return { orders: orders.slice(0, MOST_PRODUCTS), sheet: chosen.id, start: wholeNumber(start, labelsOn(chosen)) ?? 1, cut };
}

/** The address of a request, from its `?` on; empty when it says nothing. What is the default is left out. */
export function writeRequest({ orders, sheet, start, cut }: LabelRequest): string {
  const params = new URLSearchParams();
  for (const { code, lot, count } of orders) {
    params.append('ma', code);
    if (lot !== '') params.append('lo', lot);
    if (count !== undefined) params.append('so', String(count));
  }
  if (sheet !== DEFAULT_SHEET) params.append('to', sheet);
  if (start > 1) params.append('tu', String(start));
  if (cut) params.append('cat', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** A whole number from 1 to `most`; undefined for anything else. */
export function wholeNumber(text: string, most: number): number | undefined {
  const number = /^\d{1,4}$/u.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

/** The command that makes the same sheets as a PDF; counts are those of the orders. */
export function pdfCommand({ orders, sheet, start, cut }: LabelRequest, counts: readonly number[]): string {
  const products = orders.map(({ code, lot }, index) => `--product ${code}${lot === '' ? '' : ` --lot ${lot}`} --count ${counts[index] ?? 1}`);
  return ['npm run labels --', ...products, `--sheet ${sheet}`, ...(start > 1 ? [`--start ${start}`] : []), ...(cut ? [] : ['--no-cut-marks'])].join(' ');
}

/**
 * How many labels of each order are printed: those asked for; an order without a number fills what the sheet has left, shared with the
 * other orders without one, at least one each; never more than `MOST_LABELS` together.
 */
export function countsOf({ orders, sheet, start }: Pick<LabelRequest, 'orders' | 'sheet' | 'start'>): number[] {
  const cells = labelsOn(SHEETS[sheet]);
  const asked = orders.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const open = orders.filter(({ count }) => count === undefined).length;
  const free = Math.max(0, cells - ((start - 1 + asked) % cells));
  let [shares, left] = [open, Math.max(free, open)];
  let room = MOST_LABELS;
  return orders.map(({ count }) => {
    const own = count ?? Math.ceil(left / shares);
    if (count === undefined) {
      left -= own;
      shares -= 1;
    }
    const given = Math.min(own, room);
    room -= given;
    return given;
  });
}
