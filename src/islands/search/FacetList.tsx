// Values as a list of boxes. A long one shows those that most products found have, and what is chosen; opened, all of them, with a field to search in.
import { useId, useState } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { searchWords } from '../../i18n/vi/search.ts';
import { facetOf } from '../../search/facets.ts';
import { first, matching } from './facet-values.ts';
import { Option, type OptionsProps } from './Option.tsx';

/** A list of up to so many is shown whole. */
const SHORT = 8;

export function FacetList({ facet, values, chosen, countFor, onChoose }: OptionsProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useId();
  // A closed list is in an order of its own, which a choice of some would tear.
  const isLong = values.length > SHORT && facetOf(facet).values === undefined;
  const shown = !isLong ? values : isOpen ? matching(values, typed) : first(values, chosen, countFor);
  const options = shown.map(([value, name]) => <Option key={value} name={name} isChosen={chosen.includes(value)} count={countFor(value)} onChoose={() => onChoose(value)} />);
  if (!isLong) return options;
  return (
    <>
      {isOpen && (
        <div className="facet-find">
          <label className="vh" htmlFor={field}>
            {say.searchIn(searchWords.facets[facet])}
          </label>
          <input id={field} type="search" value={typed} placeholder={say.searchInShort} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </div>
      )}
      <div className={isOpen ? 'opts-all' : undefined}>
        {options}
        {options.length === 0 && <p className="facet-none">{say.noneIn}</p>}
      </div>
      <button
        type="button"
        className="facet-more"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
          setTyped('');
        }}
      >
        {isOpen ? say.fewer : say.all(values.length)}
      </button>
    </>
  );
}
