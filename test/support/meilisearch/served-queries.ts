// What browser tests ask the search server of the served site, letter by letter: put to a real server when answers are recorded, so that
// the tests run where there is none.
import { aQuery, type SearchQuery } from '#search/query.ts';

const TYPED = ['mat ong', 'tra may', 'gao'] as const;

export const SERVED_QUERIES: readonly SearchQuery[] = [
  aQuery(),
  ...TYPED.flatMap((text) => Array.from(text, (_, index) => aQuery({ text: text.slice(0, index + 1).trim() }))),
  aQuery({ filters: { province: ['gia-lai'] } }),
];
