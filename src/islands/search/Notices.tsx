// Words between the heading and the list: what else may have been meant, what was left out, where the answer came from, where else to look.
import { entryWords } from '../../i18n/vi/entry.ts';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { SearchAnswer } from '../../search/port.ts';
import { type Dropped, readQuery, type SearchQuery, writeQuery } from '../../search/query.ts';
import { urls } from '../../urls.ts';
import { leftOutOf, offersOf } from './conditions.ts';
import { Link } from './Link.tsx';
import type { NameBook } from './name-book.ts';
import { usePage } from './page.ts';
import { salesWays } from './sales-way.ts';

interface Props {
  readonly answer: SearchAnswer;
  readonly query: SearchQuery;
  readonly book: NameBook | undefined;
  readonly dropped: readonly Dropped[];
  readonly onGo: (query: SearchQuery) => void;
}

export function Notices({ answer, query, book, dropped, onGo }: Props) {
  const page = usePage();
  const { didYouMean, nearest, note, understood, hits } = answer;
  const offers = offersOf(query, answer);
  const leftOut = leftOutOf(understood);
  return (
    <div className="notices">
      {didYouMean?.isSearched === true && <p className="note">{say.searchedInstead(query.text, didYouMean.text)}</p>}
      {didYouMean?.isSearched === false && (
        <p>
          {say.didYouMean}{' '}
          <Link to={{ ...query, text: textOf(didYouMean.text), page: 1 }} onGo={onGo}>
            {didYouMean.text}
          </Link>
          ?
        </p>
      )}
      {nearest !== undefined && <p className="note">{say.nearest(nearest.missing)}</p>}
      {offers.length > 0 && answer.total > 0 && (
        <p className="offers">
          <span>{say.offers}</span>
          {offers.map((offer) => (
            <Link key={offer.key} to={offer.query} onGo={onGo}>
              {offer.label}
            </Link>
          ))}
        </p>
      )}
      {understood.intent === 'buy-where' && (
        <p className="offers">
          <span>{say.sales.ask}</span>
          {salesWays(answer, query, book).map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </p>
      )}
      {understood.intent === 'sourcing' && page.key === 'list' && (
        <p>
          <a href={urls.sourcing(writeQuery({ ...query, sort: 'khop', page: 1 }).toString())}>{say.sourcing}</a>
        </p>
      )}
      {hits.some(({ document }) => document.alcohol === true) && (
        <p className="adults">
          <b>{say.adults}</b> {entryWords.alcohol}
        </p>
      )}
      <DroppedNote dropped={dropped} />
      {leftOut.length > 0 && <p className="quiet-note small">{say.leftOut(leftOut)}</p>}
      {note !== undefined && <p className="quiet-note">{say.notes[note]}</p>}
    </div>
  );
}

/** What of the address means nothing here. */
export function DroppedNote({ dropped }: Pick<Props, 'dropped'>) {
  return dropped.length > 0 && <p className="note">{say.dropped(dropped.map(({ param, value }) => `${param}=${value}`))}</p>;
}

/** A text as an address keeps it. */
export function textOf(typed: string): string {
  return readQuery(new URLSearchParams([['q', typed]])).query.text;
}
