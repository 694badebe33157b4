// A paper as pages list it: what it is, who gave it, until when.
import type { Document } from '../schemas/documents.ts';

export interface DocumentView {
  /** Its kind by name, or by id where the list of kinds is not given. */
  readonly kind: string;
  readonly title?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  readonly scope?: string | undefined;
  readonly issuedOn?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly ofProducer?: boolean | undefined;
  readonly refs: readonly number[];
}

/** A document without its source ids, with the numbers of its footnotes; `kinds` are the names of the kinds by id. */
export function documentView(document: Document, refs: readonly number[], kinds?: ReadonlyMap<string, string>): DocumentView {
  const { sources: _, kind, ...rest } = document;
  return { kind: kinds?.get(kind) ?? kind, ...rest, refs };
}
