// From the page of demonstrations to a product, one of its lots and back: marked all the way, with and without JavaScript.
import { expect, test } from '../support/page.ts';
import { overflow } from '../support/room.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader goes from the demonstrations to a product and its lots, and sees the mark on each page', async ({ page }) => {
      await page.goto('/minh-hoa/');
      await expect(page.locator('.note-demo')).toContainText('Minh hoạ');
      await page.locator('.entry a', { hasText: 'Trà minh hoạ' }).click();
      await expect(page).toHaveURL(/\/minh-hoa\/san-pham\/minh-hoa-tra\/$/u);
      await expect(page.locator('.note-demo')).toBeInViewport();
      await page.locator('#lo a', { hasText: 'Lô L2026-06C' }).click();
      await expect(page).toHaveURL(/\/t\/[A-Z0-9]{7}\/L2026-06C$/u);
      await expect(page.locator('.demo')).toBeInViewport();
    });
  });
}

test('the list of lots tells a recall of the lot itself and of what was packed of it', async ({ page }) => {
  await page.goto('/minh-hoa/san-pham/minh-hoa-tra/');
  const rowOf = (code: string) => page.locator('.lots li').filter({ has: page.getByRole('link', { name: `Lô ${code}`, exact: true }) });
  await expect(rowOf('L2026-06B')).toContainText('thu hồi ngày 01/07/2026');
  await expect(rowOf('L2026-06C')).toContainText('làm từ lô L2026-06B đã bị thu hồi');
  await expect(rowOf('L2026-08A')).toHaveCount(1);
  await expect(rowOf('L2026-08A')).not.toContainText('thu hồi');
});

test('a sheet that tells little says in one line what it does not tell', async ({ page }) => {
  await page.goto('/minh-hoa/san-pham/minh-hoa-mat-ong/');
  await expect(page.locator('#cung-ung')).toContainText('không xuất được');
  await expect(page.locator('#cung-ung .unknown')).toContainText('Chưa khai: sản lượng mỗi tháng');
});

for (const width of [360, 1440]) {
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/minh-hoa/', '/minh-hoa/san-pham/minh-hoa-tra/', '/minh-hoa/chu-the/chu-the-minh-hoa/']) {
      await page.goto(path);
      expect(await overflow(page), path).toEqual([]);
    }
  });
}
