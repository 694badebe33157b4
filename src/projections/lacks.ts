// What a product's record does not say: one compact block on its page, never a row of blanks.
import type { Product } from '../domain/model.ts';

export type Lack = 'photo' | 'producer' | 'commune' | 'decision' | 'decisionDay' | 'score' | 'label' | 'codes' | 'gtin' | 'lots' | 'story' | 'price' | 'documents' | 'contact';

/** The missing things in the order in which a reader would miss them. */
export function lacksOf(product: Product): Lack[] {
  const { record, producer, place, history } = product;
  const hasStory = (story: object | undefined) => story !== undefined && Object.keys(story).length > 0;
  const latest = history.findLast((step) => step.decisive) ?? history.at(-1);
  const isGoods = product.group.code !== 'VI';
  const missing: [Lack, boolean][] = [
    ['photo', (record.images ?? []).length === 0],
    ['producer', producer === undefined],
    ['commune', place.commune === undefined && place.candidates.length === 0],
    ['decision', latest !== undefined && (latest.decision ?? latest.record.decisionNumber) === undefined],
    ['decisionDay', latest !== undefined && latest.when?.earliest !== latest.when?.latest],
    ['score', latest !== undefined && latest.record.score === undefined],
    ['label', !hasStory(record.label) && isGoods],
    ['codes', record.gtin === undefined && product.lots.length === 0 && isGoods],
    ['gtin', record.gtin === undefined && product.lots.length > 0 && isGoods],
    ['lots', record.gtin !== undefined && product.lots.length === 0 && isGoods],
    ['story', !hasStory(record.story) && !hasStory(producer?.record.story)],
    ['price', !(record.prices ?? []).some((price) => price.asOf !== undefined) && !(record.offers ?? []).some((offer) => offer.kind !== 'market')],
    ['documents', (record.documents ?? []).length === 0 && (producer?.record.documents ?? []).length === 0],
    ['contact', producer?.record.contact === undefined],
  ];
  return missing.filter(([, lacking]) => lacking).map(([lack]) => lack);
}
