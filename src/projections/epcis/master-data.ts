// Names of the goods and places of a document, in its header: the events themselves carry only ids.
import type { Lot } from '../../domain/model.ts';
import { placeNowText, placeThenText } from '../place.ts';
import type { Goods } from './goods.ts';
import { locationId } from './ids.ts';
import type { EpcisDocument, VocabularyElement } from './types.ts';

type VocabularyList = EpcisDocument['epcisHeader']['epcisMasterData']['vocabularyList'];

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Names of attributes are those of CBV's master data, ours where it has none. */
function classOf({ element, name, lot }: Goods): VocabularyElement {
  const { expiresOn, traceCode } = lot?.record ?? {};
  const attributes = [
    { id: 'cbvmda:descriptionShort', attribute: lot === undefined ? name : (lot.record.what ?? lot.product.name) },
    ...(lot === undefined ? [] : [{ id: 'cbvmda:lotNumber', attribute: lot.code }]),
    ...(expiresOn !== undefined && DAY.test(expiresOn) ? [{ id: 'cbvmda:itemExpirationDate', attribute: expiresOn }] : []),
    ...(traceCode === undefined ? [] : [{ id: 'ocop:traceCode', attribute: traceCode }]),
  ];
  return { id: element.epcClass, attributes };
}

function placesOf(lots: readonly Lot[], baseUrl: string): VocabularyElement[] {
  return lots.flatMap(({ steps }) =>
    steps.flatMap(({ record, place }) => {
      const name = place && (placeNowText(place) ?? placeThenText(place));
      return record.locationCode === undefined || name === undefined ? [] : [{ id: locationId(baseUrl, record.locationCode), attributes: [{ id: 'ocop:place', attribute: name }] }];
    }),
  );
}

/** Each id once, the first that is told of it. */
function once(elements: readonly VocabularyElement[]): VocabularyElement[] {
  const byId = new Map<string, VocabularyElement>();
  for (const element of elements) if (!byId.has(element.id)) byId.set(element.id, element);
  return [...byId.values()];
}

/** What the header tells of the classes of goods and of the places with a code; an empty vocabulary is left out. */
export function vocabularyList(goods: readonly Goods[], lots: readonly Lot[], baseUrl: string): VocabularyList {
  return [
    { type: 'urn:epcglobal:epcis:vtype:EPCClass', vocabularyElementList: once(goods.map(classOf)) },
    { type: 'urn:epcglobal:epcis:vtype:ReadPoint', vocabularyElementList: once(placesOf(lots, baseUrl)) },
  ].filter(({ vocabularyElementList }) => vocabularyElementList.length > 0);
}
