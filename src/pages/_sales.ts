// Sales points as product pages take them: by province of today, those that a source speaks of; and by the products that they carry.
import type { Product, SalesPoint } from '../domain/model.ts';
import type { Province } from '../domain/place-model.ts';
import { isOpenPoint } from '../projections/sales-list.ts';
import { catalogue } from './_site.ts';

export const pointsByProvince = new Map<Province, SalesPoint[]>();
export const pointsByProduct = new Map<Product, SalesPoint[]>();
export const channelsById = new Map(catalogue.channels.map((channel) => [channel.id, channel]));

for (const point of catalogue.salesPoints) {
  if (!isOpenPoint(point)) continue;
  const { province } = point.place;
  if (province !== undefined && point.record.evidence === 'point') add(pointsByProvince, province, point);
  for (const product of point.carries) add(pointsByProduct, product, point);
}

function add<K>(map: Map<K, SalesPoint[]>, key: K, point: SalesPoint): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [point]);
  else list.push(point);
}
