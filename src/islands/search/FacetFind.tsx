// The field over a long list of values that searches inside it.
import { useId } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { searchWords } from '../../i18n/vi/search.ts';
import type { FacetKey } from '../../search/facets.ts';

interface Props {
  readonly facet: FacetKey;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

export function FacetFind({ facet, typed, onType }: Props) {
  const field = useId();
  return (
    <div className="facet-find">
      <label className="vh" htmlFor={field}>
        {say.searchIn(searchWords.facets[facet])}
      </label>
      <input id={field} type="search" value={typed} placeholder={say.searchInShort} autoComplete="off" onChange={(event) => onType(event.target.value)} />
    </div>
  );
}
