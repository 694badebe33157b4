// Words between the heading and the list: what else may have been meant, what was left out, where the answer came from, where else to look.
import { entryWords } from '../../i18n/vi/entry.ts';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { writeSalesChoice } from '../../projections/sales-filter.ts';
import type { SearchAnswer } from '../../search/port.ts';
import { type Dropped, readQuery, type SearchQuery, writeQuery } from '../../search/query.ts';
import { urls } from '../../urls.ts';
import { offersOf } from './conditions.ts';
import { Link } from './Link.tsx';
import { usePage } from './page.ts';

interface Props {
  readonly answer: SearchAnswer;
  readonly query: SearchQuery;
  readonly dropped: readonly Dropped[];
  readonly onGo: (query: SearchQuery) => void;
}

export function Notices({ answer, query, dropped, onGo }: Props) {
  const page = usePage();
  const { didYouMean, nearest, note, understood, hits } = answer;
  const offers = offersOf(query, understood);
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
            <Link key={offer.label} to={offer.query} onGo={onGo}>
              {offer.label}
            </Link>
          ))}
        </p>
      )}
      {understood.intent === 'buy-where' && <IntentBuy answer={answer} />}
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
      {note !== undefined && <p className="quiet-note">{say.notes[note]}</p>}
    </div>
  );
}

/** What of the address means nothing here. */
export function DroppedNote({ dropped }: Pick<Props, 'dropped'>) {
  return dropped.length > 0 && <p className="note">{say.dropped(dropped.map(({ param, value }) => `${param}=${value}`))}</p>;
}

/** The sales points of the place that was named, if one was. */
function IntentBuy({ answer: { understood } }: Pick<Props, 'answer'>) {
  const place = understood.chips.find(({ facet }) => facet === 'province' || facet === 'formerProvince');
  const param = place?.facet === 'formerProvince' ? 'tinh-cu' : 'tinh';
  const value = place?.values[0];
  return (
    <p>
      <a href={urls.salesPointsBy(value === undefined ? '' : writeSalesChoice({ [param]: value }))}>{place === undefined ? say.buyWhere : say.buyWhereIn(place.label)}</a>
    </p>
  );
}

/** A text as an address keeps it. */
export function textOf(typed: string): string {
  return readQuery(new URLSearchParams([['q', typed]])).query.text;
}
