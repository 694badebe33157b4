// A list of products, searched and narrowed. At rest it is the page's own list, printed by the server; an answer takes its place. How
// results look is the page's matter: entries on the list of products, rows on the sourcing page.
import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { countOf, searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { FacetKey } from '../../search/facets.ts';
import { aQuery, type SearchQuery } from '../../search/query.ts';
import { Answer, type ResultsProps } from './Answer.tsx';
import { Chips } from './Chips.tsx';
import { choose, inForce } from './choose.ts';
import { chipsOf } from './conditions.ts';
import { Counts } from './Counts.tsx';
import { Filters, FiltersWaiting } from './Filters.tsx';
import { Heading, Spoken } from './Heading.tsx';
import { textOf } from './Notices.tsx';
import { Sheet } from './Sheet.tsx';
import { SortGroup, SortRow } from './Sort.tsx';
import type { EngineSettings } from './start.ts';
import { useBox } from './use-box.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMedia, WITH_FILTERS } from './use-media.ts';
import { useLatest, useSame } from './use-same.ts';
import { type Search, today, useSearch } from './use-search.ts';
import { useStart } from './use-start.ts';

/** What the server hands to the island of a list. */
export interface ListProps {
  /** The static list's heading and number of products. */
  readonly title: string;
  readonly total: number;
  readonly settings: EngineSettings;
  readonly contact: readonly { readonly text: string; readonly href: string }[];
  /** Printed by the server: its counts apart, and the list with its pages. */
  readonly counts?: ReactNode;
  readonly children?: ReactNode;
}

export interface FrameProps extends ListProps {
  readonly Results: ComponentType<ResultsProps>;
  readonly Skeleton: ComponentType;
  /** Before the words and numbers of an answer: "Nguồn hàng:". */
  readonly titled?: string;
  /** Filters stand beside the list where there is room, not in a sheet alone. */
  readonly hasColumn?: boolean;
  /** Something else is shown in place of the list for now. */
  readonly isAway?: boolean;
  /** Somebody searches again. */
  readonly onSearch?: () => void;
  /** Under the heading of the list at rest, and of every answer. */
  readonly lead?: ReactNode;
  /** Over every answer. */
  readonly note?: ReactNode;
  /** Beside the chips. */
  readonly Quick?: ComponentType<QuickProps>;
}

export interface QuickProps {
  readonly search: Search;
  readonly onGo: (query: SearchQuery) => void;
}

export function SearchFrame({ title, total, settings, contact, counts, children, Results, Skeleton, titled, hasColumn = false, isAway = false, onSearch, lead, note, Quick }: FrameProps) {
  const search = useSearch(settings);
  const { view, book, isAtRest, start } = search;
  const { query, answer, status } = view;
  const isWide = useMedia(WITH_FILTERS);
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useStart(start, status, isAway);
  const keptFocus = useKeptFocus(heading);

  const go: Search['go'] = (next, letter) => {
    search.go(next, letter);
    onSearch?.();
  };

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
      const isNews = text !== search.now().text;
      if (isNews) go({ ...search.now(), text, page: 1 }, isFirst ? 'pushState' : 'replaceState');
      return isNews;
    },
    onSubmit: (typed) => {
      const text = textOf(typed);
      if (isAway || text !== search.now().text) go({ ...search.now(), text, page: 1 });
      if (matchMedia('(pointer: coarse)').matches) heading.current?.focus(); // takes the keyboard of the screen away
    },
    suggest: search.suggest,
  });

  const understood = answer?.understood;
  const chosen = useSame(inForce(query, understood));
  const chips = book === undefined ? [] : chipsOf(query, understood, book);
  const onChoose = useLatest((key: FacetKey, value: string): void => {
    if (book !== undefined) go(choose(search.now(), key, value, book, understood));
  });
  const filters = <Filters book={book} answer={answer} chosen={chosen} onChoose={onChoose} />;
  const shownTotal = isAtRest && answer === undefined ? total : answer?.total;
  const wordsOf = (words: (count: string) => string): string => (shownTotal === undefined ? say.loading('') : shownTotal === 0 ? say.showNone : words(countOf(shownTotal)));
  const close = (): void => setOpen(false);
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
    if (status !== 'resting' || isAway) delete document.documentElement.dataset['asking'];
  }, [status, isAway]);

  return (
    <div className={hasColumn ? 'list-grid' : 'list-wide'} hidden={isAway} {...keptFocus}>
      {hasColumn && (
        <aside className="filters" aria-label={say.filters}>
          <p className="filters-title">{say.filter}</p>
          {isWide ? filters : <FiltersWaiting />}
        </aside>
      )}
      <div className="list-main">
        <div className="list-head">
          {!isAway && <Heading focused={heading} title={title} titled={titled} total={total} view={view} isAtRest={isAtRest} />}
          {lead}
          {status === 'resting' ? <div className="sort" /> : <SortRow query={query} onGo={goAndShow} />}
          <Chips chips={chips} isWaiting={book === undefined && Object.keys(query.filters).length > 0} onGo={go} onOpen={openSheet}>
            {Quick !== undefined && <Quick search={search} onGo={go} />}
          </Chips>
          {isAtRest || status === 'failed' ? counts : <Counts counts={answer?.counts} today={today()} />}
        </div>
        <Answer search={search} note={note} contact={contact} Results={Results} Skeleton={Skeleton} onGo={goAndShow} />
        <div className="list-static" hidden={!isAtRest && status !== 'failed'}>
          {children}
        </div>
      </div>
      {isOpen && (
        <Sheet
          title={say.filter}
          onClose={close}
          end={
            <>
              <button type="button" className="btn" onClick={() => go(aQuery({ text: query.text }))}>
                {say.clear}
              </button>
              <button type="button" className="btn btn-main" onClick={close}>
                {wordsOf(say.show)}
              </button>
            </>
          }
        >
          {filters}
          <SortGroup query={query} onGo={go} />
          {/* What the heading says is not heard behind a dialog. */}
          <Spoken text={wordsOf(say.title)} known={wordsOf(say.title)} />
        </Sheet>
      )}
    </div>
  );
}
