// The search server that the served test site asks: where it is, its key, its index. Tests start one there, real or from recordings.
import { createHmac } from 'node:crypto';
import { LOCAL_KEY } from '../support/meilisearch-program.ts';

/** Pages name it in their policy, so that it is fixed when the site is built. */
export const SEARCH_PORT = 47_717;
export const SEARCH_HOST = `http://127.0.0.1:${SEARCH_PORT}`;

/** The site's key, which a Meilisearch makes from its master key and the name of the key. */
export const SITE_KEY_UID = '3f5c1c0e-7d38-4d3c-9a57-5e0b3c0c0f11';
export const SITE_KEY = createHmac('sha256', LOCAL_KEY).update(SITE_KEY_UID).digest('hex');

/** Index of a register in tests. */
export function testIndexOf(release: string): string {
  return `ocop-test-${release}`;
}
