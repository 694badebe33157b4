// The order of the list: words in a row on wide screens, the last group of the sheet on narrow ones.
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { searchWords } from '../../i18n/vi/search.ts';
import { type SearchQuery, SORTS, type SortKey } from '../../search/query.ts';
import { Link } from './Link.tsx';

interface Props {
  readonly query: SearchQuery;
  readonly onGo: (query: SearchQuery) => void;
}

const sorted = (query: SearchQuery, sort: SortKey): SearchQuery => ({ ...query, sort, page: 1 });

/** Without words there is nothing that matches better: the first order is the stored one. */
function nameOf(sort: SortKey, { text }: SearchQuery): string {
  return sort === 'khop' && text === '' ? say.sortPlain : searchWords.sorts[sort];
}

export function SortRow({ query, onGo }: Props) {
  return (
    <nav className="sort" aria-label={say.sort}>
      {SORTS.map((sort) => (
        <Link key={sort} to={sorted(query, sort)} onGo={onGo} aria-current={query.sort === sort ? 'true' : undefined}>
          {nameOf(sort, query)}
        </Link>
      ))}
    </nav>
  );
}

export function SortGroup({ query, onGo }: Props) {
  return (
    <fieldset className="facet">
      <legend>{say.sort}</legend>
      {SORTS.map((sort) => (
        <label className="opt opt-one" key={sort}>
          <input type="radio" name="sap-xep" checked={query.sort === sort} onChange={() => onGo(sorted(query, sort))} />
          <span>{nameOf(sort, query)}</span>
        </label>
      ))}
    </fieldset>
  );
}
