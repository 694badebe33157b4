// The products that have all words of a text, ranked by where the words stand: the order of MATCHED_IN.
import type { Wanted } from '../ask.ts';
import { MATCHED_IN, type MatchedIn } from '../port.ts';
import { isMarked } from '../text/words.ts';
import { fieldOf, INSTEAD, isExactInName, MISSING, OTHER_MARKS, type WordMatch, type WordMatches } from './word-matches.ts';

/** What was found. Products are called by their places in the records. */
export interface Matches {
  readonly products: readonly number[];
  /** The smaller, the earlier; equal ones are parted by the stored order. */
  readonly rankOf: (product: number) => number;
  readonly matchedIn: (product: number) => MatchedIn;
}

/** More words than this are no search; those behind are not looked for. */
const MOST_WORDS = 32;
const NAME = MATCHED_IN.indexOf('name');
const ALIAS = MATCHED_IN.indexOf('alias');
const GROUP = MATCHED_IN.indexOf('group');
const SYNONYM = MATCHED_IN.indexOf('synonym');
/** By a synonym that is in none of the names ("mật ong" for honey in that of a group of sweets), or by words that are one thing and stand apart. */
const FAR_SYNONYM = SYNONYM + 1;
/** A rank counts the place first, then the words with other marks than were typed, then whether the last word is only begun. */
const PER_OTHER_MARKS = 2;
const PER_PLACE = PER_OTHER_MARKS * (MOST_WORDS + 1);
const NOT_FOUND = 0xffff;

/** A word of the query, or a phrase of it that other words may stand for. */
interface Slot {
  readonly words: readonly WordMatch[];
  /** The same words written as one: "st 25" is ST25. */
  readonly joined?: WordMatch;
  /** Of words that are one thing: products that have them next to each other. */
  readonly inRow: readonly Uint8Array[];
  /** Products that have such other words (`INSTEAD`). */
  readonly instead: readonly Uint8Array[];
}

/**
 * The products that have all the words, by themselves or by their synonyms. While the last word is typed it may be the beginning of
 * one: when it is a single letter, or no product is called so with all words whole and the marks typed. So "sả" finds sả and not sản
 * phẩm, and "mật on" finds mật ong although some fish sauce is of Trà Ôn.
 */
export function matchAll({ words, isLastBegun, expansions, areGroup }: SoughtWords, matches: WordMatches, count: number): Matches {
  const wanted = words.slice(0, MOST_WORDS);
  const last = wanted.at(-1)?.written ?? '';
  const slots = slotsOf(wanted.map(({ written }) => written), expansions, matches);
  const found = new Found(count, wanted.some(({ written }) => isMarked(written)), areGroup === true);
  for (const product of candidates(slots, count)) found.see(product, slots, 0);
  if (isLastBegun && words.length <= MOST_WORDS && (last.length === 1 || !found.isNamedSo)) {
    const begun = slotsOf(wanted.map(({ written }) => written), expansions, matches, true);
    for (const product of candidates(begun, count)) if (!found.has(product)) found.see(product, begun, 1);
  }
  return found;
}

export type SoughtWords = Pick<Wanted, 'words' | 'isLastBegun' | 'expansions' | 'areGroup'>;

/** Ranks of the products seen so far. */
class Found implements Matches {
  readonly products: number[] = [];
  /** Whether any of them has the words, with the marks that were typed, in its names. */
  isNamedSo = false;
  readonly #ranks: Uint16Array;
  readonly #isMarked: boolean;
  readonly #areGroup: boolean;

  constructor(count: number, isMarked: boolean, areGroup: boolean) {
    this.#ranks = new Uint16Array(count).fill(NOT_FOUND);
    this.#isMarked = isMarked;
    this.#areGroup = areGroup;
  }

  see(product: number, slots: readonly Slot[], begun: number): void {
    let place = 0;
    let otherMarks = 0;
    for (const { words, joined, inRow, instead } of slots) {
      const apart = placeOf(product, words);
      const asOne = joined === undefined ? undefined : placeOf(product, [joined]);
      const isScattered = apart !== undefined && inRow.length > 0 && inRow.every((found) => found[product] !== 1);
      if (isScattered || (apart === undefined && asOne === undefined)) {
        const other = Math.max(0, ...instead.map((found) => found[product] ?? 0));
        if (other === 0 && (!isScattered || (this.#isMarked && words.some(({ fit }) => fit[product] === OTHER_MARKS)))) return;
        place = Math.max(place, other === INSTEAD.inNames ? SYNONYM : FAR_SYNONYM);
        continue;
      }
      place = Math.max(place, Math.min(apart ?? FAR_SYNONYM, asOne ?? FAR_SYNONYM));
      for (const { fit } of apart === undefined && joined !== undefined ? [joined] : words) if (fit[product] === OTHER_MARKS) otherMarks += 1;
    }
    // Who types marks means them: where not all words are in the names, other marks are another word. "Xà phòng" is no "xã" of Hải Phòng.
    if (otherMarks > 0 && place > ALIAS && this.#isMarked) return;
    if (this.#areGroup && place > ALIAS && place < GROUP) place = GROUP;
    // Without any mark in the query nothing was said about marks: "dua" is as much dừa as dứa.
    const shown = this.#isMarked ? place : Math.max(place, NAME);
    if (otherMarks === 0 && place <= ALIAS) this.isNamedSo = true;
    this.#ranks[product] = shown * PER_PLACE + otherMarks * PER_OTHER_MARKS + begun;
    this.products.push(product);
  }

  has(product: number): boolean {
    return this.#ranks[product] !== NOT_FOUND;
  }

  readonly rankOf = (product: number): number => this.#ranks[product] ?? NOT_FOUND;

  readonly matchedIn = (product: number): MatchedIn => MATCHED_IN[Math.floor(this.rankOf(product) / PER_PLACE)] ?? 'synonym';
}

function slotsOf(words: readonly string[], expansions: Wanted['expansions'], matches: WordMatches, isLastBegun = false): Slot[] {
  const slots: Slot[] = [];
  for (let start = 0, length = 1; start < words.length; start += length) {
    const from = start;
    const expansion = expansions.find((one) => one.start === from && from + one.length <= words.length);
    // "st 25" is ST25; a pair that has synonyms needs no such guess.
    const joined = expansion === undefined && !expansions.some((one) => one.start === from + 1) ? matches.joined(words.slice(from, from + 2)) : undefined;
    length = expansion?.length ?? (joined === undefined ? 1 : 2);
    slots.push({
      words: words.slice(from, from + length).map((word, offset) => (isLastBegun && from + offset === words.length - 1 ? matches.beginning(word) : matches.whole(word))),
      ...(joined === undefined ? {} : { joined }),
      inRow: expansion?.own.map((phrase) => matches.inRow(phrase)) ?? [],
      instead: expansion?.alternatives.map((phrase, index) => matches.phrase(phrase, expansion.length === 1, expansion.except[index])) ?? [],
    });
  }
  return slots;
}

/** The products to look at: those that have the rarest word that nothing else may stand for, or all. */
function candidates(slots: readonly Slot[], count: number): Iterable<number> {
  const [rarest] = slots.flatMap(({ words, joined, instead }) => (joined !== undefined || instead.length > 0 ? [] : words.map(({ products }) => products))).sort((a, b) => a.length - b.length);
  return rarest ?? Array(count).keys();
}

/** The weakest place that some of the words needs, as an index into MATCHED_IN; undefined when one is missing. */
function placeOf(product: number, words: readonly WordMatch[]): number | undefined {
  let place = 0;
  for (const { level } of words) {
    const own = level[product] ?? MISSING;
    if (own === MISSING) return undefined;
    // "In the name" is two places: as typed, and folded. The other fields follow.
    if (!isExactInName(own)) place = Math.max(place, fieldOf(own) + 1);
  }
  return place;
}
