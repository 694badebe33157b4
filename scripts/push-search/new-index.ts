// Names of the indexes that a push fills beside the live one. Others on the same server may have names that begin alike: only the whole
// form is one of ours. No site may name its live index so (src/schemas/site.ts).
import { randomBytes } from 'node:crypto';
import { NEW_INDEX_ENDING } from '../../src/schemas/site.ts';

/**
 * A name that no other push takes, were it begun in the same moment. @param now milliseconds since 1970
 * @example newIndexOf('ocop', 1_795_000_000_000) // 'ocop-next-mwm0nk74-5f0c21aa'
 */
export function newIndexOf(indexUid: string, now: number): string {
  return `${indexUid}-next-${now.toString(36)}-${randomBytes(4).toString('hex')}`;
}

/**
 * Whether a push of `indexUid` gave an index its name.
 * @example isNewIndexOf('ocop', 'ocop-next-year') // false
 */
export function isNewIndexOf(indexUid: string, uid: string): boolean {
  const ending = NEW_INDEX_ENDING.exec(uid);
  return ending !== null && uid.slice(0, ending.index) === indexUid;
}
