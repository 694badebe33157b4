// The names of lexicon-data.ts made quick to find in a query, with the register's proper names beside them.
import type { FacetKey } from '../facets.ts';
import { couldBe, foldWord, plainWords, rememberingFold, type Word } from '../text/words.ts';
import { telexWord } from '../text/telex.ts';
import { buildSynonyms, synonymsByPhrase, type SynonymTable } from '../text/synonyms.ts';
import type { LexiconData } from './lexicon-data.ts';
import { phrase, type PhraseTable, phraseTable, type PlaceLevel } from './phrases.ts';

type Of<K extends keyof LexiconData> = LexiconData[K][number];

/** A place that a name may mean. */
export type Place =
  | ({ readonly level: 'province'; /** Slugs of the former provinces in it. */ readonly former: readonly string[] } & Of<'provinces'>)
  | ({ readonly level: 'former-province' } & Of<'formerProvinces'>)
  | ({ readonly level: 'area'; /** Names of its former provinces, slugs of the provinces of today that have a part of it. */ readonly formerNames: readonly string[]; readonly now: readonly string[] } & Of<'areas'>)
  | ({ readonly level: 'district' } & Of<'formerDistricts'>)
  | ({ readonly level: 'commune' } & Of<'communes'>);

export type Group = Of<'groups'>;
export type Paper = Of<'documents'>;

export interface Lexicon {
  readonly places: PhraseTable<Place>;
  /** Papers by what they are called; several may be called so: "iso". */
  readonly papers: PhraseTable<readonly Paper[]>;
  readonly groups: PhraseTable<Group>;
  /** Names of groups that only offer. */
  readonly isOffer: (group: Group, words: readonly Word[]) => boolean;
  /** Groups by the decree's code, as "nhóm I.6". */
  readonly groupCodes: PhraseTable<Group>;
  /** Chains and floors that sell. */
  readonly channels: PhraseTable<'channel'>;
  readonly synonyms: SynonymTable;
  /** Whether one proper name of the register has all these words. */
  readonly isInName: (words: readonly Word[]) => boolean;
  /**
   * Whether one of them is called so: has the words next to each other in this order, or has all and begins with the first, as names of
   * goods begin with what they are ("Muối hạt Bạc Liêu"), but not those of producers ("Công ty TNHH Nấm Tâm Phúc Lâm Đồng" for "nấm Lâm Đồng").
   */
  readonly isCalled: (words: readonly Word[]) => boolean;
  /** How names write a word, the most frequent first: "dừa", "dưa", "dứa" of "dua". None where they write it in one way alone. */
  readonly formsOf: (word: Word) => readonly string[];
  /** Whether a word stands in the register as it is typed, without marks: "mar", "dori". */
  readonly isKnown: (word: string) => boolean;
}

/**
 * Compiles the names.
 * @param names proper names: products with their aliases, producers, sales points
 */
export function buildLexicon(data: LexiconData, names: Iterable<string>): Lexicon {
  const aliases = aliasesOf(data);
  const places: Place[] = [
    ...data.provinces.map((one) => ({ level: 'province' as const, former: data.formerProvinces.filter(({ now }) => now === one.slug).map(({ slug }) => slug), ...one })),
    ...data.formerProvinces.map((one) => ({ level: 'former-province' as const, ...one })),
    ...data.areas.map((one) => {
      const members = data.formerProvinces.filter(({ slug }) => one.formerProvinces.includes(slug));
      return { level: 'area' as const, ...one, formerNames: members.map(({ name }) => name), now: [...new Set(members.map(({ now }) => now))] };
    }),
    ...data.formerDistricts.map((one) => ({ level: 'district' as const, ...one })),
    ...data.communes.map((one) => ({ level: 'commune' as const, ...one })),
  ];
  const proper = properIndex(names);
  const placeNames = places.flatMap(({ name }) => plainWords(name));
  const offers = new Map(data.groups.map(({ slug, offers: names }) => [slug, new Set(names.map(nameKey))]));
  const known = new Set([...proper.words, ...placeNames].filter((word) => /^[a-z]+$/u.test(word)));
  return {
    places: phraseTable(places.flatMap((place) => [...new Set(placeNamesOf(place, aliases))].map((name) => phrase<Place>(name, place)))),
    papers: phraseTable([...papersByName(data)].map(([name, papers]) => phrase<readonly Paper[]>(name, papers))),
    groups: phraseTable(data.groups.flatMap((group) => [...new Set([group.name, ...group.names])].map((name) => phrase(name, group)))),
    isOffer: ({ slug }, words) => offers.get(slug)?.has(words.map(({ written }) => written).join(' ')) === true,
    channels: phraseTable(data.channels.map((name) => phrase(name, 'channel' as const))),
    groupCodes: phraseTable(data.groups.map((group) => phrase(`nhóm ${group.code}`, group))),
    synonyms: buildSynonyms(data.synonyms),
    isInName: proper.isInName,
    isCalled: proper.isCalled,
    formsOf: proper.formsOf,
    isKnown: (word) => known.has(word),
  };
}

function papersByName({ documents }: LexiconData): ReadonlyMap<string, readonly Paper[]> {
  const named = documents.flatMap((paper) => [...new Set([paper.name, ...paper.names].map(nameKey))].map((name) => [name, paper] as const));
  return new Map([...Map.groupBy(named, ([name]) => name)].map(([name, all]) => [name, all.map(([, paper]) => paper)]));
}

/** What a place is called: its name, its English name, the names that synonyms give it, and its syllables run together (Hanoi, Kontum). */
function placeNamesOf(place: Place, aliases: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const own = [place.name, ...(place.level === 'former-province' && place.formerName !== undefined ? [place.formerName] : [])];
  const others = aliases.get(nameKey(place.name)) ?? [];
  if (place.level === 'area') return [...own, ...place.names];
  // Names of one word are those of goods, too.
  if (place.level === 'district' || place.level === 'commune') return plainWords(place.name).length > 1 ? [...own, ...others] : own;
  const joined = plainWords(place.name).length > 1 ? [plainWords(place.name).map(foldWord).join('')] : [];
  return [...own, place.nameEn, ...joined, ...others];
}

/** Other names by the name that they mean: "sài gòn", "hcm" by "hồ chí minh". */
function aliasesOf({ synonyms }: LexiconData): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const [from, others] of synonymsByPhrase(synonyms)) {
    for (const other of others) aliases.set(nameKey(other), [...(aliases.get(nameKey(other)) ?? []), from]);
  }
  return aliases;
}

function nameKey(name: string): string {
  return plainWords(name).join(' ');
}

interface ProperIndex {
  readonly words: Iterable<string>;
  readonly isInName: (words: readonly Word[]) => boolean;
  readonly isCalled: (words: readonly Word[]) => boolean;
  readonly formsOf: (word: Word) => readonly string[];
}

/** Rarer forms of a word stand together behind. */
const MOST_FORMS = 4;

function properIndex(names: Iterable<string>): ProperIndex {
  const texts: (readonly string[])[] = [];
  const byWord = new Map<string, number[]>();
  const all = new Set<string>();
  const folded = rememberingFold();
  for (const name of names) {
    const words = plainWords(name);
    for (const word of words) all.add(word);
    for (const word of new Set(words.map(folded))) {
      const own = byWord.get(word);
      if (own === undefined) byWord.set(word, [texts.length]);
      else own.push(texts.length);
    }
    texts.push(words);
  }
  const isThe = (word: Word, own: string | undefined): boolean => own !== undefined && folded(own) === word.folded && couldBe(word.written, own);
  const isInRow = (text: readonly string[], words: readonly Word[]): boolean => text.some((_, start) => words.every((word, offset) => isThe(word, text[start + offset])));
  const hasAll = (text: readonly string[], words: readonly Word[]): boolean => words.every((word) => text.some((own) => isThe(word, own)));
  /** Some text among those that the rarest of the words is in. */
  const someText = (words: readonly Word[], is: (text: readonly string[]) => boolean): boolean => {
    const [rarest = []] = words.map((word) => byWord.get(word.folded) ?? []).sort((a, b) => a.length - b.length);
    return rarest.some((index) => is(texts[index] ?? []));
  };
  const forms = new Map<string, readonly string[]>();
  const countForms = (word: string): readonly string[] => {
    const counts = new Map<string, { readonly written: string; readonly times: number }>();
    for (const index of byWord.get(word) ?? []) {
      for (const own of texts[index] ?? []) if (folded(own) === word) counts.set(telexWord(own), { written: own, times: (counts.get(telexWord(own))?.times ?? 0) + 1 });
    }
    const sorted = [...counts.values()].sort((a, b) => b.times - a.times || (a.written < b.written ? -1 : 1));
    return sorted.length < 2 ? [] : sorted.slice(0, MOST_FORMS).map(({ written }) => written);
  };
  return {
    words: all,
    formsOf: ({ folded: word }) => {
      const known = forms.get(word) ?? countForms(word);
      forms.set(word, known);
      return known;
    },
    isInName: (words) => someText(words, (text) => hasAll(text, words)),
    isCalled: (words) =>
      someText(words, (text) => {
        const [first] = words;
        return (first !== undefined && isThe(first, text[0]) && hasAll(text, words)) || isInRow(text, words);
      }),
  };
}

/** Whether a place is of the level that a word before it says. */
export function isOfLevel(place: Place, level: PlaceLevel): boolean {
  if (level === 'any') return true;
  if (level === 'city') return (place.level === 'province' && place.isCity) || (place.level === 'district' && place.kind === 'city');
  return level === 'province' ? place.level === 'province' || place.level === 'former-province' || place.level === 'area' : place.level === level;
}

/** Facet and values of a place. */
export function placeFacet(place: Place): { readonly facet: FacetKey; readonly values: readonly string[] } {
  switch (place.level) {
    case 'province':
      return { facet: 'province', values: [place.slug] };
    case 'former-province':
      return { facet: 'formerProvince', values: [place.slug] };
    case 'area':
      return { facet: 'formerProvince', values: place.formerProvinces };
    case 'district':
      return { facet: 'formerDistrict', values: [place.code] };
    case 'commune':
      return { facet: 'commune', values: [place.code] };
  }
}
