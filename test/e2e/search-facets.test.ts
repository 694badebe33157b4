// Every facet of the list: what is ticked stands in the address and on a chip, gives as many products as its number said, and is undone
// and done again by going back and forward.
import type { Page } from '@playwright/test';
import { type FacetKey, facetOf } from '#search/facets.ts';
import { searchWords } from '#i18n/vi/search.ts';
import { expect, openAt, test } from '../support/page.ts';

const NOON = '2026-11-22T05:00:00Z';
/** Shown on the list of products; the fixtures fill each of them. Lots stand beside demonstrations only, which no list has. */
const SHOWN: readonly FacetKey[] = ['province', 'formerProvince', 'commune', 'group', 'stars', 'state', 'producerKind', 'documents', 'year', 'hasSupplySheet'];

test.use({ viewport: { width: 1440, height: 900 } });

const facet = (page: Page, key: FacetKey) => page.locator('.filters').getByRole('group', { name: searchWords.facets[key], exact: true });
const count = (page: Page) => page.locator('[data-result-count]').first();

for (const key of SHOWN) {
  test(`${facetOf(key).param}: a choice and its number, in the address and back`, async ({ page }) => {
    const from = facetOf(key).after === undefined ? '/san-pham/' : '/san-pham/?tinh=gia-lai';
    await openAt(page, NOON, from);
    const option = facet(page, key).locator('.opt:not(.opt-none)').filter({ hasText: /[1-9]\d*$/ }).first();
    await expect(option).toBeVisible();
    const [name, number] = await Promise.all([option.locator('span').first().innerText(), option.locator('.n').innerText()]);
    const box = option.locator('input');

    await option.click();
    await expect(page).toHaveURL(new RegExp(`[?&]${facetOf(key).param}=[a-z0-9-]+$`));
    await expect(page.locator('ol[data-results]:visible')).toBeVisible();
    await expect(count(page)).toHaveAttribute('data-result-count', number);
    await expect(page.getByRole('link', { name: `Bỏ ${name}`, exact: true })).toBeVisible();

    await page.goBack();
    await expect(page).toHaveURL(from);
    await expect(box).not.toBeChecked();
    await page.goForward();
    await expect(box).toBeChecked();
    await expect(count(page)).toHaveAttribute('data-result-count', number);

    await page.getByRole('link', { name: `Bỏ ${name}`, exact: true }).click();
    await expect(page).toHaveURL(from);
    await expect(box).not.toBeChecked();
  });

  if (facetOf(key).control === 'switch') continue;

  test(`${facetOf(key).param}: two values of one facet are alternatives`, async ({ page }) => {
    await openAt(page, NOON, facetOf(key).after === undefined ? '/san-pham/' : '/san-pham/?tinh=gia-lai');
    const options = facet(page, key).locator('.opt:not(.opt-none)').filter({ hasText: /[1-9]\d*$/ });
    await expect(options.first()).toBeVisible();
    const many = await options.count();
    expect(many).toBeGreaterThan(1);
    const last = options.nth(many - 1);
    const first = Number(await options.first().locator('.n').innerText());
    await options.first().click();
    await expect(count(page)).toHaveAttribute('data-result-count', String(first));
    await last.click();
    await expect.poll(async () => Number(await count(page).getAttribute('data-result-count'))).toBeGreaterThanOrEqual(first);
    await expect.poll(() => new URL(page.url()).searchParams.getAll(facetOf(key).param)).toHaveLength(2);
  });
}

test('a facet that no product fills is not shown', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/');
  await expect(facet(page, 'state')).toBeVisible();
  await expect(facet(page, 'hasSupplySheet')).toBeVisible();
  await expect(facet(page, 'hasLots')).toHaveCount(0);
});
