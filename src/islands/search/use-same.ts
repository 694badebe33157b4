// What is handed down and has not changed stays the very same thing, so that what is costly to draw is not drawn for nothing.
import { useCallback, useRef } from 'react';

/** A value that is only replaced by one that reads otherwise (as JSON). */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

/** A function that never changes and always does what the newest does. */
export function useLatest<Arguments extends readonly unknown[], Result>(call: (...given: Arguments) => Result): (...given: Arguments) => Result {
  const latest = useRef(call);
  latest.current = call;
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
