// What the sourcing page shows beside a search, by its address: going back and forward follows it.
import { useCallback, useEffect, useState } from 'react';
import { readView, type SourcingView } from '../../projections/sourcing/shared-list.ts';
import type { SearchPage } from '../search/page.ts';

export interface View {
  readonly view: SourcingView;
  /** Somebody went there on this page: the focus goes along. On the first view it stays where browsers put it. */
  readonly isArrived: boolean;
  /** The address of the search that was seen last. */
  readonly lastSearch: string;
  /** Goes to what a query asks for (`viewQuery`). */
  readonly goTo: (query: string) => void;
  /** Goes to an address of this page. */
  readonly goBack: (address: string) => void;
  /** The address has been changed to a search. */
  readonly toSearch: () => void;
}

interface Seen {
  readonly view: SourcingView;
  readonly isArrived: boolean;
  readonly lastSearch: string;
}

export function useView({ hrefOf }: SearchPage): View {
  // The server knows no address: it prints the list.
  const [seen, setSeen] = useState<Seen>({ view: { kind: 'search' }, isArrived: false, lastSearch: hrefOf('') });
  const follow = useCallback((isArrived: boolean) => {
    const view = readView(new URLSearchParams(location.search));
    const { pathname, search } = location;
    setSeen((before) => ({ view, isArrived, lastSearch: view.kind === 'search' ? `${pathname}${search}` : before.lastSearch }));
  }, []);
  useEffect(() => {
    const onPop = (): void => follow(true);
    follow(false);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [follow]);
  const goTo = useCallback(
    (query: string) => {
      history.pushState(null, '', hrefOf(query));
      follow(true);
      scrollTo({ top: 0 });
    },
    [hrefOf, follow],
  );
  const goBack = useCallback((address: string) => {
    history.pushState(null, '', address);
    // The search follows the same event as this.
    dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  const toSearch = useCallback(() => follow(true), [follow]);
  return { ...seen, goTo, goBack, toSearch };
}
