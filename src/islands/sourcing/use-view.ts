// What the sourcing page shows beside a search, by its address: going back and forward follows it.
import { useCallback, useEffect, useState } from 'react';
import { readView, type SourcingView } from '../../projections/sourcing/shared-list.ts';
import type { SearchPage } from '../search/page.ts';

const SEARCH: SourcingView = { kind: 'search' };

export interface View {
  readonly view: SourcingView;
  /** Somebody went there on this page: the focus goes along. On the first view it stays where browsers put it. */
  readonly isArrived: boolean;
  /** Goes to what a query asks for (`viewQuery`). */
  readonly goTo: (query: string) => void;
  /** The address has been changed to a search. */
  readonly toSearch: () => void;
}

export function useView({ hrefOf }: SearchPage): View {
  // The server knows no address: it prints the list.
  const [view, setView] = useState(SEARCH);
  const [isArrived, setArrived] = useState(false);
  useEffect(() => {
    const follow = (): void => setView(readView(new URLSearchParams(location.search)));
    const go = (): void => {
      follow();
      setArrived(true);
    };
    follow();
    addEventListener('popstate', go);
    return () => removeEventListener('popstate', go);
  }, []);
  const goTo = useCallback(
    (query: string) => {
      history.pushState(null, '', hrefOf(query));
      setView(readView(new URLSearchParams(query)));
      setArrived(true);
      scrollTo({ top: 0 });
    },
    [hrefOf],
  );
  const toSearch = useCallback(() => setView(SEARCH), []);
  return { view, isArrived, goTo, toSearch };
}
