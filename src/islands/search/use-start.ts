// When engine and names are loaded: at once where the address asks for something or the field was entered already; else where the filters' column stands open and has
// numbers to show, once the page is idle; else on first use.
import { useEffect } from 'react';
import { searchBoxId } from '../suggest/field.ts';
import type { Status } from './controller.ts';
import { usePage } from './page.ts';
import { WITH_FILTERS } from './use-media.ts';

/** @param isAway something else is shown than the list: then the address asks for that */
export function useStart(start: () => void, status: Status, isAway: boolean): void {
  const { isSearch } = usePage();
  useEffect(() => {
    if (status !== 'resting' || isAway || !isSearch(new URLSearchParams(location.search))) return undefined;
    const field = document.getElementById(searchBoxId);
    // The field may have been entered while the script was on its way.
    if (location.search !== '' || (field !== null && document.activeElement === field)) {
      start();
      return undefined;
    }
    const stop = whenIdle(() => {
      if (matchMedia(WITH_FILTERS).matches) start();
    });
    field?.addEventListener('focus', start, { once: true });
    return () => {
      stop();
      field?.removeEventListener('focus', start);
    };
  }, [start, status, isAway, isSearch]);
}

/** Safari has no idle callback. */
function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(call, { timeout: 3000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(call, 500);
  return () => clearTimeout(id);
}
