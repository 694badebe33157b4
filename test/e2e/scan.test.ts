// A code is scanned: what the page says first, on any day, with and without JavaScript, of a lot that is past its date, recalled or not there.
import type { Page } from '@playwright/test';
import { expect, expectNoAxeFindings, openAt, test } from '../support/page.ts';
import { overflow } from '../support/room.ts';

/** Noon in Vietnam of a day. */
const noon = (day: string) => `${day}T05:00:00Z`;
const TODAY = noon('2026-11-22');

// Codes are kept for ever, those of the fixtures too.
const TEA = '73MPLW6';
const SHOOTS = 'KDPP9TM';
const HONEY = 'YMYT9L2';
const LOT = `/t/${TEA}/L2026-08A`;

const notice = (page: Page) => page.locator('main .al:visible').first();
const plate = (page: Page) => page.locator('.plate').innerText();

test.describe('a printed address', () => {
  for (const path of [`/t/${TEA}`, `/t/${TEA}/`, LOT, `${LOT}/`, '/01/09520000000011', '/01/09520000000011/10/L2026-08A', `/t/${TEA}/CHUA-CO`, '/01/09520000000011/10/CHUA-CO']) {
    test(`${path} answers 200 without a redirect`, async ({ page }) => {
      const response = await page.goto(path);
      expect([response?.status(), response?.request().redirectedFrom()]).toEqual([200, null]);
      await expect(page.locator('h1')).toHaveText('Trà minh hoạ');
    });
  }
});

test.describe('the plate of a scanned page', () => {
  for (const [day, words] of [['2026-11-22', ['Còn hiệu lực', 'hôm nay 22/11/2026', '01/06/2028']], ['2028-02-01', ['Sắp hết hạn', 'còn 121 ngày', 'hôm nay 01/02/2028']], ['2028-06-02', ['Từng 4 sao', 'Hết hạn', 'hôm nay 02/06/2028']]] as const) {
    test(`tells the state of ${day}`, async ({ page }) => {
      await openAt(page, noon(day), `/t/${TEA}`);
      for (const word of words) expect(await plate(page)).toContain(word);
    });
  }

  test('does not move what stands below it when the script makes it right', async ({ page, browser, baseURL }) => {
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: page.viewportSize(), ...(baseURL === undefined ? {} : { baseURL }) });
    const before = await still.newPage();
    const top = async (one: Page) => {
      await one.goto(LOT);
      return (await one.locator('.ticket').boundingBox())?.y;
    };
    expect(await top(page)).toBe(await top(before));
    await still.close();
  });
});

test.describe('the first screen of a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('holds name, plate, lot with its dates, producer and place', async ({ page }) => {
    await openAt(page, TODAY, LOT);
    for (const wanted of [page.locator('h1'), page.locator('.plate'), page.locator('.ticket'), page.locator('.rows > div').nth(0), page.locator('.rows > div').nth(1)]) {
      const box = await wanted.boundingBox();
      expect(box === null ? Infinity : box.y + box.height, await wanted.innerText()).toBeLessThanOrEqual(640);
    }
    await expect(page.locator('.ticket')).toContainText('L2026-08A');
    await expect(page.locator('.ticket')).toContainText('05/08/2028');
    expect(await overflow(page)).toEqual([]);
  });
});

test.describe('a lot', () => {
  test('is past its date from the day after it', async ({ page }) => {
    await openAt(page, noon('2028-08-05'), LOT);
    await expect(notice(page)).toHaveCount(0);
    await openAt(page, noon('2028-08-06'), LOT);
    await expect(notice(page)).toContainText('Lô này đã quá hạn dùng');
    await expect(notice(page)).toContainText('05/08/2028');
  });

  test('that is recalled says so before everything else, with the lots made from it', async ({ page }) => {
    await page.goto(`/t/${TEA}/L2026-06B`);
    await expect(notice(page)).toContainText('Lô này đã bị thu hồi');
    for (const words of ['01/07/2026', 'Bao bì hở.', 'mang trả nơi bán']) await expect(notice(page)).toContainText(words);
    const [warning, name] = [await notice(page).boundingBox(), await page.locator('h1').boundingBox()];
    expect(warning?.y).toBeLessThan(name?.y ?? 0);
    await notice(page).getByRole('link', { name: 'L2026-06C' }).click();
    await expect(notice(page)).toContainText('Hàng này làm từ lô L2026-06B đã bị thu hồi');
    await notice(page).getByRole('link', { name: 'L2026-06B' }).click();
    await expect(page).toHaveURL(new RegExp(`/t/${TEA}/L2026-06B$`, 'u'));
  });

  test('tells its steps, its gaps by name, and leads to the lots that it was made from', async ({ page }) => {
    await page.goto(`/t/${TEA}/L2026-06C`);
    await expect(page.locator('.line .gap').first()).toContainText('Trống: thu hoạch, nhập kho');
    await page.goto(`/t/${SHOOTS}/G0810`);
    await expect(page.locator('.line > li')).toHaveCount(10);
    await page.locator('.graph a', { hasText: 'S0805' }).click();
    await expect(page.locator('header span')).toHaveText('lô S0805');
  });

  test('that is not declared is named, and told neither fake nor genuine', async ({ page }) => {
    for (const path of [`/t/${TEA}/CHUA-CO.1`, '/01/09520000000011/10/CHUA-CO.1', '/01/09520000000011/10/CHUA-CO.1/21/7']) {
      await page.goto(path);
      await expect(notice(page), path).toContainText('Lô CHUA-CO.1 chưa được khai báo');
      await expect(page.locator('.lots a').first()).toBeVisible();
    }
  });

  test('typed in another case is the declared one', async ({ page }) => {
    await page.goto(`/t/${TEA}/l2026-08a`);
    await expect(page).toHaveURL(new RegExp(`${LOT}$`, 'u'));
  });

  for (const [what, lot] of [['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E'], ['escapes', '%2541'], ['too many signs', 'A'.repeat(21)], ['signs that turn the text round', '%E2%80%AEABC']] as const) {
    test(`of ${what} is not repeated on the page`, async ({ page }) => {
      await page.goto(`/t/${TEA}/${lot}`);
      await expect(notice(page)).toContainText('Số lô trong địa chỉ không đúng dạng');
      expect(await page.locator('main').innerHTML()).not.toMatch(/onerror|%25?41|AAAAAAAAAA|\u202E/u);
    });
  }
});

test.describe('a paper', () => {
  test('has lapsed from the day after the printed one', async ({ page }) => {
    const lapsed = page.locator('.list b', { hasText: 'đã hết hạn' });
    await openAt(page, TODAY, `/t/${SHOOTS}`);
    const before = await lapsed.filter({ visible: true }).count();
    await openAt(page, noon('2031-01-01'), `/t/${SHOOTS}`);
    expect(await lapsed.filter({ visible: true }).count()).toBeGreaterThan(before);
  });
});

test.describe('what became of a product', () => {
  test('merged: its page leads to the one that took its place', async ({ page }) => {
    await page.goto('/t/MF4DV83');
    await expect(notice(page)).toContainText('đã nhập vào hồ sơ khác');
    await expect(page.locator('.plate')).toHaveCount(0);
    await notice(page).getByRole('link').click();
    await expect(page.locator('h1')).toHaveText('Trà mây Thử Nghiệm');
  });

  test('withdrawn: its page says why', async ({ page }) => {
    await page.goto('/t/KCHDF4M');
    await expect(notice(page)).toContainText('đã rút khỏi danh mục');
    await expect(page.locator('.plate')).toHaveCount(0);
  });

  test('revoked: its page says it before the plate', async ({ page }) => {
    await page.goto('/t/R9LX8KY');
    await expect(notice(page)).toContainText('Sao của sản phẩm này đã bị thu hồi');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page reads whole and claims nothing of today', async ({ page }) => {
    await page.goto(LOT);
    expect(await plate(page)).toContain('Hạn 01/06/2028');
    await expect(page.locator('.ticket')).toContainText('Hạn dùng đến');
    await expect(page.locator('.now')).toBeHidden();
    await expect(page.locator('main .al:visible')).toHaveCount(0);
    await expect(page.locator('.line > li')).not.toHaveCount(0);
  });

  test('the answer for a lot that is not declared is true, and lists those that are', async ({ page }) => {
    await page.goto(`/t/${TEA}/CHUA-CO`);
    await expect(page.locator('.b')).toContainText('Số lô không có trong danh sách trên là chưa được khai báo ở đây.');
    await expect(page.locator('.lots a')).toHaveCount(3);
  });

  test('a lot that was past its date at the build says so', async ({ page }) => {
    await page.goto(`/t/${HONEY}`);
    await page.locator('.lots a').first().click();
    await expect(page.locator('main .al')).not.toHaveCount(0);
  });
});

for (const [what, path] of [['a lot with everything', `/t/${SHOOTS}/G0810`], ['a recalled lot', `/t/${TEA}/L2026-06B`], ['a product without lots', '/t/VF2FXRL'], ['a merged product', '/t/MF4DV83'], ['an undeclared lot', `/t/${TEA}/CHUA-CO`]] as const) {
  test(`axe finds nothing on the scanned page of ${what}, light and dark, narrow and wide`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1440]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 740 });
        await page.goto(path);
        await expectNoAxeFindings(page);
      }
    }
  });
}
