// What a scanned page says before everything else: a recall, a record that left, stars withdrawn.
import type { DayInterval } from '../domain/day.ts';
import type { Lot, Product } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import { lotHref } from './lot-way.ts';

export interface NoticeView {
  readonly look: 'stop' | 'note';
  readonly title: string;
  readonly lines: readonly { readonly label?: string; readonly text: string }[];
  readonly links?: { readonly label: string; readonly items: readonly { readonly text: string; readonly href: string }[] };
}

const words = vi.scan.notice;

/**
 * The notices of a page, the gravest first: the lot's own recall, recalls of what it was made from, what became of the record, stars
 * withdrawn. Those that depend on the reader's day or address are the script's.
 * @param into the record that took the place of a departed one
 */
export function traceNotices(product: Product, lot: Lot | undefined, into: Product | undefined): NoticeView[] {
  return [...(lot?.recalls ?? []).map((recall) => recallNotice(recall, lot)), ...departedNotice(product, into), ...revokedNotice(product)];
}

function recallNotice({ of, record }: Lot['recalls'][number], lot: Lot | undefined): NoticeView {
  const affected = [...madeInto(of)].filter((other) => other !== lot);
  return {
    look: 'stop',
    title: of === lot ? words.recalled : words.madeFrom(of.code),
    lines: [
      { text: words.recalledOn(vi.date.day(record.on)) },
      { label: words.why, text: record.reason },
      { label: words.advice, text: record.advice },
    ],
    ...(of !== lot
      ? { links: { label: words.source, items: [{ text: of.code, href: lotHref(of) }] } }
      : affected.length === 0 ? {} : { links: { label: words.affected, items: affected.map((other) => ({ text: other.code, href: lotHref(other) })) } }),
  };
}

/** Every lot made from one, at any depth. */
function madeInto(lot: Lot): ReadonlySet<Lot> {
  const reached = new Set(lot.madeInto);
  for (const each of reached) for (const next of each.madeInto) reached.add(next); // A set tells what is added while it is walked.
  return reached;
}

function departedNotice({ record: { lifecycle } }: Product, into: Product | undefined): NoticeView[] {
  if (lifecycle === undefined) return [];
  return [{
    look: 'note',
    title: words.departed[lifecycle.kind],
    lines: [{ text: words.departedText(vi.date.day(lifecycle.on), lifecycle.reason) }],
    ...(into === undefined ? {} : { links: { label: words.instead, items: [{ text: into.name, href: urls.trace(into.code) }] } }),
  }];
}

function revokedNotice({ standing }: Product): NoticeView[] {
  if (standing.kind !== 'revoked') return [];
  return [{ look: 'stop', title: words.revoked, lines: [{ text: words.revokedText(revokedWhen(standing.on)) }] }];
}

function revokedWhen(on: DayInterval | undefined): string {
  if (on === undefined) return words.revokedWhen.unknown;
  return on.earliest === on.latest ? words.revokedWhen.on(vi.date.day(on.earliest)) : words.revokedWhen.between(vi.date.day(on.earliest), vi.date.day(on.latest));
}
