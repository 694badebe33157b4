// One chosen product in the form: what its label will say, its lot, its number of labels, and why something cannot be printed.
import { labelsScriptWords as words } from '../../i18n/vi/labels-script.ts';
import type { LabelLotRow } from '../../projections/label-list.ts';
import type { OrderState } from '../../projections/label-order.ts';
import { MOST_LABELS, wholeNumber } from '../../projections/label-request.ts';
import { fromTemplate, need, say, sayOrHide } from './dom.ts';

/** What a reader changed. */
export interface OrderChange {
  readonly lot?: string;
  /** As typed; empty for as many as fill the sheet. */
  readonly count?: string;
}

let made = 0;

export class OrderView {
  readonly item: HTMLLIElement;
  readonly #lot: HTMLInputElement;
  readonly #count: HTMLInputElement;
  #lots: readonly LabelLotRow[] | undefined;

  constructor(lot: string, count: number | undefined, change: (change: OrderChange) => void, remove: () => void) {
    this.item = fromTemplate('nhan-mot', HTMLLIElement);
    this.#lot = need(this.item, '[data-field="lot"]', HTMLInputElement);
    this.#count = need(this.item, '[data-field="count"]', HTMLInputElement);
    this.#lot.value = lot;
    this.#count.value = count === undefined ? '' : String(count);
    made += 1;
    const said = need(this.item, '.nhan-lot-said', HTMLElement);
    said.id = `nhan-noi-${made}`;
    this.#lot.setAttribute('aria-describedby', said.id);
    this.#lot.addEventListener('input', () => change({ lot: this.#lot.value.trim() }));
    this.#count.addEventListener('input', () => change({ count: this.#count.value.trim() }));
    need(this.item, '[data-do="remove"]', HTMLButtonElement).addEventListener('click', remove);
    need(this.item, '.nhan-lots', HTMLElement).addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button === null) return;
      // A second press takes the lot away again.
      this.#lot.value = button.getAttribute('aria-pressed') === 'true' ? '' : button.value;
      change({ lot: this.#lot.value });
    });
  }

  /** The lot's field, for a keyboard that comes from the list of products. */
  focus(): void {
    this.#lot.focus();
  }

  /** `label` is the drawing of one label; none when it cannot be made. */
  show(state: OrderState, label: SVGElement | undefined): void {
    const { item } = this;
    say(need(item, 'h3', HTMLElement), state.title);
    say(need(item, '[data-do="remove"] span', HTMLElement), words.removeThis(state.title));
    sayOrHide(need(item, '[data-say="who"]', HTMLElement), state.who);
    const line = need(item, '.nhan-state', HTMLElement);
    line.hidden = state.stars === undefined;
    line.classList.toggle('has-stars', state.stars?.isPrinted === true);
    say(need(line, 'span', HTMLElement), state.stars?.text ?? '');
    need(line, 'use', SVGElement).setAttribute('href', state.stars?.isPrinted === true ? '#i-ok' : '#i-out');
    sayOrHide(need(item, '.nhan-note', HTMLElement), state.note);
    sayOrHide(need(item, '.nhan-trouble', HTMLElement), state.troubles.join(' '));
    need(item, '.nhan-fields', HTMLElement).hidden = state.row === undefined;
    this.#lot.setAttribute('aria-invalid', String(state.isLotWrong));
    this.#count.setAttribute('aria-invalid', String(this.#count.value !== '' && wholeNumber(this.#count.value, MOST_LABELS) === undefined));
    this.#count.placeholder = words.countFill;
    this.#showLots(state.row?.lots ?? [], state.lot?.code);
    say(need(item, '.nhan-lot-said', HTMLElement), state.lotSaid);
    const picture = need(item, '.nhan-label', HTMLElement);
    picture.hidden = label === undefined;
    label?.setAttribute('role', 'img');
    label?.setAttribute('aria-label', words.oneLabel(state.title));
    picture.replaceChildren(...(label === undefined ? [] : [label]));
    const goes = need(item, '.nhan-goes', HTMLElement);
    goes.hidden = state.address === '';
    say(need(goes, '[data-say="address"]', HTMLElement), state.address);
  }

  #showLots(lots: readonly LabelLotRow[], chosen: string | undefined): void {
    const list = need(this.item, '.nhan-lots', HTMLElement);
    list.hidden = lots.length === 0;
    if (this.#lots !== lots && lots.length > 0) {
      this.#lots = lots;
      const caption = document.createElement('span');
      caption.className = 'muted';
      caption.textContent = words.lots;
      list.replaceChildren(caption, ...lots.map(lotButton));
    }
    for (const button of list.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.value === chosen));
  }
}

function lotButton({ code }: LabelLotRow): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.value = code;
  button.textContent = code;
  return button;
}
