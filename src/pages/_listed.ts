// What lists there are: by province and commune of today, by former province, by group, by star.
import type { Group, Product } from '../domain/model.ts';
import type { Commune, FormerProvince, Province } from '../domain/place-model.ts';
import { catalogue } from './_site.ts';

/** Products by a key, each list in the catalogue's order. */
export function productsBy<Key>(keysOf: (product: Product) => readonly Key[]): ReadonlyMap<Key, readonly Product[]> {
  const lists = new Map<Key, Product[]>();
  for (const product of catalogue.products) {
    for (const key of keysOf(product)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [product]);
      else list.push(product);
    }
  }
  return lists;
}

const present = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

export const byProvince = productsBy<Province>((product) => present(product.place.province));
export const byFormerProvince = productsBy<FormerProvince>((product) => present(product.place.formerProvince));
/** A product whose commune was split stands in none: its candidates are told on its own page. */
export const byCommune = productsBy<Commune>((product) => present(product.place.commune));
/** A group's list holds the products of all groups below it. */
export const byGroup = productsBy<Group>((product) => product.group.path);

export const provinceLists = catalogue.provinces.map((province) => ({ params: { province: province.slug }, thing: province, products: byProvince.get(province) ?? [] }));
export const formerProvinceLists = catalogue.formerProvinces.map((province) => ({ params: { province: province.slug }, thing: province, products: byFormerProvince.get(province) ?? [] }));
/** Communes with products only: an empty page for each of 3,321 would help nobody. */
export const communeLists = [...byCommune].map(([commune, products]) => ({ params: { province: commune.province.slug, commune: commune.slug }, thing: commune, products }));
export const groupLists = catalogue.groups.map((group) => ({ params: { group: group.slug }, thing: group, products: byGroup.get(group) ?? [] }));

/** Lists by star hold every product whose latest certificate has (or had) that many, by a decision or a trusted report. */
export const starLists = ([3, 4, 5] as const).map((stars) => ({
  params: { stars: String(stars) },
  thing: stars,
  products: catalogue.products.filter(({ standing }) => standing.stars === stars && (standing.kind === 'certified' || standing.kind === 'revoked')),
}));
