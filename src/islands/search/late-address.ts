// The address follows the letters when they pause: a browser is slow to change it, some load the page's icon anew each time, and Safari
// refuses to more than a hundred times in half a minute.

/** What makes an entry of the history, and what changes the one that stands. */
export type Change = 'pushState' | 'replaceState';

export interface LateAddress {
  /** Writes the address after a pause, in place of what still waited for the same entry of the history; another entry has its own first. */
  readonly put: (address: string, change: Change) => void;
  /** Writes at once what still waits: somebody is about to read the address, or to leave the page by a link. */
  readonly settle: () => void;
  /** Forgets what still waits: the entry of the history that it was meant for has been left. */
  readonly drop: () => void;
}

/** Longer than between two letters. */
const PAUSE_MS = 300;

export function lateAddress(write: (address: string, change: Change) => void): LateAddress {
  let waiting: readonly [address: string, change: Change] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const settle = (): void => {
    const due = waiting;
    drop();
    if (due !== undefined) write(...due);
  };
  return {
    put: (address, change) => {
      // Of another word: the entry of the one before is whole first.
      if (change === 'pushState') settle();
      clearTimeout(timer);
      waiting = [address, waiting?.[1] ?? change];
      timer = setTimeout(settle, PAUSE_MS);
    },
    settle,
    drop,
  };
}
