// Sales points by province of today, shops and showrooms before supermarkets, open ones only where a product page lists them.
import type { Province, SalesPoint } from '../domain/model.ts';
import { catalogue } from './_site.ts';

export const pointsByProvince = new Map<Province, SalesPoint[]>();

for (const point of catalogue.salesPoints) {
  const { province } = point.place;
  if (province === undefined || point.record.closed !== undefined || point.record.lifecycle !== undefined || point.record.evidence !== 'point') continue;
  const list = pointsByProvince.get(province);
  if (list === undefined) pointsByProvince.set(province, [point]);
  else list.push(point);
}
