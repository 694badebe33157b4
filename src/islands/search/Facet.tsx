// One facet with its control: boxes in a row, a list, a tree of groups, or a single box. Numbers stand beside; none is dimmed, not gone.
import type { FacetCount } from '../../search/port.ts';
import { type FacetKey, facetOf } from '../../search/facets.ts';
import type { NamedValue } from '../../search/names.ts';
import { searchWords } from '../../i18n/vi/search.ts';
import { FacetList } from './FacetList.tsx';
import { FacetTree } from './FacetTree.tsx';
import { Option, type OptionsProps } from './Option.tsx';

export interface FacetProps {
  readonly facet: FacetKey;
  readonly values: readonly NamedValue[];
  readonly chosen: readonly string[];
  /** Absent until there is an answer. */
  readonly counts: readonly FacetCount[] | undefined;
  readonly onChoose: (key: FacetKey, value: string) => void;
}

const CONTROLS = { list: FacetList, tree: FacetTree, buttons: FacetButtons, switch: FacetList } as const;

export function Facet({ facet, values, chosen, counts, onChoose }: FacetProps) {
  const { control } = facetOf(facet);
  if (control === 'none') return null;
  const byValue = counts === undefined ? undefined : new Map(counts.map(({ value, count }) => [value, count]));
  const Control = CONTROLS[control];
  return (
    <fieldset className={`facet facet-${control}`}>
      <legend className={control === 'switch' ? 'vh' : undefined}>{searchWords.facets[facet]}</legend>
      <Control facet={facet} values={values} chosen={chosen} countFor={(value) => (byValue === undefined ? undefined : (byValue.get(value) ?? 0))} onChoose={(value) => onChoose(facet, value)} />
    </fieldset>
  );
}

function FacetButtons({ values, chosen, countFor, onChoose }: OptionsProps) {
  return (
    <div className="opts-row">
      {values.map(([value, name]) => (
        <Option key={value} name={name} isChosen={chosen.includes(value)} count={countFor(value)} onChoose={() => onChoose(value)} />
      ))}
    </div>
  );
}
