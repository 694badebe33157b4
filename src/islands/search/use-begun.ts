// A long answer is drawn in two steps: what a screen shows of it does not wait for the entries below, and while letters still come those
// are not drawn at all.
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchAnswer } from '../../search/port.ts';

/** Entries drawn at first: what a screen shows, in one column or two. */
export const FIRST_DRAWN = 8;
/** A little longer than between two letters. */
const PAUSE_MS = 200;

/** Whether only the first entries of the answer are to be drawn yet. Who has scrolled down keeps the height of the list. */
export function useBegun(answer: SearchAnswer): boolean {
  const [whole, setWhole] = useState<SearchAnswer>();
  const isAtTop = useIsAtTop();
  const isLong = useMemo(() => answer.hits.length > FIRST_DRAWN && isAtTop(), [answer, isAtTop]);
  useEffect(() => {
    if (!isLong) return undefined;
    const timer = setTimeout(() => startTransition(() => setWhole(answer)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [answer, isLong]);
  return isLong && whole !== answer;
}

/** Kept while the page scrolls: asked for while it is drawn, the browser would have to lay it out once more. */
function useIsAtTop(): () => boolean {
  const isAtTop = useRef(typeof window !== 'undefined');
  useEffect(() => {
    const look = (): void => {
      isAtTop.current = window.scrollY < window.innerHeight;
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  return useCallback(() => isAtTop.current, []);
}
