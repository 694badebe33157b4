// What is near the reader: asked on a tap only, told with distances, sent nowhere; and what is said when the position does not come.
import type { Page } from '@playwright/test';
import { expect, expectNoAxeFindings, test } from '../support/page.ts';
import { overflow } from '../support/room.ts';
import { KON_TUM, LIST, MARKET, query, SHOP, shown } from '../support/sales-list.ts';

test.describe('near me', () => {
  const near = (page: Page) => page.getByRole('button', { name: 'Gần tôi' });
  const own = (page: Page) => page.locator('[data-near="own"]');
  const others = (page: Page) => page.locator('[data-near="others"]');

  test.describe('in Pleiku', () => {
    test.use({ permissions: ['geolocation'], geolocation: { latitude: 13.98, longitude: 108.0, accuracy: 20 } });

    test('asks nothing and loads nothing before the tap', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.addInitScript(() => {
        navigator.geolocation.getCurrentPosition = () => document.documentElement.setAttribute('data-asked', '');
      });
      await page.goto(`${LIST}?loai=cho`);
      await expect(shown(page)).toHaveText([MARKET]);
      expect(asked).not.toContain('/diem-ban/ranh-gioi.json');
      await expect(page.locator('html')).not.toHaveAttribute('data-asked');
    });

    test('puts the points of the province first, nearest first with the distance told, then the others', async ({ page }) => {
      await page.goto(LIST);
      await near(page).click();
      await expect(page.locator('[data-where]')).toHaveText('Bạn đang ở Gia Lai.');
      await expect(own(page).locator('h2')).toHaveText('Ở Gia Lai: 2 điểm');
      await expect(own(page).locator('h3')).toHaveText([SHOP, MARKET]);
      await expect(own(page).locator('.ban-far')).toHaveText(['cách khoảng 67 km, đường chim bay', 'cách khoảng 134 km, đường chim bay']);
      await expect(others(page).locator('h3')).toHaveText([KON_TUM]);
      await expect(others(page).locator('.ban-far')).toHaveText(['cách khoảng 42 km, đường chim bay']);
      await expect(page.locator('[data-here]')).toBeFocused();
    });

    test('sends the position nowhere and keeps it nowhere', async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto(LIST);
      await near(page).click();
      await expect(own(page)).toBeVisible();
      expect(sent.filter((text) => /13\.98|108\.0/.test(text))).toEqual([]);
      expect(query(page)).toBe('');
      expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]))).toBe('[{},{},"",null]');
      await page.reload();
      await expect(page.locator('[data-here]')).toBeHidden();
    });

    test('goes with the lists, and back to provinces in the order of before', async ({ page }) => {
      await page.goto(LIST);
      const before = await shown(page).allTextContents();
      await near(page).click();
      await page.getByLabel('Loại nơi bán').selectOption('cho');
      await expect(own(page).locator('h3')).toHaveText([MARKET]);
      await expect(others(page)).toBeHidden();
      await page.getByLabel('Loại nơi bán').selectOption('sieu-thi');
      await expect(own(page).locator('h2')).toHaveText('Danh mục chưa biết điểm bán nào hợp lựa chọn ở Gia Lai.');
      await expect(others(page).locator('h3')).toHaveText([KON_TUM]);
      await page.getByLabel('Tỉnh, thành').selectOption('dong-thap');
      await expect(shown(page)).toHaveText(['Siêu thị Thử Nghiệm Sa Đéc']);
      await expect(others(page).locator('li')).toContainText('nguồn không ghi toạ độ');
      await page.getByRole('button', { name: 'Bỏ lọc' }).click();
      await page.getByRole('button', { name: 'Bỏ vị trí' }).click();
      await expect(near(page)).toBeFocused();
      await expect.poll(() => shown(page).allTextContents()).toEqual(before);
      await expect(page.locator('.ban-far')).toHaveCount(0);
    });

    test('says so when the borders do not come, and still goes by distance', async ({ page }) => {
      await page.route('**/diem-ban/ranh-gioi.json', (route) => route.fulfill({ status: 200, body: 'not a map' }), { times: 1 });
      await page.goto(LIST);
      await near(page).click();
      await expect(page.locator('[data-where]')).toContainText('Không tải được ranh giới tỉnh');
      await expect(own(page)).toBeHidden();
      await expect(others(page).locator('h3')).toHaveText([KON_TUM, SHOP, MARKET]);
      await near(page).click();
      await expect(page.locator('[data-where]')).toHaveText('Bạn đang ở Gia Lai.');
    });

    for (const [width, height] of [[360, 740], [1440, 900]] as const) {
      test(`axe finds nothing at ${width} px, light and dark, and what is touched is large enough`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(`${LIST}?ban=thuc-pham&loai=khong-co`);
        await expectNoAxeFindings(page);
        await near(page).click();
        await expect(own(page)).toBeVisible();
        await expectNoAxeFindings(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectNoAxeFindings(page);
        expect(await overflow(page)).toEqual([]);
        const low = await page.locator('main :is(button, select)').evaluateAll((all) => all.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML.slice(0, 80)));
        expect(low).toEqual([]);
      });
    }
  });

  test.describe('at a border, roughly known', () => {
    test.use({ permissions: ['geolocation'], geolocation: { latitude: 14.2, longitude: 108.05, accuracy: 9000 } });
    test('names both provinces, and how rough that is', async ({ page }) => {
      await page.goto(LIST);
      await near(page).click();
      await expect(page.locator('[data-where]')).toContainText('có thể thuộc');
      await expect(page.locator('[data-where]')).toContainText('Quảng Ngãi');
      await expect(page.locator('[data-where]')).toContainText('Gia Lai');
      await expect(page.locator('[data-where]')).toContainText('trong vòng khoảng 9 km');
      await expect(own(page).locator('h3')).toHaveText([KON_TUM, SHOP, MARKET]);
    });
  });

  test.describe('abroad', () => {
    test.use({ permissions: ['geolocation'], geolocation: { latitude: 48.85, longitude: 2.35, accuracy: 20 } });
    test('says so and keeps to what can be measured', async ({ page }) => {
      await page.goto(LIST);
      await near(page).click();
      await expect(page.locator('[data-where]')).toContainText('ở ngoài các tỉnh');
      await expect(own(page)).toBeHidden();
      await expect(others(page).locator('h3').first()).toHaveText(KON_TUM);
    });
  });

  test('refused: says what to do, and the list stays as it was', async ({ page }) => {
    await page.goto(LIST);
    const before = await shown(page).allTextContents();
    await near(page).click();
    await expect(page.locator('[data-said]')).toContainText('không cho trang biết vị trí');
    await expect(page.locator('[data-here]')).toBeHidden();
    expect(await shown(page).allTextContents()).toEqual(before);
  });

  for (const [code, words] of [[2, 'chưa xác định được vị trí'], [3, 'Chờ vị trí lâu quá']] as const) {
    test(`a device that fails with code ${code} is told, and the next tap asks again`, async ({ page }) => {
      await page.addInitScript((failure) => {
        navigator.geolocation.getCurrentPosition = (_, fail) => fail?.({ code: failure, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      }, code);
      await page.goto(LIST);
      await near(page).click();
      await expect(page.locator('[data-said]')).toContainText(words);
      await near(page).click();
      await expect(page.locator('[data-said]')).toContainText(words);
    });
  }
});
