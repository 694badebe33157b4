// The list of products, searched and narrowed. At rest it is the page's own list, printed by the server; an answer takes its place.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { countOf, searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { aQuery, type SearchQuery } from '../../search/query.ts';
import { Answer } from './Answer.tsx';
import { Chips } from './Chips.tsx';
import { choose, inForce } from './choose.ts';
import { chipsOf } from './conditions.ts';
import { Counts } from './Counts.tsx';
import { Filters } from './Filters.tsx';
import { Heading } from './Heading.tsx';
import { textOf } from './Notices.tsx';
import { Sheet } from './Sheet.tsx';
import { SortGroup, SortRow } from './Sort.tsx';
import type { EngineSettings } from './start.ts';
import { useBox } from './use-box.ts';
import { today, useSearch } from './use-search.ts';
import { useStart } from './use-start.ts';

interface Props {
  /** The static list's heading and number of products. */
  readonly title: string;
  readonly total: number;
  readonly settings: EngineSettings;
  readonly contact: readonly { readonly text: string; readonly href: string }[];
  /** Printed by the server: its counts apart, and the list with its pages. */
  readonly counts?: ReactNode;
  readonly children?: ReactNode;
}

export function SearchApp({ title, total, settings, contact, counts, children }: Props) {
  const search = useSearch(settings);
  const { view, book, isAtRest, go, start } = search;
  const { query, answer, status } = view;
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useStart(start, status);

  /** To another page of the list: it begins at its top again. */
  const goAndShow = (next: SearchQuery): void => {
    go(next);
    if (next.page !== query.page || next.text !== query.text) heading.current?.focus({ preventScroll: true });
    if (next.page !== query.page) scrollTo({ top: 0 });
  };
  useBox({
    text: query.text,
    onType: (typed, isFirst) => {
      const text = textOf(typed);
      if (text !== query.text) go({ ...query, text, page: 1 }, isFirst ? 'push' : 'replace');
    },
    onSubmit: (typed) => {
      const text = textOf(typed);
      if (text !== query.text) go({ ...query, text, page: 1 });
      if (matchMedia('(pointer: coarse)').matches) heading.current?.focus(); // takes the keyboard of the screen away
    },
  });

  const understood = answer?.understood;
  const chosen = inForce(query, understood);
  const chips = book === undefined ? [] : chipsOf(query, understood, book);
  const filters = <Filters book={book} answer={answer} chosen={chosen} onChoose={(key, value) => book !== undefined && go(choose(query, key, value, book, understood))} />;
  const shownTotal = isAtRest && answer === undefined ? total : (answer?.total ?? 0);
  const openSheet = useCallback(() => {
    start();
    setOpen(true);
  }, [start]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    // Tapped before this script was there (until-ready.ts).
    if (dataset['tapped'] !== undefined) openSheet();
    delete dataset['tapped'];
  }, [openSheet]);
  useEffect(() => {
    // What hid the static list until now has done its work.
    if (status !== 'resting') delete document.documentElement.dataset['asking'];
  }, [status]);

  return (
    <div className="list-grid">
      <aside className="filters" aria-label={say.filters}>
        <p className="filters-title">{say.filter}</p>
        {filters}
      </aside>
      <div className="list-main">
        <div className="list-head">
          <Heading ref={heading} title={title} total={total} view={view} isAtRest={isAtRest} />
          {status === 'resting' ? <div className="sort" /> : <SortRow query={query} onGo={goAndShow} />}
          <Chips chips={chips} isWaiting={book === undefined && Object.keys(query.filters).length > 0} onGo={go} onOpen={openSheet} />
          {isAtRest || status === 'failed' ? counts : <Counts counts={answer?.counts} today={today()} />}
        </div>
        <Answer search={search} contact={contact} onGo={goAndShow} />
        <div className="list-static" hidden={!isAtRest && status !== 'failed'}>
          {children}
        </div>
      </div>
      {isOpen && (
        <Sheet result={shownTotal === 0 ? say.showNone : say.show(countOf(shownTotal))} onClear={() => go(aQuery({ text: query.text }))} onClose={() => setOpen(false)}>
          {filters}
          <SortGroup query={query} onGo={go} />
        </Sheet>
      )}
    </div>
  );
}
