// What a typed query means, the same for both engines: raw telex, codes, stars, states, places, papers, groups, intents. What is left
// are the words to search for. The rule for everything that narrows: it gives way to the register's own names. "Nước mắm Phú Quốc" stays
// text because a product is called so; "hạt điều Bình Phước" is a product and a place because none is.
import type { ReadCode } from '../../domain/read-code-types.ts';
import { searchWords as say } from '../../i18n/vi/search.ts';
import { stateWords } from '../../i18n/state-words.ts';
import { isLegal } from '../text/syllable.ts';
import { readTyped } from '../text/typed.ts';
import { isMarked, type Word, wordsOf } from '../text/words.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { CodeReader } from './codes.ts';
import type { Lexicon } from './lexicon.ts';
import { INTENT_PHRASES, phraseAt, spellNumberedUnits, STATE_PHRASES } from './phrases.ts';
import { findFillers, range, spans, textOf } from './spans.ts';
import { findStars, spellStars } from './stars.ts';
import type { Chip, Understood } from './types.ts';
import { findYears } from './years.ts';

/** Kinds of code that are an answer by themselves. */
const CODES: ReadonlySet<ReadCode['kind']> = new Set(['gtin', 'gtin-slip', 'in-store', 'digital-link', 'digital-link-refused', 'short-code', 'short-code-slip', 'official-code', 'decision', 'our-page', 'foreign-address']);

/** More words than this are searched as they are. */
const MOST_WORDS = 40;

/** Reads a query. Never throws, whatever the text. */
export function understandQuery(text: string, lexicon: Lexicon, readCode: CodeReader): Understood {
  const plain = text.toWellFormed().normalize('NFC').trim();
  const code = codeOf(plain, lexicon, readCode);
  if (code !== undefined) return { read: plain, words: plain, chips: [], code, leftOut: [], asking: [] };
  const read = spellNumberedUnits(readTyped(plain, { isKnown: lexicon.isKnown }).text);
  const words = wordsOf(spellStars(read));
  if (words.length > MOST_WORDS) return { read, words: read, chips: [], leftOut: [], asking: [] };
  return { read, ...understandWords(words, lexicon) };
}

function codeOf(text: string, { isKnown }: Lexicon, readCode: CodeReader): ReadCode | undefined {
  const code = readCode(text);
  if (code === undefined) return undefined;
  // A near miss of a short code may as well be words: then it has letters that no code has, stands in the register, or is parted ("ctcp mtv").
  const isWords = /^\P{N}*\s\P{N}*$/u.test(text) || isKnown(text.toLowerCase());
  if (code.kind === 'short-code-slip' && (code.slip === 'letters' || isWords)) return undefined;
  return CODES.has(code.kind) ? code : undefined;
}

function understandWords(words: readonly Word[], lexicon: Lexicon): Omit<Understood, 'read'> {
  const taken = new Set<number>();
  const isFree = (index: number): boolean => !taken.has(index);
  const take = (start: number, length: number): string => {
    for (let index = start; index < start + length; index += 1) taken.add(index);
    return textOf(words.slice(start, start + length));
  };
  const chips: Chip[] = [];

  for (const { start, length, values } of findStars(words)) chips.push({ facet: 'stars', values, label: say.chips.stars(values), from: take(start, length), narrows: true });
  const intent = takeIntent(words, lexicon, isFree, take);
  for (const { start, length, means } of spans(words, STATE_PHRASES, isFree)) {
    chips.push({ facet: 'state', values: [means], label: stateWords[means], from: take(start, length), narrows: true });
  }
  for (const { start, length, means } of spans(words, lexicon.groupCodes, isFree)) {
    chips.push({ facet: 'group', values: [means.slug], label: say.chips.group(means.name), from: take(start, length), narrows: true });
  }

  // "2023" in a name is no year of a decision.
  for (const { start, length, year } of findYears(words, isFree)) {
    if (lexicon.isInName(words.slice(start + length - 1, start + length))) continue;
    chips.push({ facet: 'year', values: [year], label: say.chips.year(year), from: take(start, length), narrows: true });
  }

  const candidates = findCandidates(words, lexicon, isFree);
  const inCandidates = new Set(candidates.flatMap(({ start, length }) => range(start, length)));
  const isOpen = (index: number): boolean => isFree(index) && !inCandidates.has(index);
  // A group's own name may have such words in it: "đồ uống có cồn".
  const isGroup = groupChip(words.filter((_, index) => isOpen(index)), lexicon) !== undefined;
  const fillers = isGroup ? [] : findFillers(words, isOpen);
  const inFillers = new Set(fillers.flatMap(({ start, length }) => range(start, length)));
  const rest = words.filter((_, index) => isOpen(index) && !inFillers.has(index));

  const leftOut: string[] = [];
  const asking: string[] = [];
  // Of a whole sentence, or of nothing else, they are no name: "có sản phẩm nào làm từ sen không", "sản phẩm mới".
  const isSentence = fillers.length >= 3;
  for (const { start, length, means } of fillers) {
    const own = words.slice(start, start + length);
    const isSaying = rest.length > 0 ? !isSentence : candidates.length + chips.length === 0 && fillers.length === 1;
    const isName = means.startsWith('maybe') && isSaying && lexicon.isInName([...rest, ...own]);
    if (isName) {
      rest.push(...own);
      continue;
    }
    const text = take(start, length);
    leftOut.push(text);
    if (means.endsWith('ask')) asking.push(text);
  }
  for (const candidate of candidates) {
    const around = [...rest, ...candidates.filter((other) => other !== candidate && !other.isWide && !other.isSaid).flatMap(({ own }) => own)];
    const narrows = narrowsBeside(candidate, around, words, lexicon);
    const all = words.slice(candidate.start, candidate.start + candidate.length);
    chips.push(candidate.chip(textOf(all), narrows));
    // Where it only offers, its words are looked for: with their marker if a name has that too ("dưa lưới xã Thái Hòa").
    const kept = lexicon.isInName([...around, ...all]) ? candidate : candidate.keeps;
    const { start, length } = narrows ? { start: candidate.start, length: 0 } : kept;
    take(candidate.start, start - candidate.start);
    take(start + length, candidate.start + candidate.length - start - length);
  }
  const left = words.filter((_, index) => isFree(index));
  const group = groupChip(left, lexicon);
  if (group !== undefined) chips.push(group);
  return { words: textOf(left), chips, ...intent, leftOut, asking };
}

/** @param around what else may be in a name with it */
function narrowsBeside({ own, isSaid, isWide, isAloneEnough, needsCalled, isInUse }: Candidate, around: readonly Word[], words: readonly Word[], lexicon: Lexicon): boolean {
  if (isSaid) return true;
  const all = [...around, ...own];
  const isIn = (): boolean => (needsCalled ? lexicon.isCalled(inOrder(all, words)) : lexicon.isInName(all));
  if (around.length > 0) return isInUse && !isIn();
  // Alone and without marks it may as well be another word: "hoa vang" is rather trà hoa vàng than Hòa Vang.
  return isAloneEnough && (isWide || own.some(({ written }) => isMarked(written)) || !isIn());
}

/** As they were typed. */
function inOrder(some: readonly Word[], words: readonly Word[]): readonly Word[] {
  return words.filter((word) => some.includes(word));
}

function takeIntent(words: readonly Word[], { channels }: Lexicon, isFree: (index: number) => boolean, take: (start: number, length: number) => string): Pick<Understood, 'intent' | 'intentFrom'> {
  const found = spans(words, INTENT_PHRASES, isFree).map(({ start, length, means }) => ({ intent: means, intentFrom: take(start, length) }));
  const shops = spans(words, channels, isFree).map(({ start, length }) => ({ intent: 'buy-where' as const, intentFrom: take(start, length) }));
  // Who asks for wholesale asks where to buy it too: "mua sỉ ở đâu".
  return found.find(({ intent }) => intent === 'sourcing') ?? found[0] ?? shops[0] ?? {};
}

/**
 * The group whose name is all that is left. Its words stay words: every product of a group is found by its names, and those that have
 * them in their own names come first. One word typed without marks may be another ("tra"): then it only offers.
 */
function groupChip(left: readonly Word[], { groups, isOffer }: Lexicon): Chip | undefined {
  const [first] = left;
  if (first === undefined) return undefined;
  const named = (groups.get(first.folded) ?? []).find((one) => one.words.length === left.length && phraseAt(left, 0, [one], () => true) !== undefined);
  if (named === undefined) return undefined;
  return { facet: 'group', values: [named.means.slug], label: say.chips.group(named.means.name), from: textOf(left), narrows: !isOffer(named.means, left) && (left.length > 1 || isClear(first.written)) };
}

/** Typed with its marks, or a word that Vietnamese has not: "trà", "coffee", but not "tra" or "hoa". */
function isClear(word: string): boolean {
  return isMarked(word) || !isLegal({ letters: word, tone: '' });
}
