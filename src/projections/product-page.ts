// Everything the page of a product shows. A page that needs a field more changes this and its component, nothing else.
import type { Day } from '../domain/day.ts';
import type { HistoryStep, Product } from '../domain/model.ts';
import { stateOn, isInForce, type Standing } from '../domain/standing.ts';
import { KINDS } from '../domain/kinds.ts';
import type { Image } from '../schemas/documents.ts';
import { STORY_HEADS } from '../schemas/product.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import { producerHref, productHref } from './addresses.ts';
import { cardOf, groupClassOf, type Card } from './card.ts';
import { departedView, type DepartedView } from './departed.ts';
import { documentView, type DocumentView } from './documents.ts';
import { historyView, whenText, type HistoryView } from './history.ts';
import { lacksOf, type Lack } from './lacks.ts';
import { lotRows, type LotRows } from './lot-list.ts';
import { Footnotes, type FactView, type NoteView } from './notes.ts';
import { placeNowText, placeRemark, placeThenText } from './place.ts';
import { productSales, type ProductSales, type ProductSalesOptions } from './sales-of-product.ts';
import { supplyView, type SupplyView } from './supply-sheet.ts';

export interface Cited {
  readonly text: string;
  readonly refs: readonly number[];
  readonly href?: string;
  readonly aside?: string;
}

export interface ProductPage {
  readonly id: string;
  readonly name: string;
  /** The name was translated or restored from a source: the packet may say otherwise. */
  readonly isRestored: boolean;
  readonly description: string;
  /** Invented: the page says so and links to nothing that lists real records. */
  readonly isDemonstration: boolean;
  /** The path above the page: its groups, or the page of demonstrations. */
  readonly groups: readonly { readonly name: string; readonly href: string }[];
  /** Its own group, as addresses have it. */
  readonly groupSlug: string;
  readonly producer?: { readonly name: string; readonly href: string };
  readonly placeNow?: string;
  readonly placeHref?: string;
  readonly placeThen?: string;
  readonly candidates: readonly string[];
  readonly province?: { readonly code: string; readonly name: string };
  readonly standing: Standing;
  readonly latest?: { readonly number?: string; readonly href?: string; readonly authority?: string; readonly refs: readonly number[] };
  readonly drawing: { readonly href: string; readonly kindName: string; readonly groupClass: string };
  readonly known: readonly { readonly key: KnownKey; readonly values: readonly Cited[] }[];
  readonly label: readonly { readonly key: LabelKey; readonly facts: readonly FactView[] }[];
  readonly visit: readonly { readonly key: VisitKey; readonly facts: readonly FactView[] }[];
  readonly story: readonly { readonly key: (typeof STORY_HEADS)[number]; readonly facts: readonly FactView[] }[];
  readonly documents: readonly DocumentView[];
  readonly history: readonly HistoryView[];
  readonly otherReports: readonly { readonly text: string; readonly settled?: string; readonly refs: readonly number[] }[];
  readonly prices: readonly { readonly text: string; readonly asOf: string; readonly refs: readonly number[] }[];
  /** Where to buy it. */
  readonly sales: ProductSales;
  readonly similar: readonly Card[];
  readonly lacks: readonly Lack[];
  /** Its declared lots, and what its producer declared to buyers; undefined where nothing is. */
  readonly lots: LotRows | undefined;
  readonly supply: SupplyView | undefined;
  readonly notes: readonly NoteView[];
  readonly images: readonly Image[];
  readonly alcohol: boolean;
  readonly functionalFood: boolean;
  readonly departed?: DepartedView;
}

export type KnownKey = 'producer' | 'placeThen' | 'placeNow' | 'group' | 'rank' | 'alias' | 'nameEn' | 'officialCode' | 'gtin' | 'season' | 'capacity' | 'awards';
const LABEL_KEYS = ['netContent', 'ingredients', 'storage', 'shelfLife', 'warnings', 'use'] as const;
const VISIT_KEYS = ['activities', 'access', 'lodging', 'food', 'guestsCapacity'] as const;
export type LabelKey = (typeof LABEL_KEYS)[number];
export type VisitKey = (typeof VISIT_KEYS)[number];

export interface ProductPageOptions extends ProductSalesOptions {
  readonly built: Day;
  /** Products of the same leaf group that are in force, to choose similar ones from. */
  readonly sameGroup: readonly Product[];
  /** The record that a departed one went into. */
  readonly into?: Product | undefined;
  /** Names of the kinds of papers by id; without it a paper without a title goes by its kind's id. */
  readonly documentKinds?: ReadonlyMap<string, string>;
}

/** The page of a product. */
export function productPage(product: Product, options: ProductPageOptions): ProductPage {
  const { record, place, producer, sources } = product;
  const notes = new Footnotes();
  const latestStep = product.history.findLast((step) => step.decisive) ?? product.history.at(-1);
  const latest = latestStep && {
    ...(latestStep.decision === undefined
      ? latestStep.record.decisionNumber === undefined ? {} : { number: latestStep.record.decisionNumber }
      : { number: latestStep.decision.record.number, href: urls.decision(latestStep.decision.id) }),
    ...authorityOf(latestStep),
    refs: notes.refs(latestStep.record.sources, sources),
  };
  const placeNow = placeNowText(place);
  const placeThen = placeThenText(place);
  const remark = placeRemark(place);
  const kind = KINDS[product.kind];
  const departed = departedView(record.lifecycle, () => options.into && { name: options.into.name, href: productHref(options.into) });
  const page = {
    id: product.id,
    name: product.name,
    isRestored: record.nameBasis === 'restored',
    description: describe(product),
    isDemonstration: product.isDemonstration,
    groups: product.isDemonstration ? [{ name: vi.demonstration.index, href: urls.demonstrations() }] : product.group.path.map((group) => ({ name: group.name, href: urls.group(group.slug) })),
    ...(producer === undefined ? {} : { producer: { name: producer.name, href: producerHref(producer) } }),
    ...(placeNow === undefined ? {} : { placeNow }),
    ...(place.province === undefined || product.isDemonstration ? {} : { placeHref: place.commune === undefined ? urls.province(place.province.slug) : urls.commune(place.province.slug, place.commune.slug) }),
    ...(place.province === undefined ? {} : { province: { code: place.province.code, name: place.province.name } }),
    ...(remark === undefined ? {} : { placeThen: remark }),
    candidates: place.candidates.map((commune) => commune.name),
    standing: product.standing,
    ...(latest === undefined ? {} : { latest }),
    groupSlug: product.group.slug,
    drawing: { href: urls.kindDrawing(product.kind), kindName: kind.vi, groupClass: groupClassOf(product) },
    known: knownOf(product, notes, placeNow, placeThen),
    label: LABEL_KEYS.map((key) => ({ key, facts: notes.facts(record.label?.[key], sources) })).filter(({ facts }) => facts.length > 0),
    visit: VISIT_KEYS.map((key) => ({ key, facts: notes.facts(record.visit?.[key], sources) })).filter(({ facts }) => facts.length > 0),
    story: STORY_HEADS.map((key) => ({
      key,
      facts: [...notes.facts(record.story?.[key], sources), ...(producer === undefined ? [] : notes.facts(producer.record.story?.[key], producer.sources, 'producer').map((fact) => ({ about: 'producer' as const, ...fact })))],
    })).filter(({ facts }) => facts.length > 0),
    documents: [
      ...(record.documents ?? []).map((document) => documentView(document, notes.refs(document.sources, sources), options.documentKinds)),
      ...(producer?.record.documents ?? []).map((document) => ({ ...documentView(document, notes.refs(document.sources, producer?.sources ?? sources), options.documentKinds), ofProducer: true })),
    ],
    history: historyView(product, notes),
    otherReports: (record.otherReports ?? []).map(({ text, settled, sources: ids }) => ({ text, ...(settled === undefined ? {} : { settled }), refs: notes.refs(ids, sources) })),
    prices: (record.prices ?? []).flatMap(({ text, asOf, sources: ids }) => (asOf === undefined ? [] : [{ text, asOf, refs: notes.refs(ids, sources) }])),
    sales: productSales(product, options, notes),
    similar: similarTo(product, options),
    lacks: lacksOf(product),
    lots: lotRows(product, options.built),
    supply: supplyView(product, notes),
    images: record.images ?? [],
    alcohol: product.group.alcohol,
    functionalFood: product.group.functionalFood,
    ...(departed === undefined ? {} : { departed }),
  };
  return { ...page, notes: notes.list() };
}

function knownOf(product: Product, notes: Footnotes, placeNow: string | undefined, placeThen: string | undefined): ProductPage['known'] {
  const { record, sources, producer, group } = product;
  const first = notes.refs(product.history.at(-1)?.record.sources ?? [...sources.keys()].slice(0, 1), sources);
  const latestDecisive = product.history.findLast((step) => step.decisive);
  const scored = product.history.findLast((step) => step.record.score !== undefined);
  const coded = product.history.findLast((step) => step.record.officialCode !== undefined)?.record;
  const cited = (facts: readonly FactView[]): Cited[] => facts.map(({ text, refs, asOf, note }) => ({ text, refs, ...(asOf ?? note ? { aside: [asOf, note].filter(Boolean).join('; ') } : {}) }));
  const rows: [KnownKey, Cited[]][] = [
    ['producer', producer === undefined ? [] : [{ text: producer.name, href: producerHref(producer), refs: first }]],
    ['placeThen', placeThen === undefined ? [] : [{ text: placeThen, refs: first }]],
    ['placeNow', placeNow === undefined ? [] : [{ text: placeNow, refs: [] }]],
    ['group', [{ text: `${group.code} ${group.name}`, refs: [], aside: record.group.basis }]],
    ['rank', scored?.record.score === undefined ? [] : [{ text: scored.record.score.toLocaleString('vi'), refs: notes.refs(scored.record.sources, sources), ...(scored === latestDecisive ? {} : { aside: `${vi.product.historyKinds[scored.record.kind]}, ${whenText(scored)}` }) }]],
    ['officialCode', coded?.officialCode === undefined ? [] : [{ text: coded.officialCode, refs: notes.refs(coded.sources, sources) }]],
    ['gtin', record.gtin === undefined ? [] : [{ text: record.gtin, refs: [], ...(product.isDemonstration ? { aside: vi.demonstration.gtin } : {}) }]],
    ['alias', (record.aliases ?? []).map((text) => ({ text, refs: notes.nameRefs(text, record.nameSources, sources) }))],
    ['nameEn', record.nameEn === undefined ? [] : [{ text: record.nameEn, refs: notes.nameRefs(record.nameEn, record.nameSources, sources) }]],
    ['season', cited(notes.facts(record.season, sources))],
    ['capacity', cited(notes.facts(record.capacity, sources))],
    ['awards', cited(notes.facts(record.awards, sources))],
  ];
  return rows.filter(([, values]) => values.length > 0).map(([key, values]) => ({ key, values }));
}

/** In force, of the same leaf group; the same commune and province first, then the catalogue's order; other producers before its own. */
function similarTo(product: Product, { built, sameGroup }: ProductPageOptions): Card[] {
  const nearness = (other: Product): number =>
    (other.kind === product.kind ? 0 : 4) + (other.place.province === product.place.province ? 0 : 2) + (other.producer === product.producer ? 1 : 0);
  return sameGroup
    .filter((other) => other !== product && isInForce(stateOn(other.standing, built)))
    .map((other) => [nearness(other), other] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, 4)
    .map(([, other]) => cardOf(other));
}

function authorityOf({ record, decision }: HistoryStep): { authority?: string } {
  const authority = record.authority ?? decision?.record.authority;
  return authority === undefined ? {} : { authority };
}

function describe(product: Product): string {
  const place = placeNowText(product.place);
  return [product.name, product.producer?.name, place, product.group.name].filter((part) => part !== undefined).join(' · ');
}
