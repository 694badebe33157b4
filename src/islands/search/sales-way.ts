// Who asks where to buy is led to the sales points, narrowed by what the search says of place and goods. Those are by province: from a
// smaller place the way leads to the province that it lies in today.
import { fold } from '../../domain/fold.ts';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { type SalesChoice, writeSalesChoice } from '../../projections/sales-filter.ts';
import type { SearchAnswer, SearchHit } from '../../search/port.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { Chip } from '../../search/understand/types.ts';
import { urls } from '../../urls.ts';
import type { NameBook } from './name-book.ts';

export interface SalesWay {
  readonly text: string;
  readonly href: string;
}

interface Place {
  readonly label: string;
  readonly choice: SalesChoice;
}

/** The nearest way first. Sources name the goods of few points: beside those that are told to have them stand all of the place. */
export function salesWays(answer: Pick<SearchAnswer, 'understood' | 'hits'>, query: SearchQuery, book: NameBook | undefined): readonly SalesWay[] {
  const place = placeOf(answer, query, book);
  const goods = goodsOf(answer, query, book);
  const all = { text: say.sales.all(place?.label, goods !== undefined), href: hrefOf(place?.choice ?? {}) };
  return goods === undefined ? [all] : [{ text: say.sales.of(goods.words, place?.label), href: hrefOf({ ...place?.choice, ban: goods.group }) }, all];
}

function hrefOf(choice: SalesChoice): string {
  return urls.salesPointsBy(writeSalesChoice(choice));
}

interface Goods {
  /** As typed; a group that was chosen is known without being named. */
  readonly words?: string;
  readonly group: string;
}

/** The group that was read or chosen, else the widest that has the words in its name: "Tương, nước mắm, gia vị dạng lỏng khác". */
function goodsOf({ understood: { chips, words } }: Pick<SearchAnswer, 'understood'>, { filters }: SearchQuery, book: NameBook | undefined): Goods | undefined {
  const read = chips.find(({ facet, narrows }) => facet === 'group' && narrows);
  const [group, ...more] = read?.values ?? filters.group ?? [];
  if (group !== undefined) return more.length > 0 ? undefined : { group, ...(read === undefined ? {} : { words: read.from }) };
  const [named] = book?.valuesOf('group').find(([, name]) => isPartOf(name, words)) ?? [];
  return named === undefined ? undefined : { group: named, words };
}

/** One word that was typed without its marks may be another: "tieu". */
function isPartOf(group: string, words: string): boolean {
  const parts = group.toLocaleLowerCase('vi').split(/\s*[,()]\s*|\s+và\s+/u);
  return words !== '' && parts.some((part) => part === words || (words.includes(' ') && fold(part) === words));
}

function placeOf({ understood: { chips }, hits }: Pick<SearchAnswer, 'understood' | 'hits'>, { filters }: SearchQuery, book: NameBook | undefined): Place | undefined {
  const named = chips.find(({ facet }) => facet === 'province' || facet === 'formerProvince');
  if (named !== undefined) return { label: named.label, choice: { [named.facet === 'province' ? 'tinh' : 'tinh-cu']: named.values[0] } };
  const small = chips.find(({ facet }) => facet === 'formerDistrict' || facet === 'commune');
  if (small !== undefined) return provinceOfProducts(small, hits) ?? provinceByName(small, book);
  return the(filters.province ?? [], (value) => book?.nameOf('province', value));
}

/** A product of the place says which province it lies in. */
function provinceOfProducts({ facet, values }: Chip, hits: readonly SearchHit[]): Place | undefined {
  const own = hits.map(({ document }) => document).filter(({ commune, formerDistricts }) => (facet === 'commune' ? [commune] : formerDistricts).some((value) => value !== undefined && values.includes(value)));
  return the(own.flatMap(({ province }) => province ?? []), (slug) => own.find(({ province }) => province === slug)?.provinceName);
}

/** Of communes, the names say it too. */
function provinceByName({ facet, values }: Chip, book: NameBook | undefined): Place | undefined {
  return the(values.flatMap((value) => book?.aboveOf(facet, value) ?? []), (slug) => book?.nameOf('province', slug));
}

/** The province, if there is only one. */
function the(slugs: readonly string[], nameOf: (slug: string) => string | undefined): Place | undefined {
  const [slug, ...more] = new Set(slugs);
  const label = slug === undefined || more.length > 0 ? undefined : nameOf(slug);
  return slug === undefined || label === undefined ? undefined : { label, choice: { tinh: slug } };
}
