// What tests of the search island share: names of a few values, answers, and a port that answers when it is told to.
import { nameBook } from '#islands/search/name-book.ts';
import type { SearchNames } from '#search/names.ts';
import type { SearchAnswer, SearchPort } from '#search/port.ts';
import type { SearchQuery } from '#search/query.ts';
import type { Understood } from '#search/understand/types.ts';

export const NAMES: SearchNames = {
  values: {
    province: [['dak-lak', 'Đắk Lắk', 2], ['gia-lai', 'Gia Lai', 9], ['ha-noi', 'Hà Nội', 0]],
    formerProvince: [['kon-tum', 'Kon Tum cũ', 5]],
    commune: [['23638', 'Xã Kbang', 4, 'gia-lai'], ['24100', 'Xã Ea Súp', 2, 'dak-lak']],
    group: [['thuc-pham', 'Thực phẩm', 9], ['che', 'Chè', 3, 'thuc-pham'], ['che-xanh', 'Chè xanh', 2, 'che'], ['do-uong', 'Đồ uống', 1]],
    stars: [['5', '5 sao', 1], ['4', '4 sao', 4], ['3', '3 sao', 6]],
  },
  tones: { 'thuc-pham': 'g-1', 'do-uong': 'g-2' },
  photos: {},
};

export const aBook = () => nameBook(NAMES);

export function anUnderstood(change: Partial<Understood> = {}): Understood {
  return { read: '', words: '', chips: [], leftOut: [], asking: [], ...change };
}

const NO_FACETS = { province: [], formerProvince: [], formerDistrict: [], commune: [], group: [], stars: [], state: [], producerKind: [], documents: [], year: [], hasLots: [], hasSupplySheet: [], capacity: [], minimumOrder: [], channels: [], months: [], vatInvoice: [], samples: [] };

export function anAnswer(change: Partial<SearchAnswer> = {}): SearchAnswer {
  return { engine: 'embedded', understood: anUnderstood(), total: 1, counts: { inForce: 1, lapsed: 0, unverified: 0 }, hits: [], facets: NO_FACETS, ...change };
}

interface Asked {
  readonly query: SearchQuery;
  readonly signal: AbortSignal | undefined;
  readonly answer: (answer?: SearchAnswer) => void;
  readonly fail: () => void;
}

/** A port whose answers come in the order in which the test gives them. */
export function slowPort(): { readonly port: SearchPort; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const search: SearchPort['search'] = (query, { signal }) =>
    new Promise((resolve, reject) => {
      asked.push({ query, signal, answer: (answer = anAnswer()) => resolve(answer), fail: () => reject(new Error('no engine')) });
    });
  return { port: { search, suggest: async () => [] }, asked };
}
