// From what was typed to labels that can be printed: every product, lot, number and name that is wrong is told at once.
import { nearest } from '../../src/domain/nearest.ts';
import type { Catalogue, Product } from '../../src/domain/model.ts';
import { asPrinted } from '../../src/domain/short-code.ts';
import { labelContent, type LabelOptions, type LabelProblem, type StarsOmitted } from '../../src/projections/label/content.ts';
import type { Measure } from '../../src/projections/label/items.ts';
import { layLabel } from '../../src/projections/label/lay-label.ts';
import { checkPlaces, type LabelJob } from '../../src/projections/label/pages.ts';
import type { Sheet } from '../../src/projections/label/sheets.ts';
import { labelRow, type LabelLotRow, type LabelRow } from '../../src/projections/label-list.ts';
import { countsOf } from '../../src/projections/label-request.ts';
import type { Order } from './read-orders.ts';

/** A name is told as far as one needs to know which it is. */
const LONGEST_TOLD = 60;

export interface FoundLabels {
  readonly problems: readonly string[];
  readonly jobs: readonly LabelJob[];
  readonly products: readonly Product[];
  /** Why a product's label has no stars. */
  readonly starless: readonly { readonly product: string; readonly why: StarsOmitted }[];
}

/** The labels of the orders, or everything that is wrong with them. */
export function findLabels(catalogue: Catalogue, orders: readonly Order[], sheet: Sheet, start: number, options: LabelOptions, measure: Measure): FoundLabels {
  const problems: string[] = [];
  const found = orders.map((order) => ({ order, product: findProduct(catalogue, order.product, problems) }));
  const counts = countsOf({ orders: orders.map(({ count }) => ({ code: '', lot: '', ...(count === undefined ? {} : { count: Number(count) }) })), sheet: sheet.id, start });
  problems.push(...checkPlaces(sheet, start, orders.flatMap(({ product, count }) => (count === undefined ? [] : [{ product, count: Number(count) }]))).map(printProblem));
  const jobs: LabelJob[] = [];
  const starless: { product: string; why: StarsOmitted }[] = [];
  for (const [place, { order, product }] of found.entries()) {
    if (product === undefined) continue;
    const row: LabelRow = { ...labelRow(product), ...(catalogue.departed.includes(product) ? { gone: true } : {}) };
    const lot = findLot(row, order.lot, problems);
    if (order.lot !== undefined && lot === undefined) continue;
    const content = labelContent(row, lot, options);
    const laid = content.ok ? layLabel(content.content, sheet, measure) : content;
    if (!laid.ok) problems.push(...laid.problems.map(printProblem));
    else jobs.push({ items: laid.items, count: counts[place] ?? 0 });
    if (content.ok && content.content.starsOmitted !== undefined) starless.push({ product: product.name, why: content.content.starsOmitted });
  }
  return { problems, jobs, products: found.flatMap(({ product }) => (product === undefined ? [] : [product])), starless };
}

function printProblem({ product, message, remedy }: LabelProblem): string {
  const name = product.length > LONGEST_TOLD ? `${product.slice(0, LONGEST_TOLD)}…` : product;
  return `${name === '' ? '' : `${name}: `}${message} → ${remedy}`;
}

/** By id, by short code or by GTIN, among all products that ever had a page. */
function findProduct(catalogue: Catalogue, typed: string, problems: string[]): Product | undefined {
  const all = [...catalogue.products, ...catalogue.demonstrations, ...catalogue.departed];
  const code = asPrinted(typed);
  const found = all.find(({ id, code: own, gtin }) => id === typed || own === code || gtin?.gtin14 === code.padStart(14, '0'));
  if (found !== undefined) return found;
  const meant = nearest(typed, all.map(({ id }) => id)) ?? nearest(code, all.map((product) => product.code));
  problems.push(`--product "${typed}": không có trong danh mục → ghi mã hồ sơ, mã ngắn hoặc GTIN${meant === undefined ? '' : `; có phải "${meant}"?`}`);
  return undefined;
}

function findLot({ name, lots = [] }: LabelRow, typed: string | undefined, problems: string[]): LabelLotRow | undefined {
  if (typed === undefined) return undefined;
  const found = lots.find(({ code }) => code === typed);
  if (found !== undefined) return found;
  const known = lots.length === 0 ? 'sản phẩm này chưa khai báo lô nào; bỏ --lot hoặc thêm hồ sơ lô' : `các lô đã khai báo: ${lots.map(({ code }) => code).join(', ')}`;
  problems.push(`${name}: không có lô "${typed}" → ${known}`);
  return undefined;
}
