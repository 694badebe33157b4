// The rows that the server wrote: what each says of itself, where it stands, and where it stands while the list is by distance.
import type { SalesMarks } from '../../projections/sales-filter.ts';

export class Row {
  readonly element: HTMLElement;
  readonly marks: SalesMarks;
  readonly province: string | undefined;
  readonly at: readonly [number, number] | undefined;
  readonly #home: Element | null;
  #far: HTMLElement | undefined;

  constructor(element: HTMLElement) {
    const { tinh, tinhCu, loai, ban, at } = element.dataset;
    const [lat, lon] = (at ?? '').split(',').map(Number);
    this.element = element;
    this.#home = element.parentElement;
    this.province = tinh;
    this.at = at === undefined || lat === undefined || lon === undefined ? undefined : [lat, lon];
    this.marks = { tinh: listOf(tinh), 'tinh-cu': listOf(tinhCu), loai: listOf(loai), ban: listOf(ban) };
  }

  /** Back where the server put it: all rows must go, in their order. */
  goHome(): void {
    this.#home?.append(this.element);
    this.#far?.remove();
    this.#far = undefined;
  }

  /** Into a list, with a word about how far it is. */
  moveTo(list: Element, words: string, isKnown: boolean): void {
    this.#far ??= document.createElement('p');
    this.#far.className = isKnown ? 'ban-far' : 'muted';
    this.#far.textContent = words;
    this.element.hidden = false;
    this.element.firstElementChild?.append(this.#far);
    list.append(this.element);
  }
}

function listOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}
