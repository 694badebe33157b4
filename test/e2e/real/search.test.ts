// The search over the real register: more than a page of results, and queries as people type them.
import { expect, test } from '../../support/page.ts';

const shown = 'ol[data-results]:visible li[data-id]';

test('pages of an answer follow each other without a product lost or shown twice', async ({ page }) => {
  await page.goto('/san-pham/?tinh=lam-dong');
  await expect(page.locator(shown)).toHaveCount(36);
  const seen: string[] = [];
  const total = Number(await page.locator('[data-result-count]').first().getAttribute('data-result-count'));
  for (let number = 1; number <= Math.ceil(total / 36); number += 1) {
    if (number > 1) {
      await page.getByRole('link', { name: 'Trang sau' }).click();
      await expect(page).toHaveURL(`/san-pham/?tinh=lam-dong&trang=${number}`);
      await expect(page.locator(`ol[data-results="tinh=lam-dong&trang=${number}"]:not([data-begun])`)).toBeVisible();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    seen.push(...(await page.locator(shown).evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-id') ?? ''))));
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
});

test('a page beyond the last leads back to the first', async ({ page }) => {
  await page.goto('/san-pham/?tinh=lam-dong&trang=99');
  await page.getByRole('link', { name: 'Về trang đầu' }).click();
  await expect(page.locator(shown)).toHaveCount(36);
});

test('names typed without their marks, in telex, with an old province or with a slip are found', async ({ page }) => {
  for (const [query, name] of [['hat sen say', 'sen'], ['mawcs ca', 'ắc ca'], ['mac ca kbang', 'Mắc ca'], ['nuoc mam 5 sao', 'mắm']] as const) {
    await page.goto(`/san-pham/?${new URLSearchParams({ q: query }).toString()}`);
    await expect(page.locator(shown).first().locator('.entry-name'), query).toContainText(new RegExp(name, 'i'));
  }
});
