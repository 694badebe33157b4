// A long answer is drawn in two steps: what a screen shows of it does not wait for the entries below, and while letters still come those
// are not drawn at all.
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchAnswer } from '../../search/port.ts';
import { IN_COLUMNS, useMedia } from './use-media.ts';

/** Entries drawn at first: what a screen shows. */
const FIRST_DRAWN = { oneColumn: 4, columns: 9 } as const;
/** Longer than between two letters. */
const PAUSE_MS = 400;

/** How many of the first entries of the answer are to be drawn yet; undefined: all. Who has scrolled down keeps the height of the list. */
export function useBegun(answer: SearchAnswer): number | undefined {
  const most = FIRST_DRAWN[useMedia(IN_COLUMNS) ? 'columns' : 'oneColumn'];
  const [whole, setWhole] = useState<SearchAnswer>();
  const isAtTop = useIsAtTop();
  const isLong = useMemo(() => answer.hits.length > most && isAtTop(), [answer, most, isAtTop]);
  useEffect(() => {
    if (!isLong) return undefined;
    const draw = (): void => startTransition(() => setWhole(answer));
    const timer = setTimeout(draw, PAUSE_MS);
    // Who scrolls already wants to see them.
    addEventListener('scroll', draw, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', draw);
    };
  }, [answer, isLong]);
  return isLong && whole !== answer ? most : undefined;
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
