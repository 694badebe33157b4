// The sourcing page as browser tests use it.
import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

export const SOURCING = '/nguon-hang/';
export const NOON = '2026-11-22T05:00:00Z';
export const PHONE = { width: 360, height: 640 } as const;
export const WIDE = { width: 1440, height: 900 } as const;

/** Rows that can be seen, of a static list, an answer or a list. */
export const rows = (page: Page): Locator => page.locator('ol li[data-id]:visible');
export const row = (page: Page, id: string): Locator => page.locator(`ol li[data-id="${id}"]:visible`);
export const tray = (page: Page): Locator => page.getByRole('region', { name: 'Danh sách đã chọn' });

/** Ids of the results in their order, once there is an answer to the query. */
export async function results(page: Page, query: string): Promise<string[]> {
  await expect(page.locator(`ol[data-results="${query}"]:visible`)).toBeVisible();
  return idsOf(page);
}

export async function idsOf(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''));
}

/** Ticks the boxes of some products. */
export async function pick(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await row(page, id).getByRole('checkbox').check();
}
