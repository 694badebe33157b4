// The server that a site names in its settings, as its pages ask it and as a push fills it.
import type { SiteRecord } from '../../schemas/site.ts';

/** Name of the index where the site says none. */
const DEFAULT_INDEX = 'ocop';

/** What a page has to know to ask a server: all of it can be read by everybody. */
export interface SiteServer {
  readonly host: string;
  /** May search the index and nothing else; a server without keys needs none. */
  readonly key?: string;
  readonly indexUid: string;
  /** Of the register that the page was built from (release.ts). */
  readonly release: string;
}

export function indexUidOf({ index }: SiteRecord['search']): string {
  return index ?? DEFAULT_INDEX;
}

/** Undefined where the site's pages answer by themselves. @param releaseOf gives the release of the register; asked only where it is needed */
export async function siteServer(search: SiteRecord['search'], releaseOf: () => Promise<string>): Promise<SiteServer | undefined> {
  const { engine, host, searchKey } = search;
  if (engine === 'embedded' || host === undefined) return undefined;
  return { host, ...(searchKey === undefined ? {} : { key: searchKey }), indexUid: indexUidOf(search), release: await releaseOf() };
}
