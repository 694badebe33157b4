// Where to buy: narrowing the list, the address that says how, the list without JavaScript, and the way from a product.
import { expect, test } from '../support/page.ts';
import { count, KON_TUM, LIST, MARKET, query, SHOP, shown } from '../support/sales-list.ts';

test.describe('narrowing', () => {
  test('by kind, goods and province hides the other rows, tells how many are left, and stands in the address', async ({ page }) => {
    await page.goto(LIST);
    const all = await shown(page).count();
    await expect(count(page)).toHaveText(`${all} điểm bán`);
    await page.getByLabel('Tỉnh, thành').selectOption('gia-lai');
    await expect(shown(page)).toHaveText([SHOP, MARKET]);
    await expect(count(page)).toHaveText(`2 trong ${all} điểm bán`);
    await page.getByLabel('Loại nơi bán').selectOption('cho');
    await expect(shown(page)).toHaveText([MARKET]);
    expect(query(page)).toBe('?tinh=gia-lai&loai=cho');
    await page.reload();
    await expect(shown(page)).toHaveText([MARKET]);
    await expect(page.getByLabel('Loại nơi bán')).toHaveValue('cho');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(shown(page)).toHaveCount(all);
    expect(query(page)).toBe('');
    await expect(page.getByLabel('Tỉnh, thành')).toBeFocused();
  });

  test('goes back and forward with the address', async ({ page }) => {
    await page.goto(LIST);
    await page.getByLabel('Loại nơi bán').selectOption('cho');
    await page.getByLabel('Nguồn kể có bán').selectOption('tuong-nuoc-mam-gia-vi-dang-long');
    await expect(shown(page)).toHaveText([MARKET]);
    await page.goBack();
    expect(query(page)).toBe('?loai=cho');
    await expect(page.getByLabel('Nguồn kể có bán')).toHaveValue('');
    await page.goBack();
    await expect(page.getByLabel('Loại nơi bán')).toHaveValue('');
    await expect(shown(page).filter({ hasText: SHOP })).toBeVisible();
    await page.goForward();
    await expect(shown(page)).toHaveText([MARKET]);
  });

  test('by the area of a former province finds what lies in another province today', async ({ page }) => {
    await page.goto(`${LIST}?tinh-cu=kon-tum`);
    await expect(shown(page)).toHaveText([KON_TUM]);
    await page.getByLabel('Tỉnh, thành').selectOption('quang-ngai');
    expect(query(page)).toBe('?tinh=quang-ngai');
  });

  test('by a product shows the points that a source says have it', async ({ page }) => {
    await page.goto(`${LIST}?ban=tra-may-thu-nghiem`);
    await expect(shown(page)).toHaveText([SHOP]);
    await expect(page.locator('.ban-note')).toBeVisible();
  });

  test('tells beside each value what choosing it would show, the other lists considered', async ({ page }) => {
    await page.goto(`${LIST}?tinh=gia-lai`);
    const kind = page.getByLabel('Loại nơi bán');
    await expect(kind.locator('option[value="cho"]')).toHaveText('Chợ (1)');
    await expect(kind.locator('option[value="sieu-thi"]')).toHaveText('Siêu thị (0)');
    await expect(kind.locator('option[value="sieu-thi"]')).toBeDisabled();
    await expect(page.getByLabel('Tỉnh, thành').locator('option[value="quang-ngai"]')).toHaveText('Quảng Ngãi (1)');
  });

  test('by values that nobody knows drops and names them, as text', async ({ page }) => {
    await page.goto(`${LIST}?tinh=sao-hoa&loai=cho&ban=%3Cimg%20src%3Dx%3E`);
    await expect(shown(page)).toHaveText([MARKET]);
    await expect(page.locator('[data-dropped]')).toHaveText('Địa chỉ trang có điều chưa điểm bán nào có, đã bỏ qua: “sao-hoa”, “<img src=x>”.');
    await page.getByLabel('Loại nơi bán').selectOption('');
    await expect(page.locator('[data-dropped]')).toBeHidden();
  });

  test('down to nothing says so, and by how many things', async ({ page }) => {
    await page.goto(`${LIST}?tinh=dong-thap&loai=cho`);
    await expect(shown(page)).toHaveCount(0);
    await expect(count(page)).toHaveText('Không có điểm bán nào hợp cả hai điều đã chọn. Bỏ bớt một điều để thấy thêm.');
    await page.goto(`${LIST}?tinh=dong-thap&loai=cho&ban=tra-may-thu-nghiem`);
    await expect(count(page)).toContainText('hợp cả ba điều đã chọn');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every point stands by province, and links narrow the list by province and by kind', async ({ page }) => {
    await page.goto(LIST);
    await expect(page.locator('main').locator('select:visible, button:visible')).toHaveCount(0);
    await expect(shown(page).filter({ hasText: KON_TUM })).toBeVisible();
    await page.getByRole('link', { name: /^Chợ/ }).first().click();
    await expect(shown(page)).toHaveText([MARKET]);
    await page.goto(LIST);
    await page.locator('noscript').getByRole('link', { name: /^Gia Lai/ }).click();
    await expect(page.locator('h1')).toContainText('Điểm bán ở Gia Lai');
    await expect(shown(page)).toHaveText([SHOP, MARKET]);
  });
});

test('a product leads to the points that have it, with the time of the source, and to its channel', async ({ page }) => {
  await page.goto('/san-pham/tra-may-thu-nghiem/');
  const where = page.locator('section', { has: page.getByRole('heading', { name: 'Mua ở đâu' }) });
  await expect(where).toContainText('nguồn ghi: “Trà mây, giỏ tre”, theo nguồn 04/2025');
  await expect(where.getByRole('link', { name: 'Sàn thương mại điện tử Thử Nghiệm' })).toHaveAttribute('rel', /noopener/);
  await where.getByRole('link', { name: SHOP }).click();
  await expect(page.locator('h1')).toHaveText(SHOP);
  await expect(page.getByRole('link', { name: 'Xem trên OpenStreetMap' })).toHaveAttribute('href', 'https://www.openstreetmap.org/?mlat=14.15&mlon=108.6#map=17/14.15/108.6');
  await expect(page.getByRole('link', { name: 'Mở bằng ứng dụng bản đồ' })).toHaveAttribute('href', 'geo:14.15,108.6?q=14.15,108.6');
});
