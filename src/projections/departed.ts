// What became of a record that is no longer used: its page says it and leads on.
import type { Lifecycle } from '../schemas/lifecycle.ts';

export interface DepartedView {
  readonly kind: Lifecycle['kind'];
  readonly on: string;
  readonly reason: string;
  readonly into?: { readonly name: string; readonly href: string };
}

/** The view of a lifecycle; `find` gives name and address of the record it went into. */
export function departedView(lifecycle: Lifecycle | undefined, find: (id: string) => { readonly name: string; readonly href: string } | undefined): DepartedView | undefined {
  if (lifecycle === undefined) return undefined;
  const { kind, on, reason } = lifecycle;
  const into = lifecycle.into === undefined ? undefined : find(lifecycle.into);
  return { kind, on, reason, ...(into === undefined ? {} : { into }) };
}
