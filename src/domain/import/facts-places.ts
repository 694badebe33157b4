// Where in a record a field of the facts table goes, when it is a sentence with sources: one line a field.
// Reading and writing go through the same entry, so that a field cannot be written to one place and compared with another.
import type { ProducerRecord } from '../../schemas/producer.ts';
import type { ProductRecord } from '../../schemas/product.ts';
import type { Fact } from '../../schemas/source.ts';

/** A list of sentences inside a record. */
export interface FactList<R> {
  read(record: R): readonly Fact[];
  write(record: R, facts: Fact[]): R;
}

type StoryHead = 'origin' | 'resource' | 'culture' | 'people';
type LabelHead = 'netContent' | 'ingredients' | 'storage' | 'shelfLife' | 'warnings' | 'use';
type VisitHead = 'activities' | 'access' | 'lodging' | 'food' | 'guestsCapacity';
type ProducerList = 'founded' | 'members' | 'workers' | 'capacity' | 'awards' | 'notes';

function productStory(head: StoryHead): FactList<ProductRecord> {
  return { read: (record) => record.story?.[head] ?? [], write: (record, facts) => ({ ...record, story: { ...record.story, [head]: facts } }) };
}

function label(head: LabelHead): FactList<ProductRecord> {
  return { read: (record) => record.label?.[head] ?? [], write: (record, facts) => ({ ...record, label: { ...record.label, [head]: facts } }) };
}

function visit(head: VisitHead): FactList<ProductRecord> {
  return { read: (record) => record.visit?.[head] ?? [], write: (record, facts) => ({ ...record, visit: { ...record.visit, [head]: facts } }) };
}

function productList(list: 'season' | 'capacity' | 'awards'): FactList<ProductRecord> {
  return { read: (record) => record[list] ?? [], write: (record, facts) => ({ ...record, [list]: facts }) };
}

function producerStory(head: StoryHead): FactList<ProducerRecord> {
  return { read: (record) => record.story?.[head] ?? [], write: (record, facts) => ({ ...record, story: { ...record.story, [head]: facts } }) };
}

function producerList(list: ProducerList): FactList<ProducerRecord> {
  return { read: (record) => record[list] ?? [], write: (record, facts) => ({ ...record, [list]: facts }) };
}

const PRODUCT: Readonly<Record<string, FactList<ProductRecord>>> = {
  'story.origin': productStory('origin'),
  'story.resource': productStory('resource'),
  'story.culture': productStory('culture'),
  'story.people': productStory('people'),
  net_content: label('netContent'),
  ingredients: label('ingredients'),
  storage: label('storage'),
  shelf_life: label('shelfLife'),
  warnings: label('warnings'),
  use: label('use'),
  activities: visit('activities'),
  access: visit('access'),
  lodging: visit('lodging'),
  food: visit('food'),
  guests_capacity: visit('guestsCapacity'),
  season: productList('season'),
  capacity: productList('capacity'),
  award: productList('awards'),
};

const PRODUCER: Readonly<Record<string, FactList<ProducerRecord>>> = {
  'story.origin': producerStory('origin'),
  'story.resource': producerStory('resource'),
  'story.culture': producerStory('culture'),
  'story.people': producerStory('people'),
  founded: producerList('founded'),
  members: producerList('members'),
  workers: producerList('workers'),
  capacity: producerList('capacity'),
  award: producerList('awards'),
};

/** The list for a field of a product. What a label or a shop says of goods is, of a tour (group VI), what a visitor does. */
export function productPlace(field: string, isTour: boolean): FactList<ProductRecord> | undefined {
  return isTour && (field === 'use' || field === 'warnings') ? PRODUCT['activities'] : PRODUCT[field];
}

export function producerPlace(field: string): FactList<ProducerRecord> | undefined {
  return PRODUCER[field];
}

/** A list of the producer's for which the product has no place of its own: the number of hands, the year it began. */
export function isOfProducerOnly(field: string): boolean {
  return PRODUCT[field] === undefined && PRODUCER[field] !== undefined;
}
