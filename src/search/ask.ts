// A search from the text to the answer, the same for both engines: understand, find, and where nothing is found look for what may have
// been meant, then for what comes nearest. An engine only finds documents that have some words (`Finder`).
import type { Day } from '../domain/day.ts';
import type { CountedAs } from '../domain/standing.ts';
import type { FacetKey, Filters } from './facets.ts';
import { isCalledSo, isFoundByChance } from './called-so.ts';
import { type Choice, isPlace, nearestTo } from './nearest-words.ts';
import type { EngineName, FacetCount, SearchAnswer, SearchHit, SearchOptions } from './port.ts';
import type { SearchQuery, SortKey } from './query.ts';
import type { Expansion } from './text/synonyms.ts';
import { foldWords, type Word, wordsOf } from './text/words.ts';
import type { Chip, Understood } from './understand/types.ts';
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

export async function ask(engine: EngineName, finder: Finder, language: Language, query: SearchQuery, { today, signal }: SearchOptions): Promise<SearchAnswer> {
  const understood = language.understand(query.text);
  const words = wordsOf(understood.words);
  const wanted = (words: readonly Word[], { isLastBegun = true, chips = understood.chips }: { readonly isLastBegun?: boolean; readonly chips?: readonly Chip[] } = {}): Wanted => ({
    words,
    isLastBegun,
    expansions: language.expand(words),
    filters: withChips(query.filters, chips),
    sort: query.sort,
    page: query.page,
    today,
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = (found: Found, more: Partial<SearchAnswer> = {}): SearchAnswer => ({ engine, understood, ...found, ...more });

  const areGroup = understood.chips.some(({ facet, narrows, from }) => facet === 'group' && narrows && from === understood.words);
  const found = await finder.find({ ...wanted(words), areGroup });
  if (words.length === 0 || understood.code !== undefined) return answer(found);
  if (found.hits.some((hit) => isCalledSo(hit, words))) return answer(found);
  const meant = meantBy(language, understood);
  const meantWords = wordsOf(meant ?? '');
  if (found.total > 0) {
    const [promised = 0] = meant === undefined ? [] : await finder.count([wanted(meantWords)]);
    if (meant === undefined || promised === 0) return answer(found);
    if (found.hits.every(isFoundByChance)) {
      const other = await finder.find(wanted(meantWords));
      if (other.hits.some((hit) => isCalledSo(hit, meantWords))) return answer(other, { didYouMean: { text: meant, isSearched: true } });
    }
    return answer(found, promised <= found.total ? {} : { didYouMean: { text: meant, isSearched: false } });
  }
  // A place that no product is of, and nothing else: what is near the letters of its name is not near to it.
  if (understood.chips.some(({ narrows, from }) => !narrows && from === understood.words)) return answer(found);
  // The words are known: what was chosen beside them, by hand or in words, is what leaves nothing.
  const places = understood.chips.filter(isPlace);
  const isNarrowed = Object.keys(wanted(words).filters).length > Object.keys(withChips({}, places)).length;
  if (isNarrowed && (await isKnown(finder, { ...wanted(words), filters: withChips({}, places) }))) return answer(found);
  if (meant !== undefined) {
    const other = await finder.find(wanted(meantWords));
    if (other.total > 0) return answer(other, { didYouMean: { text: meant, isSearched: true } });
  }
  const find = (choice: Choice): Promise<Found> => finder.find(wanted(choice.words, choice));
  const nearest = await nearestTo(words, understood.chips, {
    count: (choices) => finder.count(choices.map((choice) => wanted(choice.words, choice))),
    isCalledSo: async (choice) => (await find(choice)).hits.slice(0, 1).some((hit) => isCalledSo(hit, choice.words)),
  });
  if (nearest === undefined) return answer(found);
  return answer(await find(nearest), { understood: { ...understood, chips: nearest.chips }, nearest: { missing: nearest.missing } });
}

/** What the words may have been meant to be. What was read as a place or a paper is no slip, though no product has it. */
function meantBy({ spell }: Language, { words, chips }: Understood): string | undefined {
  const meant = spell(words);
  const own = ` ${foldWords(meant ?? '').join(' ')} `;
  return chips.every(({ narrows, from }) => narrows || own.includes(` ${foldWords(from).join(' ')} `)) ? meant : undefined;
}

async function isKnown(finder: Finder, wanted: Wanted): Promise<boolean> {
  const [count = 0] = await finder.count([wanted]);
  return count > 0;
}
