// Former ids: their pages go on answering and say what became of them.
import type { FormerId } from '../domain/model.ts';
import { catalogue } from './_site.ts';

const names = {
  products: new Map(catalogue.products.map(({ id, name }) => [id, name])),
  producers: new Map(catalogue.producers.map(({ id, name }) => [id, name])),
  decisions: new Map(catalogue.decisions.map(({ id, record }) => [id, record.number])),
  'sales-points': new Map(catalogue.salesPoints.map(({ id, record }) => [id, record.name])),
} as const;

/** Former ids of one collection, with the name of the record each leads to. */
export function movedIn(collection: FormerId['collection']): { id: string; nowId: string; name: string }[] {
  return catalogue.formerIds
    .filter((former) => former.collection === collection)
    .map(({ id, nowId }) => ({ id, nowId, name: names[collection].get(nowId) ?? nowId }));
}
