// The order of the list: words in a row on wide screens, the last group of the sheet on narrow ones.
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { searchWords } from '../../i18n/vi/search.ts';
import type { SearchQuery, SortKey } from '../../search/query.ts';
import { Link } from './Link.tsx';
import { type SearchPage, usePage } from './page.ts';

interface Props {
  readonly query: SearchQuery;
  readonly onGo: (query: SearchQuery) => void;
}

const sorted = (query: SearchQuery, sort: SortKey): SearchQuery => ({ ...query, sort, page: 1 });

/** Without words there is nothing that matches better: the first order is the page's own. */
function nameOf(sort: SortKey, { text }: SearchQuery, { plainSort }: SearchPage): string {
  if (sort !== 'khop' || text !== '') return searchWords.sorts[sort];
  return plainSort === 'khop' ? say.sortPlain : searchWords.sorts[plainSort];
}

/** The orders that differ: the page's own is not offered twice. */
function sortsOf({ text }: SearchQuery, { sorts, plainSort }: SearchPage): readonly SortKey[] {
  return text === '' ? sorts.filter((sort) => sort === 'khop' || sort !== plainSort) : sorts;
}

export function SortRow({ query, onGo }: Props) {
  const page = usePage();
  return (
    <nav className="sort" aria-label={say.sort}>
      {sortsOf(query, page).map((sort) => (
        <Link key={sort} to={sorted(query, sort)} onGo={onGo} aria-current={query.sort === sort ? 'true' : undefined}>
          {nameOf(sort, query, page)}
        </Link>
      ))}
    </nav>
  );
}

export function SortGroup({ query, onGo }: Props) {
  const page = usePage();
  return (
    <fieldset className="facet">
      <legend>{say.sort}</legend>
      {sortsOf(query, page).map((sort) => (
        <label className="opt opt-one" key={sort}>
          <input type="radio" name="sap-xep" checked={query.sort === sort} onChange={() => onGo(sorted(query, sort))} />
          <span>{nameOf(sort, query, page)}</span>
        </label>
      ))}
    </fieldset>
  );
}
