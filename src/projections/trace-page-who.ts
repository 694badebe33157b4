// Who made it, where, by which decision it was recognised, and the numbers under which it is known.
import type { HistoryStep, Lot, Product } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import { whenText as historyWhen } from './history.ts';
import { amountText } from './lot-way.ts';
import type { Footnotes } from './notes.ts';
import { placeNowText, placeRemark } from './place.ts';

export interface WhoRow {
  readonly name: string;
  readonly text: string;
  readonly href?: string;
  readonly aside?: string;
  readonly refs: readonly number[];
}

const words = vi.scan.who;

/** All of them stand on the product's own page. */
const MOST_ALIASES = 4;

/** Producer and place first: they belong on the first screen of a phone. */
export function whoRows(product: Product, lot: Lot | undefined, notes: Footnotes): WhoRow[] {
  const { record, place, sources } = product;
  const now = placeNowText(place);
  const remark = placeRemark(place) ?? (place.candidates.length === 0 ? undefined : vi.place.candidates(place.candidates.map(({ name }) => name)));
  const aliases = (record.aliases ?? []).slice(0, MOST_ALIASES);
  const coded = product.history.findLast((step) => step.record.officialCode !== undefined)?.record;
  return [
    producerRow(product),
    { name: words.place, text: now ?? vi.product.unknownPlace, ...(remark === undefined ? {} : { aside: remark }), refs: [] },
    ...recognitionRow(product, notes),
    ...lotRows(lot),
    ...(aliases.length === 0 ? [] : [{ name: words.alias, text: aliases.join('; '), refs: [...new Set(aliases.flatMap((alias) => notes.nameRefs(alias, record.nameSources, sources)))] }]),
    ...(coded?.officialCode === undefined ? [] : [{ name: words.officialCode, text: coded.officialCode, refs: notes.refs(coded.sources, sources) }]),
    ...(product.gtin === undefined ? [] : [{ name: words.gtin, text: product.gtin.digits, ...(product.gtin.isDemonstration ? { aside: words.gtinDemo } : {}), refs: [] }]),
    { name: words.code, text: product.code, refs: [] },
  ];
}

function producerRow({ producer, isDemonstration }: Product): WhoRow {
  if (producer === undefined) return { name: words.producer, text: vi.product.unknownProducer, refs: [] };
  const href = isDemonstration ? urls.demonstrationProducer(producer.id) : urls.producer(producer.id);
  return { name: words.producer, text: producer.name, href, refs: [] };
}

function recognitionRow(product: Product, notes: Footnotes): WhoRow[] {
  const step = product.history.findLast(({ decisive }) => decisive) ?? product.history.at(-1);
  if (step === undefined) return [];
  const { record, decision } = step;
  const number = decision?.record.number ?? record.decisionNumber;
  const authority = record.authority ?? decision?.record.authority;
  const parts = [number === undefined ? vi.product.historyKinds[record.kind] : `${words.decision} ${number}`, ...dayOf(step), ...(authority === undefined ? [] : [vi.product.decisionOf(authority)])];
  return [{
    name: record.kind === 'revoked' ? words.revoked : words.recognised,
    text: parts.join(' '),
    ...(decision === undefined ? {} : { href: urls.decision(decision.id) }),
    ...(number === undefined ? { aside: vi.product.noDecision } : {}),
    refs: notes.refs(record.sources, product.sources),
  }];
}

function dayOf(step: HistoryStep): string[] {
  const { when } = step;
  if (when === undefined) return [];
  return [when.earliest === when.latest ? words.dated(vi.date.day(when.earliest)) : `(${historyWhen(step)})`];
}

function lotRows(lot: Lot | undefined): WhoRow[] {
  if (lot === undefined) return [];
  const { trader, amount, brand, serials } = lot.record;
  return [
    ...(trader === undefined ? [] : [{ name: words.trader, text: trader.name, aside: trader.address, refs: [] }]),
    ...(amount === undefined ? [] : [{ name: words.amount, text: amountText(amount), refs: [] }]),
    ...(brand === undefined ? [] : [{ name: words.brand, text: brand, refs: [] }]),
    ...(serials === undefined ? [] : [{ name: words.serials, text: serials, refs: [] }]),
  ];
}
