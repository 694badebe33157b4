// A part of the page whose script is loaded when it is first asked for.
import { useCallback, useEffect, useState } from 'react';

export interface Later<T> {
  readonly part: T | undefined;
  readonly isFailed: boolean;
  readonly again: () => void;
}

/** @param load the same function on every call */
export function useLater<T>(load: () => Promise<T>, isAsked: boolean): Later<T> {
  const [state, setState] = useState<{ readonly part?: T; readonly isFailed: boolean }>({ isFailed: false });
  const again = useCallback(() => {
    setState({ isFailed: false });
    load().then(
      (part) => setState({ part, isFailed: false }),
      () => setState({ isFailed: true }),
    );
  }, [load]);
  useEffect(() => {
    if (isAsked && state.part === undefined && !state.isFailed) again();
  }, [isAsked, again, state]);
  return { part: state.part, isFailed: state.isFailed, again };
}
