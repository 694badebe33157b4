// The sites that tests look at: the real one, one built from a small catalogue of fixtures on a fixed day, and that one set to ask a server.

import { type SiteBuild, realSite } from '../build/build-site.ts';

/** Built from test/fixtures/content; its day never moves, so that states and counts can be pinned. */
export const fixtureSite: SiteBuild = {
  content: 'test/fixtures/content',
  out: 'test/.output/fixture-site',
  today: '2026-11-22',
};

/** The same day and records, with a search server (served.ts). */
export const servedSite: SiteBuild = {
  ...fixtureSite,
  content: 'test/.output/served-content',
  out: 'test/.output/served-site',
};

/** All sites, by the name that tests use. */
export const testSites = { real: realSite, fixture: fixtureSite, served: servedSite } as const;

export const TEST_SITES: readonly TestSiteName[] = ['real', 'fixture', 'served'];

export type TestSiteName = keyof typeof testSites;
