// Parts of a query that may narrow the list: kinds of producers, papers, places. Whether they do is understand.ts's to judge.
import { recordsWords } from '../../i18n/vi/records.ts';
import { searchWords as say } from '../../i18n/vi/search.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import { PRODUCER_KIND_PHRASES } from './phrases.ts';
import { findPlaces, placeChip } from './places.ts';
import { spans } from './spans.ts';
import type { Chip } from './types.ts';

/** A stretch of the query that says something, and the chip that it would be. */
export interface Candidate {
  readonly start: number;
  readonly length: number;
  /** Its words in a product's name. */
  readonly own: readonly Word[];
  /** What stays to be searched for where it does not narrow: not the marker before a place, nor the "cũ" behind. */
  readonly keeps: { readonly start: number; readonly length: number };
  /** Narrows whatever the names say. */
  readonly isSaid: boolean;
  /** A kind of producer, a province: it says nothing about the goods beside it. */
  readonly isWide: boolean;
  /** Narrows alone, too: provinces do, a commune that a product is named after does not. */
  readonly isAloneEnough: boolean;
  /** Gives way only to names that are called so with the other words, not to any that has all of them somewhere. */
  readonly needsCalled: boolean;
  /** Whether any product has the value: narrowing to nothing helps nobody. */
  readonly isInUse: boolean;
  readonly chip: (from: string, narrows: boolean) => Chip;
}

/** All candidates of a query, from left to right, none overlapping. */
export function findCandidates(words: readonly Word[], lexicon: Lexicon, isFree: (index: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const isOpen = (index: number): boolean => isFree(index) && !found.some(({ start, length }) => index >= start && index < start + length);
  for (const { start, length, means } of spans(words, PRODUCER_KIND_PHRASES, isOpen)) {
    const chip = (from: string, narrows: boolean): Chip => ({ facet: 'producerKind', values: [means], label: recordsWords.producer.kinds[means], from, narrows });
    found.push({ start, length, keeps: { start, length }, own: wordsOf(recordsWords.producer.kinds[means].replace(/,.*/u, '')), isSaid: false, isWide: true, isAloneEnough: true, needsCalled: false, isInUse: true, chip });
  }
  for (const { start, length, means } of spans(words, lexicon.papers, isOpen)) {
    const own = words.slice(start, start + length);
    const chip = (from: string, narrows: boolean): Chip => ({ facet: 'documents', values: means.map(({ kind }) => kind), label: say.chips.documents(means.map(({ name }) => name).join(', ')), from, narrows });
    found.push({ start, length, keeps: { start, length }, own, isSaid: false, isWide: false, isAloneEnough: !lexicon.isInName(own), needsCalled: false, isInUse: true, chip });
  }
  for (const place of findPlaces(words, lexicon, isOpen)) {
    const [one] = place.places;
    found.push({
      start: place.start,
      length: place.length,
      keeps: { start: place.nameStart, length: place.nameLength },
      own: words.slice(place.nameStart, place.nameStart + place.nameLength),
      isSaid: place.isSaid,
      isWide: one.level !== 'district' && one.level !== 'commune',
      isAloneEnough: place.places.some((own) => (own.level !== 'district' && own.level !== 'commune') || !own.isInGoods),
      needsCalled: true,
      isInUse: one.level !== 'district' || one.isInUse,
      chip: (from, narrows) => placeChip(place, from, narrows),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
