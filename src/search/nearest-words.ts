// The most of a query that some product has all of: one part less, then two, and so on. Parts are its words and its places; stars, states
// and what was chosen by hand stay. Pure: counting is the caller's.
import type { FacetKey } from './facets.ts';
import { plainWords, type Word } from './text/words.ts';
import type { Chip } from './understand/types.ts';

export interface Choice {
  readonly words: readonly Word[];
  readonly isLastBegun: boolean;
  readonly chips: readonly Chip[];
  /** What of the text was given up. */
  readonly missing: readonly string[];
}

/** The first so many parts that products know are tried with and without each other. */
const MOST_PARTS = 12;
/** So many choices of equally many parts are counted; those that keep the first parts come first, for details stand behind. */
const MOST_CHOICES = 70;

/** What a place weighs; of words the first weighs 1, each further one less, for Vietnamese says first what it is and then how. */
const PLACE_WEIGHT = 0.65;
/** So many of the weightiest choices of equally many parts are looked at for one whose words stand in names. */
const MOST_LOOKED_AT = 2;
/** What is told elsewhere than in names must have so much of the query. */
const LEAST_TOLD = 0.75;
const weightAt = (index: number): number => 1 / (1 + index / 4);

/** What a choice finds first: called so; told elsewhere, as in its producer's name; or having the words by chance. */
export type Finding = 'called-so' | 'told' | 'by-chance';

export interface Counting {
  /** How many products each of several choices finds. */
  readonly count: (choices: readonly Choice[]) => Promise<readonly number[]>;
  readonly look: (choice: Choice) => Promise<Finding>;
}

/** What is kept or given up as one: a word; the words of one thing; a place that narrows, without words. */
interface Part {
  readonly words: readonly Word[];
  readonly chip?: Chip;
  readonly weight: number;
  /** As it is told when it is missing. */
  readonly said: string;
}

/**
 * Of choices that give up equally many parts the one that keeps the weightiest; of these that which finds fewest products. A choice that
 * finds what is called so is better than one that gives up less; one that finds nothing called so is a help only where it keeps most.
 * @param phrases words that together stand for something else, as "dragon fruit" does: none of them need be known alone
 */
export async function nearestTo(words: readonly Word[], chips: readonly Chip[], { count, look }: Counting, phrases: readonly (readonly Word[])[] = []): Promise<Choice | undefined> {
  const single = partsOf(words, chips);
  // Of one part nothing can be given up.
  if (single.length < 2) return undefined;
  const choiceOf = (kept: readonly Part[], all: readonly Part[]): Choice => {
    const lost = all.filter((part) => !kept.includes(part));
    return {
      words: words.filter((word) => kept.some((part) => part.words.includes(word))),
      isLastBegun: kept.some((part) => part.words.some((word) => word === words.at(-1))),
      // A part that was given up is an offer still: its words were meant.
      chips: chips.map((chip) => (lost.some((part) => part.chip === chip) ? { ...chip, narrows: false } : chip)),
      missing: lost.map(({ said }) => said),
    };
  };
  // A word that no product has at all need not be tried.
  const said = single.filter((part) => part.words.length > 0);
  const alone = await count(said.map((part) => choiceOf([part], single)));
  const unknown = new Set(said.filter((_, index) => (alone[index] ?? 0) === 0));
  const all = asPhrases(single, phrases, unknown);
  const parts = all.filter((part) => !unknown.has(part)).slice(0, MOST_PARTS);
  const fits = await fittingPairs(parts, (own) => choiceOf(own, all), count, phrases);
  let likely: Choice | undefined;
  for (let kept = Math.min(parts.length, all.length - 1); kept > 0; kept -= 1) {
    const choices = choose(parts.length, kept)
      .filter((indexes) => fits(indexes))
      .map((indexes) => indexes.flatMap((index) => parts[index] ?? []))
      .filter((own) => own.some((part) => part.words.length > 0))
      .slice(0, MOST_CHOICES);
    const counts = choices.length === 0 ? [] : await count(choices.map((own) => choiceOf(own, all)));
    const found = choices.flatMap((own, index) => ((counts[index] ?? 0) > 0 ? [{ own, count: counts[index] ?? 0, weight: weightOf(own) }] : []));
    const telling = found.filter(({ own }) => own.some(isTelling));
    // Where letters and numbers are all that was found, fewer of them say even less.
    if (found.length > 0 && telling.length === 0) return likely;
    for (const { own } of telling.sort((a, b) => b.weight - a.weight || a.count - b.count).slice(0, MOST_LOOKED_AT)) {
      const choice = choiceOf(own, all);
      const finding = await look(choice);
      if (finding === 'called-so') return choice;
      // A word typed twice, as in "4 sao 3 sao": it once finds the same.
      if (finding === 'by-chance' && choice.words.length > 1 && new Set(choice.words.map(({ written }) => written)).size < 2) return likely;
      if (finding === 'told' && kept >= LEAST_TOLD * all.length) likely ??= choice;
    }
  }
  return likely;
}

/** From so many parts on there are many more choices than pairs. */
const MANY_PARTS = 5;

/**
 * Tells choices apart that can find nothing, because no product has two of their parts: most, where there are many. Words of a phrase
 * may be found by other words together that none of them is found by alone.
 */
async function fittingPairs(parts: readonly Part[], choiceOf: (own: readonly Part[]) => Choice, count: Counting['count'], phrases: readonly (readonly Word[])[]): Promise<(indexes: readonly number[]) => boolean> {
  if (parts.length < MANY_PARTS) return () => true;
  const isPlain = ({ words }: Part): boolean => words.length > 0 && !words.some((word) => phrases.some((phrase) => phrase.includes(word)));
  const pairs = choose(parts.length, 2).filter((pair) => pair.every((index) => parts[index] !== undefined && isPlain(parts[index])));
  const counts = pairs.length === 0 ? [] : await count(pairs.map((pair) => choiceOf(pair.flatMap((index) => parts[index] ?? []))));
  const apart = pairs.filter((_, index) => counts[index] === 0);
  return (indexes) => !apart.some((pair) => pair.every((index) => indexes.includes(index)));
}

/** The parts with those of a phrase as one where not all of them are known. */
function asPhrases(parts: readonly Part[], phrases: readonly (readonly Word[])[], unknown: ReadonlySet<Part>): readonly Part[] {
  return phrases.reduce((all, phrase) => {
    const own = all.filter(({ words: [word, ...more] }) => word !== undefined && more.length === 0 && phrase.includes(word));
    const [first] = own;
    if (first === undefined || own.length < phrase.length || !own.some((part) => unknown.has(part))) return all;
    const whole = { words: phrase, weight: weightOf(own), said: textOf(phrase) };
    return all.flatMap((part) => (part === first ? [whole] : own.includes(part) ? [] : [part]));
  }, parts);
}

/** Words and places in the order of the text, then the places that narrow. */
function partsOf(words: readonly Word[], chips: readonly Chip[]): readonly Part[] {
  const runs = chips.flatMap((chip) => (!chip.narrows && isPlace(chip) ? [wordsOfChip(words, chip)] : []));
  const parts = words.flatMap((word, index): readonly Part[] => {
    const run = runs.find((one) => one.includes(word)) ?? [];
    if (run.length < 2) return [{ words: [word], weight: weightAt(index), said: word.written }];
    return run[0] === word ? [{ words: run, weight: PLACE_WEIGHT, said: textOf(run) }] : [];
  });
  const open = chips.filter((chip) => chip.narrows && isPlace(chip));
  return [...parts, ...open.map((chip) => ({ words: [], chip, weight: PLACE_WEIGHT, said: chip.from }))];
}

/**
 * The words to search for that a chip was read from; its marker may be gone from them ("phường Sa Đéc" is searched as "sa đéc").
 * @example wordsOfChip(wordsOf('miến dong bình liêu'), { from: 'huyện bình liêu' }) // bình liêu
 */
export function wordsOfChip(words: readonly Word[], { from }: Pick<Chip, 'from'>): readonly Word[] {
  const own = ` ${plainWords(from).join(' ')} `;
  const runs = words.flatMap((_, start) => words.map((_word, end) => words.slice(start, end + 1))).filter((run) => run.length > 0 && own.includes(` ${textOf(run)} `));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ written }) => written).join(' ');
}

/** A letter or a number alone says nothing about a product: the "c" of "big c". */
function isTelling({ words }: Part): boolean {
  return words.some(({ folded }) => folded.length > 1 && !/^\d+$/u.test(folded));
}

function weightOf(kept: readonly Part[]): number {
  return kept.reduce((sum, { weight }) => sum + weight, 0);
}

const PLACES: ReadonlySet<FacetKey> = new Set(['province', 'formerProvince', 'formerDistrict', 'commune']);

export function isPlace({ facet }: Chip): boolean {
  return PLACES.has(facet);
}

/** All choices of some of the numbers below `of`, in order: those that keep the first ones first. */
function choose(of: number, count: number, from = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  if (of - from < count) return [];
  return [...choose(of, count - 1, from + 1).map((rest) => [from, ...rest]), ...choose(of, count, from + 1)];
}
