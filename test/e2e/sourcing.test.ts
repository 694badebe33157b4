// Sourcing: the search with a buyer's facets and rows; what stands in the address is what is shown.
import { expect, expectNoAxeFindings, openAt, test } from '../support/page.ts';
import { overflow, shifts, watchShifts } from '../support/room.ts';
import { idsOf, NOON, PHONE, results, row, rows, SOURCING, WIDE } from '../support/sourcing.ts';

const MONTHLY = 'Sản lượng mỗi tháng';

test('rows say what was declared with its unit, and in one line that nothing was', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openAt(page, NOON, `${SOURCING}?q=thu+nghiem`);
  await results(page, 'q=thu+nghiem');
  const declared = row(page, 'mat-ong-theo-nam');
  await expect(declared.getByRole('cell')).toHaveCount(8);
  for (const text of ['1,5 tấn', '100 kg', '14 ngày', '8/20']) await expect(declared).toContainText(text);
  await expect(row(page, 'ca-phe-sap-het')).toContainText('Chưa khai phiếu cung ứng');
  await expect(row(page, 'ca-phe-sap-het')).not.toContainText('chưa khai ');
  await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'embedded');
  await expect(page.getByRole('table', { name: 'Nguồn hàng' }).getByRole('columnheader')).toHaveCount(9);
});

test('a row of the results says what the static row does', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openAt(page, NOON, SOURCING);
  const texts = async (id: string) => ({ text: (await row(page, id).innerText()).replaceAll(/\s+/g, ' '), height: (await row(page, id).boundingBox())?.height });
  const ids = (await idsOf(page)).slice(0, 6);
  const before = await Promise.all(ids.map(texts));
  await page.getByRole('link', { name: 'Theo tên' }).click();
  await results(page, 'sap-xep=ten');
  for (const [index, id] of ids.entries()) if ((await row(page, id).count()) > 0) expect(await texts(id), id).toEqual(before[index]);
});

test('who declared most stands first', async ({ page }) => {
  await openAt(page, NOON, SOURCING);
  expect((await idsOf(page)).slice(0, 2)).toEqual(['tra-may-thu-nghiem', 'mat-ong-theo-nam']);
  await page.goto(`${SOURCING}?trang-thai=con-hieu-luc`);
  expect((await results(page, 'trang-thai=con-hieu-luc'))[0]).toBe('tra-may-thu-nghiem');
});

for (const [facet, label, param, ids] of [
  [MONTHLY, 'Từ 1 tấn mỗi tháng', 'san-luong=tu-1000-kg', ['mat-ong-theo-nam']],
  [MONTHLY, 'Từ 500 lít mỗi tháng', 'san-luong=tu-500-lit', ['ruou-thu-nghiem']],
  ['Đặt tối thiểu', 'Đặt không quá 100 kg', 'dat-toi-thieu=den-100-kg', ['mat-ong-theo-nam']],
  ['Đang bán ở', 'Chuỗi siêu thị Thử Nghiệm', 'kenh-ban=chuoi-thu-nghiem', ['mat-ong-theo-nam']],
  ['Tháng có hàng', 'Tháng 4', 'thang-co-hang=4', ['mat-ong-theo-nam', 'tra-may-thu-nghiem']],
  ['Xuất được hoá đơn VAT', 'Xuất được hoá đơn VAT', 'hoa-don-vat=1', ['mat-ong-theo-nam', 'tra-may-thu-nghiem']],
  ['Gửi được hàng mẫu', 'Gửi được hàng mẫu', 'gui-mau=1', ['kho-ca-het-han', 'tra-may-thu-nghiem']],
  ['Có phiếu cung ứng', 'Có phiếu cung ứng', 'phieu-cung-ung=1', ['kho-ca-het-han', 'mat-ong-theo-nam', 'ruou-thu-nghiem', 'tra-may-thu-nghiem']],
  ['Giấy tờ còn hạn', 'VietGAP', 'giay-to=vietgap', ['tra-may-thu-nghiem']],
] as const) {
  test(`the facet "${facet}" narrows by "${label}", and its number is what it gives`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await openAt(page, NOON, SOURCING);
    await page.getByRole('button', { name: 'Lọc' }).click();
    const option = page.getByRole('dialog').getByRole('group', { name: facet, exact: true }).locator('.opt').filter({ hasText: new RegExp(`^${label}\\s*\\d+$`) });
    await expect(option.locator('.n')).toHaveText(String(ids.length));
    await option.locator('input').check();
    await page.keyboard.press('Escape');
    expect((await results(page, param)).toSorted()).toEqual(ids);
    await expect(page).toHaveURL(`${SOURCING}?${param}`);
    await expect(page.locator('[data-result-count]').first()).toHaveAttribute('data-result-count', String(ids.length));
  });
}

test('back and forward undo and redo what was chosen', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openAt(page, NOON, `${SOURCING}?phieu-cung-ung=1`);
  await results(page, 'phieu-cung-ung=1');
  await page.getByRole('link', { name: /Xuất được hoá đơn VAT/ }).click();
  expect(await results(page, 'phieu-cung-ung=1&hoa-don-vat=1')).toHaveLength(2);
  await page.goBack();
  expect(await results(page, 'phieu-cung-ung=1')).toHaveLength(4);
  await page.goForward();
  expect(await results(page, 'phieu-cung-ung=1&hoa-don-vat=1')).toHaveLength(2);
});

test('a step that nothing has, and one that does not exist', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?san-luong=tu-10000-kg`);
  await expect(page.locator('h1')).toContainText('Không có sản phẩm nào khớp');
  await expect(page.getByRole('link', { name: 'Bỏ Từ 10 tấn mỗi tháng' })).toBeVisible();
  await page.goto(`${SOURCING}?san-luong=tu-7-kg&thang-co-hang=13&kenh-ban=khong-co&q=tra`);
  for (const part of ['san-luong=tu-7-kg', 'thang-co-hang=13', 'kenh-ban=khong-co']) await expect(page.locator('.notices')).toContainText(part);
});

test('who types that they buy in bulk is led here with their words', async ({ page }) => {
  await openAt(page, NOON, `/san-pham/?${new URLSearchParams({ q: 'nhà cung cấp mật ong số lượng lớn' }).toString()}`);
  await page.getByRole('link', { name: /Bạn mua số lượng lớn/ }).click();
  await expect(page).toHaveURL(/\/nguon-hang\/\?q=/);
  await expect(page.locator('#q')).toHaveValue('nhà cung cấp mật ong số lượng lớn');
  await expect(row(page, 'mat-ong-theo-nam')).toBeVisible();
  await expect(page.getByText('Bạn mua số lượng lớn?')).toHaveCount(0);
});

test('the header’s field searches here, not in the list of products', async ({ page }) => {
  await openAt(page, NOON, SOURCING);
  await page.locator('#q').fill('mat ong');
  await page.keyboard.press('Enter');
  await results(page, 'q=mat+ong');
  await expect(page).toHaveURL(`${SOURCING}?q=mat+ong`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rows stand with their pages, and nothing that cannot work is there', async ({ page }) => {
    for (const size of [WIDE, { width: 1000, height: 800 }, PHONE]) {
      await page.setViewportSize(size);
      await page.goto(SOURCING);
      const heads = await page.locator('.src-heads').evaluate((row) => [...row.children].flatMap((head) => (head.getBoundingClientRect().width > 1 ? [Math.round(head.getBoundingClientRect().x)] : [])));
      const cells = await row(page, 'mat-ong-theo-nam').evaluate((line) => [...line.children].flatMap((cell) => (cell.getBoundingClientRect().width > 0 ? [Math.round(cell.getBoundingClientRect().x)] : [])));
      if (size === WIDE) expect(cells, 'each cell under its head').toEqual(heads);
      expect((await row(page, 'mat-ong-theo-nam').locator('.src-name').boundingBox())?.width).toBeGreaterThan(120);
      expect(await rows(page).count()).toBeGreaterThan(20);
      for (const gone of ['.search', '.src-does', '.chips', '.src-pick', '.tray', '.src-see']) await expect(page.locator(gone).first(), gone).toBeHidden();
      await expect(row(page, 'mat-ong-theo-nam')).toContainText('1,5 tấn');
      expect(await overflow(page)).toEqual([]);
    }
  });
});

test.describe('demonstrations', () => {
  test('never appear unasked, whatever is searched for', async ({ page }) => {
    await openAt(page, NOON, `${SOURCING}?q=minh+hoa`);
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await expect(page.locator('[data-id^="minh-hoa"]')).toHaveCount(0);
  });

  test('stand among the others where they are asked for, each marked, under a dashed notice', async ({ page }) => {
    await openAt(page, NOON, `${SOURCING}?minh-hoa=1`);
    await expect(row(page, 'minh-hoa-tra')).toBeVisible();
    await expect(page.locator('.note-demo')).toContainText('không có thật');
    expect(await page.locator('.note-demo').evaluate((note) => getComputedStyle(note).borderTopStyle)).toBe('dashed');
    const invented = page.locator('[data-id^="minh-hoa"]:visible');
    for (const one of await invented.all()) await expect(one.locator('.tag')).toHaveText('Minh hoạ');
    await expect(row(page, 'minh-hoa-tra').getByRole('link')).toHaveAttribute('href', '/minh-hoa/san-pham/minh-hoa-tra/');
    await expect(page.locator('ol li[data-id]:not([data-id^="minh-hoa"]) .tag')).toHaveCount(0);
  });

  test('alone have lots: who asks for those finds them, in the order of back and forward', async ({ page }) => {
    await page.setViewportSize(WIDE);
    await openAt(page, NOON, `${SOURCING}?minh-hoa=1`);
    await page.getByRole('button', { name: /^Lọc/ }).click();
    const box = page.getByRole('dialog').getByRole('checkbox', { name: /^Có hồ sơ lô/ });
    await box.check();
    await expect(page).toHaveURL(`${SOURCING}?co-lo=1&minh-hoa=1`);
    await page.keyboard.press('Escape');
    await expect(rows(page)).toHaveCount(3);
    for (const id of ['minh-hoa-mang', 'minh-hoa-mat-ong', 'minh-hoa-tra']) await expect(row(page, id)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(`${SOURCING}?minh-hoa=1`);
    await expect.poll(() => rows(page).count()).toBeGreaterThan(20);
    await page.goForward();
    await expect(rows(page)).toHaveCount(3);
  });

  test('stay asked for from link to link, until one leaves them', async ({ page }) => {
    await page.setViewportSize(WIDE);
    await openAt(page, NOON, `${SOURCING}?minh-hoa=1`);
    await page.getByRole('link', { name: 'Theo tên' }).click();
    await expect(page).toHaveURL(`${SOURCING}?sap-xep=ten&minh-hoa=1`);
    await page.getByRole('link', { name: 'Bỏ hồ sơ minh hoạ' }).click();
    await expect(page).toHaveURL(SOURCING);
    await expect(page.locator('[data-id^="minh-hoa"]')).toHaveCount(0);
  });
});

for (const [name, size] of [['phone', PHONE], ['desk', WIDE]] as const) {
  test(`nothing that stands moves while the page comes up on a ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await watchShifts(page);
    for (const path of [SOURCING, `${SOURCING}?q=tra+may`, `${SOURCING}?minh-hoa=1`, `${SOURCING}?chon=tra-may-thu-nghiem&chon=mat-ong-theo-nam`]) {
      await page.goto(path);
      // However long a busy machine takes to come here: what is judged is what moves.
      await rows(page).first().waitFor();
      await page.waitForTimeout(700);
      expect(await shifts(page), path).toBe('');
    }
  });

  for (const [what, path] of [
    ['the list at rest', SOURCING],
    ['results with demonstrations', `${SOURCING}?q=thu+nghiem&minh-hoa=1`],
    ['a comparison', `${SOURCING}?so=tra-may-thu-nghiem&so=mat-ong-theo-nam&so=ruou-thu-nghiem`],
    ['a list that was sent', `${SOURCING}?chon=tra-may-thu-nghiem&chon=khong-co`],
  ] as const) {
    test(`${what} scrolls not sideways on a ${name}, and axe finds nothing, light and dark`, async ({ page }) => {
      await page.setViewportSize(size);
      await openAt(page, NOON, path);
      await expect(page.locator('.skeleton, .src-loading')).toHaveCount(0);
      await expect(page.locator('[data-id]:visible').first()).toBeVisible();
      expect(await overflow(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoAxeFindings(page);
      }
    });
  }
}

test('the first row is on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const path of [SOURCING, `${SOURCING}?q=mat+ong`]) {
    await openAt(page, NOON, path);
    const box = await rows(page).first().getByRole('link').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), path).toBeLessThanOrEqual(PHONE.height);
  }
});
