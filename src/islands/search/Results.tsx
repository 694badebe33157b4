// The entries of an answer. Where the order is by state alone, those not in force stand apart under words of their own.
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { PAGE_LENGTH } from '../../search/port.ts';
import { writeQuery } from '../../search/query.ts';
import type { ResultsProps } from './Answer.tsx';
import { Entry } from './Entry.tsx';
import { ListEnd } from './ListEnd.tsx';
import { Pager } from './Pager.tsx';
import { firstOfRest } from './parted.ts';
import { useBegun } from './use-begun.ts';

/** About what a first screen shows. */
const EAGER = 4;

export function Results({ answer, query, today, book, isAsking, onGo }: ResultsProps) {
  const { hits, total, engine } = answer;
  const parted = firstOfRest(hits, today);
  const isLast = query.page * PAGE_LENGTH >= total;
  const begun = useBegun(answer);
  return (
    <div className={isAsking ? 'results is-asking' : 'results'} data-engine={engine} aria-busy={isAsking}>
      <ol className="entries entries-2" data-results={writeQuery(query).toString()} data-begun={begun === undefined ? undefined : ''}>
        {hits.slice(0, begun).flatMap(({ document }, index) => [
          index === parted && (
            <li className="entries-part" key="rest">
              <h2 className="list-part">{say.restHead}</h2>
            </li>
          ),
          <Entry key={document.id} document={document} today={today} names={book?.names} isEager={index < EAGER} isRest={parted !== undefined && index >= parted} />,
        ])}
      </ol>
      {isLast && <ListEnd total={total} />}
      <Pager query={query} total={total} onGo={onGo} />
    </div>
  );
}
