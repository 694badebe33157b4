// A search from the text to the answer, the same for both engines: understand, find, and where nothing is found look for what may have
// been meant, then for what comes nearest. An engine only finds documents that have some words (`Finder`).
import type { Day } from '../domain/day.ts';
import type { CountedAs } from '../domain/standing.ts';
import type { FacetKey, Filters } from './facets.ts';
import { beginsSo, hasInName, isCalledSo, isCalledSoOrOtherwise, isFoundByChance } from './called-so.ts';
import { type Choice, type Finding, isPlace, nearestTo, wordsOfChip } from './nearest-words.ts';
import type { EngineName, FacetCount, SearchAnswer, SearchHit, SearchOptions } from './port.ts';
import type { SearchQuery, SortKey } from './query.ts';
import { isSlight } from './text/slips.ts';
import type { Expansion } from './text/synonyms.ts';
import { foldWords, isMarked, type Word, wordsOf } from './text/words.ts';
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

export interface Finder {
  readonly find: (wanted: Wanted) => Promise<Found>;
  /** The first of what `find` would find on its first page, and nothing counted. */
  readonly first: (wanted: Wanted) => Promise<SearchHit | undefined>;
  /** How many products each of several searches would find. */
  readonly count: (wanted: readonly Wanted[]) => Promise<readonly number[]>;
}

/** What is known of words, compiled from the register. */
export interface Language {
  readonly understand: (text: string) => Understood;
  readonly expand: (words: readonly Word[]) => readonly Expansion[];
  /** How names write a word that was typed without marks, the most frequent first; none where they write it in one way. */
  readonly forms: (word: Word) => readonly string[];
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
    ...formsOf(words, language),
    filters: withChips(query.filters, chips),
    sort: query.sort,
    page: query.page,
    today,
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = (found: Found, more: Partial<SearchAnswer> = {}): SearchAnswer => ({ engine, understood, ...found, ...more });

  const found = await finder.find({ ...wanted(words), areGroup: isGroupName(understood) });
  if (words.length === 0 || understood.code !== undefined) return answer(found);
  if (found.hits.some((hit) => isCalledSo(hit, words))) return answer(found);
  // Goods called so are of other places; here only the long name of a group has the words: "mật ong Cà Mau".
  const open = understood.chips.filter((chip) => chip.narrows && isPlace(chip));
  if (open.length > 0 && found.total > 0 && !isGroupName(understood) && found.hits.every(({ matched }) => matched === 'group')) {
    const chips = understood.chips.map((chip) => (open.includes(chip) ? { ...chip, narrows: false } : chip));
    const elsewhere = await finder.find(wanted(words, { chips }));
    if (elsewhere.hits.some((hit) => isCalledSo(hit, words))) return answer(elsewhere, { understood: { ...understood, chips }, nearest: { missing: open.map(({ from }) => from) } });
  }
  const meant = meantBy(language, understood);
  const wantedAs = ({ words, understood }: Meant): Wanted => ({ ...wanted(words, { chips: understood.chips }), areGroup: isGroupName(understood) });
  const instead = (other: Found, { text, understood }: Meant, more: Partial<SearchAnswer> = {}): SearchAnswer => answer(other, { understood, didYouMean: { text, isSearched: true }, ...more });
  if (found.total > 0) {
    const [promised = 0] = meant === undefined ? [] : await finder.count([wantedAs(meant)]);
    if (meant === undefined || promised === 0) return answer(found);
    if (mayBeReplaced(found, words, meant)) {
      const other = await finder.find(wantedAs(meant));
      if (meant.words.length === 0 || other.hits.some((hit) => isCalledSo(hit, meant.words))) return instead(other, meant);
    }
    return answer(found, promised <= found.total ? {} : { didYouMean: { text: meant.text, isSearched: false } });
  }
  // A place that no product is of, and nothing else: what is near the letters of its name is not near to it.
  if (understood.chips.some((chip) => !chip.narrows && wordsOfChip(words, chip).length === words.length)) return answer(found);
  // The words are known: what was chosen beside them, by hand or in words, is what leaves nothing.
  const places = understood.chips.filter(isPlace);
  const isNarrowed = Object.keys(wanted(words).filters).length > Object.keys(withChips({}, places)).length;
  if (isNarrowed && (await isKnown(finder, { ...wanted(words), expansions: [], filters: withChips({}, places) }))) return answer(found);
  if (meant !== undefined) {
    const other = await finder.find(wantedAs(meant));
    if (other.total > 0) return instead(other, meant);
  }
  const find = (choice: Choice): Promise<Found> => finder.find(wanted(choice.words, choice));
  const nearest = (words: readonly Word[], chips: readonly Chip[]): Promise<Choice | undefined> => {
    const phrases = language.expand(words).flatMap(({ start, length }) => (length > 1 ? [words.slice(start, start + length)] : []));
    const count = (choices: readonly Choice[]): Promise<readonly number[]> => finder.count(choices.map((choice) => wanted(choice.words, choice)));
    return nearestTo(words, chips, { count, look: async (choice) => findingOf(await finder.first(wanted(choice.words, choice)), choice, language) }, phrases);
  };
  const nearMeant = meant === undefined || !isSlightly(words, meant) ? undefined : await nearest(meant.words, meant.understood.chips);
  // What was put right is a help only where it is kept.
  if (meant !== undefined && nearMeant !== undefined && changed(meant.words, words).every((word) => nearMeant.words.includes(word))) {
    return instead(await find(nearMeant), { ...meant, understood: { ...meant.understood, chips: nearMeant.chips } }, { nearest: { missing: nearMeant.missing } });
  }
  const near = await nearest(words, understood.chips);
  if (near === undefined) return answer(found);
  return answer(await find(near), { understood: { ...understood, chips: near.chips }, nearest: { missing: near.missing } });
}

function formsOf([word, ...more]: readonly Word[], { forms }: Language): Pick<Wanted, 'forms'> {
  return word === undefined || more.length > 0 || isMarked(word.written) ? {} : { forms: forms(word) };
}

function isGroupName({ chips, words }: Understood): boolean {
  return chips.some(({ facet, narrows, from }) => facet === 'group' && narrows && from === words);
}

/** What the words may have been meant to be, and what that is understood as. */
interface Meant {
  readonly text: string;
  readonly words: readonly Word[];
  readonly understood: Understood;
}

/** What was read as a place or a paper is no slip, though no product has it. */
function meantBy({ spell, understand }: Language, understood: Understood): Meant | undefined {
  const text = spell(understood.words);
  if (text === undefined) return undefined;
  const own = ` ${foldWords(text).join(' ')} `;
  if (!understood.chips.every(({ narrows, from }) => narrows || own.includes(` ${foldWords(from).join(' ')} `))) return undefined;
  // "hai phogn" is Hải Phòng, and that is a province.
  const again = understand(text);
  if (again.code !== undefined || again.chips.length === 0) return { text, words: wordsOf(text), understood };
  const kept = understood.chips.filter(({ narrows }) => narrows);
  const read = [text, ...kept.map(({ from }) => from)].join(' ');
  return { text, words: wordsOf(again.words), understood: { ...understood, read, words: again.words, chips: [...kept, ...again.chips] } };
}

/**
 * Whether what was found may be passed over for what was meant: by chance it has the words, by little they differ, and no product is
 * called by what would be changed. "Đồ gốm" finds gốm ware, whatever there is of "đồ gỗ".
 */
function mayBeReplaced({ hits }: Found, words: readonly Word[], { text }: Pick<Meant, 'text'>): boolean {
  return isSlightly(words, { text }) && hits.every(isFoundByChance) && !changed(words, wordsOf(text)).some((word) => hits.some((hit) => hasInName(hit, word)));
}

function isSlightly(words: readonly Word[], { text }: Pick<Meant, 'text'>): boolean {
  return isSlight(words.map(({ folded }) => folded), foldWords(text));
}

/** The words that the other text has not. */
function changed(words: readonly Word[], other: readonly Word[]): readonly Word[] {
  return words.filter(({ folded }) => !other.some((word) => word.folded === folded));
}

/** Few of many words say enough only where the name begins with one of them: "hà" of "hà thủ ô" is no Hà Tĩnh. */
function findingOf(first: SearchHit | undefined, { words, missing }: Choice, { expand }: Language): Finding {
  const expansions = expand(words);
  if (first === undefined) return 'by-chance';
  const isLittle = missing.length > 1 && missing.length >= words.length;
  if (isCalledSoOrOtherwise(first, words, expansions) && (!isLittle || beginsSo(first, words, expansions))) return 'called-so';
  return isFoundByChance(first) || isLittle ? 'by-chance' : 'told';
}

async function isKnown(finder: Finder, wanted: Wanted): Promise<boolean> {
  const [count = 0] = await finder.count([wanted]);
  return count > 0;
}
