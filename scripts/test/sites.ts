// The two sites that tests look at: the real one, and one built from a small catalogue of fixtures on a fixed day.

import { type SiteBuild, realSite } from '../build/build-site.ts';

/** Built from test/fixtures/content; its day never moves, so that states and counts can be pinned. */
export const fixtureSite: SiteBuild = {
  content: 'test/fixtures/content',
  out: 'test/.output/fixture-site',
  today: '2026-11-22',
};

/** All sites, by the name that tests use. */
export const testSites = { real: realSite, fixture: fixtureSite } as const;

export type TestSiteName = keyof typeof testSites;
