// A search from the text to the answer, the same for both engines: understand, find, and where nothing is found look for what may have
// been meant, then for what comes nearest. An engine only finds documents that have some words (`Finder`).
import type { Day } from '../domain/day.ts';
import type { CountedAs } from '../domain/standing.ts';
import type { FacetKey, Filters } from './facets.ts';
import type { EngineName, FacetCount, SearchAnswer, SearchHit, SearchOptions } from './port.ts';
import type { SearchQuery, SortKey } from './query.ts';
import type { Expansion } from './text/synonyms.ts';
import { type Word, wordsOf } from './text/words.ts';
import type { Understood } from './understand/types.ts';
import { withChips } from './understand/without.ts';

/** What is looked for, with nothing left to understand. */
export interface Wanted {
  /** All of them. None finds every product. */
  readonly words: readonly Word[];
  /** Whether words that begin like the last one will do, as while it is typed. */
  readonly isLastBegun: boolean;
  readonly expansions: readonly Expansion[];
  /** The words are the name of a group: what has them in its own names leads, and a producer or a place called so says nothing. */
  readonly areGroup?: boolean;
  readonly filters: Filters;
  readonly sort: SortKey;
  readonly page: number;
  readonly today: Day;
  readonly signal?: AbortSignal;
}

export interface Found {
  readonly total: number;
  readonly counts: Readonly<Record<CountedAs, number>>;
  readonly hits: readonly SearchHit[];
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>;
}

export interface Finder {
  readonly find: (wanted: Wanted) => Promise<Found>;
  /** How many products each of several searches would find, synonyms apart. */
  readonly count: (wanted: readonly Wanted[]) => Promise<readonly number[]>;
}

/** What is known of words, compiled from the register. */
export interface Language {
  readonly understand: (text: string) => Understood;
  readonly expand: (words: readonly Word[]) => readonly Expansion[];
  /** What the words may have been meant to be; undefined where they stand in the register or nothing is near. */
  readonly spell: (words: string) => string | undefined;
}

/** More words than this are not tried without one or two of them. */
const MOST_WORDS_LESS = 8;

export async function ask(engine: EngineName, finder: Finder, language: Language, query: SearchQuery, { today, signal }: SearchOptions): Promise<SearchAnswer> {
  const understood = language.understand(query.text);
  const filters = withChips(query.filters, understood.chips);
  const words = wordsOf(understood.words);
  const areGroup = understood.chips.some(({ facet, narrows, from }) => facet === 'group' && narrows && from === understood.words);
  const wanted = (words: readonly Word[], isLastBegun = true): Wanted => ({
    words,
    isLastBegun,
    expansions: language.expand(words),
    filters,
    sort: query.sort,
    page: query.page,
    today,
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = (found: Found, more: Partial<SearchAnswer> = {}): SearchAnswer => ({ engine, understood, ...found, ...more });

  const found = await finder.find({ ...wanted(words), areGroup });
  if (words.length === 0 || understood.code !== undefined) return answer(found);
  if (found.hits.some(isByName)) return answer(found);
  const meant = language.spell(understood.words);
  if (found.total > 0) {
    const [promised = 0] = meant === undefined ? [] : await finder.count([wanted(wordsOf(meant))]);
    return answer(found, meant === undefined || promised <= found.total ? {} : { didYouMean: { text: meant, isSearched: false } });
  }
  const isNarrowed = Object.keys(filters).length > 0;
  // The words are known: what was chosen beside them is what leaves nothing.
  if (isNarrowed && (await isKnown(finder, wanted(words)))) return answer(found);
  if (meant !== undefined) {
    const other = await finder.find(wanted(wordsOf(meant)));
    if (other.total > 0) return answer(other, { didYouMean: { text: meant, isSearched: true } });
  }
  const nearest = await nearestTo(finder, words, wanted);
  if (nearest === undefined) return answer(found);
  return answer(await finder.find(nearest.wanted), { nearest: { missing: nearest.missing } });
}

/** What has the words in its own names is what was asked for: no question then. */
function isByName({ matched }: SearchHit): boolean {
  return matched === 'name-exact' || matched === 'name' || matched === 'alias';
}

async function isKnown(finder: Finder, wanted: Wanted): Promise<boolean> {
  const [count = 0] = await finder.count([{ ...wanted, filters: {} }]);
  return count > 0;
}

/**
 * The most words that some product has all of: one less, then two, and so on; of equally many the choice that finds fewest products,
 * for what is rare says most.
 */
async function nearestTo(
  finder: Finder,
  words: readonly Word[],
  wanted: (words: readonly Word[], isLastBegun: boolean) => Wanted,
): Promise<{ readonly wanted: Wanted; readonly missing: readonly string[] } | undefined> {
  if (words.length < 2 || words.length > MOST_WORDS_LESS) return undefined;
  for (let less = 1; less < words.length; less += 1) {
    const choices = choose(words.length, words.length - less).map((kept) => {
      const rest = kept.flatMap((index) => words[index] ?? []);
      return { wanted: wanted(rest, kept.includes(words.length - 1)), missing: words.filter((_, index) => !kept.includes(index)).map(({ written }) => written) };
    });
    const counts = await finder.count(choices.map((choice) => choice.wanted));
    const [best] = choices.flatMap((choice, index) => ((counts[index] ?? 0) > 0 ? [{ choice, count: counts[index] ?? 0 }] : [])).sort((a, b) => a.count - b.count);
    if (best !== undefined) return best.choice;
  }
  return undefined;
}

/** All choices of some of the numbers below `of`, in order: those that keep the first ones first. */
function choose(of: number, count: number, from = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  if (of - from < count) return [];
  return [...choose(of, count - 1, from + 1).map((rest) => [from, ...rest]), ...choose(of, count, from + 1)];
}
