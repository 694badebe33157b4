// Which values of a long list are shown.
import { fold } from '../../domain/fold.ts';
import type { NamedValue } from '../../search/names.ts';

/** A list of up to so many is shown whole, and not searched in. */
export const SHORT = 8;
/** A long list begins with so many. */
const FIRST = 6;

/**
 * Those that most products of the answer have, else of the register, and the chosen ones, in the order of the list. Numbers of a facet
 * do not follow what is chosen of it: the list stays still while one ticks.
 * @param countFor products of the answer by value; undefined until there is one
 */
export function first(values: readonly NamedValue[], chosen: readonly string[], countFor: (value: string) => number | undefined = () => undefined): readonly NamedValue[] {
  const byNumber = values.toSorted(([a, , ofAllA], [b, , ofAllB]) => (countFor(b) ?? 0) - (countFor(a) ?? 0) || ofAllB - ofAllA);
  const most = new Set(byNumber.slice(0, FIRST).map(([value]) => value));
  return values.filter(([value]) => most.has(value) || chosen.includes(value));
}

/** Values whose names have the typed words, whatever their marks. */
export function matching(values: readonly NamedValue[], typed: string): readonly NamedValue[] {
  const wanted = fold(typed);
  return values.filter(([, name]) => fold(name).includes(wanted));
}

/** As `matching`, of values in levels: one that is found keeps its place under those above it. */
export function matchingInTree(values: readonly NamedValue[], typed: string): readonly NamedValue[] {
  const pathOf = pathsIn(values);
  const shown = new Set(matching(values, typed).flatMap(([value]) => [value, ...pathOf(value)]));
  return values.filter(([value]) => shown.has(value));
}

/** What lies above a value, from the nearest on. */
export function pathsIn(values: readonly NamedValue[]): (value: string) => readonly string[] {
  const above = new Map(values.map(([value, , , parent]) => [value, parent]));
  const pathOf = (value: string): readonly string[] => {
    const parent = above.get(value);
    return parent === undefined ? [] : [parent, ...pathOf(parent)];
  };
  return pathOf;
}
