// Values as a list of boxes. A long one shows those that most products found have, and what is chosen; opened, all of them, with a field to search in.
import { useState } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { facetOf } from '../../search/facets.ts';
import { FacetFind } from './FacetFind.tsx';
import { first, matching, SHORT } from './facet-values.ts';
import { Option, type OptionsProps } from './Option.tsx';

export function FacetList({ facet, values, chosen, countFor, onChoose }: OptionsProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  // A box that was unticked here stays under the hand that did it.
  const [touched, setTouched] = useState<readonly string[]>([]);
  // A closed list is in an order of its own, which a choice of some would tear.
  const isLong = values.length > SHORT && facetOf(facet).values === undefined;
  const shown = !isLong ? values : isOpen ? matching(values, typed) : first(values, [...chosen, ...touched], countFor);
  const choose = (value: string): void => {
    setTouched([...touched, value]);
    onChoose(value);
  };
  const options = shown.map(([value, name]) => <Option key={value} name={name} isChosen={chosen.includes(value)} count={countFor(value)} onChoose={() => choose(value)} />);
  if (!isLong) return options;
  return (
    <>
      {isOpen && <FacetFind facet={facet} typed={typed} onType={setTyped} />}
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
          setTouched([]);
        }}
      >
        {isOpen ? say.fewer : say.all(values.length)}
      </button>
    </>
  );
}
