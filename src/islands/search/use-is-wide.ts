// Whether the filters' column stands beside the list (styles/filters.css); narrower, the filters are in a sheet, and only while it is open.
import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 64em)';

export const isWide = (): boolean => matchMedia(WIDE).matches;

function subscribe(listener: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** The server prints a page for every width. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true);
}
