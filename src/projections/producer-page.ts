// The page of a producer: kind, names, place, what sources say, all products with their states. A masked name stays masked.
import type { Producer } from '../domain/model.ts';
import type { Day } from '../domain/day.ts';
import { STORY_HEADS } from '../schemas/product.ts';
import { urls } from '../urls.ts';
import { producerHref } from './addresses.ts';
import { departedView, type DepartedView } from './departed.ts';
import { documentView, type DocumentView } from './documents.ts';
import { inForceFirst } from './list.ts';
import { cardOf, type Card } from './card.ts';
import { countTable, type Counts } from './counts.ts';
import { Footnotes, type FactView, type NoteView } from './notes.ts';
import { placeNowText, placeRemark } from './place.ts';

const FACT_KEYS = ['founded', 'members', 'workers', 'capacity', 'awards', 'notes'] as const;

export interface ProducerPage {
  readonly id: string;
  readonly name: string;
  readonly isMasked: boolean;
  /** Invented: the page says so and links to nothing that lists real records. */
  readonly isDemonstration: boolean;
  readonly kind: Producer['record']['kind'];
  readonly aliases: readonly { readonly text: string; readonly refs: readonly number[] }[];
  readonly placeNow?: string;
  readonly placeHref?: string;
  readonly placeThen?: string;
  readonly contact?: { readonly phone?: string; readonly email?: string; readonly website?: string; readonly websiteHref?: string; readonly refs: readonly number[] };
  readonly facts: readonly { readonly key: (typeof FACT_KEYS)[number]; readonly facts: readonly FactView[] }[];
  readonly story: readonly { readonly key: (typeof STORY_HEADS)[number]; readonly facts: readonly FactView[] }[];
  readonly documents: readonly DocumentView[];
  readonly offers: readonly { readonly text: string; readonly refs: readonly number[] }[];
  readonly products: readonly Card[];
  readonly counts: readonly (readonly [Day, Counts])[];
  readonly departed?: DepartedView;
  readonly notes: readonly NoteView[];
}

/** What else the page is made of: the record that a departed one went into, and names of the kinds of papers by id. */
export interface ProducerPageOptions {
  readonly into?: Producer | undefined;
  readonly documentKinds?: ReadonlyMap<string, string>;
}

/** The page of a producer on the day of the build. */
export function producerPage(producer: Producer, built: Day, { into, documentKinds }: ProducerPageOptions = {}): ProducerPage {
  const { record, sources, place } = producer;
  const notes = new Footnotes();
  const isMasked = record.masked !== undefined;
  const { inForce, rest } = inForceFirst(producer.products, built);
  const departed = departedView(record.lifecycle, () => into && { name: into.name, href: producerHref(into) });
  const placeNow = placeNowText(place);
  const remark = placeRemark(place);
  const page = {
    id: producer.id,
    ...(departed === undefined ? {} : { departed }),
    name: producer.name,
    isMasked,
    isDemonstration: producer.isDemonstration,
    kind: record.kind,
    aliases: isMasked ? [] : (record.aliases ?? []).map((text) => ({ text, refs: notes.nameRefs(text, record.nameSources, sources) })),
    ...(placeNow === undefined ? {} : { placeNow }),
    ...(place.province === undefined || producer.isDemonstration ? {} : { placeHref: urls.province(place.province.slug) }),
    ...(remark === undefined ? {} : { placeThen: remark }),
    ...(isMasked || record.contact === undefined ? {} : { contact: contactOf(record.contact, notes.refs(record.contact.sources, sources), record.contact.sources.some((id) => sources.get(id)?.trust === 'low')) }),
    facts: FACT_KEYS.map((key) => ({ key, facts: notes.facts(record[key], sources, 'producer') })).filter(({ facts }) => facts.length > 0),
    story: STORY_HEADS.map((key) => ({ key, facts: notes.facts(record.story?.[key], sources, 'producer') })).filter(({ facts }) => facts.length > 0),
    documents: (record.documents ?? []).map((document) => documentView(document, notes.refs(document.sources, sources), documentKinds)),
    offers: (record.offers ?? []).map((offer) => ({ text: offer.text, refs: notes.refs(offer.sources, sources) })),
    products: [...inForce, ...rest].map(cardOf),
    counts: countTable(producer.products.map(({ standing }) => standing), built),
  };
  for (const id of sources.keys()) notes.refs([id], sources);
  return { ...page, notes: notes.list() };
}

function contactOf(contact: NonNullable<Producer['record']['contact']>, refs: readonly number[], lowTrust: boolean): NonNullable<ProducerPage['contact']> {
  const { phone, email, website } = contact;
  const isLink = website !== undefined && website.startsWith('https://') && !lowTrust;
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
    ...(isLink ? { websiteHref: website } : {}),
    refs,
  };
}
