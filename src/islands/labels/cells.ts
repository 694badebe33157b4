// The used sheet: where the first free label is. Radio buttons on a small paper, each where its label lies.
import { labelsScriptWords as words } from '../../i18n/vi/labels-script.ts';
import { cornerOf, labelsOn, PAGE, type Sheet } from '../../projections/label/sheets.ts';
import { fromTemplate, need, say } from './dom.ts';

export class Cells {
  readonly #paper: HTMLElement;
  readonly #summary: HTMLElement;
  #sheet: Sheet | undefined;

  constructor(tool: HTMLElement, choose: (start: number) => void) {
    this.#paper = need(tool, '.nhan-cells', HTMLElement);
    this.#summary = need(tool, '[data-say="start"]', HTMLElement);
    this.#paper.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) choose(Number(event.target.value));
    });
    this.#paper.addEventListener('keydown', (event) => this.#moveByRow(event));
  }

  /** Draws the sheet when it is another, and marks what is used. */
  show(sheet: Sheet, start: number): void {
    if (this.#sheet !== sheet) {
      this.#sheet = sheet;
      this.#paper.classList.toggle('is-dense', sheet.columns > 3);
      for (const label of this.#paper.querySelectorAll('label')) label.remove();
      this.#paper.append(...Array.from({ length: labelsOn(sheet) }, (_, place) => cellOf(sheet, place)));
    }
    for (const [place, label] of this.#paper.querySelectorAll('label').entries()) {
      label.classList.toggle('is-gone', place + 1 < start);
      need(label, 'input', HTMLInputElement).checked = place + 1 === start;
    }
    say(this.#summary, words.startAt(start, Math.ceil(start / sheet.columns), ((start - 1) % sheet.columns) + 1));
  }

  /** Up and down go by rows; left and right are the browser's own. */
  #moveByRow(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.#sheet === undefined || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const next = this.#paper.querySelector(`input[value="${Number(event.target.value) + step * this.#sheet.columns}"]`);
    if (!(next instanceof HTMLInputElement)) return;
    next.focus();
    next.click();
  }
}

function cellOf(sheet: Sheet, place: number): HTMLLabelElement {
  const label = fromTemplate('nhan-o-mau', HTMLLabelElement);
  const input = need(label, 'input', HTMLInputElement);
  const { x, y } = cornerOf(sheet, place);
  const cell = place + 1;
  input.value = String(cell);
  input.setAttribute('aria-label', words.cell(cell, Math.ceil(cell / sheet.columns), (place % sheet.columns) + 1));
  say(need(label, 'span', HTMLElement), String(cell));
  label.style.left = share(x, PAGE.width);
  label.style.top = share(y, PAGE.height);
  label.style.width = share(sheet.width, PAGE.width);
  label.style.height = share(sheet.height, PAGE.height);
  return label;
}

function share(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(3)}%`;
}
