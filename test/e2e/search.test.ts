// The list that can be searched: what stands in the address is what is shown, and what is chosen stands in the address.
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/page.ts';

const NOON = '2026-11-22T05:00:00Z';
const WIDE = { width: 1440, height: 900 };

/** Ids of the results in their order, once there is an answer to the query. */
async function results(page: Page, query: string): Promise<string[]> {
  await expect(page.locator(`ol[data-results="${query}"]:visible:not([data-begun])`)).toBeVisible();
  return page.locator('ol[data-results]:visible li[data-id]').evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-id') ?? ''));
}

const count = (page: Page) => page.locator('[data-result-count]').first();
const option = (page: Page, name: string) => page.locator('.filters .opt').filter({ hasText: new RegExp(`^${name}\\s*[\\d.]*$`) });

test('an address with words shows what has them, how many, and which engine said so', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?q=tra+may');
  expect((await results(page, 'q=tra+may'))[0]).toBe('tra-may-thu-nghiem');
  await expect(count(page)).toHaveAttribute('data-result-count', '1');
  await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'embedded');
  await expect(page.locator('h1')).toHaveText('1 sản phẩm cho “tra may”');
  await expect(page).toHaveTitle(/^tra may · /);
  await expect(page.locator('#q')).toHaveValue('tra may');
});

test('an entry of the results says and looks what the static entry does', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/');
  const still = page.locator('[data-id="ca-phe-sap-het"]');
  const before = (await still.innerText()).replaceAll(/\s+/g, ' ');
  const height = (await still.boundingBox())?.height;
  await page.goto('/san-pham/?q=ca+phe+sap+het');
  const found = page.locator('ol[data-results]:visible [data-id="ca-phe-sap-het"]');
  await expect(found).toBeVisible();
  expect((await found.innerText()).replaceAll(/\s+/g, ' ')).toBe(before);
  expect((await found.boundingBox())?.height).toBe(height);
  await expect(found.getByRole('link')).toHaveAttribute('href', '/san-pham/ca-phe-sap-het/');
});

test('states are those of the day of looking', async ({ page }) => {
  await openAt(page, '2030-03-22T05:00:00Z', '/san-pham/?q=ca+phe+sap+het');
  await expect(page.locator('ol[data-results]:visible .plate')).toHaveText(/Từng 4 sao\s*Hết hạn/);
  await expect(page.locator('.list-head .counts')).toContainText('1 từng đạt, nay không còn hiệu lực');
});

test('letters typed are searched for at once, in one step of the history', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/');
  await page.locator('#q').click();
  await page.keyboard.type('mat ong', { delay: 30 });
  expect((await results(page, 'q=mat+ong'))[0]).toBe('mat-ong-theo-nam');
  await expect(page).toHaveURL('/san-pham/?q=mat+ong');
  await page.goBack();
  await expect(page).toHaveURL('/san-pham/');
  await expect(page.locator('.list-static')).toBeVisible();
  await expect(page.locator('h1')).toContainText('Tất cả sản phẩm');
  await page.goForward();
  expect((await results(page, 'q=mat+ong'))[0]).toBe('mat-ong-theo-nam');
});

test('raw telex is read', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?q=gaoj');
  expect(await results(page, 'q=gaoj')).toContain('gao-theo-thang');
});

test('what was read from the text is a chip; without it its words leave the text', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?q=kon+tum');
  expect((await results(page, 'q=kon+tum')).length).toBeGreaterThan(0);
  const chip = page.getByRole('link', { name: /Bỏ Kon Tum cũ/ });
  await expect(chip).toContainText('nay thuộc Quảng Ngãi');
  await chip.click();
  await expect(page).toHaveURL(/\/san-pham\/$/);
  await expect(page.locator('#q')).toHaveValue('');
  await expect(page.locator('.list-static')).toBeVisible();
});


test.describe('beside a column of filters', () => {
  test.use({ viewport: WIDE });

  test('choices go into the address, back and forward undo and redo them', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/');
    await option(page, 'Gia Lai').click();
    await results(page, 'tinh=gia-lai');
    await expect(page).toHaveURL('/san-pham/?tinh=gia-lai');
    const inGiaLai = await count(page).getAttribute('data-result-count');
    await option(page, '3 sao').click();
    await results(page, 'tinh=gia-lai&sao=3');
    await expect(page).toHaveURL('/san-pham/?tinh=gia-lai&sao=3');
    await page.goBack();
    await results(page, 'tinh=gia-lai');
    await expect(count(page)).toHaveAttribute('data-result-count', inGiaLai ?? '');
    await expect(option(page, '3 sao').locator('input')).not.toBeChecked();
    await page.goForward();
    await results(page, 'tinh=gia-lai&sao=3');
    await expect(option(page, '3 sao').locator('input')).toBeChecked();
  });

  test('the number beside a value is what choosing it gives, and another value of the facet keeps its own', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/');
    const number = async (name: string) => Number(await option(page, name).locator('.n').innerText());
    await expect(option(page, 'Gia Lai').locator('.n')).toHaveText(/\d/);
    const [giaLai, dongThap] = [await number('Gia Lai'), await number('Đồng Tháp')];
    await option(page, 'Gia Lai').click();
    await results(page, 'tinh=gia-lai');
    await expect(count(page)).toHaveAttribute('data-result-count', String(giaLai));
    expect(await number('Đồng Tháp')).toBe(dongThap);
    await option(page, 'Đồng Tháp').click();
    await results(page, 'tinh=dong-thap&tinh=gia-lai');
    await expect(count(page)).toHaveAttribute('data-result-count', String(giaLai + dongThap));
  });

  test('a value that nothing has is dimmed and can still be chosen', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/?q=mat+ong');
    await results(page, 'q=mat+ong');
    await expect(option(page, 'Gia Lai')).toHaveClass(/opt-none/);
    await expect(option(page, 'Gia Lai').locator('.n')).toHaveText('0');
    await option(page, 'Gia Lai').click();
    await expect(page.locator('h1')).toContainText('Không có sản phẩm nào khớp cả hai điều');
  });

  test('long lists are searched inside, communes come with their province, and go with it', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/');
    const provinces = page.getByRole('group', { name: 'Tỉnh, thành phố hiện nay' });
    await provinces.getByRole('button', { name: 'Xem cả 34' }).click();
    await provinces.getByRole('searchbox').fill('quang n');
    await expect(provinces.locator('.opt')).toHaveText([/Quảng Ngãi/, /Quảng Ninh/]);
    await expect(page.getByRole('group', { name: 'Xã, phường, đặc khu' })).toHaveCount(0);
    await provinces.getByRole('searchbox').fill('');
    await option(page, 'Gia Lai').click();
    const communes = page.getByRole('group', { name: 'Xã, phường, đặc khu' });
    await communes.locator('.opt').first().click();
    await expect(page).toHaveURL(/\?tinh=gia-lai&xa=\d+$/);
    await option(page, 'Gia Lai').click();
    await expect(page).toHaveURL(/\/san-pham\/$/);
    await expect(communes).toHaveCount(0);
  });

  test('groups open level by level, and a group takes the place of what lies below it', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/');
    const groups = page.getByRole('group', { name: 'Nhóm hàng' });
    await groups.getByRole('button', { name: 'Mở các nhóm trong Thực phẩm' }).click();
    const below = groups.locator('.tree .tree > li').first();
    await below.locator('.opt').first().click();
    await expect(page).toHaveURL(/\?nhom=/);
    await groups.locator('.opt').first().click();
    await expect(page).toHaveURL('/san-pham/?nhom=thuc-pham');
    await expect(below.locator('input').first()).not.toBeChecked();
  });

  test('the tree of groups is searched inside, and what is found stands under its groups', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/');
    const groups = page.getByRole('group', { name: 'Nhóm hàng' });
    const names = groups.locator('.opt > span:not(.n)');
    const field = groups.getByRole('searchbox', { name: 'Tìm trong: Nhóm hàng' });
    await field.fill('nuoc mam');
    await expect(names).toHaveText(['Thực phẩm', 'Gia vị', 'Tương, nước mắm, gia vị dạng lỏng khác']);
    await field.fill('khong co nhom nay');
    await expect(names).toHaveCount(0);
    await expect(groups).toContainText('Không có mục nào tên như vậy.');
    await field.fill('ca phe');
    await expect(names).toHaveText(['Thực phẩm', 'Cà phê, ca cao']);
    await groups.getByRole('checkbox', { name: /^Cà phê, ca cao/ }).check();
    await expect(page).toHaveURL('/san-pham/?nhom=ca-phe-ca-cao');
    await field.fill('');
    await expect(groups.getByRole('checkbox', { name: /^Cà phê, ca cao/ })).toBeChecked();
    await expect(names.filter({ hasText: 'Đồ uống' }).first()).toBeVisible();
  });

  test('a star lists those in force first and the others apart', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/?sao=3');
    const ids = await results(page, 'sao=3');
    const list = page.locator('ol[data-results]:visible');
    await expect(list.locator('.list-part')).toHaveText(['Không còn hiệu lực, chưa xác minh hoặc mới đề nghị']);
    const items = await list.locator('> li').evaluateAll((all) => all.map((item) => item.getAttribute('data-id') ?? '—'));
    const parted = items.indexOf('—');
    expect(ids).toHaveLength(items.length - 1);
    expect(items.slice(0, parted)).not.toContain('kho-ca-het-han');
    expect(items.slice(parted)).toEqual(expect.arrayContaining(['kho-ca-het-han', 'gio-tre-thu-hoi']));
    await expect(page.locator('.list-head .counts b').first()).toHaveText(String(parted));
  });

  test('another order is in the address and on the page', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/?tinh=gia-lai');
    const before = await results(page, 'tinh=gia-lai');
    await page.getByRole('navigation', { name: 'Xếp theo' }).getByRole('link', { name: 'Theo tên' }).click();
    const after = await results(page, 'tinh=gia-lai&sap-xep=ten');
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    await expect(page.getByRole('link', { name: 'Theo tên' })).toHaveAttribute('aria-current', 'true');
  });

  test('the focus stays on the box that was ticked, and goes to the next chip when one goes', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/?tinh=gia-lai&sao=3');
    await results(page, 'tinh=gia-lai&sao=3');
    await option(page, 'Đồng Tháp').locator('input').focus();
    await page.keyboard.press('Space');
    await results(page, 'tinh=dong-thap&tinh=gia-lai&sao=3');
    await expect(option(page, 'Đồng Tháp').locator('input')).toBeFocused();
    await page.getByRole('link', { name: 'Bỏ Đồng Tháp' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Bỏ Gia Lai' })).toBeFocused();
  });
});

test('values that mean nothing are named and left out', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?q=tra&tinh=atlantis&sap-xep=lon&trang=x&la=1');
  await expect(page.locator('.notices')).toContainText('tinh=atlantis');
  await expect(page.locator('.notices')).toContainText('la=1');
  expect((await results(page, 'q=tra')).length).toBeGreaterThan(0);
});

test('an address of which nothing is left shows everything, and says so', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?tinh=atlantis');
  await expect(page.locator('.notices')).toContainText('tinh=atlantis');
  await expect(page.locator('.list-static ol')).toBeVisible();
});

test('the number of results is spoken once the typing pauses', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/');
  await page.locator('#q').click();
  await page.keyboard.type('mat ong', { delay: 30 });
  await expect(page.locator('.list-main [role="status"]')).toHaveText(/^\d sản phẩm cho “mat ong”$/);
});
