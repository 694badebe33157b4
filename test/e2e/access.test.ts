// Axe on one page of each kind, narrow and wide, light and dark; and a walk with nothing but a keyboard.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeFindings, test } from '../support/page.ts';
import { MAIN_KINDS, PAGE_KINDS } from '../support/page-kinds.ts';

const SIZES = [{ width: 360, height: 740 }, { width: 1440, height: 900 }];

/** Colours are all that another colour scheme changes. */
async function expectContrast(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => ({ html, failureSummary }))), 'contrast in the dark').toEqual([]);
}

for (const kind of MAIN_KINDS) {
  test(`axe finds nothing on the page of kind ${kind}, narrow and wide, light and dark`, async ({ page }) => {
    await page.goto(PAGE_KINDS[kind]);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light' });
      await expectNoAxeFindings(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    }
  });
}

test.describe('with a keyboard alone', () => {
  /** Whether the focused element is drawn with a ring around itself or its entry. */
  const ringed = () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing is focused';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? 'ring' : `no ring on ${element.outerHTML.slice(0, 80)}`;
  };

  test('the first key leads to a visible link past the header, and it works', async ({ page }) => {
    await page.goto('/san-pham/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/san-pham/#noi-dung');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('every stop of the list down to its last entry shows where one is, in the order of the page', async ({ page }) => {
    await page.goto('/sao/4/');
    const seen: string[] = [];
    const entries = await page.locator('.entry h3 a').count();
    for (let stop = 0; stop < 60 && seen.filter((href) => /^\/san-pham\/[^?]+/.test(href)).length < entries; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(ringed)).toBe('ring');
      seen.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    }
    const order = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const products = seen.filter((href) => /^\/san-pham\/[^?]+/.test(href));
    expect(products).toEqual(order.filter((href) => /^\/san-pham\/[^?]+/.test(href)));
    expect(products).toHaveLength(entries);
  });

  test('Enter on the first entry opens its product', async ({ page }) => {
    await page.goto('/sao/4/');
    const first = page.locator('.entry h3 a').first();
    const href = await first.getAttribute('href');
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
    await expect(page.locator('h1')).toBeVisible();
  });

  test('nothing has a place in the order but what the page\'s own order gives it', async ({ page }) => {
    for (const kind of MAIN_KINDS) {
      await page.goto(PAGE_KINDS[kind], { waitUntil: 'domcontentloaded' });
      expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count(), kind).toBe(0);
    }
  });
});
