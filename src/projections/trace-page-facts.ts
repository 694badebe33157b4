// The parts of a scanned page below the way: papers, first facts of the story, the label, where to buy, other trace pages.
import type { Product } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { STORY_HEADS } from '../schemas/product.ts';
import { linkOf, type Source } from '../schemas/source.ts';
import type { FactView, Footnotes } from './notes.ts';

export interface PaperView {
  readonly text: string;
  /** Day until which it holds, yyyy-mm-dd. */
  readonly until?: string;
  readonly aside?: string;
  readonly refs: readonly number[];
}

export interface LinkedView {
  readonly text: string;
  readonly href?: string;
  /** Where a link leads, or the whole address where it may not be a link. */
  readonly address?: string;
  readonly refs: readonly number[];
}

/** Papers of the product, then of its producer. */
export function papersOf(product: Product, documentKinds: ReadonlyMap<string, string>, notes: Footnotes): PaperView[] {
  const { record, producer, sources } = product;
  const view = (document: NonNullable<typeof record.documents>[number], of: ReadonlyMap<string, Source>, isProducers: boolean): PaperView => {
    const { number, issuer, validUntil, scope } = document;
    const aside = [isProducers ? vi.product.documentOfProducer : undefined, scope].filter((part) => part !== undefined).join('; ');
    return {
      text: [document.title ?? documentKinds.get(document.kind) ?? document.kind, ...(number === undefined ? [] : [vi.product.documentNumber(number)]), ...(issuer === undefined ? [] : [issuer])].join(', '),
      ...(validUntil === undefined ? {} : { until: validUntil }),
      ...(aside === '' ? {} : { aside }),
      refs: notes.refs(document.sources, of),
    };
  };
  return [
    ...(record.documents ?? []).map((document) => view(document, sources, false)),
    ...(producer?.record.documents ?? []).map((document) => view(document, producer?.sources ?? new Map(), true)),
  ];
}

/** The first fact of each head, in the heads' order: the product's own, else its producer's. The whole story is on its own page. */
export function firstFacts(product: Product, notes: Footnotes): FactView[] {
  const { record, producer, sources } = product;
  const own = STORY_HEADS.flatMap((head) => notes.facts(record.story?.[head]?.slice(0, 1), sources));
  if (own.length > 0 || producer === undefined) return own;
  return STORY_HEADS.flatMap((head) => notes.facts(producer.record.story?.[head]?.slice(0, 1), producer.sources, 'producer'));
}

/** What somebody with the packet in hand needs, the most needful first. */
const LABEL_KEYS = ['warnings', 'storage', 'use', 'shelfLife', 'netContent', 'ingredients'] as const;

export function labelOf({ record, sources }: Product, notes: Footnotes): { readonly name: string; readonly facts: readonly FactView[] }[] {
  return LABEL_KEYS.map((key) => ({ name: vi.product.labelHeads[key], facts: notes.facts(record.label?.[key], sources) })).filter(({ facts }) => facts.length > 0);
}

/** Shops and channels; where goods were exported to is no place to buy. */
export function shopsOf({ record, producer, sources }: Product, notes: Footnotes): LinkedView[] {
  const views = (offers: NonNullable<typeof record.offers>, of: ReadonlyMap<string, Source>): LinkedView[] =>
    offers.filter(({ kind }) => kind !== 'market').map((offer) => linked(offer.text, offer.url, offer.sources, of, notes));
  const own = views(record.offers ?? [], sources);
  const known = new Set(own.map(({ text }) => text));
  return [...own, ...views((producer?.record.offers ?? []).filter(({ text }) => !known.has(text)), producer?.sources ?? new Map())];
}

/** Pages about the product on other trace systems, by the system's name. */
export function tracePagesOf({ record, sources }: Product, traceSystems: ReadonlyMap<string, string>, notes: Footnotes): LinkedView[] {
  return (record.traceLinks ?? []).map(({ system, url, sources: ids }) => linked(traceSystems.get(system) ?? system, url, ids, sources, notes));
}

/** A link only where one of its sources would be one with that address. */
function linked(text: string, url: string | undefined, ids: readonly string[], sources: ReadonlyMap<string, Source>, notes: Footnotes): LinkedView {
  const allowed = ids.flatMap((id) => sources.get(id) ?? []).map(({ trust }) => linkOf({ url, trust })).find((href) => href !== undefined);
  const shown = allowed === undefined ? url : new URL(allowed).hostname;
  return { text, ...(allowed === undefined ? {} : { href: allowed }), ...(shown === undefined ? {} : { address: shown }), refs: notes.refs(ids, sources) };
}
