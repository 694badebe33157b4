// Finds documents in what was built with the site: which products have the words, in which order, narrowed and counted. No network,
// no clock; nothing is kept but what saves work.
import type { Day } from '../../domain/day.ts';
import { countedAs, type CountedAs, isInForce, type State, stateOn } from '../../domain/standing.ts';
import { decodeStanding } from '../../projections/look-up-entry.ts';
import { type Finder, FIRST_FEW, type Found, type Wanted } from '../ask.ts';
import { PAGE_LENGTH, type SearchHit, type SearchOptions } from '../port.ts';
import type { SearchQuery, SortKey } from '../query.ts';
import { CLOSENESS, Names } from './closeness.ts';
import { countPassing, type FacetColumn, facetColumns, narrow } from './facet-counts.ts';
import { telexWord } from '../text/telex.ts';
import { lineOf } from '../text/words.ts';
import { matchAll, type Matches, type SoughtWords } from './matches.ts';
import { type Order, orderBy, orderKey } from './orders.ts';
import { documentAt, productByCode } from './records.ts';
import type { SearchData } from './search-file.ts';
import { WordMatches } from './word-matches.ts';

/** What depends on the day alone. */
interface OnDay {
  readonly day: Day;
  readonly columns: readonly FacetColumn[];
  /** State by row of the standings. */
  readonly states: readonly State[];
}

const PER_CLOSENESS = CLOSENESS.scattered + 1;

export class EmbeddedFinder implements Finder {
  readonly #data: SearchData;
  readonly #words: WordMatches;
  readonly #names: Names;
  readonly #all: readonly number[];
  readonly #orders = new Map<string, Order>();
  #onDay: OnDay | undefined;

  constructor(data: SearchData) {
    this.#data = data;
    this.#words = new WordMatches(data.index, data.texts, data.records.count);
    this.#names = new Names(data.records.own.map(({ name }) => name));
    this.#all = Array.from({ length: data.records.count }, (_, product) => product);
  }

  /** Makes a part of what queries need, so that they need not wait; true when nothing is left to make. */
  readonly warm = (): boolean => this.#names.further();

  readonly find = async (wanted: Wanted): Promise<Found> => this.#answer(wanted, this.#match(wanted));

  readonly firstFew = async (wanted: Wanted): Promise<readonly SearchHit[]> => this.#answer({ ...wanted, page: 1 }, this.#match(wanted)).hits.slice(0, FIRST_FEW);

  /** The product with a short code, if it passes the filters. */
  byCode(code: string, wanted: Pick<SearchQuery, 'filters' | 'sort' | 'page'> & Pick<SearchOptions, 'today'>): Found {
    const product = productByCode(this.#data.records, code);
    return this.#answer({ ...wanted, words: [] }, undefined, product === undefined ? [] : [product]);
  }

  #answer(wanted: Omit<Wanted, 'isLastBegun' | 'expansions'>, matches: Matches | undefined, among = matches?.products ?? this.#all): Found {
    const { filters, page, today } = wanted;
    const onDay = this.#on(today);
    const { products, facets } = narrow(among, filters, onDay.columns);
    const sorted = this.#sorted(products, wanted, onDay, matches);
    const start = (page - 1) * PAGE_LENGTH;
    const hits = sorted.slice(start, start + PAGE_LENGTH).map((product) => ({
      document: documentAt(this.#data.records, product),
      ...(matches === undefined ? {} : { matched: matches.matchedIn(product) }),
    }));
    return { total: products.length, counts: this.#counts(products, onDay), hits, facets };
  }

  readonly count = async (wanted: readonly Wanted[]): Promise<readonly number[]> =>
    wanted.map((one) => countPassing(this.#match(one)?.products ?? this.#all, one.filters, this.#on(one.today).columns));

  /** Undefined without words: then every product is found. */
  #match(wanted: SoughtWords): Matches | undefined {
    return wanted.words.length === 0 ? undefined : matchAll(wanted, this.#words, this.#data.records.count);
  }

  #sorted(products: readonly number[], { sort, words, forms = [] }: Pick<Wanted, 'sort' | 'words' | 'forms'>, onDay: OnDay, matches: Matches | undefined): readonly number[] {
    const { of, at } = this.#order(sort, onDay);
    const { count } = this.#data.records;
    const folded = lineOf(words.map((word) => word.folded));
    const spelled = forms.map(telexWord);
    const keyOf = (product: number): number => {
      if (matches === undefined || sort !== 'khop') return 0;
      const lapsed = isInForce(this.#stateOf(product, onDay)) ? 0 : 1;
      const isInName = matches.matchedIn(product).startsWith('name');
      const closeness = isInName ? this.#names.closeness(product, folded) : CLOSENESS.scattered;
      const form = isInName ? this.#names.formOf(product, spelled) : spelled.length;
      return ((matches.rankOf(product) * 2 + lapsed) * (spelled.length + 1) + form) * PER_CLOSENESS + closeness;
    };
    const keys = Float64Array.from(products, (product) => keyOf(product) * count + (of[product] ?? 0)).sort();
    return Array.from(keys, (key) => at[key % count] ?? 0);
  }

  #order(sort: SortKey, onDay: OnDay): Order {
    const key = orderKey(sort, onDay.day);
    const known = this.#orders.get(key) ?? orderBy(sort, this.#data.records, (product) => this.#stateOf(product, onDay));
    this.#orders.set(key, known);
    return known;
  }

  /** Facets and states of a day; those of the last day asked for are kept. */
  #on(day: Day): OnDay {
    if (this.#onDay?.day === day) return this.#onDay;
    const { records } = this.#data;
    this.#orders.clear();
    this.#onDay = { day, columns: facetColumns(records, day), states: records.standing.rows.map(({ standing }) => stateOn(decodeStanding(standing), day)) };
    return this.#onDay;
  }

  #stateOf(product: number, { states }: OnDay): State {
    return states[this.#data.records.standing.of[product] ?? -1] ?? 'not-verified';
  }

  #counts(products: readonly number[], onDay: OnDay): Readonly<Record<CountedAs, number>> {
    const counts = { inForce: 0, lapsed: 0, unverified: 0 };
    for (const product of products) counts[countedAs(this.#stateOf(product, onDay))] += 1;
    return counts;
  }
}
