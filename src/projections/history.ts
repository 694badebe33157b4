// A product's way through the programme as a timeline: what is recorded, what is not, and the days to come.
import { addDays } from '../domain/day.ts';
import type { HistoryStep, Product } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import type { Footnotes } from './notes.ts';

export interface HistoryView {
  readonly kind: 'known' | 'gap' | 'ahead';
  readonly when: string;
  readonly what: string;
  readonly remarks: readonly string[];
  readonly decision?: { readonly number: string; readonly href?: string };
  readonly refs: readonly number[];
}

/** Re-assessment files are taken from 180 to 120 days before the end (QĐ 26/2026/QĐ-TTg Đ.7). */
const FILES_FROM = 180;
const FILES_TO = 120;

/** Timeline of a product, oldest first; days to come only while its certificate's end is exactly known. */
export function historyView(product: Product, notes: Footnotes): HistoryView[] {
  const steps = product.history.map((step) => stepView(step, product, notes));
  const { standing } = product;
  if (standing.kind !== 'certified' || standing.ends.earliest !== standing.ends.latest) return steps;
  const end = standing.ends.earliest;
  return [
    ...steps,
    { kind: 'ahead', when: `${vi.date.day(addDays(end, -FILES_FROM))} – ${vi.date.day(addDays(end, -FILES_TO))}`, what: vi.product.historyAhead, remarks: [], refs: [] },
    { kind: 'ahead', when: vi.date.day(end), what: vi.product.historyEnds, remarks: [], refs: [] },
  ];
}

function stepView(step: HistoryStep, product: Product, notes: Footnotes): HistoryView {
  const { record, decision } = step;
  const stars = record.stars === undefined ? vi.product.historyNoStars : vi.plate.stars(record.stars);
  const number = decision?.record.number ?? record.decisionNumber;
  const remarks: string[] = [];
  if (record.score !== undefined) remarks.push(vi.product.score(record.score.toLocaleString('vi')));
  if (record.inferred === true) remarks.push(vi.product.inferred);
  if (record.kind === 'scored') remarks.push(vi.product.councilOnly);
  if (record.sources.every((id) => product.sources.get(id)?.trust === 'low')) remarks.push(vi.product.lowTrust);
  if (record.note !== undefined) remarks.push(record.note);
  const by = record.authority ?? decision?.record.authority;
  const authority = by === undefined ? '' : `, ${by}`;
  return {
    kind: step.decisive ? 'known' : 'gap',
    when: whenText(step),
    what: `${vi.product.historyKinds[record.kind]}: ${stars}${authority}`,
    remarks,
    ...(number === undefined ? {} : { decision: { number, ...(decision === undefined ? {} : { href: urls.decision(decision.id) }) } }),
    refs: notes.refs(record.sources, product.sources),
  };
}

/** When a step was, as far as it is known: the day of its decision, else what the record says. */
export function whenText({ record: { date }, when }: HistoryStep): string {
  if (when === undefined) return vi.history.dateUnknown;
  if (when.earliest === when.latest) return vi.date.day(when.earliest);
  if (date === undefined) return vi.history.dateUnknown;
  if (date.precision === 'round') return vi.history.round(date.value);
  return date.precision === 'year' ? vi.history.year(date.value) : vi.date.partial(date.value);
}
