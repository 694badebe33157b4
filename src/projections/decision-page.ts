// The page of a decision: what it says of itself, the products of the register that it names, the names that have no page.
import type { Day } from '../domain/day.ts';
import type { Decision } from '../domain/model.ts';
import { urls } from '../urls.ts';
import { cardOf, type Card } from './card.ts';
import { departedView, type DepartedView } from './departed.ts';
import { inForceFirst } from './list.ts';
import { Footnotes, type NoteView } from './notes.ts';

export interface DecisionView {
  readonly id: string;
  readonly number: string;
  readonly href: string;
  readonly kind: Decision['record']['kind'];
  readonly date?: { readonly precision: string; readonly value: string };
  readonly authority: string;
  readonly formerProvince?: { readonly name: string; readonly href: string };
  readonly stars: readonly number[];
  readonly productsCount?: number;
  readonly matched: number;
}

export interface DecisionPage extends DecisionView {
  readonly note?: string;
  readonly products: readonly Card[];
  readonly unmatched: readonly string[];
  readonly departed?: DepartedView;
  readonly notes: readonly NoteView[];
}

/** A decision as lists show it. */
export function decisionView(decision: Decision): DecisionView {
  const { record, formerProvince } = decision;
  return {
    id: decision.id,
    number: record.number,
    href: urls.decision(decision.id),
    kind: record.kind,
    ...(record.date === undefined ? {} : { date: record.date }),
    authority: record.authority,
    ...(formerProvince === undefined ? {} : { formerProvince: { name: formerProvince.name, href: urls.formerProvince(formerProvince.slug) } }),
    stars: record.stars ?? [],
    ...(record.productsCount === undefined ? {} : { productsCount: record.productsCount }),
    matched: decision.products.length,
  };
}

/** The page of a decision. */
export function decisionPage(decision: Decision, built: Day, into?: Decision): DecisionPage {
  const { record, sources } = decision;
  const notes = new Footnotes();
  notes.refs([...sources.keys()], sources);
  const { inForce, rest } = inForceFirst(decision.products, built);
  const departed = departedView(record.lifecycle, () => into && { name: into.record.number, href: urls.decision(into.id) });
  return {
    ...decisionView(decision),
    ...(departed === undefined ? {} : { departed }),
    ...(record.note === undefined ? {} : { note: record.note }),
    products: [...inForce, ...rest].map(cardOf),
    unmatched: record.namesNotInRegister ?? [],
    notes: notes.list(),
  };
}

/** Those in use, newest first; those without a date last, by number. */
export function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.filter(({ record }) => record.lifecycle === undefined).toSorted((a, b) => (b.when?.latest ?? '').localeCompare(a.when?.latest ?? '') || a.record.number.localeCompare(b.record.number));
}
