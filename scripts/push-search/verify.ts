// Asks a new index a few things before readers get it: how many documents it holds, and whether searches and counts, asked through the
// very engine that the page uses, say what the documents themselves say.
import type { Day } from '../../src/domain/day.ts';
import type { SearchDocument } from '../../src/projections/search-document.ts';
import type { Found, Wanted } from '../../src/search/ask.ts';
import { FACET_KEYS, type FacetKey, facetOf } from '../../src/search/facets.ts';
import { meilisearchFinder, type ServedIndex } from '../../src/search/meilisearch/engine.ts';
import { wordsOf } from '../../src/search/text/words.ts';

/** Products that are looked for by their names. */
const SAMPLES = 8;

/** What the index says otherwise than the documents; empty when it may go live. */
export async function problemsOf(index: ServedIndex, documents: readonly SearchDocument[], today: Day): Promise<string[]> {
  const { find } = meilisearchFinder(index);
  const problems: string[] = [];
  const everything = await find(wanted('', today));
  if (everything.total !== documents.length) problems.push(`đủ ${documents.length} sản phẩm thì tìm thấy ${everything.total}`);
  for (const key of FACET_KEYS) problems.push(...countProblems(key, everything, documents, today));
  for (const document of sampled(documents)) {
    const { hits } = await find(wanted(document.name, today));
    // Others may have all these words in their names, too; one of them must be first, and the product itself among them.
    const isFound = hits.some((hit) => hit.document.id === document.id) || hits.every(({ matched }) => matched === 'name-exact' || matched === 'name');
    if (hits.length === 0 || !isFound) problems.push(`tìm "${document.name}" không ra sản phẩm ${document.id}`);
  }
  return problems;
}

function wanted(text: string, today: Day): Wanted {
  return { words: wordsOf(text), isLastBegun: false, expansions: [], filters: {}, sort: 'khop', page: 1, today };
}

function countProblems(key: FacetKey, { facets }: Found, documents: readonly SearchDocument[], today: Day): string[] {
  const due = new Map<string, number>();
  for (const document of documents) for (const value of facetOf(key).valuesOf(document, today)) due.set(value, (due.get(value) ?? 0) + 1);
  const told = new Map(facets[key].map(({ value, count }) => [value, count]));
  const differing = [...new Set([...due.keys(), ...told.keys()])].filter((value) => due.get(value) !== told.get(value));
  return differing.slice(0, 3).map((value) => `${facetOf(key).param}=${value}: phải có ${due.get(value) ?? 0}, máy chủ đếm ${told.get(value) ?? 0}`);
}

/** Some documents, spread over all. */
function sampled(documents: readonly SearchDocument[]): readonly SearchDocument[] {
  const step = Math.max(1, Math.floor(documents.length / SAMPLES));
  return documents.filter((_, index) => index % step === 0).slice(0, SAMPLES);
}
