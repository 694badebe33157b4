// A long answer is drawn in two steps: what a screen shows of it does not wait for the entries below, and while letters still come those
// are not drawn at all.
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { SearchAnswer } from '../../search/port.ts';

/** Entries drawn at first: more than any screen shows. */
export const FIRST_DRAWN = 12;
/** A little longer than between two letters. */
const PAUSE_MS = 200;

/** Whether only the first entries of the answer are to be drawn yet. Who has scrolled down keeps the height of the list. */
export function useBegun(answer: SearchAnswer): boolean {
  const [whole, setWhole] = useState<SearchAnswer>();
  const isLong = useMemo(() => answer.hits.length > FIRST_DRAWN && isAtTop(), [answer]);
  useEffect(() => {
    if (!isLong) return undefined;
    const timer = setTimeout(() => startTransition(() => setWhole(answer)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [answer, isLong]);
  return isLong && whole !== answer;
}

function isAtTop(): boolean {
  return typeof window !== 'undefined' && window.scrollY < window.innerHeight;
}
