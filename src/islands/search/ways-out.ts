// Where all conditions together find nothing: what is found without each of them, and what is nearest.
import { useEffect, useState } from 'react';
import { searchWords } from '../../i18n/vi/search.ts';
import { FACET_KEYS } from '../../search/facets.ts';
import type { SearchAnswer, SearchHit } from '../../search/port.ts';
import { aQuery, type SearchQuery } from '../../search/query.ts';
import type { Understood } from '../../search/understand/types.ts';
import { withChips } from '../../search/understand/without.ts';
import { chosenOnly, type Condition, keyOf, narrowing, readConditions, withoutValues } from './conditions.ts';
import { sameQuery } from './controller.ts';
import type { NameBook } from './name-book.ts';
import type { Search } from './use-search.ts';

export interface WayOut {
  /** The conditions, each with whether this way gives it up. */
  readonly parts: readonly { readonly key: string; readonly label: string; readonly isDropped: boolean }[];
  readonly query: SearchQuery;
  readonly total: number;
}

export interface WaysOut {
  readonly ways: readonly WayOut[];
  readonly near: readonly SearchHit[];
}

/** So many products are shown as the nearest. */
const NEAR = 3;

/** Conditions as somebody would name them: the words, each thing read from the text, each facet with all its values; while names are not known, the facets by theirs. */
export function conditionsOf(query: SearchQuery, understood: Understood, book: NameBook | undefined): readonly Condition[] {
  const words = understood.words === '' ? [] : [{ key: 'words', label: understood.words, without: { ...query, text: '', filters: withChips(query.filters, understood.chips), page: 1 } }];
  const read = narrowing(understood);
  const chosen = FACET_KEYS.flatMap((key) => {
    const values = chosenOnly(query, key, read);
    const label = book === undefined ? searchWords.facets[key] : values.map((value) => book.nameOf(key, value)).join(', ');
    return values.length === 0 ? [] : [{ key: keyOf(key, values), label, without: withoutValues(query, key, values) }];
  });
  return [...words, ...readConditions(query, understood, read), ...chosen];
}

/** The search for the words alone. */
export function wordsAlone({ words }: Understood): SearchQuery {
  return aQuery({ text: words });
}

/** Asks for each way; those that lead nowhere are left out. */
export async function findWaysOut(conditions: readonly Condition[], words: SearchQuery, ask: (query: SearchQuery) => Promise<SearchAnswer>): Promise<WaysOut> {
  const candidates = conditions.map(({ without }, dropped) => ({ query: { ...without, page: 1 }, isDropped: (index: number) => index === dropped }));
  const isWords = conditions[0]?.key === 'words';
  if (isWords && conditions.length > 2) candidates.push({ query: words, isDropped: (index) => index > 0 });
  const asked = await Promise.all(
    candidates.map(async ({ query, isDropped }) => {
      const answer = await ask(query);
      // An answer to other words, or to fewer of them, is no way to what was asked for.
      const total = answer.nearest !== undefined || answer.didYouMean?.isSearched === true || sameQuery(query, aQuery()) ? 0 : answer.total;
      return { way: { parts: conditions.map(({ key, label }, index) => ({ key, label, isDropped: isDropped(index) })), query, total }, hits: answer.hits };
    }),
  );
  const open = asked.filter(({ way }) => way.total > 0);
  // Nearest to what was asked for is what keeps the words, and of that what keeps most else.
  const losesWords = ({ way }: (typeof open)[number]): number => Number(isWords && way.parts[0]?.isDropped === true);
  const nearest = open.toSorted((a, b) => losesWords(a) - losesWords(b) || a.way.total - b.way.total)[0];
  return { ways: open.map(({ way }) => way), near: nearest?.hits.slice(0, NEAR) ?? [] };
}

/** The ways out of an empty answer, when they are known; those of an earlier one are none. */
export function useWaysOut(conditions: readonly Condition[], words: SearchQuery, ask: Search['ask']): WaysOut | undefined {
  const [found, setFound] = useState<{ readonly of: readonly Condition[]; readonly ways: WaysOut }>();
  useEffect(() => {
    const own = new AbortController();
    findWaysOut(conditions, words, (query) => ask(query, own.signal)).then(
      (ways) => {
        if (!own.signal.aborted) setFound({ of: conditions, ways });
      },
      () => undefined,
    );
    return () => own.abort();
  }, [conditions, words, ask]);
  return found?.of === conditions ? found.ways : undefined;
}
