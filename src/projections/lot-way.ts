// The way of a lot as a scanned page prints it: a timeline of steps and named gaps, the oldest on top.
import { otherLot } from '../domain/lots/goods.ts';
import type { Way, WayGap, WayStep } from '../domain/lots/way.ts';
import type { Lot } from '../domain/model.ts';
import type { ResolvedPlace } from '../domain/place-model.ts';
import { vi } from '../i18n/vi.ts';
import type { LotStepRecord } from '../schemas/lot.ts';
import { urls } from '../urls.ts';
import { placeNowText, placeThenText } from './place.ts';

export interface GoodsView {
  /** @example '250 kg Măng tươi' */
  readonly text: string;
  /** The lot as printed; `href` when it has a page. */
  readonly lot?: { readonly code: string; readonly href?: string };
}

export interface WayEntryView {
  readonly kind: 'step' | 'gap';
  readonly title: string;
  /** The lot whose record tells it, when that is not the page's own. */
  readonly lot?: { readonly code: string; readonly href: string };
  /** When and where, then who if not the producer; of a gap: the days without data. */
  readonly lines: readonly string[];
  readonly inputs: readonly GoodsView[];
  readonly outputs: readonly GoodsView[];
  /** Instead of both, where what came out is what went in. */
  readonly goods: readonly GoodsView[];
  readonly location?: string;
  readonly evidence: readonly { readonly text: string; readonly href?: string }[];
}

export interface WayView {
  readonly recorded: number;
  readonly gaps: number;
  readonly entries: readonly WayEntryView[];
}

/** The timeline of the page of `lot`. */
export function lotWay(lot: Lot, way: Way): WayView {
  return {
    recorded: way.steps.length,
    gaps: way.gaps.length,
    entries: way.entries.map((entry) => (entry.type === 'gap' ? gapView(entry) : stepView(entry, lot))),
  };
}

/** The printed address of a lot. */
export function lotHref(lot: Lot): string {
  return urls.trace(lot.product.code, lot.code);
}

function stepView({ step, lot }: WayStep, pageOf: Lot): WayEntryView {
  const { record } = step;
  const goods = (items: LotStepRecord['inputs']): GoodsView[] => (items ?? []).map((item) => {
    const amount = item.amount === undefined ? '' : `${amountText(item.amount)} `;
    const other = otherLot(item, step, lot);
    const named = `${amount}${item.what}`;
    // The step's own lot stands beside its name already.
    if (item.lot === undefined || (other === undefined && item.lot === lot.code)) return { text: named };
    return { text: named, lot: { code: item.lot, ...(other === undefined || other === pageOf ? {} : { href: lotHref(other) }) } };
  });
  const [inputs, outputs] = [goods(record.inputs), goods(record.outputs)];
  const isSame = inputs.length > 0 && JSON.stringify(inputs) === JSON.stringify(outputs);
  const where = placeText(step.place, pageOf.product.place) ?? vi.scan.way.noPlace;
  const isTold = record.who === undefined || record.who === pageOf.product.producer?.name || where.includes(record.who);
  return {
    kind: 'step',
    title: record.title ?? vi.scan.way.kinds[record.kind],
    ...(lot === pageOf ? {} : { lot: { code: lot.code, href: lotHref(lot) } }),
    lines: [`${whenText(record)}, ${where}`, ...[isTold ? undefined : record.who, record.note].filter((line) => line !== undefined)],
    inputs: isSame ? [] : inputs,
    outputs: isSame ? [] : outputs,
    goods: isSame ? inputs : [],
    ...(record.locationCode === undefined ? {} : { location: vi.scan.way.location(record.locationCode) }),
    evidence: (record.evidence ?? []).map(({ text, url }) => ({ text, ...(url?.startsWith('https:') === true ? { href: url } : {}) })),
  };
}

function gapView({ kinds, from, until }: WayGap): WayEntryView {
  const words = vi.scan.way;
  const line = from === undefined
    ? until === undefined ? words.gapUnknown : words.gapBefore(vi.date.day(until))
    : until === undefined ? words.gapAfter(vi.date.day(from)) : from < until ? words.gapBetween(vi.date.day(from), vi.date.day(until)) : words.gapOneDay(vi.date.day(until));
  return { kind: 'gap', title: words.gap(kinds.map((kind) => words.gapKinds[kind])), lines: [line], inputs: [], outputs: [], goods: [], evidence: [] };
}

/** @example amountText({ value: 38.5, unit: 'kg' }) // '38,5 kg', not to be broken */
export function amountText({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return `${vi.date.number(value)}\u00A0${unit}`;
}

/**
 * @example whenText({ at: '2026-08-10T08:00+07:00', until: '2026-08-10T11:30+07:00' }) // '10/08/2026 08:00–11:30'
 * @example whenText({ at: '2026-08-03T13:00+07:00', until: '2026-08-06' }) // '03/08/2026 đến 06/08/2026'
 */
export function whenText({ at, until }: { readonly at?: string | undefined; readonly until?: string | undefined }): string {
  const [first, last] = [at ?? until, until ?? at].map((moment) => (moment === undefined ? undefined : inVietnam(moment)));
  if (first === undefined || last === undefined) return vi.scan.way.noTime;
  if (first.date !== last.date) return vi.scan.way.until(vi.date.partial(first.date), vi.date.partial(last.date));
  const times = [...new Set([first.time, last.time].filter((time) => time !== ''))].join('–');
  return [vi.date.partial(first.date), times].filter((part) => part !== '').join(' ');
}

const VIETNAM_OFFSET = 7 * 3_600_000;

/** Date (as far as it is told) and time of a moment, by a clock in Vietnam. */
function inVietnam(moment: string): { readonly date: string; readonly time: string } {
  if (!moment.includes('T')) return { date: moment, time: '' };
  const text = new Date(Date.parse(moment) + VIETNAM_OFFSET).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The source's own address; the unit of today where there is none, or where it is not the product's own, which the page has told. */
function placeText(place: ResolvedPlace | undefined, told: ResolvedPlace): string | undefined {
  if (place === undefined) return undefined;
  const { address } = place.words;
  const now = placeNowText(place);
  if (address === undefined || now === undefined) return now ?? placeThenText(place);
  return (place.commune ?? place.province) === (told.commune ?? told.province) || address.includes(now) ? address : `${address}, ${now.charAt(0).toLowerCase()}${now.slice(1)}`;
}
