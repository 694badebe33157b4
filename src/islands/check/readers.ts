// Which reader is used: the browser's own as long as it works, else the one that is fetched, once.
import { type CodeReader, fetchedReader, nativeReader } from './reader.ts';

let own: Promise<CodeReader | undefined> | undefined;
let fetched: Promise<CodeReader> | undefined;

/** The browser's own reader, if it has one; nothing is loaded for the answer. */
export function ownReader(): Promise<CodeReader | undefined> {
  own ??= nativeReader();
  return own;
}

/** The fetched reader; a failed attempt is forgotten, so that the next tap tries again. */
export function fetchReader(): Promise<CodeReader> {
  fetched ??= fetchedReader().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

/** Some browsers offer a reader whose service then fails: from then on it counts as none. */
export function giveUpOwnReader(): void {
  own = Promise.resolve(undefined);
}
