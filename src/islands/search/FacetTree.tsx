// Groups in their three levels. A level opens by its button, and stands open where something in it is chosen or found; a field over a long
// tree searches in all of them.
import { useState } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { NamedValue } from '../../search/names.ts';
import { FacetFind } from './FacetFind.tsx';
import { matchingInTree, pathsIn, SHORT } from './facet-values.ts';
import { Option, type OptionsProps } from './Option.tsx';

export function FacetTree(props: OptionsProps) {
  const { facet, values, chosen } = props;
  const [typed, setTyped] = useState('');
  const filled = values.filter(([, , products]) => products > 0);
  const isFinding = typed.trim() !== '';
  const shown = isFinding ? matchingInTree(filled, typed) : filled;
  return (
    <>
      {filled.length > SHORT && <FacetFind facet={facet} typed={typed} onType={setTyped} />}
      <Branch {...props} values={shown} under={undefined} open={new Set(chosen.flatMap(pathsIn(values)))} isFinding={isFinding} />
      {shown.length === 0 && <p className="facet-none">{say.noneIn}</p>}
    </>
  );
}

interface BranchProps extends OptionsProps {
  readonly under: string | undefined;
  readonly open: ReadonlySet<string>;
  /** Something is typed into the field: all that is found stands open. */
  readonly isFinding: boolean;
}

function Branch({ under, ...props }: BranchProps) {
  const { values, chosen, countFor, onChoose, open, isFinding } = props;
  const here = values.filter(([, , , above]) => above === under);
  return (
    <ul className="tree">
      {here.map(([value, name]) => (
        <Node
          key={value}
          name={name}
          hasBelow={hasBelow(values, value)}
          isHeldOpen={open.has(value)}
          isFinding={isFinding}
          option={<Option name={name} isChosen={chosen.includes(value)} count={countFor(value)} onChoose={() => onChoose(value)} />}
        >
          <Branch {...props} under={value} />
        </Node>
      ))}
    </ul>
  );
}

interface NodeProps {
  readonly name: string;
  readonly hasBelow: boolean;
  readonly isHeldOpen: boolean;
  readonly isFinding: boolean;
  readonly option: React.ReactNode;
  readonly children: React.ReactNode;
}

function Node({ name, hasBelow, isHeldOpen, isFinding, option, children }: NodeProps) {
  const [isOpened, setOpened] = useState<boolean>();
  // What was chosen in it and is given up stays in sight: its box has the focus.
  const [wasHeld, setWasHeld] = useState(isHeldOpen);
  if (isHeldOpen && !wasHeld) setWasHeld(true);
  const isOpen = isFinding || (isOpened ?? wasHeld);
  return (
    <li>
      <div className="tree-row">
        {option}
        {hasBelow && !isFinding && <button type="button" className="tree-open" aria-expanded={isOpen} aria-label={say.open(name)} onClick={() => setOpened(!isOpen)} />}
      </div>
      {hasBelow && isOpen && children}
    </li>
  );
}

function hasBelow(values: readonly NamedValue[], value: string): boolean {
  return values.some(([, , , above]) => above === value);
}
