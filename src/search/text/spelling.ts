// "Có phải …?": the phrase of the register's own words that a typed one was most likely meant to be.
// A syllable alone says little (xay and sấy are both words), so neighbours vote: a pair that stands in the register is cheap, one
// that does not costs. The way with the least cost wins, if it is clearly less than what was typed.
import { type Around, asTyped, nearWords, type Syllable } from './near-words.ts';
import { partsOf } from './run-together.ts';
import type { Seen, Vocabulary } from './vocabulary.ts';
import { isMarked, type Word, wordsOf } from './words.ts';

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
/** A way through the first words: its syllables and what it has cost. */
interface Way {
  readonly syllables: readonly Syllable[];
  readonly slips: number;
  readonly cost: number;
  /** The last syllable was put in and does not stand beside the one before it: the next must bear it out. */
  readonly isOpen: boolean;
  /** The last two syllables do not stand beside each other. */
  readonly isUnseen: boolean;
}

const START: Way = { syllables: [], slips: 0, cost: 0, isOpen: false, isUnseen: false };
const NUMBER = /\d/u;

/**
 * The likeliest meant phrase, or undefined when what was typed stands in the register or nothing is near enough.
 * @param text what was typed, with or without marks
 * @example suggestSpelling('hat sen xay', vocabulary)?.text // 'hạt sen sấy'
 */
export function suggestSpelling(text: string, vocabulary: Vocabulary): SpellingSuggestion | undefined {
  const typed = wordsOf(text);
  if (typed.length === 0 || typed.length > MOST_WORDS) return undefined;
  const own = typed.reduce<Way | undefined>((way, word) => (way === undefined ? way : extended(way, asTyped(word), 0, vocabulary)), START);
  if (own === undefined || own.cost === 0) return undefined;
  const best = bestWay(typed, vocabulary);
  if (best === undefined || best.slips === 0 || best.slips > Math.min(MOST_SLIPS, Math.max(1, MOST_SLIPS_A_WORD * typed.length)) || best.cost > own.cost - LEAST_GAIN) return undefined;
  return { text: written(best.syllables, vocabulary), cost: Math.round(best.slips * 10) / 10 };
}

/** The way one syllable on; undefined where the one before it was put in and stands beside neither neighbour. */
function extended(way: Way, syllable: Syllable, slips: number, vocabulary: Vocabulary): Way | undefined {
  const before = way.syllables.at(-1);
  const times = before === undefined ? 0 : timesSeen(before, syllable, vocabulary);
  if (way.isOpen && times < (before?.needed ?? 0)) return undefined;
  const isKnown = vocabulary.syllables.get(syllable.folded)?.forms.some(syllable.fits) === true || isNumber(syllable.folded, vocabulary);
  const isUnseen = before !== undefined && times === 0;
  const pair = isUnseen ? UNSEEN_PAIR : way.isUnseen && vocabulary.placeStarts.has(`${before?.folded ?? ''} ${syllable.folded}`) ? -UNSEEN_PAIR : 0;
  return { syllables: [...way.syllables, syllable], slips: way.slips + slips, cost: way.cost + slips + pair + (isKnown ? 0 : UNKNOWN), isOpen: times < syllable.needed, isUnseen };
}

/** How often two words stand next to each other in the register, with the marks that were typed: "nấm sơn" is no Nam Sơn. */
function timesSeen(before: Syllable, after: Syllable, { pairs }: Vocabulary): number {
  const pair = pairs.get(`${before.folded} ${after.folded}`);
  if (pair === undefined) return 0;
  const isMeant = pair.forms.some((form) => {
    const [first = '', second = ''] = form.split(' ');
    return before.fits(first) && after.fits(second);
  });
  return isMeant ? pair.count : 0;
}

/** An amount or a size, which no register needs to know; but what it has under another spelling is none ("om5451" is OM 5451, "ts25" ST25). */
function isNumber(folded: string, vocabulary: Vocabulary): boolean {
  if (!NUMBER.test(folded)) return false;
  const word = { written: folded, folded };
  const isOther = (): boolean => vocabulary.joined.has(folded) || nearWords(word, { hasMarks: false, isAlone: false }, vocabulary).length > 1 || partsOf(word, vocabulary) !== undefined;
  return !(/\p{L}/u.test(folded) && isOther());
}

/** Viterbi over the typed words: for each last syllable only the cheapest way that ends in it goes on. */
function bestWay(typed: readonly Word[], vocabulary: Vocabulary): Way | undefined {
  const around: Around = { hasMarks: typed.some(({ written }) => isMarked(written)), isAlone: typed.length === 1 };
  const ends: Way[][] = [[START], ...typed.map(() => [])];
  for (const [at, own] of typed.entries()) {
    const ways = cheapest(ends[at] ?? [], vocabulary);
    const put = (to: number, syllables: readonly Syllable[], slips: number): void => {
      for (const way of ways) {
        const on = syllables.reduce<Way | undefined>((before, syllable, index) => before && extended(before, syllable, index === 0 ? slips : 0, vocabulary), way);
        if (on !== undefined) ends[to]?.push(on);
      }
    };
    for (const { syllable, slips } of nearWords(own, around, vocabulary)) put(at + 1, [syllable], slips);
    const parts = partsOf(own, vocabulary) ?? joinedPair(own, vocabulary);
    if (parts !== undefined) put(at + 1, parts.map(asTyped), SPACE);
    const joined = joinedWord(own, typed[at + 1], vocabulary);
    if (joined !== undefined) put(at + 2, [joined], SPACE);
  }
  const whole = (ends[typed.length] ?? []).filter(({ isOpen, syllables }) => !isOpen && syllables.every(({ folded }) => vocabulary.syllables.has(folded) || NUMBER.test(folded)));
  return cheapest(whole, vocabulary)[0];
}

/** Two words that are one in the register, with the marks that were typed: "mac ca" is macca, "bà nà" no bana. */
function joinedWord(word: Word, next: Word | undefined, { syllables }: Vocabulary): Syllable | undefined {
  if (next === undefined) return undefined;
  const joined = asTyped({ written: word.written + next.written, folded: word.folded + next.folded });
  return syllables.get(joined.folded)?.forms.some(joined.fits) === true ? joined : undefined;
}

/** The pair of the register that runs together to a word: "nuocmam" is nước mắm. */
function joinedPair({ folded }: Word, { joined, syllables }: Vocabulary): readonly Word[] | undefined {
  return syllables.has(folded) ? undefined : joined.get(folded)?.split(' ').map((part) => ({ written: part, folded: part }));
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
    const last = `${way.syllables.at(-1)?.folded ?? ''} ${way.isOpen}`;
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

/** The syllables as the register mostly writes them, each judged by its neighbours and by the marks that were typed. */
function written(syllables: readonly Syllable[], { pairs, syllables: known }: Vocabulary): string {
  return syllables
    .map(({ folded, fits }, index) => {
      const before = pairs.get(`${syllables[index - 1]?.folded ?? ''} ${folded}`);
      const after = pairs.get(`${folded} ${syllables[index + 1]?.folded ?? ''}`);
      const ofBefore = formsOf(before, 1);
      const ofAfter = formsOf(after, 0);
      const ofPairs = (before?.count ?? 0) >= (after?.count ?? 0) ? [...ofBefore, ...ofAfter] : [...ofAfter, ...ofBefore];
      const seen = known.get(folded);
      return [...ofPairs, ...formsOf(seen, 0)].find(fits) ?? folded;
    })
    .join(' ');
}

/** One word of each spelling of a pair, or of a single word, the most frequent spelling first. */
function formsOf(seen: Seen | undefined, at: number): readonly string[] {
  return seen === undefined ? [] : [seen.written, ...seen.forms].flatMap((form) => form.split(' ')[at] ?? []);
}
