// The parts of the page that the script works with, and the choice of a reader with its words.
import { scanWords } from '../../i18n/vi/check-script.ts';
import type { CodeReader } from './reader.ts';
import { fetchReader, giveUpOwnReader, ownReader } from './readers.ts';

export interface Parts {
  readonly tool: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly camera: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly torch: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly scan: HTMLElement;
  readonly video: HTMLVideoElement;
  readonly cost: HTMLElement;
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  readonly answer: HTMLElement;
  /** What the fetched reader weighs, as printed by the server. */
  readonly kB: string;
  /** The site's own address. */
  readonly baseUrl: string;
}

/** Finds the parts; a page without them is a programming error. */
export function findParts(): Parts {
  const find = <E extends Element>(selector: string, kind: abstract new () => E): E => {
    const element = document.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`no ${selector} on this page`);
    return element;
  };
  const tool = find('#kiem', HTMLElement);
  return {
    tool,
    form: find('.check-form', HTMLFormElement),
    input: find('#ma', HTMLInputElement),
    camera: find('[data-do="camera"]', HTMLButtonElement),
    stop: find('[data-do="stop"]', HTMLButtonElement),
    torch: find('[data-do="torch"]', HTMLButtonElement),
    file: find('.check-file', HTMLInputElement),
    scan: find('.check-scan', HTMLElement),
    video: find('.check-view video', HTMLVideoElement),
    cost: find('[data-say="cost"]', HTMLElement),
    status: find('[data-say="status"]', HTMLElement),
    found: find('.check-found', HTMLElement),
    answer: find('.check-answer', HTMLElement),
    kB: tool.dataset['kb'] ?? '',
    baseUrl: tool.dataset['base'] ?? location.origin,
  };
}

/** Says beside the buttons that nothing will be loaded, where that is so. */
export async function tellCost({ cost }: Parts): Promise<void> {
  if ((await ownReader()) !== undefined) cost.textContent = scanWords.native;
}

/**
 * The reader for the next picture; undefined when none can be had. `failed`: the one that just failed, so that another is
 * taken; when that must be fetched, the page says so.
 */
export async function pickReader({ cost, status }: Parts, failed?: CodeReader): Promise<CodeReader | undefined> {
  if (failed?.kind === 'fetched') return undefined;
  if (failed !== undefined) giveUpOwnReader();
  const own = await ownReader();
  if (own !== undefined) return own;
  status.textContent = scanWords.fetching;
  try {
    const reader = await fetchReader();
    cost.textContent = scanWords.fetched;
    return reader;
  } catch {
    return undefined;
  }
}
