// The sheets as drawn: one at a time on the screen, all of them on paper.
import { labelsScriptWords as words } from '../../i18n/vi/labels-script.ts';
import type { SheetPage } from '../../projections/label/pages.ts';
import { cornerOf, labelsOn, PAGE, type Sheet } from '../../projections/label/sheets.ts';
import { need, say } from './dom.ts';
import { svgElement, svgOf } from './draw.ts';

export class Sheets {
  readonly #list: HTMLElement;
  readonly #sum: HTMLElement;
  readonly #turn: HTMLElement;
  #pages: readonly SheetPage[] = [];
  #extra = '';
  #shown = 0;

  constructor(tool: HTMLElement) {
    this.#list = need(tool, '.nhan-sheets', HTMLElement);
    this.#sum = need(tool, '.nhan-sum', HTMLElement);
    this.#turn = need(tool, '.nhan-turn', HTMLElement);
    this.#button('previous').addEventListener('click', () => this.#go(-1));
    this.#button('next').addEventListener('click', () => this.#go(1));
  }

  /** Draws the pages; an empty sheet when there are none. `extra` is told beside their number, or instead of it. */
  show(sheet: Sheet, pages: readonly SheetPage[], start: number, extra: string): void {
    this.#pages = pages;
    this.#extra = extra;
    this.#shown = Math.min(this.#shown, Math.max(0, pages.length - 1));
    const drawn = pages.length === 0 ? [{ items: [], labels: [] }] : pages;
    this.#list.replaceChildren(
      ...drawn.map((page, index) => {
        const svg = svgOf(PAGE.width, PAGE.height, page.items);
        svg.prepend(...gridOf(sheet, index === 0 ? start : 1));
        svg.setAttribute('role', 'img');
        svg.setAttribute('aria-label', pages.length === 0 ? words.pictureEmpty : words.picture(index + 1, page.labels.length));
        const box = document.createElement('div');
        box.className = 'nhan-page';
        box.append(svg);
        return box;
      }),
    );
    this.#go(0);
  }

  #go(step: number): void {
    this.#shown += step;
    for (const [index, page] of [...this.#list.children].entries()) page.classList.toggle('is-away', index !== this.#shown);
    const labels = this.#pages.reduce((sum, page) => sum + page.labels.length, 0);
    const sum = words.sum(labels, this.#shown + 1, this.#pages.length);
    say(this.#sum, labels === 0 ? this.#extra : this.#extra === '' ? sum : `${sum}. ${this.#extra}`);
    this.#turn.hidden = this.#pages.length < 2;
    this.#button('previous').disabled = this.#shown === 0;
    this.#button('next').disabled = this.#shown >= this.#pages.length - 1;
  }

  #button(what: 'previous' | 'next'): HTMLButtonElement {
    return need(this.#turn, `[data-do="${what}"]`, HTMLButtonElement);
  }
}

/** The edges of the labels, for the eye only: they are not printed. */
function gridOf(sheet: Sheet, start: number): SVGElement[] {
  return Array.from({ length: labelsOn(sheet) }, (_, place) => {
    const { width, height } = sheet;
    return svgElement('rect', { class: place + 1 < start ? 'nhan-grid is-gone' : 'nhan-grid', ...cornerOf(sheet, place), width, height });
  });
}
