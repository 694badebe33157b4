// Browser tests against the built sites, on a phone's time zone and language. `npm run test:e2e` builds and finds a Chromium first.
// test/e2e/ looks at the fixture site; test/e2e/real/ at the real one; test/e2e/served/ at the one that asks a search server.

import { defineConfig } from '@playwright/test';
import { SEARCH_HOST } from '../scripts/test/search-server.ts';
import type { SiteOptions } from './support/page.ts';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig<SiteOptions>({
  testDir: 'e2e',
  outputDir: '.output/e2e',
  globalSetup: './support/serve-sites.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  expect: { timeout: 5_000 },
  projects: [
    { name: 'fixture', testIgnore: ['real/**', 'served/**'], use: { site: 'fixture' } },
    { name: 'real', testMatch: 'real/**/*.test.ts', use: { site: 'real' } },
    // One at a time: they share the address of the server.
    { name: 'served', testMatch: 'served/**/*.test.ts', fullyParallel: false, workers: 1, use: { site: 'served', searchServer: SEARCH_HOST } },
  ],
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 360, height: 740 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Nothing but our own servers has an address: an outside request fails, and the page fixture reports it.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
});
