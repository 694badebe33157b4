// A paper as pages list it: what it is, who gave it, until when.
import type { Document } from '../schemas/documents.ts';

export interface DocumentView {
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

/** A document without its source ids, with the numbers of its footnotes. */
export function documentView(document: Document, refs: readonly number[]): DocumentView {
  const { sources: _, ...rest } = document;
  return { ...rest, refs };
}
