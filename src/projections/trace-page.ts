// Everything a scanned page shows: of a product (/t/<code>) or of one of its lots (/t/<code>/<lot>). The addresses with a GTIN
// show the same; the one with the short code is the canonical one. Order of the parts: what a person with a packet in hand asks first.
import { partialDateInterval, type Day } from '../domain/day.ts';
import { lotGraph } from '../domain/lots/graph.ts';
import { tenDataOf } from '../domain/lots/ten-data.ts';
import { wayOf } from '../domain/lots/way.ts';
import type { Catalogue, Lot, Product } from '../domain/model.ts';
import type { Standing } from '../domain/standing.ts';
import type { Image } from '../schemas/documents.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import { groupClassOf } from './card.ts';
import { lotHref, lotWay, type WayView } from './lot-way.ts';
import { graphView, type GraphView } from './lot-way-graph.ts';
import { Footnotes, type FactView, type NoteView } from './notes.ts';
import { firstFacts, labelOf, papersOf, shopsOf, tracePagesOf, type LinkedView, type PaperView } from './trace-page-facts.ts';
import { traceNotices, type NoticeView } from './trace-page-notices.ts';
import { reportingView, type ReportingView } from './trace-page-reporting.ts';
import { tenDataView, type TenDataView } from './trace-page-ten.ts';
import { traceTitle } from './trace-page-title.ts';
import { whoRows, type WhoRow } from './trace-page-who.ts';

/** The lot of a page: what is printed on the packet, and its way. */
export interface TraceLot {
  readonly code: string;
  readonly produced?: string;
  readonly packed?: string;
  readonly expires?: string;
  /** Last day on which it is not past its date, for the page's script. */
  readonly lastDay?: Day;
  readonly shelfLife?: string;
  readonly way: WayView;
  readonly graph?: GraphView;
  readonly ten: TenDataView;
  readonly epcis: string;
}

export interface LotLine {
  readonly code: string;
  readonly href: string;
  readonly text: string;
  readonly isRecalled: boolean;
}

export interface TracePage {
  readonly canonical: string;
  readonly title: string;
  readonly description: string;
  /** Not for search engines: demonstrations, records that left, lots of which a product may have thousands. */
  readonly isHidden: boolean;
  readonly isDemonstration: boolean;
  readonly code: string;
  readonly name: string;
  readonly line: string;
  readonly notices: readonly NoticeView[];
  /** None for a record that left, and on a lot of raw or half-made goods: stars are of the finished product. */
  readonly standing?: Standing;
  /** What the stars are of, where the plate's absence or its neighbours could be misread. */
  readonly starsOf?: string;
  readonly kind: Product['kind'];
  readonly groupClass: string;
  readonly images: readonly Image[];
  readonly lot?: TraceLot;
  /** The product's declared lots; of a lot's page those that its graph does not show. */
  readonly lots: readonly LotLine[];
  /** Of the product's page: lots of raw or half-made goods, whose numbers are on no packet. */
  readonly materials: readonly LotLine[];
  readonly who: readonly WhoRow[];
  readonly alcohol: boolean;
  readonly functionalFood: boolean;
  readonly full: string;
  readonly papers: readonly PaperView[];
  readonly story: readonly FactView[];
  readonly label: readonly { readonly name: string; readonly facts: readonly FactView[] }[];
  readonly shops: readonly LinkedView[];
  readonly elsewhere: readonly LinkedView[];
  readonly reporting: ReportingView;
  readonly notes: readonly NoteView[];
}

export interface TraceOptions {
  readonly built: Day;
  readonly site: Catalogue['site'];
  readonly documentKinds: Catalogue['documentKinds'];
  readonly traceSystems: Catalogue['traceSystems'];
  /** The record that took the place of a departed one. */
  readonly into?: Product | undefined;
}

/** The scanned page of a product, or of one of its lots. */
export function tracePage(product: Product, lot: Lot | undefined, options: TraceOptions): TracePage {
  const { built, site, into } = options;
  const { record, isDemonstration } = product;
  const isDeparted = record.lifecycle !== undefined;
  const notes = new Footnotes();
  const title = traceTitle(product, lot, built);
  const own = lot === undefined ? undefined : lotView(lot);
  const drawn = new Set([lot?.code, ...(own?.graph?.nodes ?? []).map(({ code }) => code)]);
  const others = product.lots.filter(({ code }) => !drawn.has(code));
  const view = {
    canonical: new URL(urls.trace(product.code, lot?.code), site.baseUrl).href,
    title: `${title} · ${site.name}`,
    description: vi.scan.title.about([title, ...(product.producer === undefined ? [] : [product.producer.name])]),
    isHidden: isDemonstration || isDeparted,
    isDemonstration,
    code: product.code,
    name: product.name,
    line: [lot?.record.what, product.group.name, record.label?.netContent?.[0]?.text].filter((part) => part !== undefined).join(', '),
    notices: traceNotices(product, lot, into),
    ...(isDeparted || lot?.record.what !== undefined ? {} : { standing: product.standing }),
    ...starsOf(lot),
    kind: product.kind,
    groupClass: groupClassOf(product),
    images: [...(lot?.record.image === undefined ? [] : [lot.record.image]), ...(record.images ?? [])],
    ...(own === undefined ? {} : { lot: own }),
    lots: others.filter(({ record: { what } }) => lot !== undefined || what === undefined).map(lotLine),
    materials: others.filter(({ record: { what } }) => lot === undefined && what !== undefined).map(lotLine),
    who: whoRows(product, lot, notes),
    alcohol: product.group.alcohol,
    functionalFood: product.group.functionalFood,
    full: isDemonstration ? urls.demonstration(product.id) : urls.product(product.id),
    papers: papersOf(product, options.documentKinds, notes),
    story: firstFacts(product, notes),
    label: labelOf(product, notes),
    shops: shopsOf(product, notes),
    elsewhere: tracePagesOf(product, options.traceSystems, notes),
    reporting: reportingView(site, product, lot),
  };
  // What carries no number of its own (name, producer, place; a lot's dates and steps) rests on the other sources of its record.
  for (const { sources } of lot === undefined ? [product] : [product, lot]) notes.refs([...sources.keys()], sources);
  return { ...view, notes: notes.list() };
}

function lotView(lot: Lot): TraceLot {
  const { producedOn, packedOn, expiresOn, shelfLife } = lot.record;
  const way = wayOf(lot);
  const graph = graphView(lotGraph(lot));
  return {
    code: lot.code,
    ...(producedOn === undefined ? {} : { produced: vi.date.partial(producedOn) }),
    ...(packedOn === undefined || packedOn === producedOn ? {} : { packed: vi.date.partial(packedOn) }),
    ...(expiresOn === undefined ? {} : { expires: vi.date.partial(expiresOn), lastDay: partialDateInterval(expiresOn).latest }),
    ...(shelfLife === undefined ? {} : { shelfLife }),
    way: lotWay(lot, way),
    ...(graph === undefined ? {} : { graph }),
    ten: tenDataView(tenDataOf(lot, way)),
    epcis: urls.epcis(lot.product.id, lot.code),
  };
}

/** A plate beside a recall, or on raw goods, would say more than it does. */
function starsOf(lot: Lot | undefined): { readonly starsOf?: string } {
  if (lot?.record.what !== undefined) return { starsOf: vi.scan.starsOf.material(lot.record.what) };
  return lot !== undefined && lot.recalls.length > 0 ? { starsOf: vi.scan.starsOf.product } : {};
}

function lotLine(lot: Lot): LotLine {
  return { code: lot.code, href: lotHref(lot), text: lotText(lot), isRecalled: lot.recalls.length > 0 };
}

/** @example 'Măng tươi, sản xuất 01/08/2026, hạn dùng đến 01/08/2027' */
function lotText({ record }: Lot): string {
  const { what, producedOn, packedOn, expiresOn } = record;
  const { produced, packed, expires } = vi.scan.ticket;
  const dates = [producedOn === undefined ? [packed, packedOn] : [produced, producedOn], [expires, expiresOn]] as const;
  const told = dates.flatMap(([name = '', date]) => (date === undefined ? [] : [`${name.toLowerCase()} ${vi.date.partial(date)}`]));
  const line = [...(what === undefined ? [] : [what]), ...told].join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
