// The real site in a browser: it opens, its stars are right on later days, its lists page, and it stays clean.
import { expect, expectNoAxeFindings, openAt, test } from '../../support/page.ts';
import { keepUnchanged, overflow, withCertificates } from '../../support/room.ts';

test('the home page leads to a list, the list to a product, the product to its producer or place', async ({ page }) => {
  await page.goto('/');
  await page.locator('header a[href="/san-pham/"], main a[href="/san-pham/"]').locator('visible=true').first().click();
  await page.locator('.entry a').first().click();
  await expect(page.locator('.plate-l')).toBeVisible();
  await page.locator('.prod-name .by a').first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test('the list of all products pages on and back, with a keyboard alone', async ({ page }) => {
  await page.goto('/san-pham/');
  const firstNames = await page.locator('.entry h3').allInnerTexts();
  await page.locator('.pager a[rel="next"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/san-pham\/trang\/2\/$/);
  const secondNames = await page.locator('.entry a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(secondNames).toHaveLength(firstNames.length);
  await page.locator('.pager a[rel="prev"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/san-pham\/$/);
  await expect.poll(() => page.locator('.entry h3').allInnerTexts()).toEqual(firstNames);
});

for (const path of ['/', '/san-pham/', '/sao/5/']) {
  test(`${path} claims no star in force 40 months from now`, async ({ page }) => {
    const later = new Date();
    later.setUTCMonth(later.getUTCMonth() + 40);
    await openAt(page, later.toISOString(), path);
    const words = await page.locator('.plate i').allInnerTexts();
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => /Còn hiệu lực|Sắp hết hạn|^Hạn/.test(word))).toEqual([]);
    if (path !== '/sao/5/') await expect(page.locator('.counts [data-n="1"]').first()).toHaveText('0');
  });
}

test('a product in force today says so today and not on the day its end comes', async ({ page }) => {
  await page.goto('/san-pham/');
  const entry = page.locator('.entry:has(.plate.is-in[data-plate])').first();
  const [href, data] = [await entry.locator('a').getAttribute('href'), await entry.locator('.plate').getAttribute('data-plate')];
  const end = data?.split(' ')[2] ?? '';
  await page.goto(href ?? '');
  await expect(page.locator('.plate-l i')).toHaveText('Còn hiệu lực');
  await openAt(page, `${end}T05:00:00Z`, href ?? '');
  await expect(page.locator('.plate-l i')).toHaveText('Chưa xác minh');
});

for (const path of ['/', '/san-pham/', '/tinh/', '/nhom/', '/quyet-dinh/', '/diem-ban/', '/chu-the/', '/su-kien/', '/du-lieu/']) {
  test(`${path} is clean on a phone: nothing sideways, nothing for axe`, async ({ page }) => {
    await page.goto(path);
    expect(await overflow(page)).toEqual([]);
    await expectNoAxeFindings(page);
  });
}

/** On 15/06/2027: in force, about to end, under reassessment, at an end, in doubt; each with an exact end and with one that is not. */
const STATES = [
  ['Còn hiệu lực', '2026-12-20 2029-12-20 2029-12-20', '2026-12-01 2029-12-01 2029-12-31'],
  ['Sắp hết hạn', '2024-12-10 2027-12-10 2027-12-10', '2024-12-01 2027-12-01 2027-12-31'],
  ['Đang đánh giá lại', '2024-05-28 2027-05-28 2027-05-28 2027-12-28', '2024-05-01 2027-05-01 2027-05-28 2027-12-28'],
  ['Hết hạn', '2023-12-20 2026-12-20 2026-12-20', '2023-12-01 2026-12-01 2026-12-31'],
  ['Chưa xác minh', '2024-06-15 2027-06-15 2027-06-15', '2024-06-01 2027-06-01 2027-06-30'],
] as const;

for (const width of [320, 360, 375, 384, 393, 400, 407, 408, 412, 430, 448, 470, 480, 489]) {
  test(`no plate is too wide at ${width} px in any state`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await withCertificates(page, STATES.flatMap(([, ...certificates]) => certificates));
    const wide: string[] = [];
    const seen = new Set<string>();
    for (const path of ['/sao/5/', '/nguon-hang/']) {
      await openAt(page, '2027-06-15T05:00:00Z', path);
      for (const words of await page.locator('.plate[data-plate] i').allTextContents()) seen.add(words);
      wide.push(...(await overflow(page)).map((found) => `${path}: ${found}`));
    }
    expect([...seen].toSorted()).toEqual(STATES.map(([words]) => words).toSorted());
    expect(wide).toEqual([]);
  });
}

for (const width of [320, 360, 384, 400, 408, 412, 480, 489]) {
  test(`no plate is too wide at ${width} px, before and after the script knows today`, async ({ page, browser, baseURL }) => {
    const viewport = { width, height: 740 };
    await page.setViewportSize(viewport);
    const unchanged = await browser.newPage({ viewport, ...(baseURL !== undefined && { baseURL }) });
    await keepUnchanged(unchanged);
    const wide: string[] = [];
    for (const path of ['/san-pham/', '/nguon-hang/', '/nguon-hang/?minh-hoa=1']) {
      for (const one of [unchanged, page]) {
        await one.goto(path);
        wide.push(...(await overflow(one)).map((found) => `${path}: ${found}`));
      }
    }
    await unchanged.close();
    expect(wide).toEqual([]);
  });
}

test('the first product of the list is on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/san-pham/');
  const box = await page.locator('.entry h3 a').first().boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
});
