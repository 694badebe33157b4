// Links between the pages of an answer, as components/Pager.astro has them for static lists.
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { PAGE_LENGTH } from '../../search/port.ts';
import type { SearchQuery } from '../../search/query.ts';
import { Link } from './Link.tsx';

interface Props {
  readonly query: SearchQuery;
  readonly total: number;
  readonly onGo: (query: SearchQuery) => void;
}

export function Pager({ query, total, onGo }: Props) {
  const of = Math.ceil(total / PAGE_LENGTH);
  const { page } = query;
  if (of < 2) return null;
  const near = [...new Set([1, page - 1, page, page + 1, of])].filter((n) => n >= 1 && n <= of);
  return (
    <nav className="pager" aria-label={say.pages}>
      {page > 1 && (
        <Link className="btn" rel="prev" to={{ ...query, page: page - 1 }} onGo={onGo}>
          {say.previous}
        </Link>
      )}
      <ol>
        {near.map((n, index) => (
          <li key={n}>
            {index > 0 && n - (near[index - 1] ?? n) > 1 && <span aria-hidden="true">…</span>}
            <Link to={{ ...query, page: n }} onGo={onGo} aria-current={n === page ? 'page' : undefined}>
              {n}
            </Link>
          </li>
        ))}
      </ol>
      {page < of && (
        <Link className="btn" rel="next" to={{ ...query, page: page + 1 }} onGo={onGo}>
          {say.next}
        </Link>
      )}
    </nav>
  );
}
