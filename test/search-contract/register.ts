// The registers that every engine is asked about: one of made-up documents, each there for a rule, and the fixtures of the project.
import { loadCatalogue } from '#catalogue/load.ts';
import { compareVi } from '#domain/collate.ts';
import { newShortCode } from '#domain/short-code.ts';
import { type SearchDocument, searchDocuments } from '#projections/search-document.ts';
import type { SearchEngine } from '#search/port.ts';
import { type LexiconData, lexiconData, properNames } from '#search/understand/lexicon-data.ts';
import { TODAY } from '../support/builders.ts';
import { aDocument, emptyCatalogue } from '../support/search.ts';

/** All that an engine is made from. */
export interface Register {
  readonly documents: readonly SearchDocument[];
  readonly lexicon: LexiconData;
  /** Proper names of the register (`properNames`). */
  readonly names: readonly string[];
  readonly baseUrl: string;
}

export type StartEngine = (register: Register) => Promise<SearchEngine>;

const BASE_URL = 'https://ocop.example';

/** What a made-up document says beside its rule: nothing that a query of the suite asks for. */
const PLAIN: Partial<SearchDocument> = {
  producer: 'Bình Yên',
  producerId: 'binh-yen',
  producerKind: 'household',
  places: ['Quảng Trực', 'Lâm Đồng', 'Đắk Nông'],
  groupNames: ['Hàng thử'],
  groups: ['hang-thu'],
};

/** Documents by id; their order of names and their codes are given here. */
export function registerOf(changes: Readonly<Record<string, Partial<SearchDocument> & Pick<SearchDocument, 'name'>>>): Register {
  const documents = Object.entries(changes)
    .sort(([, a], [, b]) => compareVi(a.name, b.name))
    .map(([id, change], nameOrder) => aDocument({ ...PLAIN, id, code: newShortCode(id, () => false), nameOrder, ...change }));
  const names = documents.flatMap(({ name, aliases, producer }) => [name, ...aliases, ...(producer === undefined ? [] : [producer])]);
  return { documents, lexicon: lexiconData(emptyCatalogue(), documents), names, baseUrl: BASE_URL };
}

/** A certificate that ends on a day given as a number, begun three years before. */
export function endingOn(end: number): Partial<SearchDocument> {
  const day = (number: number): string => String(number).replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
  const begins = end - 30000;
  return { begins, endsEarliest: end, endsLatest: end, sortKey: end, decidedOn: begins, years: [Math.floor(begins / 10000)], standing: `4 ${day(begins)} ${day(end)} ${day(end)}` };
}

/** The fixtures: every state, two producers a name, names with quotes and brackets. */
export function fixtureRegister(): Register {
  const catalogue = loadCatalogue('test/fixtures/content', TODAY);
  const documents = searchDocuments(catalogue);
  return { documents, lexicon: lexiconData(catalogue, documents), names: properNames(catalogue), baseUrl: BASE_URL };
}
