// "Có phải …?": the phrase of the register's own words that a typed one was most likely meant to be.
// A syllable alone says little (xay and sấy are both words), so neighbours vote: a pair that stands in the register is cheap, one
// that does not costs. The way with the least cost wins, if it is clearly less than what was typed.
import { slipsOf } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';
import { couldBe, isMarked, type Word, wordsOf } from './words.ts';

export interface SpellingSuggestion {
  /** Written as the register mostly writes it, with marks. */
  readonly text: string;
  /** Slips that were put right; 0.5 for a regional confusion, 1 for a wrong letter. */
  readonly cost: number;
}

/** What a syllable costs that the register has nowhere, and a pair that it has nowhere. */
const UNKNOWN = 3;
const UNSEEN_PAIR = 1.2;
/** A space too many or too few. */
const SPACE = 0.5;
/** More slips than this, in all or a word, or more words, are another text and not a slip. One word may be wrong by a letter. */
const MOST_SLIPS = 2.2;
const MOST_SLIPS_A_WORD = 0.6;
const MOST_WORDS = 12;
/** What a suggestion must save, so that what was typed is not doubted for nothing. */
const LEAST_GAIN = 0.15;
/** Nearest syllables looked at for each place. */
const BREADTH = 12;

/** A way through the first words: its syllables and what it has cost. */
interface Way {
  readonly syllables: readonly Syllable[];
  readonly slips: number;
  readonly cost: number;
}

interface Syllable {
  readonly folded: string;
  /** The word with its marks where it was typed so: who types marks means them. */
  readonly typed?: string;
}

/**
 * The likeliest meant phrase, or undefined when what was typed stands in the register or nothing is near enough.
 * @param text what was typed, with or without marks
 * @example suggestSpelling('hat sen xay', vocabulary)?.text // 'hạt sen sấy'
 */
export function suggestSpelling(text: string, vocabulary: Vocabulary): SpellingSuggestion | undefined {
  const typed = wordsOf(text);
  if (typed.length === 0 || typed.length > MOST_WORDS) return undefined;
  const asTyped = typed.reduce<Way>((way, word) => extended(way, asItIs(word), 0, vocabulary), START);
  if (asTyped.cost === 0) return undefined;
  const best = bestWay(typed, vocabulary);
  if (best === undefined || best.slips === 0 || best.slips > Math.min(MOST_SLIPS, Math.max(1, MOST_SLIPS_A_WORD * typed.length)) || best.cost > asTyped.cost - LEAST_GAIN) return undefined;
  const syllables = best.syllables.map(({ folded }) => folded);
  if (!isTold(syllables, new Set(typed.map(({ folded }) => folded)), vocabulary)) return undefined;
  return { text: written(syllables, vocabulary), cost: Math.round(best.slips * 10) / 10 };
}

function asItIs({ written, folded }: Word): Syllable {
  return isMarked(written) ? { folded, typed: written } : { folded };
}

/** Whether the register knows every syllable, and each that was put in beside one of its neighbours: else it is a guess into the blue. */
function isTold(syllables: readonly string[], typed: ReadonlySet<string>, { syllables: known, pairs }: Vocabulary): boolean {
  const stand = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && pairs.has(`${a} ${b}`);
  return syllables.every((syllable, index) => {
    if (!known.has(syllable)) return NUMBER.test(syllable);
    // A number says enough: "gạo ts25".
    return typed.has(syllable) || syllables.length === 1 || NUMBER.test(syllable) || stand(syllables[index - 1], syllable) || stand(syllable, syllables[index + 1]);
  });
}

const START: Way = { syllables: [], slips: 0, cost: 0 };

function extended(way: Way, syllable: Syllable, slips: number, vocabulary: Vocabulary): Way {
  const before = way.syllables.at(-1);
  const isKnown = vocabulary.syllables.has(syllable.folded) || isNumber(syllable.folded, vocabulary);
  const pair = before === undefined || isSeen(before, syllable, vocabulary) ? 0 : UNSEEN_PAIR;
  return { syllables: [...way.syllables, syllable], slips: way.slips + slips, cost: way.cost + slips + pair + (isKnown ? 0 : UNKNOWN) };
}

/** Whether two words stand next to each other in the register, with the marks that were typed: "nấm sơn" is no Nam Sơn. */
function isSeen(before: Syllable, after: Syllable, { pairs }: Vocabulary): boolean {
  const pair = pairs.get(`${before.folded} ${after.folded}`);
  if (pair === undefined) return false;
  const may = ({ typed }: Syllable, written: string): boolean => typed === undefined || couldBe(typed, written);
  return pair.forms.some((form) => {
    const [first = '', second = ''] = form.split(' ');
    return may(before, first) && may(after, second);
  });
}

const NUMBER = /\d/u;

/** An amount or a size, which no register needs to know; but what it has under another spelling is none ("om5451" is OM 5451, "ts25" ST25). */
function isNumber(word: string, vocabulary: Vocabulary): boolean {
  return NUMBER.test(word) && !(/\p{L}/u.test(word) && (vocabulary.joined.has(word) || near(word, vocabulary).length > 1));
}

/** Viterbi over the typed words: for each last syllable only the cheapest way that ends in it goes on. */
function bestWay(typed: readonly Word[], vocabulary: Vocabulary): Way | undefined {
  const ends: Way[][] = [[START], ...typed.map(() => [])];
  for (const [at, own] of typed.entries()) {
    const word = own.folded;
    const ways = cheapest(ends[at] ?? [], vocabulary);
    const put = (to: number, step: (way: Way) => Way): void => {
      for (const way of ways) ends[to]?.push(step(way));
    };
    for (const [folded, slips] of near(word, vocabulary)) put(at + 1, (way) => extended(way, slips === 0 ? asItIs(own) : { folded }, slips, vocabulary));
    const pair = vocabulary.joined.get(word)?.split(' ');
    if (pair !== undefined && !vocabulary.syllables.has(word)) {
      put(at + 1, (way) => pair.reduce((on, folded, index) => extended(on, { folded }, index === 0 ? SPACE : 0, vocabulary), way));
    }
    const joined = word + (typed[at + 1]?.folded ?? '');
    if (joined !== word && vocabulary.syllables.has(joined)) put(at + 2, (way) => extended(way, { folded: joined }, SPACE, vocabulary));
  }
  return cheapest(ends[typed.length] ?? [], vocabulary)[0];
}

/** One way for each last syllable, the cheapest first; of equal ones that with the more frequent words. */
function cheapest(ways: readonly Way[], vocabulary: Vocabulary): readonly Way[] {
  const ranked = ways.map((way) => {
    const syllables = way.syllables.map(({ folded }) => folded);
    return { way, text: syllables.join(' '), often: frequency(syllables, vocabulary) };
  });
  ranked.sort((a, b) => a.way.cost - b.way.cost || b.often - a.often || (a.text < b.text ? -1 : 1));
  const taken = new Set<string>();
  return ranked.flatMap(({ way }) => {
    const last = way.syllables.at(-1)?.folded ?? '';
    if (taken.has(last)) return [];
    taken.add(last);
    return [way];
  });
}

function frequency(syllables: readonly string[], { pairs, syllables: known }: Vocabulary): number {
  return syllables.reduce((sum, syllable, index) => {
    const pair = index === 0 ? undefined : pairs.get(`${syllables[index - 1] ?? ''} ${syllable}`);
    return sum + Math.log1p(pair?.count ?? 0) + 0.1 * Math.log1p(known.get(syllable)?.count ?? 0);
  }, 0);
}

/** The syllable itself and the register's syllables one slip away, with their costs. */
function near(word: string, vocabulary: Vocabulary): readonly (readonly [syllable: string, slips: number])[] {
  // In a word with a number only its letters may slip: ST25 is no ST24.
  const number = word.replace(/\D+/gu, ' ').trim();
  if (number === word) return [[word, 0]];
  const ofLength = [word.length - 1, word.length, word.length + 1].flatMap((length) => vocabulary.byLength.get(length) ?? []);
  const candidates = number === '' ? ofLength : ofLength.filter((one) => one.replace(/\D+/gu, ' ').trim() === number);
  const all = slipsOf(word, candidates, (syllable) => vocabulary.syllables.has(syllable));
  const often = (syllable: string): number => vocabulary.syllables.get(syllable)?.count ?? 0;
  const nearest = [...all].sort(([a, costA], [b, costB]) => costA - costB || often(b) - often(a) || (a < b ? -1 : 1));
  return [[word, 0], ...nearest.slice(0, vocabulary.syllables.has(word) ? BREADTH : 2 * BREADTH)];
}

/** The syllables as the register mostly writes them, each judged by its neighbours. */
function written(syllables: readonly string[], { pairs, syllables: known }: Vocabulary): string {
  return syllables
    .map((syllable, index) => {
      const before = pairs.get(`${syllables[index - 1] ?? ''} ${syllable}`);
      const after = pairs.get(`${syllable} ${syllables[index + 1] ?? ''}`);
      if (before !== undefined && before.count >= (after?.count ?? 0)) return before.written.split(' ')[1] ?? syllable;
      return after?.written.split(' ')[0] ?? known.get(syllable)?.written ?? syllable;
    })
    .join(' ');
}
