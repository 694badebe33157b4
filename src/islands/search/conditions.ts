// What a search asks for, condition by condition: the words, what was chosen, what was read from the text. Chips show them, and where
// all together find nothing, each can be given up by itself.
import { FACET_KEYS, type FacetKey } from '../../search/facets.ts';
import { aQuery, type SearchQuery, toggled } from '../../search/query.ts';
import type { Understood } from '../../search/understand/types.ts';
import { withChips } from '../../search/understand/without.ts';
import { withoutFacet, withoutRead } from './choose.ts';
import type { NameBook } from './name-book.ts';

export interface Condition {
  readonly label: string;
  /** Said beside it: "nay thuộc Quảng Ngãi". */
  readonly note?: string;
  /** The typed words that it was read from. */
  readonly from?: string;
  /** The same search without it. */
  readonly without: SearchQuery;
}

/** Chosen values as chips, each with its cross: the filters in their order, then what the text was read as. */
export function chipsOf(query: SearchQuery, understood: Understood | undefined, book: NameBook): readonly Condition[] {
  const chosen = FACET_KEYS.flatMap((key) => (query.filters[key] ?? []).map((value) => ({ label: book.nameOf(key, value), without: toggled(query, key, value) })));
  return [...chosen, ...readChips(query, understood)];
}

/** Conditions as somebody would name them: the words, each facet with all its values, each thing read from the text. */
export function conditionsOf(query: SearchQuery, understood: Understood, book: NameBook): readonly Condition[] {
  const words = understood.words === '' ? [] : [{ label: understood.words, without: { ...query, text: '', filters: withChips(query.filters, understood.chips), page: 1 } }];
  const chosen = FACET_KEYS.flatMap((key) => {
    const values = query.filters[key] ?? [];
    return values.length === 0 ? [] : [{ label: values.map((value) => book.nameOf(key, value)).join(', '), without: withoutFacet(query, key) }];
  });
  return [...words, ...readChips(query, understood), ...chosen];
}

/** Readings that do not narrow by themselves, as offers: the same words, and only what is of that place or group. */
export function offersOf(query: SearchQuery, { chips }: Understood): readonly { readonly label: string; readonly query: SearchQuery }[] {
  return chips.flatMap(({ facet, values, label, narrows }) => {
    const isChosen = values.every((value) => query.filters[facet]?.includes(value));
    return narrows || isChosen ? [] : [{ label, query: values.reduce((left, value) => (left.filters[facet]?.includes(value) === true ? left : toggled(left, facet, value)), query) }];
  });
}

/** The search for the words alone. */
export function wordsAlone({ words }: Understood): SearchQuery {
  return aQuery({ text: words });
}

/** What of a text may be the name of a page: the words that are looked for, else those that were read as a place or a group. */
export function namedIn({ words, chips }: Understood): string {
  return words !== '' ? words : (chips.find(({ facet }) => MAY_BE_NAMES.has(facet))?.from ?? '');
}

const MAY_BE_NAMES: ReadonlySet<FacetKey> = new Set<FacetKey>(['province', 'formerProvince', 'formerDistrict', 'commune', 'group']);

function readChips(query: SearchQuery, understood: Understood | undefined): readonly Condition[] {
  if (understood === undefined) return [];
  return understood.chips.flatMap((chip) => {
    const { label, note, from, narrows } = chip;
    return narrows ? [{ label, from, without: withoutRead(query, understood, chip), ...(note === undefined ? {} : { note }) }] : [];
  });
}
