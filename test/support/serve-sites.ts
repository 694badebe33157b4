// Serves the built sites for the browser tests at free ports; their addresses go to the tests through the environment.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../../scripts/serve/listen.ts';
import { siteListener } from '../../scripts/serve/server.ts';
import { projectRoot } from '../../scripts/support/run.ts';
import { TEST_SITES, testSites } from '../../scripts/test/sites.ts';
import { addressVariable } from './site-address.ts';

/** Playwright's global set-up; what it returns stops the servers. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    TEST_SITES.map(async (name) => {
      const root = join(projectRoot, testSites[name].out);
      if (!existsSync(join(root, 'index.html'))) throw new Error(`The ${name} site is not built. Run: npm run test:e2e`);
      const server = await listen(siteListener(root), { host: '127.0.0.1', port: 0 });
      process.env[addressVariable(name)] = server.url;
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
