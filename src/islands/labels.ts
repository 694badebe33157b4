// The maker of label sheets. The address of the page says what is to be printed; everything on it follows from that and from today.
import { dayInVietnam } from '../domain/day.ts';
import { labelsScriptWords as words } from '../i18n/vi/labels-script.ts';
import type { DrawItem, Measure } from '../projections/label/items.ts';
import { layLabel } from '../projections/label/lay-label.ts';
import { sheetPages } from '../projections/label/pages.ts';
import { labelsOn, sheetOf, SHEETS } from '../projections/label/sheets.ts';
import { type Looked, orderState, problemText, type Setting } from '../projections/label-order.ts';
import { countsOf, type LabelOrder, type LabelRequest, MOST_LABELS, MOST_PRODUCTS, pdfCommand, readRequest, wholeNumber, writeRequest } from '../projections/label-request.ts';
import { Cells } from './labels/cells.ts';
import { LabelData } from './labels/data.ts';
import { need, say } from './labels/dom.ts';
import { svgOf } from './labels/draw.ts';
import { startFinder } from './labels/find.ts';
import { loadMeasure } from './labels/measure.ts';
import { type OrderChange, OrderView } from './labels/order.ts';
import { type OneLabel, savePng, saveSvg } from './labels/save.ts';
import { Sheets } from './labels/sheets.ts';

interface Entry {
  order: LabelOrder;
  looked?: Looked;
  /** Something else than a number stands in the field. */
  isCountWrong?: boolean;
  readonly view: OrderView;
}

/** An order whose label is laid out. */
interface Printable {
  readonly order: LabelOrder;
  readonly items: readonly DrawItem[];
}

const tool = need(document, '#nhan', HTMLElement);
const asked = readRequest(location.search);
const data = new LabelData(tool.dataset['keys'] ?? '');
const sheets = new Sheets(tool);
const cells = new Cells(tool, (next) => update(() => (start = next)));
const list = need(tool, '.nhan-orders', HTMLElement);
const size = need(tool, '#nhan-co', HTMLSelectElement);
const cutBox = need(tool, '#nhan-vach', HTMLInputElement);
const finder = startFinder(tool, data, (code, name) => {
  if (entries.length >= MOST_PRODUCTS) {
    finder.tell(words.full(MOST_PRODUCTS));
    return;
  }
  const entry = add({ code, lot: '' });
  finder.tell(words.added(name));
  void load(entry).then(() => entry.view.focus());
});

const entries: Entry[] = [];
let { sheet, start, cut } = asked;
let measure: Measure | undefined;
let first: OneLabel | undefined;

for (const order of asked.orders) add(order);
size.value = sheet;
cutBox.checked = cut;
need(tool, '.nhan-start', HTMLDetailsElement).open = start > 1;

size.addEventListener('change', () =>
  update(() => {
    sheet = sheetOf(size.value)?.id ?? sheet;
    start = Math.min(start, labelsOn(SHEETS[sheet]));
  }),
);
cutBox.addEventListener('change', () => update(() => (cut = cutBox.checked)));
on('print', () => {
  // A page that stood open overnight prints the stars of today.
  refresh();
  window.print();
});
on('svg', () => first && saveSvg(first));
on('png', () => first && savePng(first));

refresh();
tool.classList.remove('is-waiting');
void loadMeasure().then((loaded) => {
  measure = loaded;
  refresh();
});
for (const entry of entries) void load(entry);

function on(what: string, act: () => void): void {
  need(tool, `[data-do="${what}"]`, HTMLButtonElement).addEventListener('click', act);
}

function add(order: LabelOrder): Entry {
  const entry: Entry = {
    order,
    view: new OrderView(order.lot, order.count, (change) => update(() => apply(entry, change)), () => remove(entry)),
  };
  entries.push(entry);
  list.append(entry.view.item);
  return entry;
}

function remove(entry: Entry): void {
  const title = typeof entry.looked === 'object' ? entry.looked.name : entry.order.code;
  update(() => entries.splice(entries.indexOf(entry), 1));
  entry.view.item.remove();
  finder.tell(words.removed(title));
  finder.field.focus();
}

async function load(entry: Entry): Promise<void> {
  refresh();
  const looked = await data.look(entry.order.code);
  update(() => {
    entry.looked = looked;
    // An address may name a product by its barcode number; from here on its own code stands for it.
    if (typeof looked === 'object') entry.order = { ...entry.order, code: looked.code };
  });
}

function apply(entry: Entry, { lot, count: typed }: OrderChange): void {
  const { count: before, ...rest } = entry.order;
  const count = typed === undefined ? before : wholeNumber(typed, MOST_LABELS);
  if (typed !== undefined) entry.isCountWrong = typed !== '' && count === undefined;
  entry.order = { ...rest, ...(lot === undefined ? {} : { lot }), ...(count === undefined ? {} : { count }) };
}

/** Changes what is asked for, and the page's address with it. */
function update(change: () => unknown): void {
  change();
  history.replaceState(null, '', `${location.pathname}${writeRequest(request())}`);
  refresh();
}

function request(): LabelRequest {
  return { orders: entries.map(({ order }) => order), sheet, start, cut };
}

/** Says and draws everything anew. */
function refresh(): void {
  const setting: Setting = { baseUrl: tool.dataset['base'] ?? '', isSetUp: tool.dataset['sample'] === undefined, today: dayInVietnam(Date.now()), sheet: SHEETS[sheet] };
  const printable: Printable[] = [];
  const { width, height } = SHEETS[sheet];
  for (const { order, looked, view, isCountWrong } of entries) {
    const state = orderState(order, looked, setting);
    const laid = state.content === undefined || measure === undefined ? undefined : layLabel(state.content, SHEETS[sheet], measure);
    const troubles = [...state.troubles, ...(laid?.ok === false ? laid.problems.map(problemText) : []), ...(isCountWrong === true ? [words.countWrong(MOST_LABELS)] : [])];
    const items = laid?.ok === true ? laid.items : undefined;
    view.show({ ...state, troubles, address: laid?.ok === false ? '' : state.address }, items && svgOf(width, height, items));
    if (items !== undefined && isCountWrong !== true) printable.push({ order, items });
  }
  const counts = countsOf({ orders: printable.map(({ order }) => order), sheet, start });
  const jobs = printable.map(({ items }, index) => ({ items, count: counts[index] ?? 0 }));
  const wanted = printable.reduce((sum, { order }) => sum + (order.count ?? 0), 0);
  sheets.show(SHEETS[sheet], sheetPages(SHEETS[sheet], jobs, { start, cutMarks: cut }), start, remarkOn(jobs.length, wanted));
  cells.show(SHEETS[sheet], start);
  finishWith(printable, counts);
}

function remarkOn(jobs: number, wanted: number): string {
  if (entries.length === 0) return words.empty;
  if (jobs > 0) return wanted > MOST_LABELS ? words.capped(MOST_LABELS) : '';
  const isWaiting = measure === undefined || entries.some(({ looked }) => looked === undefined);
  return isWaiting ? '' : words.nothing;
}

/** What can be done once there is a label: print, save one, and the command that makes the PDF. */
function finishWith(labels: readonly Printable[], counts: readonly number[]): void {
  const { width, height } = SHEETS[sheet];
  const [label] = labels;
  first = label && { items: label.items, width, height, name: ['nhan', label.order.code, label.order.lot].filter((part) => part !== '').join('-') };
  need(tool, '.nhan-end', HTMLElement).hidden = first === undefined;
  say(need(tool, 'label[for="nhan-tim"]', HTMLElement), entries.length === 0 ? words.find : words.findMore);
  say(need(tool, '[data-say="command"]', HTMLElement), pdfCommand({ orders: labels.map(({ order }) => order), sheet, start, cut }, counts));
}
