// Asks the engine and keeps what is to be shown: the search of the address, the newest answer, whether one is under way. An answer
// that comes late never takes the place of a newer one. No React and no clock: the page's component subscribes.
import type { Day } from '../../domain/day.ts';
import type { SearchAnswer, SearchPort } from '../../search/port.ts';
import { aQuery, type SearchQuery, writeQuery } from '../../search/query.ts';

/** `resting`: nothing was asked yet, the page's own list stands. `failed`: no engine could answer the newest question. */
export type Status = 'resting' | 'asking' | 'settled' | 'failed';

export interface SearchView {
  readonly status: Status;
  readonly query: SearchQuery;
  /** The newest answer, and what it answers: while a newer question is open, that of an older one. */
  readonly answer?: SearchAnswer;
  readonly answered?: SearchQuery;
}

export interface SearchController {
  readonly view: () => SearchView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the answer to a query when it comes. The same query again asks again only after a failure. */
  readonly ask: (query: SearchQuery) => void;
}

export interface SearchSource {
  /** Loads the engine on first use; rejects when it cannot be had, and is tried again then. */
  readonly port: () => Promise<SearchPort>;
  readonly today: () => Day;
  /** What the engine is asked for a query of the address. */
  readonly asked?: (query: SearchQuery) => SearchQuery;
  /** Calls a little later, unless called off by what it gives back. */
  readonly later: (call: () => void) => () => void;
}

export const RESTING: SearchView = { status: 'resting', query: aQuery() };

/** @example sameQuery(aQuery(), aQuery({ text: '' })) */
export function sameQuery(a: SearchQuery, b: SearchQuery): boolean {
  return writeQuery(a).toString() === writeQuery(b).toString();
}

export function searchController({ port, today, asked = (query) => query, later }: SearchSource): SearchController {
  const listeners = new Set<() => void>();
  let view = RESTING;
  let open: AbortController | undefined;
  let callOff = (): void => undefined;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const show = (next: SearchView): void => {
    callOff();
    view = next;
    tell();
  };

  async function answer(query: SearchQuery, own: AbortController): Promise<void> {
    try {
      const found = await (await port()).search(asked(query), { today: today(), signal: own.signal });
      if (open === own) show({ status: 'settled', query, answer: found, answered: query });
    } catch {
      // Called off by a newer question, or no engine can answer: only the latter is news.
      if (open === own) show({ ...view, status: 'failed' });
    }
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (query) => {
      if (view.status !== 'failed' && view.status !== 'resting' && sameQuery(view.query, query)) return;
      open?.abort();
      open = new AbortController();
      // Asked before anything is drawn: the worker looks while the page draws.
      void answer(query, open);
      const isTyping = (view.status === 'settled' || view.status === 'asking') && sameQuery({ ...view.query, text: '' }, { ...query, text: '' });
      callOff();
      view = { ...view, status: 'asking', query };
      // While letters come, the answer is nearly there: nothing is drawn only to say that it is asked for.
      if (isTyping) callOff = later(tell);
      else tell();
    },
  };
}
