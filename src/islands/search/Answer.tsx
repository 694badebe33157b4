// What stands in place of the static list: the shape of entries to come, the answer, or a word that none can be had.
import type { ComponentType, ReactNode } from 'react';
import type { Day } from '../../domain/day.ts';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { SearchAnswer } from '../../search/port.ts';
import type { SearchQuery } from '../../search/query.ts';
import { namedIn } from './conditions.ts';
import type { NameBook } from './name-book.ts';
import { DroppedNote, Notices } from './Notices.tsx';
import { PastEnd } from './PastEnd.tsx';
import { Related } from './Related.tsx';
import { TryAgain } from './TryAgain.tsx';
import { useLater } from './use-later.ts';
import { type Search, today } from './use-search.ts';

/** What is shown of an answer that found something. */
export interface ResultsProps {
  readonly answer: SearchAnswer;
  /** What the answer is for. */
  readonly query: SearchQuery;
  readonly today: Day;
  readonly book: NameBook | undefined;
  readonly isAsking: boolean;
  readonly onGo: (query: SearchQuery) => void;
  readonly ask: Search['ask'];
}

interface Props {
  readonly search: Search;
  readonly note: ReactNode;
  readonly contact: readonly { readonly text: string; readonly href: string }[];
  readonly Results: ComponentType<ResultsProps>;
  readonly Skeleton: ComponentType;
  readonly onGo: (query: SearchQuery) => void;
}

const loadOtherwise = async () => (await import('./Otherwise.tsx')).Otherwise;

export function Answer({ search, note, contact, Results, Skeleton, onGo }: Props) {
  const { view, book, dropped, isAtRest, ask, suggest, start } = search;
  const { status, answer, answered } = view;
  const isOtherwise = answer !== undefined && (answer.understood.code !== undefined || answer.total === 0);
  const { part: Otherwise, isFailed, again } = useLater(loadOtherwise, isOtherwise);
  if (status === 'failed') return <TryAgain text={say.failed} onAgain={start} />;
  if (isAtRest) {
    return (
      <div className="notices" data-engine={answer?.engine}>
        <DroppedNote dropped={dropped} />
      </div>
    );
  }
  if (answer === undefined || answered === undefined) return <Skeleton />;
  const day = today();
  const isEmpty = answer.total === 0;
  return (
    <>
      {note}
      <Notices answer={answer} query={answered} book={book} dropped={dropped} onGo={onGo} />
      {isOtherwise && Otherwise !== undefined && <Otherwise answer={answer} query={answered} book={book} today={day} contact={contact} onGo={onGo} ask={ask} suggest={suggest} start={start} />}
      {isOtherwise && Otherwise === undefined && isFailed && <TryAgain text={say.partFailed} onAgain={again} />}
      {!isEmpty && answer.hits.length > 0 && <Results answer={answer} query={answered} today={day} book={book} isAsking={status === 'asking'} onGo={onGo} ask={ask} />}
      {!isEmpty && <Related text={namedIn(answer.understood)} suggest={suggest} />}
      {!isEmpty && answer.hits.length === 0 && <PastEnd query={answered} engine={answer.engine} onGo={onGo} />}
    </>
  );
}
