// The release of an index: a fingerprint of all that it holds and how it is set. The page knows the release of the register it was built
// from, every document on the server carries its own; where they differ the server is out of date, and a push has something to send.
import type { SearchDocument } from '../../projections/search-document.ts';
import type { Synonym } from '../../schemas/search-words.ts';
import { serverDocuments } from './documents.ts';
import { indexSettings } from './settings.ts';

/** Hexadecimal digits of a release: enough that two never meet by chance. */
const LENGTH = 16;

/** Sixteen hexadecimal digits; equal documents under equal settings have equal releases on any machine. */
export async function releaseOf(documents: readonly SearchDocument[], synonyms: readonly Synonym[]): Promise<string> {
  const text = JSON.stringify([indexSettings(), serverDocuments(documents, synonyms, '')]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, LENGTH);
}
