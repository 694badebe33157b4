// Places as pages list them: communes that have products, provinces with what they were made of.
import { compareVi } from '../domain/collate.ts';
import type { Product } from '../domain/model.ts';
import type { Commune, Province } from '../domain/place-model.ts';

/** Communes of the products, in Vietnamese order, with how many products each has. */
export function communesIn(products: readonly Product[]): { commune: Commune; count: number }[] {
  const counts = new Map<Commune, number>();
  for (const { place } of products) if (place.commune !== undefined) counts.set(place.commune, (counts.get(place.commune) ?? 0) + 1);
  return [...counts].map(([commune, count]) => ({ commune, count })).sort((a, b) => compareVi(a.commune.name, b.commune.name));
}

/** Provinces in Vietnamese order with the former provinces whose name is another. */
export function provinceIndex(provinces: readonly Province[], products: readonly Product[]): { province: Province; absorbed: string[]; count: number }[] {
  const counts = new Map<Province, number>();
  for (const { place } of products) if (place.province !== undefined) counts.set(place.province, (counts.get(place.province) ?? 0) + 1);
  return provinces
    .map((province) => ({
      province,
      absorbed: province.mergedFrom.map((old) => old.formerName ?? old.name).filter((name) => name !== province.name),
      count: counts.get(province) ?? 0,
    }))
    .sort((a, b) => compareVi(a.province.name, b.province.name));
}
