// The `test` of all browser tests: a page that fails its test on a request to an outside address, a console error, an uncaught
// exception or a breach of the content security policy. Known ones are let through with test.use({ allowedProblems: [/…/] }).

import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { siteAddress } from './site-address.ts';

/** Options that a test or a project sets. */
export interface SiteOptions {
  /** Which built site is looked at. */
  site: TestSiteName;
  /** Problems that a test brings about on purpose. */
  allowedProblems: RegExp[];
  /** The search server of a site that has one: the only other address that its pages may ask. */
  searchServer: string;
}

const INNER_SCHEMES = new Set(['data:', 'blob:', 'about:']);

/** Collects everything about a context's pages that must not happen. */
function watch(context: BrowserContext, origins: readonly string[]): string[] {
  const problems: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!origins.includes(url.origin) && !INNER_SCHEMES.has(url.protocol)) problems.push(`outside request: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => problems.push(`uncaught exception: ${webError.error().message}`));
  return problems;
}

/** Runs in the page: a breach of the policy becomes a console error whatever the browser's own wording is. */
function reportPolicyBreaches(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy breach: ${event.violatedDirective} blocked ${event.blockedURI || 'inline'}`);
  });
}

export const test = base.extend<SiteOptions>({
  site: ['fixture', { option: true }],
  allowedProblems: [[], { option: true }],
  searchServer: ['', { option: true }],
  baseURL: async ({ site }, use) => use(siteAddress(site)),
  context: async ({ context, baseURL, searchServer, allowedProblems }, use) => {
    const problems = watch(context, [new URL(baseURL ?? '').origin, searchServer]);
    await context.addInitScript(reportPolicyBreaches);
    await use(context);
    const unexpected = problems.filter((problem) => !allowedProblems.some((allowed) => allowed.test(problem)));
    expect(unexpected, 'what no page may do').toEqual([]);
  },
});

export { expect };

/** Opens a path as it looks at an instant (ISO 8601, e.g. 2027-01-31T17:00:00Z is 1 February in Vietnam). */
export async function openAt(page: Page, instant: string, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(path);
}

/** Fails with the rule, the reason and the element of everything that axe finds against WCAG 2.2 A and AA. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, help, html, failureSummary })));
  expect(findings, 'accessibility findings').toEqual([]);
}
