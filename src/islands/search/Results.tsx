// The entries of an answer. Where the order is by state alone, those not in force stand apart under words of their own.
import type { Day } from '../../domain/day.ts';
import { searchPageWords as say, countOf } from '../../i18n/vi/search-page.ts';
import { PAGE_LENGTH, type SearchAnswer } from '../../search/port.ts';
import { type SearchQuery, writeQuery } from '../../search/query.ts';
import type { SearchNames } from '../../search/names.ts';
import { urls } from '../../urls.ts';
import { Entry } from './Entry.tsx';
import { Pager } from './Pager.tsx';
import { firstOfRest } from './parted.ts';

interface Props {
  readonly answer: SearchAnswer;
  /** What the answer is for. */
  readonly query: SearchQuery;
  readonly today: Day;
  readonly names: SearchNames | undefined;
  readonly isAsking: boolean;
  readonly onGo: (query: SearchQuery) => void;
}

/** About what a first screen shows. */
const EAGER = 4;

export function Results({ answer, query, today, names, isAsking, onGo }: Props) {
  const { hits, total, engine } = answer;
  const parted = firstOfRest(hits, today);
  const isLast = query.page * PAGE_LENGTH >= total;
  return (
    <div className={isAsking ? 'results is-asking' : 'results'} data-engine={engine} aria-busy={isAsking}>
      <ol className="entries entries-2" data-results={writeQuery(query).toString()}>
        {hits.flatMap(({ document }, index) => [
          index === parted && (
            <li className="entries-part" key="rest">
              <h2 className="list-part">{say.restHead}</h2>
            </li>
          ),
          <Entry key={document.id} document={document} today={today} names={names} isEager={index < EAGER} isRest={parted !== undefined && index >= parted} />,
        ])}
      </ol>
      {isLast && (
        <p className="list-end">
          {say.end(countOf(total))} <a href={urls.reporting()}>{say.report}</a>
        </p>
      )}
      <Pager query={query} total={total} onGo={onGo} />
    </div>
  );
}
