// With a keyboard: what is activated and goes with the answer hands on the focus, to where the answer begins or to what opened it.
import type { Locator, Page } from '@playwright/test';
import { expect, openAt, test } from '../support/page.ts';
import { NOON, PHONE, SOURCING, WIDE } from '../support/sourcing.ts';

const LIST = '/san-pham/';

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await target.press(key);
}

const heading = (page: Page) => page.locator('h1:visible');

test.describe('a dialog gives the focus back to what opened it', () => {
  test('closed by each of its buttons', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openAt(page, NOON, LIST);
    const open = page.getByRole('button', { name: /^Lọc/ });
    const sheet = page.getByRole('dialog', { name: 'Lọc' });
    for (const name of ['Đóng', /^Xem .* sản phẩm$/]) {
      await press(open);
      await press(sheet.getByRole('button', { name }));
      await expect(sheet).toHaveCount(0);
      await expect(open).toBeFocused();
    }
  });

  test('the request to suppliers too', async ({ page }) => {
    await page.setViewportSize(WIDE);
    await openAt(page, NOON, `${SOURCING}?chon=tra-may-thu-nghiem&chon=mat-ong-theo-nam`);
    const open = page.getByRole('button', { name: 'Soạn lời hỏi hàng' });
    const dialog = page.getByRole('dialog', { name: 'Soạn lời hỏi hàng' });
    await press(open);
    await press(dialog.getByRole('button', { name: 'Đóng' }));
    await expect(dialog).toHaveCount(0);
    await expect(open).toBeFocused();
  });
});

test('on a phone the sheet says how many products there are when that changes', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAt(page, NOON, LIST);
  await page.getByRole('button', { name: /^Lọc/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Lọc' });
  const box = sheet.getByRole('checkbox', { name: /^Gia Lai \d/ });
  await box.check();
  const count = page.locator('[data-result-count]').first();
  await expect(page).toHaveURL(/tinh=gia-lai/);
  await expect(sheet.getByRole('status')).toHaveText(`${(await count.getAttribute('data-result-count')) ?? ''} sản phẩm`);
  await box.uncheck();
  await sheet.getByRole('button', { name: 'Xem cả 34' }).click();
  await sheet.getByRole('checkbox', { name: /^Vĩnh Long/ }).check();
  await expect(sheet.getByRole('status')).toHaveText('Không có sản phẩm nào');
});

test.describe('what goes with the answer leaves the focus on its heading', () => {
  test.use({ viewport: WIDE });

  test('a quick chip', async ({ page }) => {
    await openAt(page, NOON, `${SOURCING}?q=thu+nghiem`);
    const chip = page.getByRole('link', { name: /Xuất được hoá đơn VAT/ });
    await press(chip);
    await expect(page).toHaveURL(/hoa-don-vat=1/);
    await expect(chip).not.toHaveClass(/chip-plain/);
    await expect(heading(page)).toBeFocused();
  });

  test('an offer to narrow', async ({ page }) => {
    await openAt(page, NOON, `${LIST}?q=hoa`);
    const offer = page.locator('.offers a').first();
    await press(offer);
    await expect(page).toHaveURL(/q=hoa&./);
    await expect(heading(page)).toBeFocused();
  });

  test('a way out of an empty answer, and the way to everything', async ({ page }) => {
    await openAt(page, NOON, `${LIST}?q=mat+ong&tinh=gia-lai&sao=3`);
    const way = page.locator('.empty-ask .steps-out a').filter({ has: page.locator('s', { hasText: 'Gia Lai' }) }).first();
    await press(way);
    await expect(page.locator('.empty')).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await press(page.locator('.empty .steps-out a').last());
    await expect(page.locator('.list-static')).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });

  test('the button by which a sent list becomes one’s own', async ({ page }) => {
    await openAt(page, NOON, `${SOURCING}?chon=tra-may-thu-nghiem&chon=mat-ong-theo-nam`);
    const take = page.locator('.received-acts button').first();
    await press(take);
    await expect(take).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  });

  test('a chip that was read from the text', async ({ page }) => {
    await openAt(page, NOON, `${LIST}?q=ca+phe+kon+tum`);
    await press(page.getByRole('link', { name: /^Bỏ / }).first());
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
});

test.describe('a box that is unticked keeps its place and the focus', () => {
  test.use({ viewport: WIDE });

  test('in a long list that shows it only for being chosen', async ({ page }) => {
    await openAt(page, NOON, `${LIST}?tinh=vinh-long&tinh=gia-lai`);
    const box = page.getByRole('group', { name: 'Tỉnh, thành phố hiện nay' }).getByRole('checkbox', { name: /^Vĩnh Long/ });
    await press(box, 'Space');
    await expect(page).toHaveURL(`${LIST}?tinh=gia-lai`);
    await expect(box).not.toBeChecked();
    await expect(box).toBeFocused();
  });

  test('in a level of the tree that is open only for it', async ({ page }) => {
    await openAt(page, NOON, `${LIST}?nhom=ca-phe-ca-cao`);
    const box = page.getByRole('group', { name: 'Nhóm hàng' }).getByRole('checkbox', { name: /^Cà phê, ca cao/ });
    await press(box, 'Space');
    await expect(page).toHaveURL(LIST);
    await expect(box).not.toBeChecked();
    await expect(box).toBeFocused();
  });
});
