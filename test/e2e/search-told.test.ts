// What the search tells back of a query: what somebody is after, what was left out, each condition once, and what could not be loaded.
import type { Page } from '@playwright/test';
import { expect, expectNoAxeFindings, openAt, test } from '../support/page.ts';

const NOON = '2026-11-22T05:00:00Z';
const PHONE = { width: 360, height: 640 };
const WIDE = { width: 1440, height: 900 };

const search = (text: string, more = ''): string => `/san-pham/?${new URLSearchParams({ q: text }).toString()}${more}`;
const chips = (page: Page) => page.locator('.chips a');
const ways = (page: Page) => page.locator('.empty-ask .steps-out a s');

test('what somebody is after is a chip that takes its words out of the text, and counts as no filter', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAt(page, NOON, search('mua trà mây ở đâu'));
  const after = chips(page).filter({ hasText: 'Tìm nơi bán' });
  await expect(after).toHaveAttribute('title', 'đọc từ “ở đâu”');
  await expect(page.getByRole('button', { name: 'Lọc', exact: true })).toBeVisible();
  await after.click();
  await expect(page).toHaveURL(search('mua trà mây'));
  await expect(after).toHaveCount(0);
  await expect(page.getByText('Bạn tìm nơi bán?')).toHaveCount(0);
  await page.goto(search('trà mây giá sỉ'));
  await expect(chips(page)).toHaveText(['Tìm nguồn hàng']);
});

test('words that were left out are told, not those that every product here answers to', async ({ page }) => {
  await openAt(page, NOON, search('gạo ngon 5kg'));
  await expect(page.locator('.quiet-note')).toHaveText('Bỏ qua: ngon, 5kg');
  await page.goto(search('sản phẩm ocop 4 sao'));
  await expect(chips(page)).toHaveText(['4 sao']);
  await expect(page.locator('.quiet-note')).toHaveCount(0);
});

test('what is chosen and typed is one chip, and its cross takes both away', async ({ page }) => {
  await openAt(page, NOON, search('gia lai', '&tinh=gia-lai'));
  // Until the answer is there, the chip is of the filter alone.
  await expect(chips(page).last()).toHaveAttribute('title', 'đọc từ “gia lai”');
  await expect(chips(page)).toHaveCount(1);
  await expect(chips(page)).toContainText('Gia Lai');
  await chips(page).click();
  await expect(page).toHaveURL('/san-pham/');
});

test('who asks where to buy is led to the points that are told to have it, in the place', async ({ page }) => {
  await openAt(page, NOON, search('mua nước mắm ở đâu gia lai'));
  await expect(page.getByRole('link', { name: 'Mọi điểm bán ở Gia Lai' })).toHaveAttribute('href', '/diem-ban/?tinh=gia-lai');
  await page.getByRole('link', { name: 'Nơi bán hàng nhóm nước mắm ở Gia Lai' }).click();
  await expect(page).toHaveURL('/diem-ban/?tinh=gia-lai&ban=tuong-nuoc-mam-gia-vi-dang-long');
  await expect(page.locator('[data-dropped]')).toBeHidden();
  await expect(page.locator('[data-parts] .ban-row:not([hidden])')).toHaveCount(1);
});

test('a place that no product of the answer is of is not offered', async ({ page }) => {
  await openAt(page, NOON, search('long biên'));
  await expect(page.locator('h1')).toContainText('Không có sản phẩm nào khớp');
  await expect(page.locator('.offers')).toHaveCount(0);
});

test.describe('where a part does not come', () => {
  test.use({ allowedProblems: [/Failed to load resource|Failed to fetch dynamically imported module/] });
  const NOTHING = search('mật ong', '&tinh=gia-lai&sao=3');

  test('the answer to nothing found says so, and comes when it is tried again', async ({ page, context }) => {
    await context.route(/\/Otherwise\.[^/]+\.js$/, (route) => route.abort());
    await openAt(page, NOON, NOTHING);
    const word = page.getByRole('alert');
    await expect(word).toContainText('Chưa tải được phần trả lời này');
    await context.unroute(/\/Otherwise\.[^/]+\.js$/);
    await word.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.locator('.empty')).toContainText('Không thấy ở đây không có nghĩa là không được công nhận');
    await expect(word).toHaveCount(0);
  });

  test('the names of values are said to be missing, the ways out stand without them, and have them when they are tried again', async ({ page, context }) => {
    await context.route('**/tim/ten.json', (route) => route.abort());
    await openAt(page, NOON, NOTHING);
    await expect(page.locator('.empty')).toContainText('Không thấy ở đây không có nghĩa là không được công nhận');
    await expect(ways(page).filter({ hasText: 'Tỉnh, thành phố hiện nay' }).first()).toBeVisible();
    const word = page.getByRole('alert');
    await expect(word).toContainText('Chưa tải được tên những điều đang lọc');
    await expectNoAxeFindings(page);
    await context.unroute('**/tim/ten.json');
    await word.getByRole('button', { name: 'Thử lại' }).click();
    await expect(ways(page).filter({ hasText: 'Gia Lai' }).first()).toBeVisible();
    await expect(word).toHaveCount(0);
    await expect(chips(page)).toHaveText(['Gia Lai', '3 sao']);
  });

  test('pages of the same name go with the text that they were of', async ({ page, context }) => {
    await openAt(page, NOON, search('quy nhơn'));
    await expect(page.locator('.related')).toContainText('Chợ Thử Nghiệm Quy Nhơn');
    await context.route('**/tim/goi-y/*.json', (route) => route.abort());
    await page.locator('#q').fill('mít sấy');
    await expect(page.locator('h1')).toContainText('sản phẩm cho “mít sấy”');
    await expect(page.locator('.related')).toHaveCount(0);
  });
});

for (const [name, path] of [['left-out words and an intent', search('mua nước mắm ngon ở đâu gia lai')], ['an intent alone', search('giá sỉ')]] as const) {
  test(`axe finds nothing on ${name}, narrow and wide, light and dark`, async ({ page }) => {
    await openAt(page, NOON, path);
    for (const [size, colorScheme] of [[PHONE, 'light'], [WIDE, 'dark']] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await expect(chips(page).first()).toBeVisible();
      await expectNoAxeFindings(page);
    }
  });
}
