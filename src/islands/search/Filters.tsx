// The filters: a column beside the list, or the same in a sheet over it. Every facet of the one table that some product fills.
import { memo, useDeferredValue } from 'react';
import type { SearchAnswer } from '../../search/port.ts';
import { type FacetKey, facetOf, type Filters as Chosen } from '../../search/facets.ts';
import { Facet } from './Facet.tsx';
import type { NameBook } from './name-book.ts';
import { facetsOn, usePage } from './page.ts';

interface Props {
  readonly book: NameBook | undefined;
  readonly answer: SearchAnswer | undefined;
  /** In force: chosen, and read from the text. */
  readonly chosen: Chosen;
  readonly onChoose: (key: FacetKey, value: string) => void;
}

/** What is chosen shows at once; the numbers beside all that could be come after the results. */
export function Filters({ answer, ...props }: Props) {
  return <Facets {...props} counts={useDeferredValue(answer?.facets)} />;
}

/** Drawn again only when a value, a number or a choice has changed: they are many. */
const Facets = memo(function Facets({ book, counts, chosen, onChoose }: Omit<Props, 'answer'> & { readonly counts: SearchAnswer['facets'] | undefined }) {
  const page = usePage();
  if (book === undefined) return <FiltersWaiting />;
  return facetsOn(page).map((key) => {
    const { control, after } = facetOf(key);
    const provinces = after === undefined ? undefined : (chosen[after] ?? []);
    const all = book.valuesOf(key);
    const values = provinces === undefined ? all : all.filter(([, , , above]) => above !== undefined && provinces.includes(above));
    if (control === 'none' || values.length === 0) return null;
    return <Facet key={key} facet={key} values={values} chosen={chosen[key] ?? []} counts={counts?.[key]} onChoose={onChoose} />;
  });
});

/** Keeps the column's look until names and numbers are there. */
export function FiltersWaiting() {
  return (
    <div className="filters-wait" aria-hidden="true">
      {[6, 3, 6, 6].map((lines, group) => (
        <div className="facet" key={group}>
          {Array.from({ length: lines }, (_, line) => (
            <span className="bone" key={line} />
          ))}
        </div>
      ))}
    </div>
  );
}
