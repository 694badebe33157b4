// Choosing and giving up: the query that a click in the filters leads to. A choice is always whole: no group beside one above it,
// no commune without its province.
import type { FacetKey } from '../../search/facets.ts';
import { type SearchQuery, toggled } from '../../search/query.ts';
import type { Chip, Understood } from '../../search/understand/types.ts';
import { withChips, withoutChip } from '../../search/understand/without.ts';
import type { NameBook } from './name-book.ts';

/** The filters in force: those of the address and those that the text was read as. */
export function inForce(query: SearchQuery, understood: Understood | undefined): SearchQuery['filters'] {
  return understood === undefined ? query.filters : withChips(query.filters, understood.chips);
}

/** The query after a value's box was ticked or unticked; one that the text was read as leaves the text. */
export function choose(query: SearchQuery, key: FacetKey, value: string, book: NameBook, understood?: Understood): SearchQuery {
  const read = understood?.chips.find((chip) => chip.narrows && chip.facet === key && chip.values.includes(value));
  const isChosen = query.filters[key]?.includes(value) === true;
  if (understood !== undefined && read !== undefined && !isChosen) return withoutRead(query, understood, read);
  const next = toggled(query, key, value);
  if (key === 'group' && !isChosen) return withoutRelated(next, value, book);
  return key === 'province' ? withoutOrphans(next, inForce(next, understood).province ?? [], book) : next;
}

/** The query without a chip that was read from its text. */
export function withoutRead(query: SearchQuery, understood: Understood, chip: Chip): SearchQuery {
  return { ...query, text: withoutChip(understood, chip), page: 1 };
}

/** The query without all values of a facet that were chosen. */
export function withoutFacet(query: SearchQuery, key: FacetKey): SearchQuery {
  return (query.filters[key] ?? []).reduce((left, value) => toggled(left, key, value), query);
}

/** A group takes all below it: those chosen before, and those above it, say nothing more. */
function withoutRelated(query: SearchQuery, group: string, book: NameBook): SearchQuery {
  const above = groupsAbove(group, book);
  const related = (query.filters.group ?? []).filter((other) => other !== group && (above.includes(other) || groupsAbove(other, book).includes(group)));
  return related.reduce((left, other) => toggled(left, 'group', other), query);
}

function groupsAbove(group: string, book: NameBook): readonly string[] {
  const above = book.aboveOf('group', group);
  return above === undefined ? [] : [above, ...groupsAbove(above, book)];
}

function withoutOrphans(query: SearchQuery, provinces: readonly string[], book: NameBook): SearchQuery {
  const orphans = (query.filters.commune ?? []).filter((commune) => !provinces.includes(book.aboveOf('commune', commune) ?? ''));
  return orphans.reduce((left, commune) => toggled(left, 'commune', commune), query);
}
