// Suggestions under the search field, as a combobox with a list: arrows choose, Enter goes there, Escape closes. Without a choice Enter
// searches, as the form does by itself.
import { searchBoxWords as say } from '../../i18n/vi/search-page.ts';
import type { Suggestion } from '../../search/port.ts';
import { el } from '../check/el.ts';

const MOST = 8;
const LIST = 'goi-y';

/** What may be meant by a text, at most so many; rejects where it cannot be told. */
export type Suggest = (text: string, limit: number, signal: AbortSignal) => Promise<readonly Suggestion[]>;

/** Gives what takes the suggestions away again. @param waitMs milliseconds for what comes first, as results that are drawn while one types */
export function setUpSuggestions(field: HTMLInputElement, suggest: Suggest, waitMs = 0): () => void {
  const list = el('ul', { id: LIST, class: 'suggestions', role: 'listbox', 'aria-label': say.suggestions, hidden: '' });
  const spoken = el('p', { class: 'vh', role: 'status' });
  field.form?.append(list, spoken);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': LIST })) field.setAttribute(name, value);

  const ended = new AbortController();
  let asked = new AbortController();
  let shown: readonly Suggestion[] = [];
  let chosen = -1;

  const choose = (index: number): void => {
    chosen = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index));
    if (index === -1) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', optionId(index));
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  };

  const show = (suggestions: readonly Suggestion[]): void => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(option));
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  };

  const close = (): void => {
    asked.abort();
    show([]);
  };

  const ask = async (): Promise<void> => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const isCalledOff = (): boolean => signal.aborted;
    if (waitMs > 0) await new Promise((done) => setTimeout(done, waitMs));
    if (isCalledOff()) return;
    // A field that suggests nothing still searches.
    const found = field.value.trim() === '' ? [] : await suggest(field.value, MOST, signal).catch(() => []);
    if (isCalledOff()) return;
    show(found);
    spoken.textContent = field.value.trim() === '' ? '' : say.found(found.length);
  };

  const keys: Readonly<Record<string, (() => boolean) | undefined>> = {
    ArrowDown: () => {
      if (list.hidden) void ask();
      else choose(chosen + 1 < shown.length ? chosen + 1 : -1);
      return true;
    },
    ArrowUp: () => {
      if (!list.hidden) choose(chosen === -1 ? shown.length - 1 : chosen - 1);
      return !list.hidden;
    },
    Enter: () => {
      const href = shown[chosen]?.href;
      if (href !== undefined) location.assign(href);
      return href !== undefined;
    },
    Escape: () => {
      const isOpen = !list.hidden;
      if (isOpen) close();
      return isOpen;
    },
  };

  const { signal } = ended;
  // What is suggested from comes while nobody types yet.
  const prepare = (): void => void suggest('', 0, signal).catch(() => []);
  if (document.activeElement === field) prepare();
  else field.addEventListener('focus', prepare, { once: true, signal });
  field.addEventListener('input', () => void ask(), { signal });
  field.addEventListener(
    'keydown',
    (event) => {
      // While an input method composes a letter, keys are its own.
      if (!event.isComposing && keys[event.key]?.() === true) event.preventDefault();
    },
    { signal },
  );
  field.addEventListener('blur', close, { signal });
  field.form?.addEventListener('submit', close, { signal });
  // The field keeps the focus while one presses on a suggestion; else the list would be gone before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const href = shown[[...list.children].findIndex((one) => one === pressed)]?.href;
    if (href !== undefined) location.assign(href);
  });
  // Typed while this was on its way.
  if (document.activeElement === field && field.value !== '') void ask();
  return () => {
    close();
    ended.abort();
    list.remove();
    spoken.remove();
  };
}

function option({ kind, text, detail }: Suggestion, index: number): HTMLElement {
  const below = [say.kinds[kind], detail].filter((part) => part !== undefined).join(' · ');
  return el('li', { id: optionId(index), role: 'option', 'aria-selected': 'false' }, el('b', {}, text), ' ', el('span', {}, below));
}

function optionId(index: number): string {
  return `${LIST}-${index}`;
}
