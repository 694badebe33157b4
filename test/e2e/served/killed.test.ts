// A real Meilisearch, asked by the browser itself with the site's own key, and killed between two keystrokes.
import { Meilisearch } from 'meilisearch';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_PORT, SITE_KEY, SITE_KEY_UID, testIndexOf } from '../../../scripts/test/search-server.ts';
import { fixtureRegister } from '../../search-contract/register.ts';
import { putOnServer } from '../../support/meilisearch/engines.ts';
import { hasProgram, SMALL, startProgram } from '../../../scripts/support/meilisearch-program.ts';
import { expect, openAt, test } from '../../support/page.ts';

test.skip(!hasProgram(), 'no meilisearch program on the PATH: the same is tested over recorded answers in server.test.ts');
test.use({ allowedProblems: [/Failed to load resource: net::ERR_/] });

test('the search goes on in the page, without an error on the screen', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-meilisearch-'));
  const server = await startProgram(folder, SEARCH_PORT, SMALL);
  try {
    const release = await putOnServer(server, fixtureRegister());
    const { key } = await new Meilisearch({ host: server.host, apiKey: server.key }).createKey({ uid: SITE_KEY_UID, actions: ['search'], indexes: [testIndexOf(release)], expiresAt: null });
    expect(key, 'the key that the site was built with').toBe(SITE_KEY);

    await openAt(page, '2026-11-22T05:00:00Z', '/san-pham/');
    await page.locator('#q').click();
    await page.keyboard.type('mat', { delay: 15 });
    await expect(page.locator('ol[data-results="q=mat"]:visible')).toBeVisible();
    await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'meilisearch');
    await server.stop();
    await page.keyboard.type(' ong', { delay: 15 });
    await expect(page.locator('ol[data-results="q=mat+ong"]:visible li[data-id]').first()).toHaveAttribute('data-id', 'mat-ong-theo-nam');
    await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'embedded');
    await expect(page.locator('.quiet-note')).toContainText('Máy chủ tìm kiếm đang không trả lời');
    await expect(page.getByRole('alert')).toHaveCount(0);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
