// The list of sales points: narrowed by what the address says, and, on a tap, in order of distance from the reader. It only hides and
// moves the rows that the server wrote; the position stays in this page and goes when it goes.
import { salesScriptWords as words } from '../i18n/vi/sales-script.ts';
import { fitsSalesChoice, readSalesChoice, type SalesChoice, writeSalesChoice } from '../projections/sales-filter.ts';
import { byDistance, type NamedProvince, type Placed, type Position, type Whereabouts, whereabouts } from '../projections/sales-near.ts';
import { need, say, sayOrHide } from './labels/dom.ts';
import { Fields } from './near/fields.ts';
import { askPosition, loadBorders } from './near/position.ts';
import { Row } from './near/rows.ts';

interface Here {
  readonly position: Position;
  /** Undefined when the borders could not be fetched. */
  readonly where: Whereabouts | undefined;
}

/** More than these of other provinces is no longer near. */
const MOST_OTHERS = 10;
/** A position rougher than this, in metres, is told to be rough. */
const ROUGH = 1000;

const tool = need(document, '#ban', HTMLElement);
const form = need(tool, '.ban-form', HTMLElement);
const clearButton = need(form, '[data-do="clear"]', HTMLButtonElement);
const nearButton = need(tool, '[data-do="near"]', HTMLButtonElement);
const said = need(tool, '[data-said]', HTMLElement);
const parts = need(document, '[data-parts]', HTMLElement);
const hereBox = need(document, '[data-here]', HTMLElement);
const rows = [...parts.querySelectorAll<HTMLElement>('.ban-row')].map((element) => new Row(element));
const fields = new Fields(form);
const known = fields.known();

let choice: SalesChoice = {};
let here: Here | undefined;
let isAsking = false;

form.addEventListener('change', () => choose(fields.read()));
clearButton.addEventListener('click', () => {
  choose({});
  form.querySelector('select')?.focus();
});
addEventListener('popstate', readAddress);
nearButton.addEventListener('click', () => void locate());
need(hereBox, '[data-do="forget"]', HTMLButtonElement).addEventListener('click', () => {
  here = undefined;
  show();
  say(said, words.forgotten);
  nearButton.focus();
});

readAddress();

function readAddress(): void {
  const read = readSalesChoice(location.search, known);
  choice = read.choice;
  sayOrHide(need(document, '[data-dropped]', HTMLElement), read.dropped.length === 0 ? '' : words.dropped(read.dropped));
  show();
}

function choose(next: SalesChoice): void {
  history.pushState(null, '', `${location.pathname}${writeSalesChoice(next)}`);
  readAddress();
}

async function locate(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  say(said, words.asking);
  const [position, borders] = await Promise.all([askPosition(), loadBorders(tool.dataset['borders'] ?? '')]);
  isAsking = false;
  if (typeof position === 'string') {
    say(said, words[position]);
    return;
  }
  here = { position, where: borders && whereabouts(borders, position) };
  say(said, '');
  show();
  hereBox.focus();
}

/** Writes everything anew from the choice and the position. */
function show(): void {
  const fitting = rows.filter(({ marks }) => fitsSalesChoice(marks, choice));
  fields.show(choice, rows);
  const chosen = Object.keys(choice).length;
  clearButton.hidden = chosen === 0;
  // While the list by province is hidden, rows stand in order of distance.
  if (parts.hidden) for (const row of rows) row.goHome();
  for (const row of rows) row.element.hidden = !fitting.includes(row);
  for (const part of parts.children) {
    const shown = part.querySelectorAll('.ban-row:not([hidden])').length;
    part.toggleAttribute('hidden', shown === 0);
    say(need(part, '.n', HTMLElement), words.points(shown));
  }
  say(need(document, '[data-count]', HTMLElement), fitting.length === 0 && chosen > 0 ? words.none(chosen) : words.counted(fitting.length, rows.length));
  tool.querySelector('.ban-note')?.toggleAttribute('hidden', choice.ban === undefined);
  parts.hidden = here !== undefined;
  hereBox.hidden = here === undefined;
  if (here !== undefined) showNear(here, fitting);
}

function showNear({ position, where }: Here, fitting: readonly Row[]): void {
  const provinces = where?.provinces ?? [];
  const names = provinces.map(({ name }) => name);
  const { own, others } = byDistance(fitting, position, new Set(provinces.map(({ slug }) => slug)));
  const measured = others.filter(({ km }) => km !== undefined);
  // Where a province is chosen, all of it is asked for; else what is near.
  const isPlaceChosen = choice.tinh !== undefined || choice['tinh-cu'] !== undefined;
  say(need(hereBox, '[data-where]', HTMLElement), [whereText(where), position.accuracy > ROUGH ? words.rough(words.whole(position.accuracy / 1000)) : ''].filter((text) => text !== '').join(' '));
  say(need(hereBox, '[data-straight]', HTMLElement), words.straight);
  fill('own', own.length === 0 ? words.ownNone(names) : words.own(names, own.length), own, names.length > 0 && !(isPlaceChosen && own.length === 0));
  fill('others', words.others, isPlaceChosen ? others : measured.slice(0, MOST_OTHERS), others.length > 0 && (isPlaceChosen || measured.length > 0));
  const { length } = fitting.filter(({ at }) => at !== undefined);
  sayOrHide(need(hereBox, '[data-near="others"] > p', HTMLElement), isPlaceChosen ? '' : words.measuredOnly(length, fitting.length));
}

function fill(which: 'own' | 'others', title: string, placed: readonly Placed<Row>[], isShown: boolean): void {
  const part = need(hereBox, `[data-near="${which}"]`, HTMLElement);
  const list = need(part, 'ol', HTMLElement);
  part.hidden = !isShown;
  say(need(part, 'h2', HTMLElement), title);
  for (const { row, km } of placed) row.moveTo(list, km === undefined ? words.noFar : words.far(words.km(km)), km !== undefined);
}

function whereText(where: Whereabouts | undefined): string {
  if (where === undefined) return words.noBorders;
  const names = where.provinces.map(({ name }: NamedProvince) => name);
  if (where.kind === 'inside') return words.here(names[0] ?? '');
  if (where.kind === 'border') return words.border(names);
  return where.kind === 'outside' ? words.outside(names) : words.abroad;
}
