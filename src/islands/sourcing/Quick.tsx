// What buyers ask first, one tap away beside the chips: values that some product has and that are not chosen yet, with their numbers.
import { countOf } from '../../i18n/vi/search-page.ts';
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';
import { type FacetKey, facetOf } from '../../search/facets.ts';
import { toggled } from '../../search/query.ts';
import type { QuickProps } from '../search/SearchFrame.tsx';
import { Link } from '../search/Link.tsx';

const OFFERS: readonly (readonly [key: FacetKey, value: string])[] = [
  ['hasSupplySheet', '1'],
  ['capacity', 'tu-300-kg'],
  ['vatInvoice', '1'],
  ['documents', 'attp'],
  ['state', 'in-force'],
];
const MOST = 4;

export function Quick({ search: { view, book }, onGo }: QuickProps) {
  const { answer, query } = view;
  // Only with their numbers: a chip that grows would push the others along.
  if (book === undefined || answer === undefined) return null;
  const open = OFFERS.filter(([key, value]) => book.valuesOf(key).some(([own]) => own === value) && (query.filters[key] ?? []).length === 0);
  return open.slice(0, MOST).map(([key, value]) => {
    const count = answer.facets[key].find((one) => one.value === value)?.count ?? 0;
    if (count === 0) return null;
    return (
      <Link key={facetOf(key).param} className="chip chip-plain" to={toggled(query, key, value)} onGo={onGo}>
        <span className="vh">{say.quick}: </span>
        {key === 'documents' ? say.quickNames.documents : book.nameOf(key, value)} <small>{countOf(count)}</small>
      </Link>
    );
  });
}
