// What tests of search share: a document with every field, and a lexicon of the project's own places, groups and words with a few real names.
import type { Catalogue } from '#domain/model.ts';
import { readCode } from '#domain/read-code.ts';
import type { ReadCode } from '#domain/read-code-types.ts';
import type { SearchDocument } from '#projections/search-document.ts';
import { buildLexicon, type Lexicon } from '#search/understand/lexicon.ts';
import { lexiconData } from '#search/understand/lexicon-data.ts';
import { catalogueOf } from './builders.ts';

/** As a site at this origin reads codes. */
export const readCodes = (text: string): ReadCode => readCode(text, { baseUrl: 'https://ocop.example' });

/** A 4-star tea of Lâm Đồng, in force from 10 March 2025 to 10 March 2028. */
export function aDocument(change: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id: 'tra-may',
    code: '2346789',
    name: 'Trà Mây',
    aliases: [],
    producer: 'HTX Mây Xanh',
    producerId: 'htx-may-xanh',
    producerKind: 'cooperative',
    producerAliases: [],
    places: ['Quảng Trực', 'Lâm Đồng', 'Đắk Nông', 'Tuy Đức'],
    groupNames: ['Thực phẩm', 'Chè', 'trà'],
    province: 'lam-dong',
    provinceName: 'Lâm Đồng',
    formerProvince: 'dak-nong',
    formerDistricts: ['667'],
    commune: '24736',
    groups: ['thuc-pham', 'che'],
    stars: 4,
    papers: {},
    years: [2025],
    hasLots: false,
    hasSupplySheet: false,
    capacitySteps: [],
    orderSteps: [],
    channels: [],
    months: [],
    declared: 0,
    standingKind: 'certified',
    begins: 20250310,
    endsEarliest: 20280310,
    endsLatest: 20280310,
    graceUntil: 0,
    sortKey: 20280310,
    nameOrder: 0,
    decidedOn: 20250310,
    standing: '4 2025-03-10 2028-03-10 2028-03-10',
    local: 'Xã Quảng Trực',
    formerly: 'Đắk Nông',
    kind: 'tea',
    ...change,
  };
}

let empty: Catalogue | undefined;

/** A catalogue without records: the project's places, groups, papers and words alone. */
export function emptyCatalogue(): Catalogue {
  empty ??= catalogueOf({});
  return empty;
}

/**
 * A lexicon of the project's places and words.
 * @param names proper names of the register
 * @param inUse codes of communes of today and of former districts that a product comes from
 */
export function aLexicon(names: readonly string[] = [], inUse: { readonly communes?: readonly string[]; readonly districts?: readonly string[] } = {}): Lexicon {
  const documents = [aDocument({ aliases: names, formerDistricts: inUse.districts ?? [] }), ...(inUse.communes ?? []).map((commune) => aDocument({ commune }))];
  return buildLexicon(lexiconData(emptyCatalogue(), documents), names);
}
