// Where the set-up of the browser tests says at which address it serves a site.

import type { TestSiteName } from '../../scripts/test/sites.ts';

/** The environment variable that holds the address of a site. */
export function addressVariable(name: TestSiteName): string {
  return `OCOP_TEST_URL_${name.toUpperCase()}`;
}

/** The address of a served site, without a final slash. */
export function siteAddress(name: TestSiteName): string {
  const address = process.env[addressVariable(name)];
  if (address === undefined) throw new Error(`The ${name} site is not served. Run the browser tests with: npm run test:e2e`);
  return address;
}
