// Everything with a page that somebody may look for by name: products, producers, places with products, groups, sales points.
import { fold } from '../../domain/fold.ts';
import type { Catalogue } from '../../domain/model.ts';
import { listsWords } from '../../i18n/vi/lists.ts';
import { searchWords } from '../../i18n/vi/search.ts';
import type { SuggestionRow } from './suggestion-file.ts';

export type Named = Pick<Catalogue, 'products' | 'producers' | 'provinces' | 'formerProvinces' | 'communes' | 'groups' | 'salesPoints' | 'searchWords'>;

/** All rows; the order says nothing. */
export function suggestionRows({ products, producers, provinces, formerProvinces, communes, groups, salesPoints, searchWords: everyday }: Named): SuggestionRow[] {
  const shortOf = abbreviator(everyday.synonyms);
  const provinceOf = new Map(provinces.map((province) => [province.code, province]));
  const everydayOf = new Map(everyday.groups.map(({ code, names }) => [code, names]));
  const inProvince = countBy(products, ({ place }) => [place.province]);
  const inFormer = countBy(products, ({ place }) => [place.formerProvince]);
  const inCommune = countBy(products, ({ place }) => [place.commune]);
  const inGroup = countBy(products, ({ group }) => group.path);
  return [
    ...provinces.map(({ code, name, nameEn, slug }): SuggestionRow => {
      const count = inProvince.get(code) ?? 0;
      return { kind: 'province', text: name, detail: listsWords.list.products(count), also: foreign(nameEn, name), to: slug, products: count };
    }),
    ...formerProvinces.map(({ code, name, nameEn, formerName, slug, nowIn }): SuggestionRow => {
      const now = provinceOf.get(nowIn)?.name;
      const detail = now === undefined ? {} : { detail: now === name ? chips.nowIs(now) : chips.nowIn(now) };
      return { kind: 'former-province', text: chips.formerProvince(name), ...detail, also: [...foreign(nameEn, name), ...present(formerName)], to: slug, products: inFormer.get(code) ?? 0 };
    }),
    ...groups.map(({ code, name, slug }): SuggestionRow => {
      const count = inGroup.get(code) ?? 0;
      return { kind: 'group', text: name, detail: listsWords.list.products(count), also: everydayOf.get(code) ?? [], to: slug, products: count };
    }),
    ...communes.flatMap(({ code, kind, name, province, slug }): SuggestionRow[] => {
      const count = inCommune.get(code);
      if (count === undefined) return [];
      return [{ kind: 'commune', text: `${listsWords.unit[kind]} ${name}`, detail: province.name, also: [], to: `${province.slug}/${slug}`, products: count }];
    }),
    ...salesPoints.flatMap(({ id, record, place }): SuggestionRow[] =>
      record.closed === undefined && record.lifecycle === undefined ? [{ kind: 'sales-point', text: record.name, ...detail(place.province?.name), also: [], to: id, products: 0 }] : [],
    ),
    ...products.map(({ id, name, record, producer, place }): SuggestionRow => ({
      kind: 'product',
      text: name,
      ...detail(producer?.name, place.province?.name),
      also: [...(record.aliases ?? []), ...present(record.nameEn)],
      to: id,
      products: 0,
    })),
    ...producers.flatMap(({ id, name, record, products: own, place }): SuggestionRow[] => {
      if (record.lifecycle !== undefined) return [];
      const also = [...shortOf(name), ...(record.masked === undefined ? (record.aliases ?? []) : [])];
      return [{ kind: 'producer', text: name, ...detail(place.province?.name, own.length === 0 ? undefined : listsWords.list.products(own.length)), also, to: id, products: own.length }];
    }),
  ];
}

const { chips } = searchWords;

/** How many things have each code; a thing has each of its codes once. */
function countBy<T>(things: readonly T[], units: (thing: T) => readonly ({ readonly code: string } | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) for (const unit of units(thing)) if (unit !== undefined) counts.set(unit.code, (counts.get(unit.code) ?? 0) + 1);
  return counts;
}

function detail(...parts: readonly (string | undefined)[]): Pick<SuggestionRow, 'detail'> {
  const told = parts.filter((part) => part !== undefined);
  return told.length === 0 ? {} : { detail: told.join(' · ') };
}

/** An English name that is more than the name without its marks. */
function foreign(nameEn: string, name: string): readonly string[] {
  return fold(nameEn) === fold(name) ? [] : [nameEn];
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

/** Gives the abbreviations of the words that a producer's name begins with: people write "HTX" for "Hợp tác xã". */
function abbreviator(synonyms: Named['searchWords']['synonyms']): (name: string) => readonly string[] {
  const short = synonyms.flatMap(({ words }) => {
    const [first = ''] = words;
    return first.includes(' ') ? [] : words.slice(1).map((long) => [`${fold(long)} `, first] as const);
  });
  return (name) => {
    const folded = fold(name);
    return [...new Set(short.flatMap(([long, abbreviation]) => (folded.startsWith(long) ? [abbreviation] : [])))];
  };
}
