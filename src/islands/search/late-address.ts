// The address follows the letters when they pause: a browser is slow to change it, some load the page's icon anew each time, and Safari
// refuses to more than a hundred times in half a minute.

/** `push` makes an entry of the history, `replace` changes the one that stands. */
export type Change = 'push' | 'replace';

export interface LateAddress {
  /** Writes the address after a pause; what still waited need not be written any more, but an entry that was to be made is made. */
  readonly put: (address: string, change: Change) => void;
  /** Writes at once what still waits: somebody is about to read the address, or to leave the page by a link. */
  readonly settle: () => void;
  /** Forgets what still waits: the entry of the history that it was meant for has been left. */
  readonly drop: () => void;
}

/** @param later calls after the pause, unless called off by what it gives back */
export function lateAddress(write: (address: string, change: Change) => void, later: (call: () => void) => () => void): LateAddress {
  let waiting: { readonly address: string; readonly change: Change; readonly callOff: () => void } | undefined;
  const drop = (): void => {
    waiting?.callOff();
    waiting = undefined;
  };
  const settle = (): void => {
    const due = waiting;
    drop();
    if (due !== undefined) write(due.address, due.change);
  };
  return {
    put: (address, change) => {
      const own = waiting?.change === 'push' ? 'push' : change;
      drop();
      waiting = { address, change: own, callOff: later(settle) };
    },
    settle,
    drop,
  };
}
