// Which values of a long list are shown.
import { fold } from '../../domain/fold.ts';
import type { NamedValue } from '../../search/names.ts';

/** A long list begins with so many. */
const FIRST = 6;

/** Those that most products of the register have, and the chosen ones, in the order of the list: it stays still while one ticks. */
export function first(values: readonly NamedValue[], chosen: readonly string[]): readonly NamedValue[] {
  const most = new Set(values.toSorted(([, , a], [, , b]) => b - a).slice(0, FIRST).map(([value]) => value));
  return values.filter(([value]) => most.has(value) || chosen.includes(value));
}

/** Values whose names have the typed words, whatever their marks. */
export function matching(values: readonly NamedValue[], typed: string): readonly NamedValue[] {
  const wanted = fold(typed);
  return values.filter(([, name]) => fold(name).includes(wanted));
}
