// A document as the server keeps it: the search document, the words it is found by, one field a place of the order of results, and the
// release that it belongs to. Also tells whether what a server sent is such a document.
import { NO_END } from '../../projections/day-number.ts';
import type { SearchDocument } from '../../projections/search-document.ts';
import type { Synonym } from '../../schemas/search-words.ts';
import { FACETS } from '../facets.ts';
import { foldWords, plainWords } from '../text/words.ts';
import { exceptionsByPhrase } from '../text/synonyms.ts';
import { nameTokens, phraseFinder, placeTokens, wordIndexer } from './tokens.ts';

/**
 * Fields of words, in the order of results: a match in an earlier one ranks first. Each holds the words of those before it, too, so that
 * one condition says whether a word stands in a place or a stronger one.
 */
export const WORD_FIELDS = ['inName', 'inNames', 'toProducer', 'toPlaces', 'toGroups'] as const;
export type WordField = (typeof WORD_FIELDS)[number];
/** Phrases of the synonyms that a document has. */
export const INSTEAD_FIELD = 'inSynonyms';
/** The name without marks, and every end of it from a word on: what begins with some words has them in a row. */
export const NAME_FIELD = 'nameFolded';
export const TAILS_FIELD = 'nameTails';
/** The one text that the server searches: in every document the same. Results are ranked only where a text is searched (request.ts). */
export const EVERYWHERE_FIELD = 'everywhere';
export const EVERYWHERE = 'x';

export type ServerDocument = SearchDocument &
  Readonly<Record<WordField | typeof INSTEAD_FIELD | typeof TAILS_FIELD, readonly string[]>> &
  Readonly<Record<typeof NAME_FIELD | typeof EVERYWHERE_FIELD, string>> & {
    readonly release: string;
    /** `sortKey` turned round: orders that ascend can only be continued by one that does. */
    readonly sortKeyUpwards: number;
  };

/** All documents of a register under a release (release.ts). */
export function serverDocuments(documents: readonly SearchDocument[], synonyms: readonly Synonym[], release: string): ServerDocument[] {
  const phrases = [...new Set(synonyms.flatMap(({ words, means = [] }) => [...words, ...means]))].map(plainWords);
  const phrasesIn = phraseFinder(phrases, exceptionsByPhrase(synonyms));
  const rowsIn = phraseFinder(phrases.filter(({ length }) => length > 1));
  const indexers = { namesOf: wordIndexer(nameTokens), wordsOf: wordIndexer(placeTokens), phrasesIn, rowsIn };
  return documents.map((document) => serverDocument(document, indexers, release));
}

interface Indexers {
  readonly namesOf: ReturnType<typeof wordIndexer>;
  readonly wordsOf: ReturnType<typeof wordIndexer>;
  readonly phrasesIn: ReturnType<typeof phraseFinder>;
  /** Of phrases of several words, wherever they stand. */
  readonly rowsIn: ReturnType<typeof phraseFinder>;
}

function serverDocument(document: SearchDocument, { namesOf, wordsOf, phrasesIn, rowsIn }: Indexers, release: string): ServerDocument {
  const { name, nameEn, aliases, producer, producerAliases, places, groupNames } = document;
  const names = [name, ...aliases, ...present(nameEn)];
  const producers = [...present(producer), ...producerAliases];
  const goods = [...names, ...groupNames];
  const folded = foldWords(name);
  return {
    ...document,
    inName: namesOf([name]),
    inNames: namesOf(names),
    toProducer: wordsOf([...names, ...producers]),
    toPlaces: wordsOf([...names, ...producers, ...places]),
    toGroups: wordsOf([...names, ...producers, ...places, ...groupNames]),
    [INSTEAD_FIELD]: [...phrasesIn(names, 'names'), ...phrasesIn(goods, 'goods'), ...phrasesIn([...goods, ...producers], 'goods-and-producers'), ...rowsIn([...goods, ...producers, ...places], 'anywhere')],
    [NAME_FIELD]: folded.join(' '),
    [TAILS_FIELD]: folded.map((_, index) => folded.slice(index).join(' ')),
    [EVERYWHERE_FIELD]: EVERYWHERE,
    release,
    sortKeyUpwards: -document.sortKey,
  };
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const maybe = (check: Check): Check => (value) => value === undefined || check(value);
const oneOf = (...values: readonly unknown[]): Check => (value) => values.includes(value);
const isDay: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= NO_END;

/** Whether a text is a standing as `encodeStanding` writes it: of any other the state could not be told. */
export function isStanding(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[345](?: \d{4}-\d{2}-\d{2}){3,4}|(?:revoked|unverified|proposed)(?: [345])?)$/u.test(text);
}

/** Every field of a search document and what it must be. */
const FIELDS: Readonly<Record<keyof SearchDocument, Check>> = {
  id: isText,
  code: isText,
  name: isText,
  nameEn: maybe(isText),
  aliases: listOf(isText),
  producer: maybe(isText),
  producerAliases: listOf(isText),
  places: listOf(isText),
  groupNames: listOf(isText),
  province: maybe(isText),
  formerProvince: maybe(isText),
  formerDistricts: listOf(isText),
  commune: maybe(isText),
  groups: listOf(isText),
  stars: maybe(oneOf(3, 4, 5)),
  producerKind: maybe(oneOf(...FACETS.producerKind.values)),
  papers: (value) => isRecord(value) && Object.values(value).every(isDay),
  years: listOf(isNumber),
  hasLots: isFlag,
  hasSupplySheet: isFlag,
  capacitySteps: listOf(isText),
  orderSteps: listOf(isText),
  channels: listOf(isText),
  months: listOf(isNumber),
  vatInvoice: maybe(isFlag),
  samples: maybe(isFlag),
  standingKind: oneOf('certified', 'revoked', 'unverified', 'proposed'),
  begins: isDay,
  endsEarliest: isDay,
  endsLatest: isDay,
  graceUntil: isDay,
  sortKey: isNumber,
  nameOrder: isNumber,
  decidedOn: isDay,
  declared: isNumber,
  standing: isStanding,
  producerId: maybe(isText),
  local: maybe(isText),
  provinceName: maybe(isText),
  formerly: maybe(isText),
  kind: isText,
  image: maybe(isText),
  alcohol: maybe(oneOf(true)),
  capacity: maybe(isText),
  minimumOrder: maybe(isText),
  leadTimeDays: maybe(isNumber),
  demonstration: maybe(oneOf(true)),
};

/** What of a document travels to the reader. */
export const SHOWN_FIELDS: readonly string[] = Object.keys(FIELDS);

/** The search document in a hit, without what the server adds to it; undefined where it is none. An answer is not believed before. */
export function readDocument(hit: unknown): SearchDocument | undefined {
  if (!isRecord(hit)) return undefined;
  const own: unknown = Object.fromEntries(Object.entries(hit).filter(([field, value]) => Object.hasOwn(FIELDS, field) && value !== null));
  return isSearchDocument(own) ? own : undefined;
}

function isSearchDocument(value: unknown): value is SearchDocument {
  return isRecord(value) && Object.entries(FIELDS).every(([field, check]) => check(value[field]));
}
