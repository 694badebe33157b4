// A photo of a packet on the check page: read on the device, several codes offered, and a word when there is none.
import type { Page } from '@playwright/test';
import { barPicture, onOnePhoto, qrPicture } from '../support/code-pictures.ts';
import { expect, expectNoAxeFindings, test } from '../support/page.ts';

const ELSEWHERE = 'https://tem.vi-du.example/x?id=42';
const answer = (page: Page) => page.locator('.check-answer');
const choose = (page: Page, buffer: Buffer, name = 'bao-bi.png') => page.locator('.check-file').setInputFiles({ name, mimeType: 'image/png', buffer });

test.beforeEach(({ page }) => page.goto('/kiem-tra/').then(() => undefined));

test('a QR code on a photo is read', async ({ page }) => {
  await choose(page, await qrPicture(ELSEWHERE));
  await expect(answer(page).locator('.ans-address')).toHaveText(ELSEWHERE);
  await expect(page.locator('#ma')).toHaveValue(ELSEWHERE);
});

for (const [kind, written, read] of [
  ['ean13', '9520000000011', undefined],
  ['ean8', '95200002', undefined],
  ['upca', '012345678905', '0012345678905'],
  ['upce', '01234565', '0012345000065'],
  ['itf14', '19521234567896', undefined],
  ['gs1-128', '(01)09521234567899(10)L01', undefined],
  ['gs1datamatrix', '(01)09521234567899(10)L01', undefined],
  ['databaromni', '(01)09521234567899', undefined],
] as const) {
  test(`a code of kind ${kind} on a photo is read`, async ({ page }) => {
    await choose(page, await barPicture(kind, written));
    await expect(page.locator('#ma')).toHaveValue(read ?? written);
    await expect(answer(page)).toBeVisible();
  });
}

test('a large photo with several codes offers them all, and checks the one that is chosen', async ({ page }) => {
  await choose(page, await onOnePhoto([await qrPicture(ELSEWHERE), await barPicture('ean13', '9520000000011')], 4200));
  const offered = page.locator('.check-found button');
  await expect(offered).toHaveCount(2);
  await expect(answer(page)).toBeHidden();
  await expectNoAxeFindings(page);
  await page.locator('.check-found').getByRole('button', { name: ELSEWHERE }).click();
  await expect(answer(page).locator('.ans-foreign')).toBeVisible();
  await expect(offered).toHaveCount(0);
});

test('a photo without a code, and a file that is no photo, are each told', async ({ page }) => {
  await choose(page, await onOnePhoto([]));
  await expect(page.getByText('Không thấy mã nào trong ảnh')).toBeVisible();
  await choose(page, Buffer.from('không phải ảnh'));
  await expect(page.getByText('Không mở được tệp này')).toBeVisible();
  await choose(page, await qrPicture(ELSEWHERE));
  await expect(answer(page).locator('.ans-foreign')).toBeVisible();
});

test('where the browser\'s own reader finds nothing, the thorough one is offered with its size, and loaded only then', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.addInitScript(() => {
    class BarcodeDetector {
      static getSupportedFormats() {
        return Promise.resolve(['qr_code', 'ean_13']);
      }
      detect() {
        return Promise.resolve([]);
      }
    }
    Object.assign(window, { BarcodeDetector });
  });
  await page.goto('/kiem-tra/');
  await choose(page, await barPicture('databaromni', '(01)09521234567899'));
  const more = page.getByRole('button', { name: /Đọc kỹ hơn \(tải thêm \d{3} kB\)/ });
  await expect(more).toBeVisible();
  expect(loaded.filter((address) => address.endsWith('.wasm'))).toEqual([]);
  await more.click();
  await expect(page.locator('#ma')).toHaveValue('(01)09521234567899');
  expect(loaded.filter((address) => address.endsWith('.wasm'))).toHaveLength(1);
});

test('a reader of the browser that fails gives way to the fetched one', async ({ page }) => {
  await page.addInitScript(() => {
    class BarcodeDetector {
      static getSupportedFormats() {
        return Promise.resolve(['qr_code', 'ean_13']);
      }
      detect() {
        return Promise.reject(new DOMException('Barcode detection service unavailable.', 'NotSupportedError'));
      }
    }
    Object.assign(window, { BarcodeDetector });
  });
  await page.goto('/kiem-tra/');
  await choose(page, await qrPicture(ELSEWHERE));
  await expect(answer(page).locator('.ans-address')).toHaveText(ELSEWHERE);
});
