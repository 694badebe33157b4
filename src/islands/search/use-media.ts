// Widths that change what is drawn, as the style sheets have them (styles/filters.css, styles/entries.css).
import { useCallback, useSyncExternalStore } from 'react';

/** The filters' column stands beside the list; narrower, the filters are in a sheet, and only while it is open. */
export const WITH_FILTERS = '(min-width: 64em)';
/** Entries stand in two columns or more. */
export const IN_COLUMNS = '(min-width: 48em)';

/** Whether it holds now. The server prints a page for every width: there it does. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches, () => true);
}
