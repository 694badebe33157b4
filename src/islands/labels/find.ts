// Choosing a product while typing: a list of buttons under the field, what was found told in words.
import { labelsScriptWords as words } from '../../i18n/vi/labels-script.ts';
import type { Found, LabelData } from './data.ts';
import { fromTemplate, need, say } from './dom.ts';

/** Typing is waited for so long before anything is looked for, in milliseconds. */
const PAUSE = 120;

/** As many as the list shows. */
const FULL_LIST = 8;

export interface Finder {
  readonly field: HTMLInputElement;
  /** Says something below the field. */
  readonly tell: (text: string) => void;
}

/** Wires the field; `choose` gets the code of the product that was chosen. */
export function startFinder(tool: HTMLElement, data: LabelData, choose: (code: string, name: string) => void): Finder {
  const field = need(tool, '#nhan-tim', HTMLInputElement);
  const status = need(tool, '#nhan-tim-noi', HTMLElement);
  const list = need(tool, '.nhan-found', HTMLElement);
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (found: Found) => {
    const rows = found.kind === 'names' ? found.rows : [];
    say(status, wordsFor(found));
    list.replaceChildren(
      ...rows.map(([code, name, producer]) => {
        const item = fromTemplate('nhan-thay', HTMLLIElement);
        say(need(item, 'b', HTMLElement), name);
        say(need(item, '.muted', HTMLElement), producer === '' ? words.noProducer : producer);
        need(item, 'button', HTMLButtonElement).addEventListener('click', () => {
          field.value = '';
          asked += 1;
          list.replaceChildren();
          choose(code, name);
        });
        return item;
      }),
    );
  };

  const look = async () => {
    const ticket = (asked += 1);
    const query = field.value;
    const found = await data.find(query);
    // An answer that comes after another question is no longer asked for.
    if (ticket === asked) show(found);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
  });
  // Enter looks at once and goes to the first product.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    clearTimeout(timer);
    void look().then(() => list.querySelector('button')?.focus());
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    (buttons[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? (event.key === 'ArrowUp' ? field : undefined))?.focus();
  });
  return { field, tell: (text) => say(status, text) };
}

function wordsFor(found: Found): string {
  if (found.kind === 'offline') return words.offline;
  if (found.kind === 'slip') return found.message;
  if (found.kind === 'short') return '';
  if (found.rows.length === 0) return words.none;
  return found.rows.length < FULL_LIST ? words.found(found.rows.length) : words.foundMost(found.rows.length);
}
