// The panel with a product's code: pictures to take away, the code large on screen, ways to share, the badge.
import { expect, expectNoAxeFindings, test } from '../support/page.ts';

const PAGE = '/san-pham/dua-tinh-cu/';

test('the code, its pictures and its scanned page are there without JavaScript, and nothing that would not work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${PAGE}`);
  const panel = page.locator('#ma-qr');
  await expect(panel.getByRole('img', { name: /Mã QR dẫn tới ocop\.example\/t\/[2-9A-Z]{7}/ })).toBeVisible();
  await expect(panel.locator('button:visible')).toHaveCount(0);
  for (const name of ['Tải SVG', 'Tải PNG', 'Xem trang quét mã']) {
    const href = await panel.getByRole('link', { name }).getAttribute('href');
    expect((await context.request.get(`${baseURL}${href}`)).status(), name).toBe(200);
  }
  await context.close();
});

test('while the site has no address and contact of its own, the panel says MẪU', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator('#ma-qr')).toContainText('MẪU. Chưa in lên bao bì');
});

test('the code is shown large and closed again by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  const open = page.getByRole('button', { name: 'Phóng to mã' });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog')).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(open).toBeFocused();
});

test('the address of the page is copied, and the panel says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
  await expect(page.locator('[data-said]')).toHaveText('Đã chép.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://ocop.example/san-pham/dua-tinh-cu/');
});

test('a browser that refuses to copy gives the text to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
  await expect(page.locator('[data-said]')).toContainText('https://ocop.example/san-pham/dua-tinh-cu/');
});

test('on a phone the page is offered to the sheet for sharing, with its name', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (data: ShareData) => { document.title = JSON.stringify(data); return Promise.resolve(); } });
  });
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  await expect(page).toHaveTitle('{"title":"Đũa Thử Nghiệm chỉ biết tỉnh cũ","url":"https://ocop.example/san-pham/dua-tinh-cu/"}');
  await context.close();
});

test('the badge shows itself with a snippet whose picture exists', async ({ page, request }) => {
  await page.goto(PAGE);
  await page.getByText('Huy hiệu để gắn').click();
  await expect(page.locator('.share-badge')).toBeVisible();
  const snippet = (await page.locator('[data-badge]').textContent()) ?? '';
  const src = /src="https:\/\/ocop\.example([^"]+)"/.exec(snippet)?.[1] ?? 'none';
  const badge = await request.get(src);
  expect([badge.status(), badge.headers()['content-type'], badge.headers()['access-control-allow-origin']]).toEqual([200, 'image/svg+xml; charset=utf-8', '*']);
  await expectNoAxeFindings(page);
});
