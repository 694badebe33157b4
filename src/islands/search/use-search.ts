// The search of the page: its address is the state. What is chosen or typed goes into the address and is asked for; going back and
// forward asks again. Engine and names are loaded on first use.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { dayInVietnam } from '../../domain/day.ts';
import type { SearchAnswer, Suggestion } from '../../search/port.ts';
import { aQuery, type Dropped, readQuery, type SearchQuery, writeQuery } from '../../search/query.ts';
import { RESTING, sameQuery, searchController, type SearchView } from './controller.ts';
import { engineLoader } from './engine.ts';
import { type Change, lateAddress } from './late-address.ts';
import { loadNameBook, type NameBook } from './name-book.ts';
import { askedOn, isOfAnotherPage, usePage } from './page.ts';
import type { EngineSettings } from './start.ts';

export interface Search {
  readonly view: SearchView;
  readonly book: NameBook | undefined;
  /** Parts of the address that say nothing known. */
  readonly dropped: readonly Dropped[];
  /** Whether everything is asked for: the page's own list is the answer. */
  readonly isAtRest: boolean;
  /** What is asked for now, shown or not yet. */
  readonly now: () => SearchQuery;
  /** @param letter what it does to the history, if it is one of a word being typed: anything else chosen makes an entry at once */
  readonly go: (query: SearchQuery, letter?: Change) => void;
  /** Loads engine and names, and asks for what the address says. */
  readonly start: () => void;
  /** Totals of other queries, for ways out of an empty answer. */
  readonly ask: (query: SearchQuery, signal: AbortSignal) => Promise<SearchAnswer>;
  readonly suggest: (text: string, limit: number, signal: AbortSignal) => Promise<readonly Suggestion[]>;
}

const NONE: readonly Dropped[] = [];

export function useSearch(settings: EngineSettings): Search {
  const page = usePage();
  const [{ loadEngine, controller, late }] = useState(() => {
    const load = engineLoader(settings, page.demonstrations);
    return {
      loadEngine: load,
      controller: searchController({ port: load, today, asked: (query) => askedOn(page, query), later }),
      late: lateAddress(writeAddress),
    };
  });
  const view = useSyncExternalStore(controller.subscribe, controller.view, () => RESTING);
  const [book, setBook] = useState<NameBook>();
  const [dropped, setDropped] = useState(NONE);
  const known = useRef<NameBook>(undefined);
  const loading = useRef<Promise<void>>(undefined);

  const askAddress = useCallback(() => {
    late.settle();
    const { query, dropped } = readQuery(new URLSearchParams(location.search), known.current?.known);
    setDropped(dropped);
    controller.ask(query);
  }, [controller, late]);

  const start = useCallback(() => {
    // The question does not wait for the names; they tell later which values of the address mean nothing.
    askAddress();
    loading.current ??= loadNameBook(page.demonstrations).then(
      (loaded) => {
        known.current = loaded;
        setBook(loaded);
        askAddress();
      },
      () => {
        loading.current = undefined;
      },
    );
  }, [askAddress, page]);

  useEffect(() => {
    const onPop = (): void => {
      late.drop();
      if (!page.isSearch(new URLSearchParams(location.search))) return;
      // A search loaded anew stands on the first page of the list; before it another one may have been left.
      if (isOfAnotherPage(location)) location.reload();
      // Also fired by links inside the page: those ask for nothing.
      else if (location.search !== '' || controller.view().status !== 'resting') start();
    };
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener('popstate', onPop, { signal });
    addEventListener('click', late.settle, { capture: true, signal });
    return () => ended.abort();
  }, [controller, start, page, late]);

  const go = useCallback(
    (query: SearchQuery, letter?: Change) => {
      const address = page.hrefOf(writeQuery(query).toString());
      // Addresses are slow to change: the question need not wait for that.
      if (known.current !== undefined) controller.ask(query);
      if (letter === undefined) {
        late.settle();
        writeAddress(address, 'pushState');
      } else late.put(address, letter);
      // Even the same value may have all drawn once more.
      if (dropped.length > 0) setDropped(NONE);
      if (known.current === undefined) start();
    },
    [controller, dropped, start, page, late],
  );

  const ask = useCallback(async (query: SearchQuery, signal: AbortSignal) => (await loadEngine()).search(askedOn(page, query), { today: today(), signal }), [loadEngine, page]);
  const suggest = useCallback(async (text: string, limit: number, signal: AbortSignal) => (await loadEngine()).suggest(text, limit, { today: today(), signal }), [loadEngine]);

  // Demonstrations stand on no static list.
  const isAtRest = sameQuery(view.query, aQuery()) && !(page.demonstrations && view.status !== 'resting');
  const now = useCallback(() => controller.view().query, [controller]);
  return { view, book, dropped, isAtRest, now, go, start, ask, suggest };
}

function writeAddress(address: string, change: Change): void {
  history[change](null, '', address);
}

/** An answer that takes longer is waited for visibly. */
const PATIENCE_MS = 150;

function later(call: () => void): () => void {
  const timer = setTimeout(call, PATIENCE_MS);
  return () => clearTimeout(timer);
}

/** The reader's day. */
export function today(): string {
  return dayInVietnam(Date.now());
}
