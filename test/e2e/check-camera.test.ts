// Scanning with the camera on the check page: a film of a code plays in place of the camera; the reader is the fetched one.
import type { Page } from '@playwright/test';
import { cameraStates, filmFile, testWithCamera, watchCamera } from '../support/camera.ts';
import { qrPicture, writeFilm } from '../support/code-pictures.ts';
import { expect, expectNoAxeFindings } from '../support/page.ts';

const ELSEWHERE = 'https://tem.vi-du.example/x?id=42';
const FILM = filmFile('qr-elsewhere');
const test = testWithCamera(FILM);

test.beforeAll(async () => writeFilm(FILM, await qrPicture(ELSEWHERE)));
test.beforeEach(async ({ page }) => {
  await watchCamera(page);
  await page.goto('/kiem-tra/');
});

const start = (page: Page) => page.getByRole('button', { name: 'Quét bằng camera' });
const stop = (page: Page) => page.getByRole('button', { name: 'Dừng camera' });
const answer = (page: Page) => page.locator('.check-answer');

/** Holds the fetched reader back, so that the camera stays on. */
const withhold = (page: Page) => page.route('**/*.wasm', () => undefined);

test('neither camera nor reader is touched before a tap', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  expect(await cameraStates(page)).toEqual([]);
  expect(loaded.filter((path) => /reader|\.wasm$/.test(path))).toEqual([]);
  await expect(page.locator('.check-cost')).toContainText(/tải thêm \d{3} kB/);
});

test('a code before the camera is read on the device, answered, and the camera let go of', async ({ page }) => {
  const wasm = page.waitForResponse(/\.wasm$/);
  await start(page).click();
  expect((await wasm).headers()['content-type']).toBe('application/wasm');
  await expect(answer(page).locator('.ans-foreign')).toBeVisible();
  await expect(answer(page).locator('.ans-address')).toHaveText(ELSEWHERE);
  await expect(answer(page).locator('.ans-address b')).toHaveText('tem.vi-du.example');
  expect(await cameraStates(page)).toEqual(['ended']);
  await expect(page.locator('video')).toBeHidden();
  await expect(start(page)).toBeVisible();
  await expect(page.locator('#ma')).toHaveValue(ELSEWHERE);
  await expect(answer(page)).toBeFocused();
  await expectNoAxeFindings(page);
});

test('the camera at the back is asked for, and no sound', async ({ page }) => {
  await start(page).click();
  await expect(answer(page)).toBeVisible();
  const wanted: unknown = JSON.parse(await page.evaluate(() => sessionStorage.getItem('wanted') ?? ''));
  expect(wanted).toMatchObject({ audio: false, video: { facingMode: { ideal: 'environment' } } });
});

test('the button stops the camera, and focus comes back to where it began', async ({ page }) => {
  await withhold(page);
  await start(page).click();
  await expect.poll(() => cameraStates(page)).toEqual(['live']);
  await expectNoAxeFindings(page);
  await stop(page).click();
  expect(await cameraStates(page)).toEqual(['ended']);
  await expect(page.locator('video')).toBeHidden();
  await expect(start(page)).toBeFocused();
  await expect(page.getByText('Camera đã dừng.')).toBeVisible();
});

test('hiding the page stops the camera', async ({ page }) => {
  await withhold(page);
  await start(page).click();
  await expect.poll(() => cameraStates(page)).toEqual(['live']);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await cameraStates(page)).toEqual(['ended']);
});

test('leaving the page stops the camera', async ({ page }) => {
  await withhold(page);
  await start(page).click();
  await expect.poll(() => cameraStates(page)).toEqual(['live']);
  expect(await page.evaluate(() => sessionStorage.getItem('stops'))).toBeNull();
  await page.goto('/san-pham/');
  expect(await page.evaluate(() => sessionStorage.getItem('stops'))).toBe('1');
});

test('checking a typed code stops the camera', async ({ page }) => {
  await withhold(page);
  await start(page).click();
  await expect.poll(() => cameraStates(page)).toEqual(['live']);
  await page.locator('#ma').fill('abc');
  await page.keyboard.press('Enter');
  expect(await cameraStates(page)).toEqual(['ended']);
});

for (const [name, words] of [
  ['NotAllowedError', 'Camera chưa được phép'],
  ['NotFoundError', 'không có camera'],
  ['NotReadableError', 'ứng dụng khác'],
] as const) {
  test(`a camera that answers ${name} is told in plain words, with the other ways left open`, async ({ page }) => {
    await page.evaluate((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
    }, name);
    await start(page).click();
    await expect(page.locator('[data-say="status"]')).toContainText(words);
    await expect(page.locator('video')).toBeHidden();
    await expect(page.getByText('Chọn ảnh chụp bao bì', { exact: true })).toBeVisible();
  });
}

test.describe('when the reader cannot be fetched', () => {
  test.use({ allowedProblems: [/ERR_FAILED|wasm|ArrayBuffer/] });
  test('the page says so, lets go of the camera, and tries again on the next tap', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await start(page).click();
    await expect(page.getByText('Không tải được bộ đọc mã')).toBeVisible();
    expect(await cameraStates(page)).toEqual(['ended']);
    await page.unroute('**/*.wasm');
    await start(page).click();
    await expect(answer(page).locator('.ans-foreign')).toBeVisible();
  });
});

test('the reader of the browser itself is used where there is one: nothing is loaded', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.addInitScript(() => {
    class BarcodeDetector {
      static getSupportedFormats() {
        return Promise.resolve(['qr_code', 'ean_13']);
      }
      detect() {
        return Promise.resolve([{ rawValue: 'https://own-reader.example/', format: 'qr_code' }]);
      }
    }
    Object.assign(window, { BarcodeDetector });
  });
  await page.goto('/kiem-tra/');
  await expect(page.locator('.check-cost')).toContainText('không tải thêm gì');
  await start(page).click();
  await expect(answer(page).locator('.ans-address')).toHaveText('https://own-reader.example/');
  expect(loaded.filter((address) => /reader-worker|\.wasm/.test(address))).toEqual([]);
  expect(await cameraStates(page)).toEqual(['ended']);
});
