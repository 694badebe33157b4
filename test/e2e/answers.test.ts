// How the server answers: pages, what is not there, and what a reader can still do then.
import { expect, test } from '../support/page.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';

test('every kind of page answers 200 without a redirect, and breaks no rule on the way', async ({ page }) => {
  for (const [kind, path] of Object.entries(PAGE_KINDS)) {
    const response = await page.goto(path);
    expect([response?.status(), response?.request().redirectedFrom()], kind).toEqual([200, null]);
  }
});

test.describe('an address that does not exist', () => {
  // The browser reports the status that the test asks for.
  test.use({ allowedProblems: [/status of 404/] });

  for (const path of ['/khong-co/', '/san-pham/khong-co/', '/san-pham/Tra-May-Thu-Nghiem/', '/tinh/gia-lai/khong-co/', '/san-pham/trang/99/', '/%E1%BA%A1']) {
    test(`${path} answers 404 with links to the lists`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveText('Không có trang này');
      for (const href of ['/san-pham/', '/tinh/', '/nhom/']) await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
      await page.locator('main a[href="/san-pham/"]').click();
      await expect(page.locator('h1')).toContainText('Tất cả sản phẩm');
    });
  }
});

test('the map works as links, with a name for each province', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/tinh/');
  const links = page.locator('.map a');
  expect(await links.count()).toBe(34);
  for (const name of await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''))) expect(name).not.toBe('');
  await page.locator('.map a[href="/tinh/gia-lai/"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('Gia Lai');
});

test('the page of a former id leads to the record of today', async ({ page }) => {
  await page.goto('/san-pham/nam-ma-cu/');
  await expect(page.locator('h1')).toContainText('đã chuyển sang');
  await page.locator('h1 a').click();
  await expect(page).toHaveURL(/\/san-pham\/nam-ma-moi\/$/);
});

test('hostile names run nothing', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  for (const path of ['/san-pham/ten-co-the-script/', '/san-pham/ten-co-ngoac/', '/chu-the/ten-la/', '/san-pham/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(dialogs).toBe(0);
});
