// A page beyond the last one: an old link, or an address written by hand.
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { EngineName } from '../../search/port.ts';
import type { SearchQuery } from '../../search/query.ts';
import { Link } from './Link.tsx';

interface Props {
  readonly query: SearchQuery;
  readonly engine: EngineName;
  readonly onGo: (query: SearchQuery) => void;
}

export function PastEnd({ query, engine, onGo }: Props) {
  return (
    <div className="empty" data-engine={engine}>
      <h2>{say.pastEnd}</h2>
      <p>
        <Link className="btn" to={{ ...query, page: 1 }} onGo={onGo}>
          {say.toFirst}
        </Link>
      </p>
    </div>
  );
}
