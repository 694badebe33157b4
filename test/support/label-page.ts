// Steps of the tests of the maker of label sheets.
import type { Locator, Page } from '@playwright/test';
import { expect, openAt } from './page.ts';

/** 22 November 2026, noon in Vietnam. */
export const TODAY = '2026-11-22T05:00:00Z';

/** A product of the fixtures: 4 stars until 10/03/2028, with a decision and the number 9506000134352. */
export const TEA = 'Trà mây Thử Nghiệm';

/** The number of a demonstration with the declared lots L2026-08A and, recalled, L2026-06C. */
export const DEMONSTRATION = '09520000000011';

/** Chooses a product by its name; its code, read off the page's address. */
export async function choose(page: Page, name: string): Promise<string> {
  await openAt(page, TODAY, '/nhan/');
  await page.locator('#nhan-tim').fill(name);
  await page.locator('.nhan-found button', { hasText: name }).first().click();
  await expect(page.locator('.nhan-orders h3').last()).toHaveText(name);
  return new URL(page.url()).searchParams.getAll('ma').at(-1) ?? '';
}

/** The codes on the sheet that is shown. */
export const drawn = (page: Page): Locator => page.locator('.nhan-page:not(.is-away) .nhan-qr');

/** What is said of the sheets. */
export const sum = (page: Page): Locator => page.locator('.nhan-sum');

/** A chosen product in the form. */
export const order = (page: Page, at = 0): Locator => page.locator('.nhan-orders > li').nth(at);
