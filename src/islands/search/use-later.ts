// A part of the page whose script is loaded when it is first asked for.
import { useCallback, useEffect, useRef, useState } from 'react';

export interface Later<T> {
  readonly part: T | undefined;
  readonly isFailed: boolean;
  readonly again: () => void;
}

/** @param load the same function on every call */
export function useLater<T>(load: () => Promise<T>, isAsked: boolean): Later<T> {
  const [state, setState] = useState<{ readonly part?: T; readonly isFailed: boolean }>({ isFailed: false });
  const isBegun = useRef(false);
  const begin = useCallback(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    load().then(
      (part) => setState({ part, isFailed: false }),
      () => {
        isBegun.current = false;
        setState({ isFailed: true });
      },
    );
  }, [load]);
  const again = useCallback(() => {
    setState({ isFailed: false });
    begin();
  }, [begin]);
  useEffect(() => {
    if (isAsked) begin();
  }, [isAsked, begin]);
  return { part: state.part, isFailed: state.isFailed, again };
}
