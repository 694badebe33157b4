// The search field of the header, on every page: suggestions by keyboard and by tap, and a form that works without them.
import { expect, expectNoAxeFindings, test } from '../support/page.ts';

const PATH = '/su-kien/';

test('"/" leads to the field from anywhere, but not from within another field', async ({ page }) => {
  await page.goto('/diem-ban/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox', { name: 'Tìm sản phẩm' })).first()).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.locator('#q')).toHaveValue('a/b');
});

test('suggestions are loaded when the field is entered, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PATH, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /\/start|\/tim\//.test(path))).toEqual([]);
  await page.locator('#q').click();
  await page.keyboard.type('tra');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/tim/'))).toEqual(['/tim/goi-y.json']);
});

test('arrows choose, Enter goes there, Escape closes', async ({ page }) => {
  await page.goto(PATH);
  const field = page.getByRole('combobox', { name: 'Tìm sản phẩm' });
  await page.locator('#q').click();
  await page.keyboard.type('tra may');
  await expect(page.getByRole('option').first()).toContainText('Trà mây Thử Nghiệm');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await page.getByRole('option').first().getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveValue('tra may');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/san-pham/tra-may-thu-nghiem/');
});

test('Enter without a choice searches', async ({ page }) => {
  await page.goto(PATH);
  await page.locator('#q').fill('mật ong');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/san-pham/?q=m%E1%BA%ADt+ong');
  await expect(page.locator('ol[data-results]:visible li[data-id]').first()).toBeVisible();
});

test('a tap on a suggestion goes there', async ({ page }) => {
  await page.goto('/');
  await page.locator('#q').click();
  await page.keyboard.type('kon tum');
  await page.getByRole('option', { name: /Kon Tum cũ/ }).click();
  await expect(page).toHaveURL('/tinh-cu/kon-tum/');
});

test('products, producers, places, groups and sales points are suggested, demonstrations are not', async ({ page }) => {
  await page.goto(PATH);
  const field = page.locator('#q');
  await field.click();
  for (const [typed, kind] of [['tra may', 'Sản phẩm'], ['cong ty tnhh thu', 'Chủ thể'], ['gia lai', 'Nơi làm ra'], ['ca phe', 'Nhóm hàng'], ['cua hang thu', 'Điểm bán']] as const) {
    await field.fill(typed);
    await expect(page.getByRole('option').filter({ hasText: kind }).first(), typed).toBeVisible();
  }
  await field.fill('minh hoa');
  await expect(page.locator('.search [role="status"]')).toHaveText('Không có gợi ý.');
});

test('axe finds nothing while suggestions are open', async ({ page }) => {
  await page.goto(PATH);
  await page.locator('#q').click();
  await page.keyboard.type('thu');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNoAxeFindings(page);
});

test('the home page has one field, in its opening', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.search')).toHaveCount(1);
  await expect(page.locator('.hero .search')).toBeVisible();
});

test('a page that searches itself suggests from its own search, and loads nothing else for that', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/san-pham/');
  await page.locator('#q').click();
  await page.keyboard.type('tra may');
  await expect(page.getByRole('option').first()).toContainText('Trà mây Thử Nghiệm');
  await expect(page.locator('ol[data-results] li[data-id]').first()).toBeVisible();
  expect(asked.filter((path) => path.includes('/worker-'))).toHaveLength(1);
  expect(asked.filter((path) => path.startsWith('/tim/goi-y'))).toEqual(['/tim/goi-y.json']);
  expect(asked.filter((path) => path.includes('/start-'))).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/san-pham/tra-may-thu-nghiem/');
});
