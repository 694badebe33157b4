// What runs in the page while it is measured, put there before its own scripts. It watches what a reader sees and leaves its figures as
// measures of the browser's own clock; the page knows nothing of it. It tells of each answer by itself: who asked a page whether it is ready
// would take its time while it works.

/** Names of what is left behind. */
export const PAINTED = 'painted ';
export const ENTERED = 'entered';

/** Where the search field is, and what the names begin with: functions that run in a page know nothing from outside. */
export interface Watched {
  /** The function of the window that is told of each answer, as `Told`. */
  readonly tell: string;
  readonly fieldId: string;
  readonly painted: string;
  readonly entered: string;
}

/** An answer that stands painted. */
export interface Told {
  readonly text: string;
  /** Milliseconds, as the measure. */
  readonly took: number;
  readonly engine: string | undefined;
}

/**
 * From each letter typed until the list that answers the text is painted: the measure `painted <text>`. It begins when the browser got the
 * key and ends with the first task after the frame that shows the list. An address that asks for something counts from the navigation on.
 */
export function watchSearch({ tell, fieldId, painted, entered }: Watched): void {
  let open: { readonly text: string; readonly at: number } | undefined;

  const isAnswered = (text: string): boolean => {
    const list = document.querySelector<HTMLElement>('[data-results]');
    return list?.closest('[aria-busy="true"]') === null && new URLSearchParams(list.dataset['results']).get('q') === text;
  };

  const look = (): void => {
    if (open === undefined || !isAnswered(open.text)) return;
    const { text, at } = open;
    open = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const { duration: took } = performance.measure(painted + text, { start: at, end: performance.now() });
        const engine = document.querySelector<HTMLElement>('[data-engine]')?.dataset['engine'];
        const listener: unknown = Reflect.get(window, tell);
        if (typeof listener === 'function') Reflect.apply(listener, undefined, [{ text, took, engine } satisfies Told]);
      };
      port2.postMessage(undefined);
    });
  };

  performance.setResourceTimingBufferSize(5000);
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) open = { text: asked, at: 0 };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-results', 'aria-busy'] });
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      if (target instanceof HTMLInputElement && target.id === fieldId) open = { text: target.value.trim().replaceAll(/\s+/gu, ' '), at: timeStamp };
    },
    { capture: true },
  );
  addEventListener(
    'focusin',
    ({ target, timeStamp }) => {
      if (target instanceof HTMLElement && target.id === fieldId) performance.mark(entered, { startTime: timeStamp });
    },
    { capture: true },
  );
}
