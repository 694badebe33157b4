// Typing into the check page: each kind of code and its answer, what cannot be trusted, the address, the keyboard, no script.
import type { Page } from '@playwright/test';
import { checkCharacter } from '../../src/domain/short-code.ts';
import { expect, expectNoAxeFindings, openAt, test } from '../support/page.ts';
import { overflow } from '../support/room.ts';

/** A day on which the fixture's certificates are in force, expiring and lapsed. */
const NOON = '2026-11-22T05:00:00Z';
/** A right short code that the fixture never gave. */
const STRANGE_CODE = `NNNNNN${checkCharacter('NNNNNN')}`;
const answer = (page: Page) => page.locator('.check-answer');

async function check(page: Page, text: string): Promise<void> {
  await page.locator('#ma').fill(text);
  await page.locator('#ma').press('Enter');
}

test.beforeEach(({ page }) => openAt(page, NOON, '/kiem-tra/'));

/** What is typed, the look of the answer, and words in it. */
const KINDS: readonly (readonly [name: string, typed: string, look: string, words: readonly string[]])[] = [
  ['a short code', 'VF2FXRL', 'live', ['Trà mây Thử Nghiệm', 'Còn hiệu lực', '10/03/2028', 'Hợp tác xã Nông nghiệp Thử Nghiệm']],
  ['a short code as hands type it', ' vf2f-xrl ', 'live', ['Trà mây Thử Nghiệm']],
  ['a number under a barcode', '9 506000 134352', 'live', ['Trà mây Thử Nghiệm', 'Số dưới mã vạch: 9506000134352']],
  ['our printed address', 'https://ocop.example/t/VF2FXRL', 'live', ['Trà mây Thử Nghiệm']],
  ['our printed address with a lot that nobody declared', 'https://ocop.example/t/VF2FXRL/L99', 'live', ['Số lô trong mã: L99', 'Chưa ai khai báo lô này']],
  ['a GS1 element string with a lot', '(01)09506000134352(10)L99', 'live', ['Trà mây Thử Nghiệm', 'Số lô trong mã: L99']],
  ['a product whose star has lapsed', 'YKK7NFX', 'found', ['Khô cá Thử Nghiệm hết hạn', 'Hết hạn']],
  ['a product whose star was revoked', 'R9LX8KY', 'found', ['Đã thu hồi']],
  ['a product that left the register', 'KCHDF4M', 'found', ['đã rút khỏi danh mục']],
  ['a demonstration', '9520000000035', 'found', ['Hồ sơ minh hoạ', 'Măng minh hoạ']],
  ['a right number that nobody declared', '8938501001238', 'absent', ['Không có trong danh mục', 'không có nghĩa là hàng giả']],
  ['a right short code of another catalogue', STRANGE_CODE, 'absent', ['bản danh mục này chưa có mã ấy']],
  ['a number with a wrong digit', '8938501001239', 'slip', ['Dãy số chưa đúng', 'số cuối phải là 8']],
  ['a short code with a letter that never occurs', 'VF2FXRO', 'slip', ['không bao giờ có ký tự O']],
  ['two exchanged characters of a short code', 'FV2FXRL', 'slip', ['đổi chỗ']],
  ['a number of a shop', '2012345678903', 'store', ['Số nội bộ của cửa hàng']],
  ['an official code of before, with its product', '64-625-23638-1-2025', 'official', ['Tỉnh Gia Lai', 'Huyện KBang', 'Thị trấn KBang', 'nay: xã Kbang, tỉnh Gia Lai', 'Trà mây Thử Nghiệm']],
  ['an official code of before, unknown', '83-829-28780-3-2022', 'official', ['Tỉnh Bến Tre', 'nay: tỉnh Vĩnh Long', 'Thành phố Bến Tre', 'Phường 7', 'không có nghĩa là mã giả']],
  ['an official code of today', '52-23638-1-2026', 'official', ['Bốn phần', 'Quyết định 26/2026/QĐ-TTg', 'Xã Kbang']],
  ['an official code whose parts do not fit', '99-001-00000-1-2030', 'doubtful', ['có chỗ không khớp', 'không có trong danh mục đơn vị']],
  ['a decision', '101/QĐ-UBND', 'found', ['101/QĐ-UBND', 'Công nhận', '10/03/2025']],
  ['a decision that is not in the catalogue', '9999/QĐ-UBND', 'absent', ['chưa có quyết định số 9999']],
  ['an address of another system', 'https://checkvn.vi-du.example/x?id=7', 'foreign', ['Mã của hệ thống khác', 'Trang không tự mở']],
  ['a number of ours in another system\'s address', 'https://id.gs1.org/01/09506000134352', 'live', ['Trà mây Thử Nghiệm', 'id.gs1.org']],
  ['another page of ours', 'https://ocop.example/san-pham/tra-may-thu-nghiem/', 'official', ['Địa chỉ của danh mục này']],
  ['nothing that anybody knows', 'xin chào', 'unknown', ['Chưa nhận ra', 'xin chào']],
];

for (const [name, typed, look, words] of KINDS) {
  test(`${name} gets its own answer`, async ({ page }) => {
    await check(page, typed);
    const given = answer(page).locator('.ans');
    await expect(given).toHaveCount(1);
    await expect(given).toHaveClass(`ans ans-${look}`);
    for (const word of words) await expect(given).toContainText(word);
  });
}

test('an answer leads to the scanned page and the product, and says what a printed code proves', async ({ page }) => {
  await check(page, 'VF2FXRL');
  await expect(answer(page).getByRole('link', { name: 'Xem trang của mã này' })).toHaveAttribute('href', '/t/VF2FXRL');
  await expect(answer(page).getByRole('link', { name: 'Trà mây Thử Nghiệm' })).toHaveAttribute('href', '/san-pham/tra-may-thu-nghiem/');
  await expect(answer(page)).toContainText('Mã in ra không chứng minh món hàng là thật');
  await expect(page.getByRole('heading', { name: 'Mã in ra không chứng minh hàng thật' })).toBeVisible();
});

test('a declared lot leads to its own page, an undeclared one to the product that is told of it', async ({ page }) => {
  await check(page, 'https://ocop.example/t/KDPP9TM/g0811');
  await expect(answer(page).getByRole('link', { name: 'Xem trang của lô này' })).toHaveAttribute('href', '/t/KDPP9TM/G0811');
  await check(page, 'https://ocop.example/t/VF2FXRL/L99');
  await expect(answer(page).getByRole('link', { name: 'Xem trang của mã này' })).toHaveAttribute('href', '/t/VF2FXRL?lo=L99');
});

test('the plate is of the day on which it is looked at', async ({ page }) => {
  await openAt(page, '2030-01-01T05:00:00Z', '/kiem-tra/');
  await check(page, 'VF2FXRL');
  await expect(answer(page).locator('.plate')).toContainText('Hết hạn');
  await expect(answer(page).locator('.ans')).toHaveClass('ans ans-found');
});

test('an address of another system is text: its host stands out, nothing leads there, and it can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = 'https://dep.vi-du.example/a?b=1';
  await check(page, address);
  await expect(answer(page).locator('.ans-address b')).toHaveText('dep.vi-du.example');
  await expect(answer(page).locator('a')).toHaveCount(0);
  await answer(page).getByRole('button', { name: 'Chép địa chỉ' }).click();
  await expect(answer(page).getByText('Đã chép.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page).toHaveURL(/\/kiem-tra\//);
});

test('the host that is in bold is the one that would answer, whatever stands before it', async ({ page }) => {
  await check(page, 'https://ocop.example@evil.example/t/VF2FXRL');
  await expect(answer(page).locator('.ans-foreign')).toBeVisible();
  await expect(answer(page).locator('.ans-address b')).toHaveText('evil.example');
  await check(page, 'https://evil.example/https://ocop.example/t/VF2FXRL');
  await expect(answer(page).locator('.ans-address b')).toHaveText('evil.example');
});

for (const [name, text] of [
  ['a script address', 'javascript:alert(1)'],
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['an address of ten thousand characters', `https://vi-du.example/${'a'.repeat(9_000)}`],
  ['text that turns around', '\u202Egnp.exe\u2066 mã'],
  ['a NUL', 'a\u0000b'],
  ['half an emoji', 'xin \uD83D chào'],
  ['a prototype\'s key', '__proto__'],
  ['a broken escape', 'https://ocop.example/t/%E0%A4%A/x'],
] as const) {
  test(`${name} is shown as text and nothing runs`, async ({ page }) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await check(page, text);
    await expect(answer(page).locator('.ans')).toHaveCount(1);
    expect(await answer(page).locator('img, script, iframe').count()).toBe(0);
    expect(await answer(page).evaluate((element) => /[\u202A-\u202E\u2066-\u2069\u0000]/.test(element.textContent))).toBe(false);
    expect(await overflow(page)).toEqual([]);
    expect(dialogs).toBe(0);
    await page.reload();
    expect(dialogs).toBe(0);
  });
}

test('nothing that is typed leaves the device: only files of the catalogue are asked for, by names that many codes share', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await check(page, '9506000134352');
  await expect(answer(page).locator('.ans')).toBeVisible();
  await check(page, 'https://bi-mat.vi-du.example/rieng?tu=1');
  await expect(answer(page).locator('.ans-foreign')).toBeVisible();
  expect(asked.map((address) => new URL(address).pathname).filter((path) => path !== '/icons/basket.svg' && !/^\/tra-cuu\/[0-9a-f]{2}\.json$/.test(path))).toEqual([]);
  await page.reload();
  await expect(answer(page).locator('.ans-foreign')).toBeVisible();
  expect(asked.filter((address) => /9506000134352|bi-mat/.test(address.replace(/#.*$/, '')))).toEqual([]);
});

test('a text in the address is filled in and checked, and the way back leads through the answers', async ({ page }) => {
  await page.goto('/kiem-tra/?ma=VF2FXRL');
  await expect(page.locator('#ma')).toHaveValue('VF2FXRL');
  await expect(answer(page)).toContainText('Trà mây Thử Nghiệm');
  await check(page, 'YKK7NFX');
  await expect(answer(page)).toContainText('Khô cá');
  await check(page, 'YKK7NFX');
  await expect(page).toHaveURL(/\/kiem-tra\/#ma=YKK7NFX$/);
  await page.goBack();
  await expect(answer(page)).toContainText('Trà mây');
  await expect(page.locator('#ma')).toHaveValue('VF2FXRL');
  await page.goForward();
  await expect(answer(page)).toContainText('Khô cá');
  await page.reload();
  await expect(answer(page)).toContainText('Khô cá');
});

test('an empty box gets a word, not an answer', async ({ page }) => {
  await check(page, '   ');
  await expect(page.getByText('Gõ hoặc dán mã vào ô trên')).toBeVisible();
  await expect(answer(page)).toBeHidden();
});

test.describe('when the catalogue cannot be asked', () => {
  test.use({ allowedProblems: [/ERR_FAILED|503/] });
  test('the page says so and offers to try again', async ({ page }) => {
    await page.route('**/tra-cuu/*', (route) => route.abort());
    await check(page, 'VF2FXRL');
    await expect(answer(page)).toContainText('Chưa tra được');
    await page.unroute('**/tra-cuu/*');
    await answer(page).getByRole('button', { name: 'Thử lại' }).click();
    await expect(answer(page)).toContainText('Trà mây Thử Nghiệm');
  });
});

test('a slow answer never takes the place of a later one', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/tra-cuu/*', async (route) => {
    await held;
    await route.continue();
  });
  await check(page, 'VF2FXRL');
  await check(page, '8938501001239');
  await expect(answer(page).locator('.ans-slip')).toBeVisible();
  const arrived = page.waitForResponse('**/tra-cuu/*');
  release();
  await (await arrived).finished();
  await expect(page.locator('[data-say="status"]')).toBeEmpty();
  await expect(answer(page).locator('.ans-slip')).toBeVisible();
});

test('with a keyboard alone: box, button, camera, photo, answer', async ({ page }) => {
  await page.locator('#ma').focus();
  await page.keyboard.type('VF2FXRL');
  const seen: string[] = [];
  for (let stop = 0; stop < 3; stop += 1) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => document.activeElement?.closest('button, label')?.textContent.trim() ?? ''));
  }
  expect(seen).toEqual(['Kiểm tra', 'Quét bằng camera', 'Chọn ảnh chụp bao bì']);
  expect(await page.locator('.btn:has(.check-file)').evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
  await page.locator('#ma').focus();
  await page.keyboard.press('Enter');
  await expect(answer(page).locator('.ans')).toBeVisible();
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer(page).getByRole('link', { name: 'Trà mây Thử Nghiệm' })).toBeFocused();
});

for (const [name, text] of [['found', 'VF2FXRL'], ['wrong digit', '8938501001239'], ['official', '83-829-28780-3-2022'], ['foreign', 'https://id.gs1.org/01/09506000134352'], ['unknown', 'xin chào']] as const) {
  test(`axe finds nothing in the answer "${name}", light and dark`, async ({ page }) => {
    await check(page, text);
    await expect(answer(page).locator('.ans')).toBeVisible();
    await expectNoAxeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeFindings(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says how to check by hand, and shows no control that does nothing', async ({ page }) => {
    await expect(page.locator('.check-noscript')).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('#ma')).toBeHidden();
    await expect(page.getByText('ocop.example/t/bảy ký tự')).toBeVisible();
    const response = await page.goto('/t/VF2FXRL');
    expect(response?.status()).toBe(200);
  });
});

test('on a small phone the answer comes into view, under the keyboard or not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await check(page, 'VF2FXRL');
  await expect(answer(page).locator('.plate')).toBeInViewport({ ratio: 1 });
  await page.goto('/kiem-tra/?ma=VF2FXRL');
  await expect(answer(page).locator('.plate')).toBeInViewport({ ratio: 1 });
});
