// A value of a facet: its box, its name, its number.
import { countOf } from '../../i18n/vi/search-page.ts';
import type { FacetKey } from '../../search/facets.ts';
import type { NamedValue } from '../../search/names.ts';

/** What the controls hand down: a value's number is undefined until there is an answer. */
export interface OptionsProps {
  readonly facet: FacetKey;
  readonly values: readonly NamedValue[];
  readonly chosen: readonly string[];
  readonly countFor: (value: string) => number | undefined;
  readonly onChoose: (value: string) => void;
}

interface OptionProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly count: number | undefined;
  readonly onChoose: () => void;
}

/** A value with its box and number. */
export function Option({ name, isChosen, count, onChoose }: OptionProps) {
  return (
    <label className={count === 0 && !isChosen ? 'opt opt-none' : 'opt'}>
      <input type="checkbox" checked={isChosen} onChange={onChoose} />
      <span>{name}</span> <span className="n">{count === undefined ? '\u00a0' : countOf(count)}</span>
    </label>
  );
}
