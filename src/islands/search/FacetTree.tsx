// Groups in their three levels. A level opens by its button, and stands open where something in it is chosen.
import { useState } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { NamedValue } from '../../search/names.ts';
import { Option, type OptionsProps } from './Option.tsx';

export function FacetTree(props: OptionsProps) {
  const { values, chosen } = props;
  const above = new Map(values.map(([value, , , parent]) => [value, parent]));
  const open = new Set<string>();
  for (const value of chosen) {
    for (let at = above.get(value); at !== undefined; at = above.get(at)) open.add(at);
  }
  return <Branch {...props} under={undefined} open={open} />;
}

function Branch({ under, open, ...props }: OptionsProps & { readonly under: string | undefined; readonly open: ReadonlySet<string> }) {
  const { values, chosen, countFor, onChoose } = props;
  const here = values.filter(([, , products, above]) => above === under && products > 0);
  return (
    <ul className="tree">
      {here.map(([value, name]) => (
        <Node key={value} name={name} hasBelow={hasBelow(values, value)} isHeldOpen={open.has(value)} option={<Option name={name} isChosen={chosen.includes(value)} count={countFor(value)} onChoose={() => onChoose(value)} />}>
          <Branch {...props} under={value} open={open} />
        </Node>
      ))}
    </ul>
  );
}

interface NodeProps {
  readonly name: string;
  readonly hasBelow: boolean;
  readonly isHeldOpen: boolean;
  readonly option: React.ReactNode;
  readonly children: React.ReactNode;
}

function Node({ name, hasBelow, isHeldOpen, option, children }: NodeProps) {
  const [isOpened, setOpened] = useState<boolean>();
  const isOpen = isOpened ?? isHeldOpen;
  return (
    <li>
      <div className="tree-row">
        {option}
        {hasBelow && (
          <button type="button" className="tree-open" aria-expanded={isOpen} aria-label={say.open(name)} onClick={() => setOpened(!isOpen)} />
        )}
      </div>
      {hasBelow && isOpen && children}
    </li>
  );
}

function hasBelow(values: readonly NamedValue[], value: string): boolean {
  return values.some(([, , products, above]) => above === value && products > 0);
}
