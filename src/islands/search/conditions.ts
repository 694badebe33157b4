// What a search asks for, condition by condition: the words, what was chosen, what was read from the text. Chips show them; where
// all together find nothing, ways-out.ts gives up each by itself. What was chosen and is read from the text too is one condition.
import { searchWords } from '../../i18n/vi/search.ts';
import { FACET_KEYS, type FacetKey } from '../../search/facets.ts';
import type { SearchAnswer } from '../../search/port.ts';
import { type SearchQuery, toggled } from '../../search/query.ts';
import type { Chip, Understood } from '../../search/understand/types.ts';
import { withoutChip } from '../../search/understand/without.ts';
import { withoutRead } from './choose.ts';
import type { NameBook } from './name-book.ts';

export interface Condition {
  /** Facet and values: labels may be alike where these are not. */
  readonly key: string;
  readonly label: string;
  /** Said beside it: "nay thuộc Quảng Ngãi". */
  readonly note?: string;
  /** The typed words that it was read from. */
  readonly from?: string;
  /** Tells what somebody is after, and narrows nothing. */
  readonly isIntent?: true;
  /** The same search without it. */
  readonly without: SearchQuery;
}

/** An offer to narrow the list by what was read from the text but may as well be words. */
export interface Offer {
  readonly key: string;
  readonly label: string;
  readonly query: SearchQuery;
}

/** Chosen values as chips, each with its cross: the filters in their order, then what the text was read as. */
export function chipsOf(query: SearchQuery, understood: Understood | undefined, book: NameBook): readonly Condition[] {
  const read = narrowing(understood);
  const chosen = FACET_KEYS.flatMap((key) => chosenOnly(query, key, read).map((value) => ({ key: keyOf(key, [value]), label: book.nameOf(key, value), without: toggled(query, key, value) })));
  return [...chosen, ...readConditions(query, understood, read), ...intentOf(query, understood)];
}

/** Readings that do not narrow by themselves, as offers: the same words, and only what is of that place or group. None that would find nothing. */
export function offersOf(query: SearchQuery, { understood, facets }: Pick<SearchAnswer, 'understood' | 'facets'>): readonly Offer[] {
  const open = understood.chips.filter(({ facet, values, narrows }) => {
    const isChosen = values.every((value) => query.filters[facet]?.includes(value));
    return !narrows && !isChosen && facets[facet].some(({ value, count }) => count > 0 && values.includes(value));
  });
  return once(open).map(([{ facet, values, label }]) => {
    const missing = values.filter((value) => query.filters[facet]?.includes(value) !== true);
    return { key: keyOf(facet, values), label, query: missing.reduce((left, value) => toggled(left, facet, value), query) };
  });
}

/** Words that the search left out, each once and as they were typed; not those that only ask. */
export function leftOutOf({ leftOut, asking, read }: Understood): readonly string[] {
  const typed = read.toLocaleLowerCase('vi');
  return [...new Set(leftOut)].filter((words) => !asking.includes(words)).sort((a, b) => typed.indexOf(a) - typed.indexOf(b));
}

/** What of a text may be the name of a page: the words that are looked for, else those that were read as a place or a group. */
export function namedIn({ words, chips }: Understood): string {
  return words !== '' ? words : (chips.find(({ facet }) => MAY_BE_NAMES.has(facet))?.from ?? '');
}

const MAY_BE_NAMES: ReadonlySet<FacetKey> = new Set<FacetKey>(['province', 'formerProvince', 'formerDistrict', 'commune', 'group']);

export function keyOf(facet: FacetKey, values: readonly string[]): string {
  return [facet, ...values].join(' ');
}

/** Chips that mean the same, together. */
function once(chips: readonly Chip[]): readonly (readonly [Chip, ...Chip[]])[] {
  return [...Map.groupBy(chips, ({ facet, values }) => keyOf(facet, values)).values()].flatMap(([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]));
}

export function narrowing(understood: Understood | undefined): readonly Chip[] {
  return understood?.chips.filter(({ narrows }) => narrows) ?? [];
}

/** Chosen values that the text does not say too. */
export function chosenOnly(query: SearchQuery, key: FacetKey, read: readonly Chip[]): readonly string[] {
  return (query.filters[key] ?? []).filter((value) => !read.some(({ facet, values }) => facet === key && values.includes(value)));
}

export function withoutValues(query: SearchQuery, key: FacetKey, values: readonly string[]): SearchQuery {
  const chosen = (query.filters[key] ?? []).filter((value) => values.includes(value));
  return chosen.reduce((left, value) => toggled(left, key, value), query);
}

/** What was read, each once: without it go all words that say it, and the same values where they were chosen. */
export function readConditions(query: SearchQuery, understood: Understood | undefined, read: readonly Chip[]): readonly Condition[] {
  if (understood === undefined) return [];
  return once(read).map(([chip, ...more]) => {
    const { facet, values, label, note, from } = chip;
    const rest = withoutValues(withoutRead(query, understood, chip), facet, values);
    const text = more.reduce((left, other) => withoutChip({ read: left }, other), rest.text);
    return { key: keyOf(facet, values), label, from, without: { ...rest, text }, ...(note === undefined ? {} : { note }) };
  });
}

function intentOf(query: SearchQuery, understood: Understood | undefined): readonly Condition[] {
  if (understood?.intent === undefined || understood.intentFrom === undefined) return [];
  const { intent, intentFrom: from } = understood;
  return [{ key: intent, label: searchWords.intents[intent], from, isIntent: true, without: { ...query, text: withoutChip(understood, { from }), page: 1 } }];
}
