// A search from the text to the answer, the same for both engines: understand, find, and where nothing is found look for what may have
// been meant, then for what comes nearest. An engine only finds documents that have some words (`Finder`).
import type { Day } from '../domain/day.ts';
import type { CountedAs } from '../domain/standing.ts';
import type { FacetKey, Filters } from './facets.ts';
import { beginsSo, isCalledSo, isCalledSoOrOtherwise, isFoundByChance } from './called-so.ts';
import { changed, isSlightly, mayBeReplaced, type Meant, meantBy } from './meant.ts';
import { type Choice, type Finding, isPlace, nearestTo, wordsOfChip } from './nearest-words.ts';
import type { EngineName, FacetCount, SearchAnswer, SearchHit, SearchOptions } from './port.ts';
import type { SearchQuery, SortKey } from './query.ts';
import type { Expansion } from './text/synonyms.ts';
import { isMarked, type Word, wordsOf } from './text/words.ts';
import type { Chip, Understood } from './understand/types.ts';
import { withChips } from './understand/without.ts';

/** What is looked for, with nothing left to understand. */
export interface Wanted {
  /** All of them. None finds every product. */
  readonly words: readonly Word[];
  /** Whether words that begin like the last one will do, as while it is typed. */
  readonly isLastBegun: boolean;
  readonly expansions: readonly Expansion[];
  /**
   * Of one word typed without marks: the words that it may be, as names write them, the most frequent first. Products stand together by
   * them: of "dua" all dừa, then all dưa, then all dứa.
   */
  readonly forms?: readonly string[];
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

/** So many hits say what a search finds first: about a screen. */
export const FIRST_FEW = 4;

export interface Finder {
  readonly find: (wanted: Wanted) => Promise<Found>;
  /** The first few (`FIRST_FEW`) of what `find` would find on its first page, and nothing counted. */
  readonly firstFew: (wanted: Wanted) => Promise<readonly SearchHit[]>;
  /** How many products each of several searches would find. */
  readonly count: (wanted: readonly Wanted[]) => Promise<readonly number[]>;
}

/** What is known of words, compiled from the register. */
export interface Language {
  readonly understand: (text: string) => Promise<Understood>;
  readonly expand: (words: readonly Word[]) => readonly Expansion[];
  /** How names write a word that was typed without marks, the most frequent first; none where they write it in one way. */
  readonly forms: (word: Word) => readonly string[];
  /** What the words may have been meant to be; undefined where they stand in the register or nothing is near. */
  readonly spell: (words: string) => string | undefined;
}

export async function ask(engine: EngineName, finder: Finder, language: Language, query: SearchQuery, { today, signal }: SearchOptions): Promise<SearchAnswer> {
  const understood = await language.understand(query.text);
  const words = wordsOf(understood.words);
  const wanted: Asking['wanted'] = (words, { isLastBegun = true, chips = understood.chips } = {}) => ({
    words,
    isLastBegun,
    expansions: language.expand(words),
    ...formsOf(words, language),
    areGroup: isGroupName({ chips, words }),
    filters: withChips(query.filters, chips),
    sort: query.sort,
    page: query.page,
    today,
    ...(signal === undefined ? {} : { signal }),
  });
  const asking: Asking = { finder, language, understood, words, wanted, answer: (found, more = {}) => ({ engine, understood, ...found, ...more }) };
  const { answer } = asking;

  const found = await finder.find(wanted(words));
  if (words.length === 0 || understood.code !== undefined) return answer(found);
  if (found.hits.some((hit) => isCalledSo(hit, words))) return answer(found);
  const meant = await meantBy(language, understood);
  if (found.total > 0) return (await ofOtherPlaces(asking, found)) ?? (await foundOrMeant(asking, found, meant));
  // A place that no product is of, and nothing else: what is near the letters of its name is not near to it.
  if (understood.chips.some((chip) => !chip.narrows && wordsOfChip(words, chip).length === words.length)) return answer(found);
  // The words are known: what was chosen beside them, by hand or in words, is what leaves nothing.
  const places = withChips({}, understood.chips.filter(isPlace));
  const isNarrowed = Object.keys(query.filters).length > 0 || understood.chips.some((chip) => chip.narrows && !isPlace(chip) && wordsOfChip(words, chip).length === 0);
  if (isNarrowed && (await isKnown(finder, { ...wanted(words), expansions: [], filters: places }))) return answer(found);
  if (meant !== undefined) {
    const other = await finder.find(wantedAs(asking, meant));
    if (other.total > 0) return answerAsMeant(asking, meant, other);
  }
  return (await nearestAnswer(asking, meant)) ?? answer(found);
}

/** A question on its way to the answer. */
interface Asking {
  readonly finder: Finder;
  readonly language: Language;
  readonly understood: Understood;
  readonly words: readonly Word[];
  readonly wanted: (words: readonly Word[], how?: { readonly isLastBegun?: boolean; readonly chips?: readonly Chip[] }) => Wanted;
  readonly answer: (found: Found, more?: Partial<SearchAnswer>) => SearchAnswer;
}

/** Goods called so are of other places, and here only the long name of a group has the words: "mật ong Cà Mau". */
async function ofOtherPlaces({ finder, understood, words, wanted, answer }: Asking, { hits }: Found): Promise<SearchAnswer | undefined> {
  const open = understood.chips.filter((chip) => chip.narrows && isPlace(chip));
  if (open.length === 0 || isGroupName({ ...understood, words }) || !hits.every(({ matched }) => matched === 'group')) return undefined;
  const chips = understood.chips.map((chip) => (open.includes(chip) ? { ...chip, narrows: false } : chip));
  const elsewhere = await finder.find(wanted(words, { chips }));
  if (!elsewhere.hits.some((hit) => isCalledSo(hit, words))) return undefined;
  return answer(elsewhere, { understood: { ...understood, chips }, nearest: { missing: open.map(({ from }) => from) } });
}

/** What was found by words that nothing is called by; or what was meant, where that is hardly another text; or the one with the offer of the other. */
async function foundOrMeant(asking: Asking, found: Found, meant: Meant | undefined): Promise<SearchAnswer> {
  const { finder, words, answer } = asking;
  const [promised = 0] = meant === undefined ? [] : await finder.count([wantedAs(asking, meant)]);
  if (meant === undefined || promised === 0) return answer(found);
  if (mayBeReplaced(found, words, meant)) {
    const other = await finder.find(wantedAs(asking, meant));
    if (meant.words.length === 0 || other.hits.some((hit) => isCalledSo(hit, meant.words))) return answerAsMeant(asking, meant, other);
  }
  return answer(found, promised <= found.total ? {} : { didYouMean: { text: meant.text, isSearched: false } });
}

/** What was found of what was meant, as though that had been asked. */
async function answerAsMeant(asking: Asking, meant: Meant, found: Found): Promise<SearchAnswer> {
  const { words, understood } = meant;
  const answer: Asking['answer'] = (own, more = {}) => asking.answer(own, { ...meantInstead(meant), ...more });
  return (await ofOtherPlaces({ ...asking, words, understood, answer }, found)) ?? answer(found);
}

function wantedAs({ wanted }: Asking, { words, understood }: Meant): Wanted {
  return wanted(words, understood);
}

function meantInstead({ text, understood }: Meant): Partial<SearchAnswer> {
  return { understood, didYouMean: { text, isSearched: true } };
}

/** What comes nearest to the words as they were meant, where little was put right and that is kept; else to the words as they stand. */
async function nearestAnswer({ finder, language, understood, words, wanted, answer }: Asking, meant: Meant | undefined): Promise<SearchAnswer | undefined> {
  const wantedOf = (choice: Choice): Wanted => wanted(choice.words, choice);
  const find = (choice: Choice): Promise<Found> => finder.find(wantedOf(choice));
  const nearest = (own: readonly Word[], chips: readonly Chip[]): Promise<Choice | undefined> => {
    const phrases = language.expand(own).flatMap(({ start, length }) => (length > 1 ? [own.slice(start, start + length)] : []));
    const count = (choices: readonly Choice[]): Promise<readonly number[]> => finder.count(choices.map(wantedOf));
    return nearestTo(own, chips, { count, look: async (choice) => findingOf(await finder.firstFew(wantedOf(choice)), choice, language) }, phrases);
  };
  if (meant !== undefined && isSlightly(words, meant)) {
    const near = await nearest(meant.words, meant.understood.chips);
    if (near !== undefined && changed(meant.words, words).every((word) => near.words.includes(word))) {
      return answer(await find(near), { ...meantInstead({ ...meant, understood: { ...meant.understood, chips: near.chips } }), nearest: { missing: near.missing } });
    }
  }
  const near = await nearest(words, understood.chips);
  return near && answer(await find(near), { understood: { ...understood, chips: near.chips }, nearest: { missing: near.missing } });
}

function formsOf([word, ...more]: readonly Word[], { forms }: Language): Pick<Wanted, 'forms'> {
  return word === undefined || more.length > 0 || isMarked(word.written) ? {} : { forms: forms(word) };
}

/** The words are the name of a group that narrows, and nothing else. */
function isGroupName({ chips, words }: Pick<Choice, 'chips' | 'words'>): boolean {
  const text = words.map(({ written }) => written).join(' ');
  return chips.some(({ facet, narrows, from }) => facet === 'group' && narrows && from === text);
}

/**
 * Few of many words say enough only where the first name, or most of the first few, begin with one of them: "hà" of "hà thủ ô" is no
 * Hà Tĩnh, but "cốm" of "cốm làng vòng" is Cốm gạo, although Kem cốm comes first.
 */
function findingOf(hits: readonly SearchHit[], choice: Choice, { expand }: Language): Finding {
  const { words, missing } = choice;
  const [first] = hits;
  if (first === undefined) return 'by-chance';
  if (isGroupName(choice)) return 'called-so';
  const expansions = expand(words);
  const isLittle = missing.length > 1 && missing.length >= words.length;
  const isSo = (hit: SearchHit): boolean => isCalledSoOrOtherwise(hit, words, expansions) && (!isLittle || beginsSo(hit, words, expansions));
  if (isSo(first) || (isLittle && hits.filter(isSo).length > hits.length / 2)) return 'called-so';
  return isFoundByChance(first) || isLittle ? 'by-chance' : 'told';
}

async function isKnown(finder: Finder, wanted: Wanted): Promise<boolean> {
  const [count = 0] = await finder.count([wanted]);
  return count > 0;
}
